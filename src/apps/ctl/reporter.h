// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>
#include <QString>

namespace patwarden::ctl {

/// How a command tells what became of it: in sentences, or with --json in JSON. Thread: the program's first.
class Reporter
{
public:
    explicit Reporter(bool json = false)
        : m_json(json)
    {
    }

    [[nodiscard]] bool isJson() const { return m_json; }
    /// What was done, on standard output: \p object on one line, or the sentence.
    void tell(const QJsonObject &object, const QString &sentence) const;
    /// A remark for a person on standard error; nothing with --json.
    void note(const QString &sentence) const;

    /// Why it was not done, on standard error; with --json `{"error": {"code": …, "message": …, "subject": …}}`,
    /// where the subject is there only if there is one. \return the exit code: WrongUsage for a value that is not
    /// accepted, else Refused.
    int refuse(const Error &error) const;
    /// The same with a sentence of the command's own.
    int refuse(const Error &error, const QString &sentence) const;
    /// The command line does not make sense (code "usage"). \return WrongUsage.
    int misuse(const QString &sentence) const;

private:
    bool m_json;
};

/// "forbidden", "not_found", …: for programs.
[[nodiscard]] QString errorCodeName(ErrorCode code);
/// `{"code": …, "message": …}`
[[nodiscard]] QJsonObject errorToObject(const Error &error, const QString &sentence);

} // namespace patwarden::ctl
