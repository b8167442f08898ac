// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QPixmap>

class QWidget;

namespace patwarden {
class Theme;
}

namespace patwarden::test {

/// Takes pictures of what is on the screen, each in light and in dark: 01-name.png and dark/01-name.png.
class Camera
{
public:
    /// Into $PATWARDEN_TOUR_DIR, else build/tour below the current folder.
    Camera();

    /// \return false where the picture could not be written.
    [[nodiscard]] bool take(const QString &name, Theme &theme);
    [[nodiscard]] QString folder() const { return m_folder.absolutePath(); }

private:
    [[nodiscard]] static QPixmap screen();
    static void drawWindow(QPainter *painter, QWidget *window);
    [[nodiscard]] bool save(const QString &path);

    QDir m_folder;
    int m_taken = 0;
};

} // namespace patwarden::test
