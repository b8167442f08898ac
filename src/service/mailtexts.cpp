// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/mailtexts.h"

#include "service/maillink.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

MailTexts::MailTexts(const QString &language)
    : m_locale(QLocale::English)
{
    const QLocale wanted(language);
    if (!language.isEmpty() && m_translator.load(wanted, u"patwarden"_s, u"_"_s, u":/i18n"_s))
        m_locale = wanted;
    else
        (void)m_translator.load(m_locale, u"patwarden"_s, u"_"_s, u":/i18n"_s); // has the plurals
}

QByteArray MailTexts::language() const
{
    return m_locale.bcp47Name().toLatin1();
}

QString MailTexts::translate(const char *context, const char *text, const char *comment, int n) const
{
    QString translated = m_translator.translate(context, text, comment, n);
    if (translated.isEmpty())
        translated = QString::fromUtf8(text);
    return n < 0 ? translated : translated.replace("%Ln"_L1, m_locale.toString(n));
}

QString MailTexts::moment(std::optional<Instant> at) const
{
    return at ? translate("MailTexts", "%1 UTC", "a date and time")
                    .arg(m_locale.toString(at->toDateTime(), QLocale::ShortFormat))
              : QString();
}

QString MailTexts::place(const LabelledNotice &row) const
{
    return row.notice.organization.isValid()
        ? row.organization
        : translate("MailTexts", "several organizations of %1").arg(row.organization);
}

QString MailTexts::ownFooter() const
{
    return translate("MailTexts",
                     "You get this mail because the token is yours. Mails about decisions on your own tokens "
                     "cannot be switched off.");
}

MailContent MailTexts::content(const MailToSend &mail) const
{
    return mail.isDigest() ? ofDigest(mail) : ofNotice(mail.mail);
}

MailContent MailTexts::ofDigest(const MailToSend &mail) const
{
    const LeasedMail &leased = mail.mail;
    const int count = int(std::max(leased.pendingCount, mail.entries.size()));
    MailContent content;
    content.subject = translate("MailTexts", "%Ln token(s) await(s) approval for %1", "an organization", count)
                          .arg(leased.organizationName);
    content.paragraphs = {translate("MailTexts",
                                    "%Ln fine-grained personal access token(s) await(s) your approval for %1.",
                                    "an organization", count)
                              .arg(leased.organizationName)};
    for (const DigestEntry &entry : mail.entries) {
        const QString text = translate("MailTexts", "%1 by %2, since %3", "a token, a person, a time")
                                 .arg(entry.tokenName, entry.owner, moment(entry.createdAt));
        content.items.append({entry.reason.isEmpty() ? text : text + u" – "_s + entry.reason,
                              MailLink::request(leased.organization, entry.request)});
    }
    if (const int more = count - int(mail.entries.size()); more > 0)
        content.afterItems = translate("MailTexts", "and %Ln more", nullptr, more);
    content.action = {translate("MailTexts", "Review them in Patwarden"), MailLink::queue(leased.organization)};
    content.footer = translate("MailTexts",
                               "You get this mail once a day because you own %1. Under “Notices by mail” in the "
                               "profile menu you choose "
                               "whether you want it.")
                         .arg(leased.organizationName);
    return content;
}

MailContent MailTexts::ofNotice(const LeasedMail &mail) const
{
    const LabelledNotice &row = mail.notice;
    switch (groupOf(row.notice.kind)) {
    case NoticeGroup::Requests:
        return ofDecision(row);
    case NoticeGroup::Tokens:
        return ofToken(row);
    case NoticeGroup::Policies:
        return ofPolicy(row);
    case NoticeGroup::Memberships:
    case NoticeGroup::Any:
        break;
    }
    MailContent content;
    content.subject = translate("MailTexts", "You do not belong to %1 any more").arg(row.organization);
    content.paragraphs = {content.subject + u'.',
                          translate("MailTexts", "Your tokens reach its public resources only.")};
    content.action = {translate("MailTexts", "Open your notices"), MailLink::notices()};
    content.footer = translate("MailTexts", "You get this mail because it is about your account.");
    return content;
}

