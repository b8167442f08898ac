// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/querystring.h"

#include <QByteArrayList>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestPerPage = 100;
constexpr qint64 largestPage = 1'000'000'000;

QString decoded(QByteArray part)
{
    part.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part));
}

qint64 numberOr(const std::optional<QString> &text, qint64 otherwise, qint64 most)
{
    bool isNumber = false;
    const qint64 number = text ? text->toLongLong(&isNumber) : 0;
    return isNumber && number >= 1 ? std::min(number, most) : otherwise;
}

/// The query without `page`, fit to stand between "<" and ">".
QByteArray withoutPage(const QByteArray &query)
{
    QByteArrayList kept;
    for (const QByteArray &part : query.split('&')) {
        if (!part.isEmpty() && part != "page" && !part.startsWith("page="))
            kept.append(part);
    }
    QByteArray joined = kept.join('&');
    joined.replace('<', "%3C").replace('>', "%3E").replace('"', "%22");
    return joined.isEmpty() ? joined : joined + '&';
}

} // namespace

QueryString::QueryString(const QByteArray &query)
{
    for (const QByteArray &part : query.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = equals < 0 ? part : part.first(equals);
        const QByteArray value = equals < 0 ? QByteArray() : part.sliced(equals + 1);
        m_items.append({decoded(name), decoded(value)});
    }
}

std::optional<QString> QueryString::value(QStringView name) const
{
    const auto last =
        std::find_if(m_items.crbegin(), m_items.crend(), [&](const auto &item) { return item.first == name; });
    return last == m_items.crend() || last->second.isEmpty() ? std::nullopt : std::optional(last->second);
}

QStringList QueryString::list(const QString &name) const
{
    const QString bracketed = name + u"[]"_s;
    QStringList values;
    for (const auto &[key, value] : m_items) {
        if (key == bracketed && !value.isEmpty())
            values.append(value);
        else if (key == name)
            values += value.split(u',', Qt::SkipEmptyParts);
    }
    return values;
}

PageNumber PageNumber::of(const QueryString &query)
{
    return {numberOr(query.value(u"page"_s), 1, largestPage),
            numberOr(query.value(u"per_page"_s), PageNumber().perPage, largestPerPage)};
}

QByteArray pageLinks(const QByteArray &address, const QByteArray &query, const PageNumber &number, qint64 total)
{
    const qint64 last = std::max<qint64>(1, number.pages(total));
    const QByteArray start = '<' + address + '?' + withoutPage(query) + "page=";
    QByteArrayList links;
    const auto add = [&](qint64 page, const QByteArray &relation) {
        links.append(start + QByteArray::number(page) + ">; rel=\"" + relation + '"');
    };
    if (number.page > 1)
        add(std::min(number.page - 1, last), "prev");
    if (number.page < last) {
        add(number.page + 1, "next");
        add(last, "last");
    }
    if (number.page > 1)
        add(1, "first");
    return links.join(", ");
}

} // namespace patwarden
