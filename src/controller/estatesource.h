// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/estatereading.h"
#include "domain/result.h"

#include <QFuture>

#include <memory>

namespace patwarden {

/// Where the records of an import come from: a file, or a program that makes them up. Used on one thread at a
/// time, which need not be the same.
class EstateSource
{
public:
    struct NumberedLine {
        qint64 number = 0; ///< 1, 2, …
        ReadLine line;
    };

    EstateSource() = default;
    virtual ~EstateSource() = default;
    Q_DISABLE_COPY_MOVE(EstateSource)

    /// The first line, which says what the rest is; to be called once, first.
    [[nodiscard]] virtual Result<exchange::Estate> begin() = 0;
    /// A batch of what follows; empty at the end.
    [[nodiscard]] virtual QList<NumberedLine> next() = 0;
    /// Why it ended early; null: it did not.
    [[nodiscard]] virtual QString failure() const { return {}; }
};

/// An estate file (docs/estate-format.md). begin(): Invalid ("estateFile") with "first_line", or "format
/// <number>", where it is none that can be read.
class EstateFile final : public EstateSource
{
public:
    explicit EstateFile(std::shared_ptr<QIODevice> device)
        : m_lines(std::move(device))
    {
    }

    [[nodiscard]] Result<exchange::Estate> begin() override;
    [[nodiscard]] QList<NumberedLine> next() override;
    [[nodiscard]] QString failure() const override { return m_lines.failure(); }

private:
    EstateLines m_lines;
};

/// Takes batches from a source, the next one on another thread while the last one is worked on: reading a line
/// takes as long as writing what it says.
class EstateReadAhead
{
public:
    explicit EstateReadAhead(std::unique_ptr<EstateSource> source)
        : m_source(std::move(source))
    {
    }
    ~EstateReadAhead();
    Q_DISABLE_COPY_MOVE(EstateReadAhead)

    /// As EstateSource's. It blocks until the batch is there, which may take a while where the source does.
    [[nodiscard]] Result<exchange::Estate> begin() { return m_source->begin(); }
    [[nodiscard]] QList<EstateSource::NumberedLine> next();
    [[nodiscard]] const QString &failure() const { return m_failure; }

private:
    struct Batch {
        QList<EstateSource::NumberedLine> lines;
        QString failure;
    };
    [[nodiscard]] QFuture<Batch> read();

    std::unique_ptr<EstateSource> m_source;
    std::optional<QFuture<Batch>> m_ahead;
    QString m_failure;
};

} // namespace patwarden
