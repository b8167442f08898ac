// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/mailcomposer.h"

#include "service/maillink.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const MailContent &content)
{
    QString text = content.paragraphs.join(u"\n\n"_s);
    if (!content.quote.isEmpty())
        text += u"\n\n> "_s + QString(content.quote).replace(u'\n', u"\n> "_s);
    if (!content.items.isEmpty())
        text += u'\n';
    for (const MailContent::Item &item : content.items)
        text += u"\n* "_s + item.text + u"\n  "_s + item.link;
    if (!content.afterItems.isEmpty())
        text += u"\n\n"_s + content.afterItems;
    text += u"\n\n"_s + content.action.text + u":\n"_s + content.action.link;
    return text + u"\n\n-- \n"_s + content.footer + u'\n';
}

QString link(const MailContent::Item &item)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(item.link.toHtmlEscaped(), item.text.toHtmlEscaped());
}

QString htmlOf(const MailContent &content, const QByteArray &language)
{
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title></head>\n"
                   "<body style=\"font-family: sans-serif; line-height: 1.4\">\n"_s.arg(
                       QString::fromLatin1(language), content.subject.toHtmlEscaped());
    for (const QString &paragraph : content.paragraphs)
        html += u"<p>"_s + paragraph.toHtmlEscaped() + u"</p>\n"_s;
    if (!content.quote.isEmpty())
        html += u"<blockquote>"_s + content.quote.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</blockquote>\n"_s;
    if (!content.items.isEmpty())
        html += u"<ul>\n"_s;
    for (const MailContent::Item &item : content.items)
        html += u"<li>"_s + link(item) + u"</li>\n"_s;
    if (!content.items.isEmpty())
        html += u"</ul>\n"_s;
    if (!content.afterItems.isEmpty())
        html += u"<p>"_s + content.afterItems.toHtmlEscaped() + u"</p>\n"_s;
    html += u"<p>"_s + link(content.action) + u"</p>\n"_s;
    return html + u"<hr>\n<p><small>"_s + content.footer.toHtmlEscaped() + u"</small></p>\n</body></html>\n"_s;
}

} // namespace

MailComposer::MailComposer(QString from, QString language)
    : m_from(std::move(from))
    , m_language(std::move(language))
{
}

const MailTexts &MailComposer::textsIn(const QString &language)
{
    std::unique_ptr<MailTexts> &texts = m_texts[language];
    if (!texts)
        texts = std::make_unique<MailTexts>(language);
    return *texts;
}

MimeMessage MailComposer::compose(const MailToSend &mail)
{
    const LeasedMail &leased = mail.mail;
    const MailTexts &texts = textsIn(leased.language.isEmpty() ? m_language : leased.language);
    const MailContent content = texts.content(mail);
    MimeMessage message;
    message.from = m_from;
    message.toName = leased.name;
    message.toAddress = leased.address;
    message.subject = content.subject;
    message.messageId = leased.messageId;
    message.date = leased.createdAt.toDateTime();
    message.language = texts.language();
    message.text = textOf(content);
    message.html = htmlOf(content, message.language);
    if (mail.isDigest()) {
        message.headers.append({"List-Unsubscribe", '<' + MailLink::preferences().toLatin1() + '>'});
        message.headers.append(
            {"List-Id", "<digest." + QByteArray::number(leased.organization.value()) + ".patwarden>"});
    }
    return message;
}

} // namespace patwarden
