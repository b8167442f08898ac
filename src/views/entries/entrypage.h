// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/idset.h"
#include "views/frame/page.h"

class QStackedWidget;

namespace patwarden {

class EntryDecider;
class EntryList;
class EntryListModel;
class EntrySteps;

/// A page of a list and of one of its entries, which share a model and its order: the way between the two. Reads
/// anew on open() and whenever the person comes back to the window. A route without an organization means all that
/// the account owns.
class EntryPage : public Page
{
    Q_OBJECT

public:
    void open(const Route &route) override;

protected:
    /// \param listPlace is this page's own place; every other is that of one entry.
    EntryPage(const PageContext &context, Route::Place listPlace, QWidget *parent);

    struct Views {
        QStackedWidget *stack;
        EntryListModel *model;
        EntryList *list;
        QWidget *listView; ///< the list, or what it is part of
        QWidget *detail;
        EntrySteps *steps; ///< of the detail
    };
    /// Puts them together, with the keys and the decisions. The subclass deletes both views before its model,
    /// which they look at.
    void setViews(const Views &views, EntryDecider *decider);

    [[nodiscard]] const PageContext &context() const { return m_context; }
    [[nodiscard]] OrganizationId organization() const { return m_route.organization; }
    [[nodiscard]] bool inDetail() const { return m_route.place != m_listPlace; }
    void goToList();
    void goToEntry(qint64 id);
    /// The detail has read what it was to show.
    void onShown();
    /// These leave the list. \p take removes them from the model; where one of them was shown, the next one is.
    template <typename Take>
    void leave(const IdSet &gone, Take take)
    {
        const bool shownIsGone = inDetail() && gone.contains(idOf(m_route));
        const qint64 next = shownIsGone ? following(gone) : 0;
        take();
        if (next > 0)
            goToEntry(next);
        else if (shownIsGone)
            goToList();
    }

    [[nodiscard]] virtual Route routeOf(qint64 id) const = 0;
    [[nodiscard]] virtual qint64 idOf(const Route &route) const = 0;
    virtual void readList(OrganizationId organization);
    /// The person has come back: looks whether anything changed.
    virtual void refresh();
    virtual void refreshEntry() = 0;
    virtual void showEntry(qint64 id) = 0;
    virtual void focusList();
    /// Another organization is opened, or its name is known now.
    virtual void setOrganizationName(const QString &name);

    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectViews();
    void installKeys();
    void takeOrganization(OrganizationId id);
    [[nodiscard]] qint64 following(const IdSet &gone) const;
    void announceReady();
    void optIn();
    void showRoute(const Route &route);
    void goTo(const Route &route);
    void readName();

    PageContext m_context;
    Route::Place m_listPlace;
    Views m_views{};
    EntryDecider *m_decider = nullptr;
    Route m_route;
    Route m_announced; ///< the route of our own that is being announced: not to be opened anew
    QString m_organizationName;
    bool m_readyIsDue = false;
};

} // namespace patwarden
