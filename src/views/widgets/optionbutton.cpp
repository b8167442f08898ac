// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/optionbutton.h"

#include "views/theme/style.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace patwarden {

namespace {

constexpr int wrapFlags = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap | Qt::TextShowMnemonic;
constexpr int lineGap = 3;

} // namespace

OptionButton::OptionButton(const QString &label, const QString &description, QWidget *parent)
    : QRadioButton(label, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const int side = measuresOf(this).indicator;
    // The focus ring of FocusRing keeps to it.
    setProperty("indicatorRect", QRect(0, qMax(0, (fontMetrics().height() - side + 1) / 2), side, side));
    setDescription(description);
}

OptionButton::OptionButton(QWidget *parent)
    : OptionButton(QString(), {}, parent)
{
}

void OptionButton::setDescription(const QString &description)
{
    m_description = description;
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

int OptionButton::Words::height(const QFont &font, const QString &text, int room)
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(font);
    if (m_text != text || m_font != font) {
        m_text = text;
        m_font = font;
        m_width = metrics.size(Qt::TextShowMnemonic, text).width();
    }
    return m_width <= room ? metrics.height()
                           : metrics.boundingRect(0, 0, room, QWIDGETSIZE_MAX, wrapFlags, text).height();
}

int OptionButton::textIndent() const
{
    const Measures &measures = measuresOf(this);
    return measures.indicator + qRound(9 * measures.factor);
}

QSize OptionButton::sizeHint() const
{
    const int label = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int words = qMax(label, QFontMetrics(typeFont(TypeStep::Small)).horizontalAdvance(m_description));
    const int width = textIndent() + words + 2;
    return {width, heightForWidth(width)};
}

QSize OptionButton::minimumSizeHint() const
{
    return {textIndent() + fontMetrics().averageCharWidth() * 20, fontMetrics().height()};
}

int OptionButton::heightForWidth(int width) const
{
    const int room = qMax(1, width - textIndent());
    const int below = m_descriptionWords.height(typeFont(TypeStep::Small), m_description, room);
    return m_labelWords.height(font(), text(), room) + (below > 0 ? below + lineGap : 0);
}

bool OptionButton::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void OptionButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Colors &colors = colorsOf(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), property("indicatorRect").toRect());
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);

    const bool isLeft = layoutDirection() == Qt::LeftToRight;
    const QRect words = rect().adjusted(isLeft ? textIndent() : 0, 0, isLeft ? 0 : -textIndent(), 0);
    painter.setPen(isEnabled() ? colors.text : colors.disabled);
    painter.drawText(words, wrapFlags, text());
    if (m_description.isEmpty())
        return;
    const int labelHeight = m_labelWords.height(font(), text(), words.width());
    painter.setFont(typeFont(TypeStep::Small));
    painter.setPen(isEnabled() ? colors.dim : colors.disabled);
    painter.drawText(words.adjusted(0, labelHeight + lineGap, 0, 0), wrapFlags & ~int(Qt::TextShowMnemonic),
                     m_description);
}

} // namespace patwarden
