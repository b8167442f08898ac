// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/toast.h"

#include "views/theme/shapes.h"
#include "views/theme/style.h"
#include "views/widgets/linklabel.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int shadowRoom = 14; ///< around the box, inside the widget
constexpr int widestText = 460;

} // namespace

Toast::Toast(QWidget *window)
    : QFrame(window)
    , m_text(new QLabel(this))
    , m_action(new LinkLabel({}, this))
{
    setObjectName("toast"_L1);
    m_action->setObjectName("toastAction"_L1);
    m_text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(shadowRoom + 14, shadowRoom + 10, shadowRoom + 14, shadowRoom + 10);
    row->setSpacing(14);
    row->addWidget(m_text);
    row->addWidget(m_action);
    m_timer.setSingleShot(true);
    m_timer.setInterval(6s);
    connect(&m_timer, &QTimer::timeout, this, &Toast::onTimeout);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto action = std::exchange(m_onAction, {});
        dismiss();
        if (action)
            action();
    });
    window->installEventFilter(this);
    followColors(this, [this] { takeColors(); });
    hide();
}

QString Toast::text() const
{
    return isVisible() ? m_text->text() : QString();
}

bool Toast::hasAction() const
{
    return isVisible() && !m_action->isHidden();
}

void Toast::showMessage(const QString &text)
{
    showMessage(text, {}, {});
}

void Toast::showMessage(const QString &text, const QString &actionText, std::function<void()> action)
{
    m_onAction = std::move(action);
    m_text->setText(text);
    const int widest = qRound(widestText * measuresOf(this).factor);
    const bool isLong = m_text->fontMetrics().horizontalAdvance(text) > widest;
    m_text->setWordWrap(isLong);
    m_text->setFixedWidth(isLong ? widest : QWIDGETSIZE_MAX);
    if (!isLong)
        m_text->setMinimumWidth(0);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::dismiss()
{
    m_timer.stop();
    m_onAction = {};
    hide();
}

void Toast::setLifetime(std::chrono::milliseconds lifetime)
{
    m_timer.setInterval(lifetime);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    if (isVisible())
        m_timer.start();
    QFrame::leaveEvent(event);
}

void Toast::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colors &colors = colorsOf(this);
    const QRectF box = QRectF(rect()).adjusted(shadowRoom, shadowRoom, -shadowRoom, -shadowRoom);
    const int corner = measuresOf(this).cardCorner;
    QPainter painter(this);
    const int farthest = shadowRoom - 4;
    for (int reach = farthest; reach > 0; --reach) {
        // Falls off towards the outside, as a soft shadow does.
        const int alpha = (colors.isDark ? 9 : 4) * (farthest - reach + 1) / farthest + 1;
        drawBox(&painter, box.adjusted(-reach, -reach + 4, reach, reach + 4), corner + reach,
                QColor(0, 0, 0, alpha));
    }
    drawBox(&painter, box, corner, colors.top, colors.isDark ? colors.line : QColor());
}

void Toast::takeColors()
{
    const Colors &colors = colorsOf(this);
    QPalette onTop = palette();
    onTop.setColor(QPalette::WindowText, colors.toptext);
    onTop.setColor(QPalette::Link, colors.topAccent);
    setPalette(onTop);
}

void Toast::place()
{
    adjustSize();
    const QWidget *window = parentWidget();
    const Measures &measures = measuresOf(this);
    const int x = layoutDirection() == Qt::RightToLeft
        ? measures.pageMargin - shadowRoom
        : window->width() - width() - measures.pageMargin + shadowRoom;
    move(qMax(-shadowRoom, x), window->height() - height() - 24 + shadowRoom);
}

void Toast::onTimeout()
{
    // Somebody is about to press "Undo".
    if (m_action->hasFocus())
        m_timer.start();
    else
        dismiss();
}

} // namespace patwarden
