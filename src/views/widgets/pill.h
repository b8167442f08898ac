// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace patwarden {

struct Colors;

/// What a pill says by shape and colour. Low, Medium and High have the values of domain's Risk; models hand them
/// out as int.
enum class PillKind {
    Neutral = 0, ///< grey
    Low = 1, ///< ● green
    Medium = 2, ///< ◆ amber
    High = 3, ///< ▲ red
    Accent = 4, ///< filled with the accent: counts
};

/// A word in a rounded, coloured box, with a shape so that it does not depend on colour. An Accent pill without
/// text hides itself: a count of nothing.
class Pill : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)

public:
    explicit Pill(QWidget *parent = nullptr);
    Pill(PillKind kind, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] PillKind kind() const { return m_kind; }
    [[nodiscard]] QString text() const { return m_text; }

    void setKind(PillKind kind);
    /// Also the accessible name.
    void setText(const QString &text);
    /// An Accent pill with a number; 0 hides it, above 999 it reads "999+".
    void setCount(int count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PillKind m_kind = PillKind::Neutral;
    QString m_text;
};

/// The size of a pill whose text is drawn in `font`.
[[nodiscard]] QSize pillSize(const QFont &font, PillKind kind, const QString &text);
/// Draws a pill at the left of `rect`, in the middle of its height; elides what is too long.
void paintPill(QPainter *painter, const QRect &rect, const QFont &font, PillKind kind, const QString &text,
               const Colors &colors);

} // namespace patwarden
