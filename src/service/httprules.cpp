// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/httprules.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

qsizetype countOf(const HttpHeaders &headers, QByteArrayView name)
{
    return std::ranges::count_if(
        headers, [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool isTokenCharacter(char c)
{
    const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return isLetter || (c >= '0' && c <= '9') || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isControl(char c)
{
    const auto code = static_cast<unsigned char>(c);
    return (code < 0x20 && c != '\t') || code == 0x7f;
}

/// How long the body is may be read in one way only.
bool hasOneEnd(const HttpHeaders &headers, HttpRules::Version version)
{
    const qsizetype lengths = countOf(headers, "Content-Length");
    const qsizetype codings = countOf(headers, "Transfer-Encoding");
    if (lengths > 1 || codings > 1 || (lengths > 0 && codings > 0))
        return false;
    if (lengths == 1)
        return isDigits(headerOf(headers, "Content-Length"));
    if (codings == 0)
        return true;
    return version == HttpRules::Version::Http11
        && headerOf(headers, "Transfer-Encoding").compare("chunked", Qt::CaseInsensitive) == 0;
}

} // namespace

bool HttpRules::takeTarget(HttpRequest &request, const QByteArray &target)
{
    QByteArray local = target;
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (target.size() <= scheme.size()
            || target.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
            continue;
        const qsizetype slash = target.indexOf('/', scheme.size());
        local = slash < 0 ? QByteArray("/") : target.mid(slash);
    }
    if (!local.startsWith('/'))
        return false;
    const qsizetype mark = local.indexOf('?');
    request.path = mark < 0 ? local : local.first(mark);
    request.query = mark < 0 ? QByteArray() : local.mid(mark + 1);
    return true;
}

int HttpRules::refusal(const HttpRequest &request, Version version)
{
    const qsizetype hosts = countOf(request.headers, "Host");
    if (hosts > 1 || (hosts == 0 && version == Version::Http11))
        return 400;
    if (!hasOneEnd(request.headers, version))
        return 400;
    const QByteArray expected = request.header("Expect");
    if (!expected.isEmpty() && expected.compare("100-continue", Qt::CaseInsensitive) != 0)
        return 417;
    return 0;
}

bool HttpRules::mayBeSent(const std::pair<QByteArray, QByteArray> &header)
{
    static constexpr std::array ours{"connection", "content-length", "date", "transfer-encoding"};
    const QByteArray &name = header.first;
    const bool isOurs =
        std::ranges::any_of(ours, [&](const char *own) { return name.compare(own, Qt::CaseInsensitive) == 0; });
    return !isOurs && !name.isEmpty() && std::ranges::all_of(name, isTokenCharacter)
        && std::ranges::none_of(header.second, isControl);
}

QByteArray HttpRules::date(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace patwarden
