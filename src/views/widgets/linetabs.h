// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace patwarden {

/// Tabs as words on a line; the one that is shown is underlined in the accent colour and stronger.
class LineTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit LineTabs(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont tabFont(bool current) const;
};

} // namespace patwarden
