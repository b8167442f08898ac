// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace patwarden {

/// Keeps the focus ring around the widget that has the keyboard: 2 px of accent, 1 px off the control. Text fields
/// show it always, buttons only when the pointer did not bring the focus there. Views show their current row
/// themselves.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

private:
    void onFocusChanged(QWidget *old, QWidget *now);

    QPointer<QFocusFrame> m_frame;
};

} // namespace patwarden
