// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/auditexport.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QStorageInfo>

#include <ranges>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 leastFreeForExport = 1024 * 1024;

QByteArray csvCell(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    const bool needsQuotes =
        bytes.contains(',') || bytes.contains('"') || bytes.contains('\n') || bytes.contains('\r');
    if (!needsQuotes)
        return bytes;
    bytes.replace("\"", "\"\"");
    return '"' + bytes + '"';
}

/// A name that somebody chose.
QByteArray csvName(const QString &name)
{
    static constexpr QStringView beginsFormula = u"=+-@\t\r";
    const bool formula = !name.isEmpty() && beginsFormula.contains(name.front());
    return csvCell(formula ? QString(u'\'' + name) : name);
}

QByteArray csvNumber(qint64 number)
{
    return number > 0 ? QByteArray::number(number) : QByteArray();
}

} // namespace

QByteArray auditCsvHeader()
{
    return "sequence,at,actor,action,organization,token,request,details,hash\r\n";
}

QByteArray auditCsvLine(const AuditRow &row)
{
    const AuditLeaf &leaf = row.leaf;
    const QByteArrayList cells{
        QByteArray::number(leaf.sequence),
        leaf.at.toDateTime().toString(Qt::ISODateWithMs).toLatin1(),
        csvName(row.actor),
        csvName(leaf.action),
        csvName(row.organization),
        csvName(row.tokenName),
        csvNumber(leaf.request.value()),
        csvCell(QString::fromUtf8(QJsonDocument(leaf.details).toJson(QJsonDocument::Compact))),
        row.hash.toHex(),
    };
    return cells.join(',') + "\r\n";
}

QJsonObject auditJson(const AuditRow &row)
{
    const AuditLeaf &leaf = row.leaf;
    QJsonObject line{{u"@timestamp"_s, leaf.at.microseconds / 1000},
                     {u"action"_s, leaf.action},
                     {u"details"_s, leaf.details},
                     {u"hash"_s, QString::fromLatin1(row.hash.toHex())},
                     {u"sequence"_s, leaf.sequence}};
    const auto addId = [&line](const QString &key, qint64 id) {
        if (id > 0)
            line.insert(key, id);
    };
    const auto addName = [&line](const QString &key, const QString &name) {
        if (!name.isEmpty())
            line.insert(key, name);
    };
    addId(u"actor_id"_s, leaf.actor.value());
    addName(u"actor"_s, row.actor);
    addId(u"org_id"_s, leaf.organization.value());
    addName(u"org"_s, row.organization);
    addId(u"token_id"_s, leaf.token.value());
    addName(u"user_programmatic_access_name"_s, row.tokenName);
    addId(u"user_programmatic_access_request_id"_s, leaf.request.value());
    return line;
}

QByteArray auditJsonLine(const AuditRow &row)
{
    return QJsonDocument(auditJson(row)).toJson(QJsonDocument::Compact) + '\n';
}

AuditExportFile::AuditExportFile(const QString &path, AuditFormat format)
    : m_file(path)
    , m_format(format)
{
}

Result<void> AuditExportFile::open()
{
    const bool isNew = !QFileInfo::exists(m_file.fileName());
    if (!m_file.open(QIODevice::WriteOnly))
        return failure();
    if (isNew && !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure();
    if (m_format == AuditFormat::Csv && m_file.write(auditCsvHeader()) < 0)
        return failure();
    return {};
}

Result<void> AuditExportFile::write(const QList<AuditRow> &rows)
{
    for (const AuditRow &row : rows | std::views::reverse) {
        const QByteArray line = m_format == AuditFormat::Csv ? auditCsvLine(row) : auditJsonLine(row);
        if (m_file.write(line) != line.size())
            return failure();
    }
    return {};
}

Result<void> AuditExportFile::flush()
{
    return m_file.flush() && m_file.error() == QFileDevice::NoError ? Result<void>() : failure();
}

Result<void> AuditExportFile::commit()
{
    return m_file.commit() ? Result<void>() : failure();
}

Error AuditExportFile::failure() const
{
    const QStorageInfo disk(QFileInfo(m_file.fileName()).absolutePath());
    const bool full = m_file.error() == QFileDevice::ResourceError
        || (disk.isValid() && disk.bytesAvailable() < leastFreeForExport);
    return {full ? ErrorCode::DiskFull : ErrorCode::CannotOpen, m_file.fileName(), m_file.errorString()};
}

} // namespace patwarden
