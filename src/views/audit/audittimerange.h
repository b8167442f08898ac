// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QPushButton>

#include <optional>

class QActionGroup;
class QDateEdit;

namespace patwarden {

/// From when to when, in whole days of local time: any time, today, the last 7 or 30 days, or between two dates,
/// which are asked for in fields() then.
class AuditTimeRange : public QPushButton
{
    Q_OBJECT

public:
    explicit AuditTimeRange(const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Instant> from() const;
    [[nodiscard]] std::optional<Instant> until() const; ///< that moment is out: the end of the last day
    [[nodiscard]] bool isAny() const;
    void clear();

    /// The two dates; hidden unless they are asked for. To be laid out by who owns this.
    [[nodiscard]] QWidget *fields() const { return m_fields; }
    [[nodiscard]] QList<QWidget *> edits() const;

Q_SIGNALS:
    void rangeChanged();

private:
    enum class Preset { Any, Today, Week, Month, Between };

    void addPreset(Preset preset, const QString &text, const QString &objectName);
    void makeFields();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDate firstDay() const;
    void choose(Preset preset);
    void showPreset(Preset preset);

    const Clock &m_clock;
    QActionGroup *m_presets;
    QWidget *m_fields;
    QDateEdit *m_from;
    QDateEdit *m_until;
    Preset m_preset = Preset::Any;
};

} // namespace patwarden
