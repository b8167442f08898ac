// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace patwarden {

/// A rounded, framed box. With a title it has a head: title, subtitle, and at the right what addHeaderWidget()
/// brings
/// ("Save"). Everything else goes into body(). Nested cards are not meant.
class Card : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString subtitle READ subtitle WRITE setSubtitle)

public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    /// Below the head, spacing Measures::gap. Owned by the card.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

    void setTitle(const QString &title);
    /// A dim sentence below the title; wraps.
    void setSubtitle(const QString &subtitle);
    /// Puts a widget directly behind the title ("Risk: ▲ High").
    void addTitleWidget(QWidget *widget);
    /// Puts a widget at the right end of the head.
    void addHeaderWidget(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QWidget *m_head;
    QHBoxLayout *m_titleRow;
    QHBoxLayout *m_headRow;
    QVBoxLayout *m_body;
};

} // namespace patwarden
