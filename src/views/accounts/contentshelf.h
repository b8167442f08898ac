// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <vector>

class QMainWindow;

namespace patwarden {

/// Puts what a window shows, and every dialog over it, where nobody sees it, and back again. What is put away
/// belongs to no window: it is not painted, has no keys and no focus, and assistive technology, which walks from
/// window to window, does not come to it. It lives on all the same: what was typed stays, work goes on, and a
/// dialog that opens meanwhile is put away as well.
class ContentShelf : public QObject
{
    Q_OBJECT

public:
    /// \param window outlives it.
    explicit ContentShelf(QMainWindow *window);
    ~ContentShelf() override;

    /// Shows \p instead in the window; the shelf owns it from now on.
    void putAway(QWidget *instead);
    [[nodiscard]] bool isFull() const { return m_instead != nullptr; }
    /// Everything as it was, the focus too; what stood there instead is deleted.
    void bringBack();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A dialog, with what it is without the shelf.
    struct Dialog {
        QPointer<QWidget> widget;
        QPointer<QWidget> parent;
        bool hadParent = false;
        Qt::WindowFlags flags;
        Qt::WindowModality modality = Qt::NonModal;
        QRect geometry;
    };

    void putDialogAway(QWidget *dialog);
    void putDialogsAway();
    void bringDialogsBack();
    [[nodiscard]] bool isOurs(const QObject *object) const;

    QMainWindow *m_window;
    QWidget m_holder; ///< never shown, so that it has no window
    QWidget *m_content = nullptr;
    QPointer<QWidget> m_instead;
    QPointer<QWidget> m_focus;
    std::vector<Dialog> m_dialogs;
};

} // namespace patwarden
