// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace patwarden {

class Banner;
class Reconnection;

/// The banner across the top of every page while the database cannot be reached: that it cannot, why, and when it
/// is tried again, with "Try now". Nothing below it changes meanwhile.
class ConnectionStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionStrip(QWidget *parent = nullptr);

    /// It outlives the strip.
    void setConnection(Reconnection *connection);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void present();
    void describe();

    Reconnection *m_connection = nullptr;
    Banner *m_banner;
    QPushButton *m_tryNow;
    QTimer m_tick;
};

} // namespace patwarden
