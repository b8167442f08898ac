// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/icons.h"

#include "views/theme/style.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

QString iconPath(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

QPixmap renderedIcon(const QString &name, const QSize &pixels, const QColor &color)
{
    const auto key =
        u"patwarden/%1/%2x%3/%4"_s.arg(name).arg(pixels.width()).arg(pixels.height()).arg(color.name());
    QPixmap pixmap;
    if (pixels.isEmpty() || QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(iconPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// An icon engine is asked without a widget, so it takes the application's style.
const Colors &applicationColors()
{
    const auto *style = qobject_cast<const Style *>(QApplication::style());
    return style ? style->colors() : lightColors();
}

QColor toneColor(IconTone tone, const Colors &colors)
{
    switch (tone) {
    case IconTone::Text:
        return colors.text;
    case IconTone::Dim:
        return colors.dim;
    case IconTone::Accent:
        return colors.accent;
    case IconTone::Red:
        return colors.red;
    case IconTone::Amber:
        return colors.amber;
    case IconTone::Green:
        return colors.green;
    case IconTone::TopText:
        return colors.toptext;
    }
    Q_UNREACHABLE();
}

class SvgIconEngine final : public QIconEngine
{
public:
    SvgIconEngine(QString name, IconTone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        paintIcon(painter, rect, m_name, colorFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        return renderedIcon(m_name, size, colorFor(mode));
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SvgIconEngine(*this); }
    [[nodiscard]] QString key() const override { return u"patwarden"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const Colors &colors = applicationColors();
        return mode == QIcon::Disabled ? colors.disabled : toneColor(m_tone, colors);
    }

    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon icon(const QString &name, IconTone tone)
{
    return QFile::exists(iconPath(name)) ? QIcon(new SvgIconEngine(name, tone)) : QIcon();
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const int side = qMin(rect.width(), rect.height());
    QPixmap pixmap = renderedIcon(name, QSize(side, side) * ratio, color);
    if (pixmap.isNull())
        return;
    pixmap.setDevicePixelRatio(ratio);
    QRect target(0, 0, side, side);
    target.moveCenter(rect.center());
    painter->drawPixmap(target.topLeft(), pixmap);
}

QStringList iconNames()
{
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    for (QString &name : names)
        name.chop(4);
    return names;
}

} // namespace patwarden
