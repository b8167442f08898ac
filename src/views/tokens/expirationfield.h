// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;

namespace patwarden {

/// How long a token lives: 7, 30, 60, 90 or 366 days, a date, or without end; and the date that this is. A date
/// counts as so many days from this moment. objectNames "expirationCombo", "expirationDate", "expirationLabel".
class ExpirationField : public QWidget
{
    Q_OBJECT

public:
    explicit ExpirationField(QWidget *parent = nullptr);

    /// Begins anew with 30 days from \p now. \param maximumDays the farthest date.
    void start(Instant now, int maximumDays);
    [[nodiscard]] std::optional<Instant> expiresAt() const;
    /// It is not what it began with.
    [[nodiscard]] bool isChanged() const;
    /// The text of the choice: "30 days".
    [[nodiscard]] QString choice() const;
    [[nodiscard]] QComboBox *combo() const { return m_combo; }

Q_SIGNALS:
    void changed();

private:
    void onChoice();
    void showDate();

    QComboBox *m_combo;
    QDateEdit *m_date;
    QLabel *m_label;
    Instant m_now;
};

} // namespace patwarden
