// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/mimemessage.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype wordBytes = 42; ///< 56 characters of base 64; with "=?UTF-8?B?" and "?=" below 75
constexpr qsizetype lineLength = 76;

QString onOneLine(const QString &text)
{
    QString line = text;
    for (QChar &letter : line) {
        if (letter.category() == QChar::Other_Control || letter == QChar::LineSeparator
            || letter == QChar::ParagraphSeparator)
            letter = u' ';
    }
    return line;
}

bool isPlain(const QString &text)
{
    return !text.contains("=?"_L1)
        && std::ranges::all_of(text, [](QChar letter) { return letter >= u' ' && letter <= u'~'; });
}

QByteArray mailbox(const QString &name, const QString &address)
{
    const QByteArray plainAddress = '<' + onOneLine(address).toUtf8().trimmed() + '>';
    if (name.isEmpty())
        return plainAddress;
    if (!isPlain(onOneLine(name)))
        return encodedHeader(name) + ' ' + plainAddress;
    QByteArray quoted = onOneLine(name).toLatin1();
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + quoted + "\" " + plainAddress;
}

QByteArray part(const QByteArray &boundary, const QByteArray &type, const QString &text)
{
    return "--" + boundary + "\r\nContent-Type: " + type
        + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + quotedPrintable(text)
        + "\r\n";
}

QString displayNameOf(const QString &mailboxText)
{
    const qsizetype bracket = mailboxText.lastIndexOf(u'<');
    return bracket <= 0 ? QString() : mailboxText.left(bracket).remove(u'"').trimmed();
}

/// A dot alone on a line would end the mail for who does not double it; "From " is changed by old stores.
bool needsCode(char byte, bool isFirst, bool isLast)
{
    if (byte == '=' || byte < ' ' || byte > '~')
        return byte != ' ' || isLast;
    if (byte == ' ')
        return isLast;
    return isFirst && (byte == '.' || byte == 'F');
}

} // namespace

QString addressOf(const QString &mailboxText)
{
    const qsizetype begin = mailboxText.lastIndexOf(u'<');
    const qsizetype end = mailboxText.lastIndexOf(u'>');
    return begin >= 0 && end > begin ? mailboxText.sliced(begin + 1, end - begin - 1).trimmed()
                                     : mailboxText.trimmed();
}

QByteArray encodedHeader(const QString &text)
{
    const QString line = onOneLine(text);
    if (isPlain(line) && line.size() < lineLength - 20)
        return line.toLatin1();
    QByteArrayList words;
    QByteArray word;
    const auto finish = [&] {
        words.append("=?UTF-8?B?" + word.toBase64() + "?=");
        word.clear();
    };
    for (const uint letter : line.toUcs4()) {
        const char32_t scalar = letter;
        const QByteArray bytes = QString::fromUcs4(&scalar, 1).toUtf8();
        if (word.size() + bytes.size() > wordBytes)
            finish();
        word += bytes;
    }
    if (!word.isEmpty())
        finish();
    return words.join("\r\n ");
}

QByteArray quotedPrintable(const QString &text)
{
    QByteArray out;
    for (const QByteArray &line : QString(text).remove(u'\r').toUtf8().split('\n')) {
        QByteArray current;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const char byte = line.at(i);
            const bool coded = needsCode(byte, current.isEmpty(), i + 1 == line.size());
            const QByteArray next = coded ? '=' + QByteArray(1, byte).toHex().toUpper() : QByteArray(1, byte);
            if (current.size() + next.size() >= lineLength) {
                out += current + "=\r\n";
                current.clear();
            }
            current += next;
        }
        out += current + "\r\n";
    }
    out.chop(2);
    return out;
}

QByteArray MimeMessage::toBytes() const
{
    const QByteArray boundary =
        "=_" + QCryptographicHash::hash(messageId.toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
    QByteArray bytes = "From: " + mailbox(displayNameOf(from), addressOf(from))
        + "\r\nTo: " + mailbox(toName, toAddress) + "\r\nSubject: " + encodedHeader(subject)
        + "\r\nDate: " + QLocale::c().toString(date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1()
        + " +0000\r\nMessage-ID: <" + onOneLine(messageId).toLatin1() + ">\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "Content-Language: " + language
        + "\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
          "Content-Type: multipart/alternative;\r\n boundary=\""
        + boundary + "\"\r\n\r\n";
    bytes += part(boundary, "text/plain", text) + part(boundary, "text/html", html);
    return bytes + "--" + boundary + "--\r\n";
}

} // namespace patwarden
