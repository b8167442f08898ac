// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace patwarden {

/// One line of text that is shortened with "…" where it does not fit, and then shows all of it as a tool tip.
class ElidingLabel : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)

public:
    explicit ElidingLabel(const QString &text = {}, QWidget *parent = nullptr);
    explicit ElidingLabel(QWidget *parent);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool isElided() const;

    /// Also the accessible name.
    void setText(const QString &text);
    void setElideMode(Qt::TextElideMode mode);
    /// Takes the theme's secondary colour.
    void setDim(bool dim);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    bool m_dim = false;
};

} // namespace patwarden
