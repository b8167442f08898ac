// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/listing.h"

#include "apps/ctl/command.h"

#include <QJsonDocument>

#include <algorithm>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype rowsThatSetWidths = 200;
constexpr qsizetype gap = 2;

} // namespace

QString printable(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || (c.category() == QChar::Other_Format && c != QChar::SoftHyphen))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString aligned(const QList<std::pair<QString, QString>> &fields)
{
    qsizetype width = 0;
    for (const auto &[label, value] : fields)
        width = std::max(width, value.isEmpty() ? 0 : label.size());
    QStringList lines;
    for (const auto &[label, value] : fields) {
        if (!value.isEmpty())
            lines.append(QString(label + u':').leftJustified(width + gap) + printable(value));
    }
    return lines.join(u'\n');
}

Listing::Listing(const Reporter &reporter, const QStringList &headers, const QList<qsizetype> &numbers)
    : m_json(reporter.isJson())
    , m_headers(headers)
    , m_numbers(numbers)
{
}

Listing::~Listing()
{
    printFirstRows();
}

void Listing::add(const QJsonObject &object, const QStringList &cells)
{
    if (m_json) {
        say(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    } else if (m_widths.isEmpty()) {
        m_firstRows.append(cells);
        if (m_firstRows.size() == rowsThatSetWidths)
            printFirstRows();
    } else {
        print(cells);
    }
}

void Listing::print(const QStringList &cells) const
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = printable(cells[i]);
        const bool last = i == cells.size() - 1;
        if (m_numbers.contains(i))
            line += cell.rightJustified(m_widths.value(i));
        else
            line += last ? cell : cell.leftJustified(m_widths.value(i));
        if (!last)
            line += QString(gap, u' ');
    }
    say(line);
}

void Listing::printFirstRows()
{
    if (m_firstRows.isEmpty())
        return;
    const QList<QStringList> rows = std::exchange(m_firstRows, {});
    for (qsizetype i = 0; i < m_headers.size(); ++i) {
        qsizetype width = m_headers[i].size();
        for (const QStringList &cells : rows)
            width = std::max(width, cells.value(i).size());
        m_widths.append(width);
    }
    print(m_headers);
    for (const QStringList &cells : rows)
        print(cells);
}

} // namespace patwarden::ctl
