// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/mailcontroller.h"

#include <QLocale>
#include <QTranslator>

namespace patwarden {

/// What a mail says, without any markup.
struct MailContent {
    QString subject;
    QStringList paragraphs;
    QString quote{}; ///< a person's own words: the reason
    struct Item {
        QString text;
        QString link;
    };
    QList<Item> items{}; ///< of a digest
    QString afterItems{};
    Item action{}; ///< what to open
    QString footer; ///< why one gets it
};

/// The sentences of mails in one language, whatever the language of the program is: it loads a translator of its
/// own and leaves the global one alone. Not thread-safe: each thread has its own.
class MailTexts
{
public:
    /// \p language as "de"; one that there is no translation for is English.
    explicit MailTexts(const QString &language);

    [[nodiscard]] MailContent content(const MailToSend &mail) const;
    /// "de"
    [[nodiscard]] QByteArray language() const;

private:
    // Named so, and with the context each time, as lupdate looks for it.
    [[nodiscard]] QString translate(const char *context, const char *text, const char *comment = nullptr,
                                    int n = -1) const;
    [[nodiscard]] MailContent ofDigest(const MailToSend &mail) const;
    [[nodiscard]] MailContent ofNotice(const LeasedMail &mail) const;
    [[nodiscard]] MailContent ofDecision(const LabelledNotice &row) const;
    [[nodiscard]] MailContent ofPolicy(const LabelledNotice &row) const;
    [[nodiscard]] MailContent ofToken(const LabelledNotice &row) const;
    [[nodiscard]] QString place(const LabelledNotice &row) const;
    [[nodiscard]] QString moment(std::optional<Instant> at) const;
    [[nodiscard]] QString ownFooter() const;

    QTranslator m_translator;
    QLocale m_locale;
};

} // namespace patwarden
