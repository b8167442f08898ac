// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/estaterecords.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>
#include <variant>

namespace patwarden {

/// Why a line cannot be taken: the path of a field (empty: the line itself) and a code, see BrokenLine.
struct LineFault {
    QString field;
    QString problem;

    friend bool operator==(const LineFault &, const LineFault &) = default;
};

using ReadLine = std::variant<exchange::Record, LineFault>;

/// One line of an estate file (docs/estate-format.md) as a record. Whether what it refers to exists is not looked
/// at. Fields that the format does not know are ignored.
[[nodiscard]] ReadLine readEstateLine(const QByteArray &line);

/// Takes a device apart into lines, in constant memory, whatever is in it.
class EstateLines
{
public:
    /// A longer line is told of as one without content.
    static constexpr qsizetype longestLine = 16 * 1024 * 1024;

    explicit EstateLines(std::shared_ptr<QIODevice> device)
        : m_device(std::move(device))
    {
    }

    struct Line {
        qint64 number = 0; ///< 1, 2, …
        QByteArray text; ///< without its line break
        bool tooLong = false;
    };
    /// The next line that is not blank; nothing at the end.
    [[nodiscard]] std::optional<Line> next();
    [[nodiscard]] qint64 number() const { return m_number; } ///< of lines read
    /// Why reading ended early; null: it did not.
    [[nodiscard]] QString failure() const { return m_failure; }

private:
    [[nodiscard]] bool readOn();
    [[nodiscard]] Line nextOfAny();

    std::shared_ptr<QIODevice> m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0; ///< where the next line begins
    qint64 m_number = 0;
    bool m_ended = false;
    QString m_failure;
};

} // namespace patwarden
