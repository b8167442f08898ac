// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace patwarden {

/// What a page shows when it has nothing to show: why, and what to do next ("No requests are pending").
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// \param iconName a name of theme/icons.h.
    EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

    /// \return a button below the text; its text is its accessible name.
    QPushButton *addButton(const QString &text, const QString &objectName);

    /// Says something else, and shows only this one of its buttons, or none.
    void say(const QString &iconName, const QString &title, const QString &text,
             const QPushButton *button = nullptr);
    void setTitle(const QString &title);
    void setText(const QString &text);

private:
    void setIconName(const QString &iconName);

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_column;
    QList<QPushButton *> m_buttons;
};

} // namespace patwarden
