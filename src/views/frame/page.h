// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/controllers.h"
#include "controller/session.h"
#include "views/frame/route.h"
#include "views/widgets/prompts.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace patwarden {

/// What every page is given. All of it outlives the page; the session is that of the person signed in now.
struct PageContext {
    Controllers &controllers;
    Prompts &prompts;
    const Clock &clock;
    Session session;
};

/// One page of the window's content area. The main window makes a page when it is first gone to, shows it, and
/// deletes all pages when another account signs in.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the place (an organization, a request) and reads its data anew. Called on the way to the page, each
    /// time.
    virtual void open(const Route &route) = 0;

    /// The last crumb in the top bar, translated ("Pending requests"); the frame puts enterprise and organization
    /// before it.
    [[nodiscard]] virtual QString crumb() const = 0;

    /// Calls \p decided with true where the page may be left now: at once where nothing is unsaved, else after
    /// asking.
    virtual void requestLeave(std::function<void(bool)> decided) { decided(true); }

    /// Others changed something, and this page is the one that is open. It reads anew what it shows of that, and
    /// keeps what is selected, scrolled to, typed and chosen. Not called for what was done here.
    virtual void takeChanges(const OthersChanges &changes) { Q_UNUSED(changes) }

Q_SIGNALS:
    void navigate(const patwarden::Route &route);
    /// A short message at the window's edge about what just succeeded; \p undo may be empty.
    void succeeded(const QString &message, const std::function<void()> &undo);
    /// Something was changed that the frame shows (counts, opt-in): it reads its overview anew.
    void changed();
    void crumbChanged();
    /// What was opened is on the screen: its rows or cards, that there are none, or why they cannot be read. After
    /// each open(), and maybe again whenever it was read anew.
    void ready();

protected:
    /// What takes the focus when one comes to the page. Not a focus proxy: Tab would go straight to that too, past
    /// all that stands before it, which then cannot be reached.
    void setFirstFocus(QWidget *widget) { m_firstFocus = widget; }
    void focusInEvent(QFocusEvent *event) override;

private:
    QPointer<QWidget> m_firstFocus;
};

} // namespace patwarden
