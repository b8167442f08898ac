// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/pill.h"

#include "views/theme/shapes.h"
#include "views/theme/style.h"

#include <QLocale>
#include <QPainterPath>

namespace patwarden {

namespace {

struct PillLook {
    QColor ground;
    QColor text;
    QColor border;
};

PillLook pillLook(PillKind kind, const Colors &colors)
{
    switch (kind) {
    case PillKind::Low:
        return {colors.greenbg, colors.green, {}};
    case PillKind::Medium:
        return {colors.amberbg, colors.amber, {}};
    case PillKind::High:
        return {colors.redbg, colors.red, {}};
    case PillKind::Accent:
        return {colors.accent, colors.onAccent, {}};
    case PillKind::Neutral:
        break;
    }
    return {colors.side, colors.dim, colors.line};
}

bool hasShape(PillKind kind)
{
    return kind == PillKind::Low || kind == PillKind::Medium || kind == PillKind::High;
}

QFont pillFont(QFont font, PillKind kind)
{
    font.setWeight(kind == PillKind::Accent ? QFont::DemiBold : QFont::Medium);
    if (kind == PillKind::Accent && font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * 11 / 12.0));
    return font;
}

int pillPadding(const QFontMetrics &metrics, PillKind kind)
{
    return qRound(metrics.height() * (kind == PillKind::Accent ? 0.4 : 0.5));
}

int shapeSide(const QFontMetrics &metrics)
{
    return qRound(metrics.height() * 0.52);
}

void drawShape(QPainter *painter, const QRectF &box, PillKind kind, const QColor &color)
{
    const PainterScope scope(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const QPointF middle = box.center();
    if (kind == PillKind::Low) {
        painter->drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
    } else if (kind == PillKind::Medium) {
        painter->drawPolygon(QPolygonF({{middle.x(), box.top() - 0.3},
                                        {box.right() + 0.3, middle.y()},
                                        {middle.x(), box.bottom() + 0.3},
                                        {box.left() - 0.3, middle.y()}}));
    } else {
        painter->drawPolygon(QPolygonF({{middle.x(), box.top()}, box.bottomRight(), box.bottomLeft()}));
    }
}

} // namespace

Pill::Pill(QWidget *parent)
    : Pill(PillKind::Neutral, {}, parent)
{
}

Pill::Pill(PillKind kind, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setType(this, TypeStep::Small);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Pill::setKind(PillKind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Pill::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    if (m_kind == PillKind::Accent)
        setHidden(text.isEmpty());
    updateGeometry();
    update();
}

void Pill::setCount(int count)
{
    m_kind = PillKind::Accent;
    const QString number = locale().toString(qMin(count, 999));
    if (count <= 0)
        setText({});
    else
        setText(count > 999 ? tr("%1+", "a count that is larger").arg(number) : number);
}

QSize Pill::sizeHint() const
{
    return pillSize(font(), m_kind, m_text);
}

void Pill::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintPill(&painter, rect(), font(), m_kind, m_text, colorsOf(this));
}

QSize pillSize(const QFont &font, PillKind kind, const QString &text)
{
    const QFontMetrics metrics(pillFont(font, kind));
    const int height = metrics.height() + (kind == PillKind::Accent ? 2 : 4);
    const int shape = hasShape(kind) ? shapeSide(metrics) + 4 : 0;
    return {qMax(height + 2, metrics.horizontalAdvance(text) + 2 * pillPadding(metrics, kind) + shape), height};
}

void paintPill(QPainter *painter, const QRect &rect, const QFont &font, PillKind kind, const QString &text,
               const Colors &colors)
{
    const PainterScope scope(painter);
    const QFont textFont = pillFont(font, kind);
    const QFontMetrics metrics(textFont);
    const PillLook look = pillLook(kind, colors);
    const QSize size = pillSize(font, kind, text);
    const bool isMirrored = painter->layoutDirection() == Qt::RightToLeft;
    QRect box(rect.x(), rect.y() + (rect.height() - size.height()) / 2, qMin(size.width(), rect.width()),
              size.height());
    if (isMirrored)
        box.moveRight(rect.right());
    drawBox(painter, box, box.height() / 2.0, look.ground, look.border);

    const int padding = pillPadding(metrics, kind);
    QRect words = box.adjusted(padding, 0, -padding, 0);
    if (hasShape(kind)) {
        const int side = shapeSide(metrics);
        const qreal x = isMirrored ? words.right() + 1 - side : words.left();
        drawShape(painter, QRectF(x, box.center().y() + 0.5 - side / 2.0, side, side), kind, look.text);
        words.adjust(isMirrored ? 0 : side + 4, 0, isMirrored ? -side - 4 : 0, 0);
    }
    painter->setFont(textFont);
    painter->setPen(look.text);
    const int flags =
        Qt::AlignVCenter | Qt::TextSingleLine | (hasShape(kind) ? Qt::AlignLeading : Qt::AlignHCenter);
    painter->drawText(words.adjusted(0, 0, 1, 0), flags,
                      metrics.elidedText(text, Qt::ElideRight, words.width() + 1));
}

} // namespace patwarden
