// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/focusring.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace patwarden {

namespace {

bool takesText(const QWidget *widget)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return combo->isEditable();
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

bool isPressed(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget);
}

bool wantsRing(const QWidget *widget)
{
    if (!widget)
        return false;
    // The reason of the focus is not told; a pressed mouse button tells that it was the pointer.
    return takesText(widget) || (isPressed(widget) && QGuiApplication::mouseButtons() == Qt::NoButton);
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusRing::onFocusChanged);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::onFocusChanged(QWidget *old, QWidget *now)
{
    Q_UNUSED(old)
    if (!wantsRing(now)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame) // it goes with the window it was last shown in
        m_frame = new QFocusFrame;
    m_frame->setWidget(now);
}

} // namespace patwarden
