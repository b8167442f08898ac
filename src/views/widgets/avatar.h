// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace patwarden {

/// The initials of a person in a circle. A picture by default; a button with setInteractive(true) (the profile
/// menu).
class Avatar : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Avatar(QWidget *parent = nullptr);
    explicit Avatar(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QString personName() const { return m_name; }
    /// \return up to two letters: of the first and the last word, else the first two ("Ada Lovelace" AL, "ann"
    /// AN).
    [[nodiscard]] static QString initialsOf(const QString &name);

    /// Sets the accessible name as well, unless it was set to something else ("Profile").
    void setPersonName(const QString &name);
    /// \param diameter in px at 100 %; 26 without.
    void setDiameter(int diameter);
    void setInteractive(bool interactive);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_diameter = 26;
};

} // namespace patwarden
