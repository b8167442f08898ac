// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/banner.h"

#include "views/theme/icons.h"
#include "views/theme/shapes.h"
#include "views/theme/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainterPath>
#include <QPushButton>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int stripWidth = 3;

struct BannerLook {
    QColor ground;
    QColor strong;
    QColor text;
};

BannerLook bannerLook(Banner::Kind kind, const Colors &colors)
{
    switch (kind) {
    case Banner::Kind::Warning:
        return {colors.amberbg, colors.amber, colors.text};
    case Banner::Kind::Error:
        return {colors.redbg, colors.red, colors.text};
    case Banner::Kind::Success:
        return {colors.greenbg, colors.green, colors.text};
    case Banner::Kind::Locked:
        return {colors.accentbg, colors.accent, colors.accent};
    case Banner::Kind::Info:
        break;
    }
    return {colors.accentbg, colors.accent, colors.text};
}

} // namespace

Banner::Banner(QWidget *parent)
    : Banner(Kind::Info, {}, parent)
{
}

Banner::Banner(Kind kind, QWidget *parent)
    : Banner(kind, {}, parent)
{
}

Banner::Banner(Kind kind, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_text(text)
    , m_label(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    const Measures &measures = measuresOf(this);
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    m_label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_row->setContentsMargins(measures.wideGap + stripWidth, measures.gap, measures.wideGap, measures.gap);
    m_row->setSpacing(measures.gap + 2);
    m_row->addWidget(m_label, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setKind(kind);
    followColors(this, [this] { showText(); });
}

void Banner::setKind(Kind kind)
{
    m_kind = kind;
    const Measures &measures = measuresOf(this);
    const int start = kind == Kind::Locked ? measures.wideGap + measures.icon + 8 : measures.wideGap + stripWidth;
    m_row->setContentsMargins(start, measures.gap, measures.wideGap, measures.gap);
    showText();
}

void Banner::setLead(const QString &lead)
{
    m_lead = lead;
    showText();
}

void Banner::setText(const QString &text)
{
    m_text = text;
    showText();
}

QPushButton *Banner::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    addWidget(button);
    return button;
}

void Banner::addWidget(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignVCenter);
}

void Banner::showText()
{
    const BannerLook look = bannerLook(m_kind, colorsOf(this));
    const QString gap = m_lead.isEmpty() || m_text.isEmpty() ? QString() : u"&nbsp; "_s;
    m_label->setText(u"<span style='color:%1;font-weight:600'>%2</span>%3<span style='color:%4'>%5</span>"_s.arg(
        look.strong.name(), m_lead.toHtmlEscaped(), gap, look.text.name(), m_text.toHtmlEscaped()));
    const QString all = QStringList({m_lead, m_text}).join(u' ').trimmed();
    m_label->setAccessibleName(all);
    setAccessibleName(all);
    update();
}

void Banner::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Measures &measures = measuresOf(this);
    const BannerLook look = bannerLook(m_kind, colorsOf(this));
    QPainter painter(this);
    drawBox(&painter, rect(), measures.controlCorner, look.ground);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    if (m_kind == Kind::Locked) {
        const QRect icon(measures.wideGap, (height() - measures.icon) / 2, measures.icon, measures.icon);
        paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), icon), u"lock"_s, look.strong);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath box;
    box.addRoundedRect(rect(), measures.controlCorner, measures.controlCorner);
    painter.setClipPath(box);
    painter.fillRect(isMirrored ? width() - stripWidth : 0, 0, stripWidth, height(), look.strong);
}

} // namespace patwarden
