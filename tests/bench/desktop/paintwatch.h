// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <optional>

namespace patwarden::bench {

/// The time from what a person does (a button let go, a key pressed) until a view is painted as it should be then.
class PaintWatch : public QObject
{
public:
    using Condition = std::function<bool(const QAbstractItemView &)>;

    PaintWatch();

    /// Waits for the person; each further key or click starts the time anew. \p isDone is asked when the view of
    /// that name has been painted.
    void arm(const QString &viewName, Condition isDone);
    /// The person is done: the time runs from here.
    void begin();
    /// Milliseconds; none as long as it was not painted so.
    [[nodiscard]] std::optional<double> time() const { return m_time; }

    /// Counts paints of the view with and without rows that are not there yet, from here on.
    void countPaints(const QString &viewName);
    [[nodiscard]] int paints() const { return m_paints; }
    [[nodiscard]] int unreadPaints() const { return m_unreadPaints; }

    /// Every row in sight has its cells.
    [[nodiscard]] static bool hasItsRows(const QAbstractItemView &view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onPaint(const QAbstractItemView &view);

    QString m_viewName;
    Condition m_isDone;
    QElapsedTimer m_sinceAction;
    std::optional<double> m_time;
    bool m_isArmed = false;
    bool m_isPaintedSo = false;
    QString m_countedName;
    int m_paints = 0;
    int m_unreadPaints = 0;
};

} // namespace patwarden::bench
