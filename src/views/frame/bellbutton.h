// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace patwarden {

/// The bell in the bar at the top, with the count of unread notices beside it.
class BellButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BellButton(QWidget *parent = nullptr);

    [[nodiscard]] qint64 count() const { return m_count; }
    void setCount(qint64 count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString countText() const;

    qint64 m_count = 0;
};

} // namespace patwarden
