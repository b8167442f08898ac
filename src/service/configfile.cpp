// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/configfile.h"

#include <QStringDecoder>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

ConfigFile ConfigFile::parse(const QByteArray &text)
{
    ConfigFile file;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(text);
    if (decoder.hasError() || decoded.contains(QChar::Null)) {
        file.m_problems.append({0, {}, tr("This is no text in UTF-8. Save it as such.")});
        return file;
    }
    int number = 0;
    for (const QString &line : decoded.split(u'\n'))
        file.takeLine(line.trimmed(), ++number);
    return file;
}

void ConfigFile::takeLine(const QString &line, int number)
{
    if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
        return;
    if (line.startsWith(u'[')) {
        if (!line.endsWith(u']'))
            m_problems.append({number, {}, tr("A section is written [name]; the bracket at the end is missing.")});
        m_section = line.mid(1, line.size() - (line.endsWith(u']') ? 2 : 1)).trimmed();
        return;
    }
    const qsizetype equals = line.indexOf(u'=');
    if (equals <= 0) {
        m_problems.append({number, {}, tr("This is neither [section] nor key = value. A remark begins with #.")});
        return;
    }
    takeEntry({m_section, line.first(equals).trimmed(), line.mid(equals + 1).trimmed(), number});
}

void ConfigFile::takeEntry(const ConfigEntry &entry)
{
    const auto same = std::ranges::find_if(m_entries, [&](const ConfigEntry &other) {
        return other.section == entry.section && other.key == entry.key;
    });
    if (same != m_entries.cend())
        m_problems.append(
            {entry.line, entry.key, tr("It is in line %1 already. Take one of them out.").arg(same->line)});
    else
        m_entries.append(entry);
}

} // namespace patwarden
