// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace patwarden::desktop {

/// Tells on stderr when the first page with its rows is on the screen: "first paint: 123 ms". Once.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    /// \param sinceStart runs since main() began.
    explicit FirstPaint(const QElapsedTimer &sinceStart, QObject *parent = nullptr);

    /// The page has its rows: what is painted next shows them.
    void watch(QWidget *page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QElapsedTimer m_sinceStart;
    QPointer<QWidget> m_page;
    bool m_painted = false;
};

} // namespace patwarden::desktop
