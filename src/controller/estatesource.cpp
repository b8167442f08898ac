// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/estatesource.h"

#include "controller/estatelines.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrent>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype linesOfBatch = 6'000;
constexpr qsizetype bytesOfBatch = 8 * 1024 * 1024; ///< lines can be long

Error wrongFile(const QString &detail)
{
    return {ErrorCode::Invalid, u"estateFile"_s, detail};
}

/// Why the first line is none: told apart, as a newer format is nobody's mistake.
Error wrongFirstLine(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const QJsonValue format = json.value("format"_L1);
    if (json.value("type"_L1) == QJsonValue(u"estate"_s) && format.isDouble()
        && format.toInteger() > estatelines::format)
        return wrongFile(u"format %1"_s.arg(format.toInteger()));
    return wrongFile(u"first_line"_s);
}

} // namespace

Result<exchange::Estate> EstateFile::begin()
{
    const std::optional<EstateLines::Line> line = m_lines.next();
    if (!line && !m_lines.failure().isEmpty())
        return wrongFile(m_lines.failure());
    if (!line)
        return wrongFile(u"first_line"_s);
    const ReadLine read = readEstateLine(line->text);
    const auto *record = std::get_if<exchange::Record>(&read);
    const auto *estate = record ? std::get_if<exchange::Estate>(record) : nullptr;
    if (!estate)
        return wrongFirstLine(line->text);
    return *estate;
}

QList<EstateSource::NumberedLine> EstateFile::next()
{
    QList<NumberedLine> batch;
    qsizetype bytes = 0;
    while (batch.size() < linesOfBatch && bytes < bytesOfBatch) {
        const std::optional<EstateLines::Line> line = m_lines.next();
        if (!line)
            break;
        bytes += line->text.size();
        batch.append(
            {line->number, line->tooLong ? ReadLine(LineFault{{}, u"too_long"_s}) : readEstateLine(line->text)});
    }
    return batch;
}

EstateReadAhead::~EstateReadAhead()
{
    if (m_ahead)
        m_ahead->waitForFinished(); // it uses the source
}

QFuture<EstateReadAhead::Batch> EstateReadAhead::read()
{
    return QtConcurrent::run([source = m_source.get()] {
        Batch batch{source->next(), {}};
        batch.failure = source->failure();
        return batch;
    });
}

QList<EstateSource::NumberedLine> EstateReadAhead::next()
{
    if (!m_ahead)
        m_ahead = read();
    Batch batch = m_ahead->takeResult();
    m_failure = batch.failure;
    m_ahead.reset();
    if (!batch.lines.isEmpty())
        m_ahead = read();
    return std::move(batch.lines);
}

} // namespace patwarden
