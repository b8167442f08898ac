// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/frame/page.h"

class QStackedWidget;

namespace patwarden {

/// A page of a list and of one of its entries, which share a model and its order: the way between the two. Reads anew
/// on open() and whenever the person comes back to the window.
class EntryPage : public Page
{
    Q_OBJECT

public:
    void open(const Route &route) override;

protected:
    /// \param listPlace is this page's own place; every other is that of one entry.
    EntryPage(const PageContext &context, Route::Place listPlace, QWidget *parent);

    /// Both come into \p stack. The subclass deletes them before its model, which they look at.
    void setViews(QStackedWidget *stack, QWidget *list, QWidget *detail);

    [[nodiscard]] const PageContext &context() const { return m_context; }
    [[nodiscard]] OrganizationId organization() const { return m_route.organization; }
    [[nodiscard]] bool inDetail() const { return m_route.place != m_listPlace; }
    void goToList();
    void goToEntry(qint64 id);
    /// What was opened is on the screen.
    void announceReady();
    void optIn();

    [[nodiscard]] virtual Route routeOf(qint64 id) const = 0;
    [[nodiscard]] virtual qint64 idOf(const Route &route) const = 0;
    /// Reads the list anew.
    virtual void readList(OrganizationId organization) = 0;
    [[nodiscard]] virtual bool listIsReady() const = 0;
    /// The person has come back: looks whether anything changed.
    virtual void refresh() = 0;
    virtual void showEntry(qint64 id) = 0;
    /// \p before was shown until now; 0: no entry was.
    virtual void enterList(qint64 before) = 0;
    virtual void focusList() = 0;
    /// Another organization was opened, and after a while its name is known.
    virtual void takeOrganization(OrganizationId organization, const QString &name) = 0;

    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showRoute(const Route &route);
    void goTo(const Route &route);
    void readName();

    PageContext m_context;
    Route::Place m_listPlace;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_list = nullptr;
    QWidget *m_detail = nullptr;
    Route m_route;
    Route m_announced; ///< the route of our own that is being announced: not to be opened anew
    QString m_organizationName;
    bool m_readyIsDue = false;
};

} // namespace patwarden
