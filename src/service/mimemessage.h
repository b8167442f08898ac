// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <utility>

namespace patwarden {

/// A mail with a text and an HTML part (multipart/alternative), not yet bytes.
struct MimeMessage {
    QString from; ///< "Patwarden <patwarden@example.com>" or the address alone
    QString toName, toAddress;
    QString subject;
    QString messageId; ///< without <>
    QDateTime date;
    QList<std::pair<QByteArray, QByteArray>> headers{}; ///< further ones, in ASCII
    QByteArray language; ///< "de"
    QString text, html;

    /// As it goes to the server: lines end with CRLF and are short enough, everything is ASCII (RFC 2047, quoted-
    /// printable). A line break in a name or subject becomes a space: nobody adds a header. The same message is
    /// the same bytes.
    [[nodiscard]] QByteArray toBytes() const;
};

/// The address of "Name <address>", or the whole text.
[[nodiscard]] QString addressOf(const QString &mailbox);
/// RFC 2047 where it has to be; words of at most 75 characters, folded.
[[nodiscard]] QByteArray encodedHeader(const QString &text);
/// RFC 2045; line breaks become CRLF.
[[nodiscard]] QByteArray quotedPrintable(const QString &text);

} // namespace patwarden
