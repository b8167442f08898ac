// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace patwarden {

/// A plain ground in one of the theme's colours, with a line along the edges that are asked for. What stands on it
/// inherits fitting text colours (the bar at the top is dark in both appearances).
class Surface : public QWidget
{
    Q_OBJECT

public:
    enum class Ground { Page, Side, Card, Top };

    explicit Surface(Ground ground, QWidget *parent = nullptr, Qt::Edges lines = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void takeColors();

    Ground m_ground;
    Qt::Edges m_lines;
};

} // namespace patwarden
