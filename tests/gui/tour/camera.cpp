// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera.h"

#include "testcase.h"

#include "views/theme/theme.h"

#include <QApplication>
#include <QMainWindow>
#include <QPainter>
#include <QScreen>
#include <QTest>

#include <algorithm>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int smallest = 0; // of the qualities of a PNG: all the same to the eye

/// What lies on what: windows, then dialogs, then what pops up.
int layerOf(const QWidget *window)
{
    if (window->windowType() == Qt::Popup || window->windowType() == Qt::ToolTip)
        return 3;
    return qobject_cast<const QMainWindow *>(window) ? 0 : window->isModal() ? 2 : 1;
}

/// A dialog's parent is below it.
int depthOf(const QWidget *window)
{
    int depth = 0;
    for (const QWidget *parent = window->parentWidget(); parent; parent = parent->parentWidget())
        ++depth;
    return depth;
}

} // namespace

Camera::Camera()
    : m_folder(qEnvironmentVariable("PATWARDEN_TOUR_DIR", u"build/tour"_s))
{
}

bool Camera::take(const QString &name, Theme &theme)
{
    const QString file = u"%1-%2.png"_s.arg(++m_taken, 2, 10, QLatin1Char('0')).arg(name);
    bool saved = save(m_folder.filePath(file));
    theme.setAppearance(Appearance::Dark);
    saved = save(m_folder.filePath(u"dark/"_s + file)) && saved;
    theme.setAppearance(Appearance::Light);
    deliverEvents();
    return saved;
}

QPixmap Camera::screen()
{
    const QRect room = QGuiApplication::primaryScreen()->geometry();
    QPixmap picture(room.size());
    picture.fill(QApplication::palette().color(QPalette::Mid));
    QWidgetList windows = QApplication::topLevelWidgets();
    windows.removeIf(
        [](const QWidget *window) { return !window->isVisible() || window->windowType() == Qt::ToolTip; });
    std::ranges::sort(windows, {},
                      [](const QWidget *window) { return std::pair(layerOf(window), depthOf(window)); });
    QPainter painter(&picture);
    for (QWidget *window : std::as_const(windows))
        drawWindow(&painter, window);
    return picture;
}

void Camera::drawWindow(QPainter *painter, QWidget *window)
{
    const QRect frame(window->pos(), window->size());
    // What the desktop would draw around a dialog.
    if (window->windowType() == Qt::Dialog) {
        for (int reach = 12; reach > 0; --reach) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(QColor(0, 0, 0, 2));
            painter->drawRoundedRect(frame.adjusted(-reach, -reach + 4, reach, reach + 4), reach, reach);
        }
        painter->fillRect(frame.adjusted(-1, -1, 1, 1), QApplication::palette().color(QPalette::Mid));
    }
    painter->drawPixmap(window->pos(), window->grab());
}

bool Camera::save(const QString &path)
{
    for (int turn = 0; turn < 5; ++turn)
        deliverEvents(); // layouts, what they set off, and what a change of the palette does
    return QDir().mkpath(QFileInfo(path).absolutePath())
        && screen().toImage().convertToFormat(QImage::Format_RGB32).save(path, nullptr, smallest);
}

} // namespace patwarden::test
