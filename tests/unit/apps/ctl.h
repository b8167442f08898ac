// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate.h"
#include "testcase.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace patwarden::test {

/// What became of one run of the real patwardenctl.
struct CtlOutcome {
    int exitCode = -1;
    QString output;
    QString errors;

    /// Of --json: the one object, an object a line, the `error` on standard error. Empty where it is not that.
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QList<QJsonObject> lines() const;
    [[nodiscard]] QJsonObject error() const;
};

/// Runs patwardenctl as a script would: a process without a terminal.
class Ctl
{
public:
    /// \p path: the estate, for --database.
    explicit Ctl(const QString &path);

    /// Who asks from now on, by PATWARDEN_PASSWORD.
    void actAs(const QString &login, const QString &password = QStringLiteral("correct horse"));
    void setVariable(const QString &name, const QString &value);

    /// `patwardenctl \p words --database … --account …`
    [[nodiscard]] CtlOutcome operator()(const QStringList &words) const;
    /// The same with --json.
    [[nodiscard]] CtlOutcome json(const QStringList &words) const;
    /// Nothing added.
    [[nodiscard]] CtlOutcome plain(const QStringList &words) const;
    /// At a terminal of its own: each answer is typed once its question has appeared behind the one before.
    struct Dialog {
        QByteArray question;
        QByteArray answer;
    };
    [[nodiscard]] CtlOutcome atTerminal(const QStringList &words, const QList<Dialog> &dialogs) const;
    /// With a standard output that nobody reads.
    [[nodiscard]] CtlOutcome intoClosedPipe(const QStringList &words) const;

private:
    [[nodiscard]] static QString shellLine(const QStringList &words);
    [[nodiscard]] QStringList withOptions(const QStringList &words) const;
    [[nodiscard]] CtlOutcome start(const QString &program, const QStringList &arguments,
                                   const QList<Dialog> &dialogs = {}) const;

    QString m_path;
    QString m_login;
    QProcessEnvironment m_environment;
};

/// A test over estates of its own, each in a new file.
class CtlTestCase : public TestCase
{
    Q_OBJECT

protected:
    /// Acts as \p login by the password "correct horse".
    [[nodiscard]] Ctl ctl(const QString &login = QStringLiteral("alice")) const;
    /// Where the estate of this test function goes; a new path each time it is asked for.
    QString newPath();

    /// An enterprise, opted in, that owns octo-org. Alice owns both; ann is a member of octo-org; both can sign
    /// in.
    struct Octo {
        OrganizationId organization;
        AccountId alice;
        AccountId ann;
    };
    [[nodiscard]] static Octo buildOcto(EstateBuilder &estate);

    QString m_path; ///< of the last newPath()

private:
    int m_serial = 0;
};

} // namespace patwarden::test