MailContent MailTexts::ofDecision(const LabelledNotice &row) const
{
    const QString token = row.tokenName;
    MailContent content;
    content.quote = row.notice.reason;
    content.action = {translate("MailTexts", "Open the token"), MailLink::token(row.notice.token)};
    content.footer = ownFooter();
    const QString who = row.actor.isEmpty() ? translate("MailTexts", "A policy") : row.actor;
    if (row.notice.kind == NoticeKind::RequestDenied) {
        content.subject = translate("MailTexts", "%1 was denied for %2", "a token, an organization")
                              .arg(token, row.organization);
        content.paragraphs = {
            translate("MailTexts", "%1 denied your token %2 the access to %3.",
                      "a person, a token, an organization")
                .arg(who, token, row.organization),
            translate("MailTexts", "It reads public resources only. Change what it asks for, and ask again.")};
    } else if (row.notice.kind == NoticeKind::RequestCreated) {
        content.subject = translate("MailTexts", "%1 asks for access to %2", "a token, an organization")
                              .arg(token, row.organization);
        content.paragraphs = {translate("MailTexts", "%1 asks for access to %2 with the token %3.",
                                        "a person, an organization, a token")
                                  .arg(row.actor, row.organization, token)};
        content.action = {translate("MailTexts", "Review the request"),
                          MailLink::request(row.notice.organization, row.notice.request)};
        content.footer = translate("MailTexts",
                                   "You get this mail because you own %1. Under “Notices by mail” in the profile "
                                   "menu you choose whether "
                                   "you want it.")
                             .arg(row.organization);
    } else {
        const bool byPolicy = row.notice.kind == NoticeKind::ApprovedByPolicy;
        content.subject = translate("MailTexts", "%1 was approved for %2", "a token, an organization")
                              .arg(token, row.organization);
        content.paragraphs = {byPolicy ? translate("MailTexts",
                                                   "%1 no longer requires approval: your token %2 has access now.",
                                                   "an organization, a token")
                                             .arg(row.organization, token)
                                       : translate("MailTexts", "%1 approved the access of your token %2 to %3.",
                                                   "a person, a token, an organization")
                                             .arg(who, token, row.organization)};
    }
    return content;
}

MailContent MailTexts::ofToken(const LabelledNotice &row) const
{
    MailContent content;
    content.action = {translate("MailTexts", "Open the token"), MailLink::token(row.notice.token)};
    content.footer = ownFooter();
    if (row.notice.kind == NoticeKind::AccessRevoked) {
        content.quote = row.notice.reason;
        content.subject = translate("MailTexts", "The access of %1 to %2 was revoked", "a token, an organization")
                              .arg(row.tokenName, row.organization);
        content.paragraphs = {
            content.subject + u'.',
            translate("MailTexts",
                      "It reads public resources only. Where you still need it, generate a new token and ask for "
                      "access.")};
        return content;
    }
    content.subject =
        translate("MailTexts", "%1 expires on %2", "a token, a date").arg(row.tokenName, moment(row.notice.about));
    content.paragraphs = {
        translate("MailTexts", "Your token %1 expires on %2.", "a token, a date")
            .arg(row.tokenName, moment(row.notice.about)),
        translate("MailTexts", "Regenerate it before that, and put the new secret wherever the old one is used.")};
    content.footer = translate(
        "MailTexts",
        "You get this mail because the token is yours. Under “Notices by mail” in the profile menu you choose "
        "whether you want mails about expiry.");
    return content;
}

MailContent MailTexts::ofPolicy(const LabelledNotice &row) const
{
    MailContent content;
    content.action = {translate("MailTexts", "Open your notices"), MailLink::notices()};
    content.footer = ownFooter();
    switch (row.notice.kind) {
    case NoticeKind::PolicyCutsOff:
        content.subject =
            translate("MailTexts", "A policy was changed: %1 reaches %2 no more", "a token, an organization")
                .arg(row.tokenName, place(row));
        break;
    case NoticeKind::PolicyWillCutOff:
        content.subject = translate("MailTexts", "A policy changes on %1: %2 will reach %3 no more",
                                    "a date, a token, an organization")
                              .arg(moment(row.notice.about), row.tokenName, place(row));
        break;
    case NoticeKind::PolicyChangeTakenBack:
        content.subject = translate("MailTexts", "A policy change does not happen: %1 goes on reaching %2",
                                    "a token, an organization")
                              .arg(row.tokenName, place(row));
        break;
    default: // PlannedChangeDropped
        content.subject =
            translate("MailTexts", "The policy change that you planned for %1 was not possible any more")
                .arg(row.organization);
        content.footer = translate("MailTexts", "You get this mail because you planned it.");
        break;
    }
    content.paragraphs = {content.subject + u'.'};
    return content;
}

} // namespace patwarden
