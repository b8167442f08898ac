// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/frame/pagefactory.h"

#include <QStackedWidget>

namespace patwarden {

class EmptyState;

/// The content of the window: pages, each made when it is first gone to.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    void setFactories(PageFactories factories) { m_factories = std::move(factories); }
    /// Deletes the pages of the session before and makes new ones with this context.
    void restart(const PageContext &context);
    /// Deletes all pages: nobody is signed in.
    void clear();

    /// Shows the page of the place and has it read its data. Only after restart().
    void open(const Route &route);
    /// Null before the first open(), and while a problem is shown.
    [[nodiscard]] Page *page() const { return m_page; }
    /// For the page that is shown; the others read anew when they are gone to.
    void takeChanges(const OthersChanges &changes);
    /// Asks the page that is shown; calls \p proceed where it may be left. The later of two questions counts.
    void leave(std::function<void()> proceed);
    /// Shows why nothing can be shown, with "Try again".
    void showProblem(const QString &title, const QString &sentence);

Q_SIGNALS:
    // those of the page that is shown
    void navigate(const patwarden::Route &route);
    void succeeded(const QString &message, const std::function<void()> &undo);
    void changed();
    void crumbChanged();
    void ready();
    void retryRequested();

private:
    [[nodiscard]] Page *make(Route::Place place);

    PageFactories m_factories;
    std::optional<PageContext> m_context;
    std::map<Route::Place, Page *> m_pages;
    Page *m_page = nullptr;
    EmptyState *m_problem = nullptr;
    int m_question = 0;
};

} // namespace patwarden
