// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/avatar.h"

#include "views/theme/shapes.h"
#include "views/theme/style.h"

#include <QLinearGradient>

namespace patwarden {

Avatar::Avatar(QWidget *parent)
    : Avatar(QString(), parent)
{
}

Avatar::Avatar(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setProperty("isRound", true); // the focus ring follows
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setInteractive(false);
    setPersonName(name);
}

QString Avatar::initialsOf(const QString &name)
{
    const QStringList words = name.split(QChar(u' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    if (words.size() == 1)
        return words.first().left(2).toUpper();
    QString initials = words.first().left(1);
    initials += words.last().left(1);
    return initials.toUpper();
}

void Avatar::setPersonName(const QString &name)
{
    if (accessibleName().isEmpty() || accessibleName() == m_name)
        setAccessibleName(name);
    m_name = name;
    update();
}

void Avatar::setDiameter(int diameter)
{
    m_diameter = diameter;
    updateGeometry();
}

void Avatar::setInteractive(bool interactive)
{
    setFocusPolicy(interactive ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !interactive);
    setAttribute(Qt::WA_Hover, interactive);
}

QSize Avatar::sizeHint() const
{
    const int side = qRound(m_diameter * measuresOf(this).factor);
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = qMin(width(), height());
    QRectF circle(0, 0, side, side);
    circle.moveCenter(QRectF(rect()).center());
    // The same in both appearances, as it stands on the dark bar; white on it keeps 4.5 : 1.
    const bool isLit = underMouse() || isDown();
    QLinearGradient ground(circle.topLeft(), circle.bottomRight());
    ground.setColorAt(0, isLit ? QColor(0x5274e8) : QColor(0x4a6de5));
    ground.setColorAt(1, isLit ? QColor(0x3f60d8) : QColor(0x3757cc));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(circle);
    QFont initials = typeFont(TypeStep::Small, QFont::DemiBold);
    initials.setPixelSize(qMax(8, qRound(side * 0.42)));
    painter.setFont(initials);
    painter.setPen(Qt::white);
    painter.drawText(circle, Qt::AlignCenter, initialsOf(m_name));
}

} // namespace patwarden
