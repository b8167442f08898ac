// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/mailtexts.h"
#include "service/mimemessage.h"

#include <map>
#include <memory>

namespace patwarden {

/// Writes mails, each in its recipient's language. Not thread-safe.
class MailComposer
{
public:
    /// \p from as in MailSettings; \p language of those who have chosen none.
    MailComposer(QString from, QString language);

    /// The same mail is the same bytes, whenever it is written.
    [[nodiscard]] MimeMessage compose(const MailToSend &mail);

private:
    const MailTexts &textsIn(const QString &language);

    QString m_from, m_language;
    std::map<QString, std::unique_ptr<MailTexts>> m_texts;
};

} // namespace patwarden
