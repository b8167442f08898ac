// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entries/entrypage.h"

#include "views/entries/entrydecider.h"
#include "views/entries/entrylist.h"
#include "views/entries/entrysteps.h"
#include "views/frame/shortcuts.h"
#include "views/policies/optinwizard.h"
#include "views/widgets/await.h"

#include <QEvent>
#include <QStackedWidget>

#include <utility>

namespace patwarden {

EntryPage::EntryPage(const PageContext &context, Route::Place listPlace, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_listPlace(listPlace)
{
    m_route.place = listPlace;
}

void EntryPage::setViews(const Views &views, EntryDecider *decider)
{
    m_views = views;
    m_decider = decider;
    views.stack->addWidget(views.listView);
    views.stack->addWidget(views.detail);
    views.list->follow(decider);
    connectViews();
    installKeys();
}

void EntryPage::connectViews()
{
    connect(m_views.list, &EntryList::opened, this, &EntryPage::goToEntry);
    connect(m_views.list, &EntryList::optInAsked, this, &EntryPage::optIn);
    connect(m_views.list, &EntryList::retryAsked, this, [this] { readList(organization()); });
    connect(m_views.model, &EntryListModel::stateChanged, this, [this] {
        if (!inDetail() && m_views.model->state() != EntryListModel::State::Reading)
            announceReady();
    });
    connect(m_views.steps, &EntrySteps::backAsked, this, &EntryPage::goToList);
    connect(m_views.steps, &EntrySteps::entryAsked, this, &EntryPage::goToEntry);
    connect(m_decider, &EntryDecider::succeeded, this,
            [this](const QString &message) { Q_EMIT succeeded(message, {}); });
}

void EntryPage::installKeys()
{
    EntryList *list = m_views.list;
    Shortcuts::install(list, ShortcutId::NextRow, [list] { list->moveCurrent(1); });
    Shortcuts::install(list, ShortcutId::PreviousRow, [list] { list->moveCurrent(-1); });
    Shortcuts::install(list, ShortcutId::TickRow, [list] { list->tickCurrent(); });
    Shortcuts::install(list, ShortcutId::Search, [list] { list->focusSearch(); });
    Shortcuts::install(m_views.detail, ShortcutId::NextRow, [this] { m_views.steps->goToNext(); });
    Shortcuts::install(m_views.detail, ShortcutId::PreviousRow, [this] { m_views.steps->goToPrevious(); });
    Shortcuts::install(m_views.detail, ShortcutId::GoUp, [this] { goToList(); });
}

void EntryPage::readList(OrganizationId organization)
{
    m_views.model->open(m_context.session, organization);
}

void EntryPage::refresh()
{
    m_views.model->refresh();
    if (inDetail())
        refreshEntry();
}

void EntryPage::focusList()
{
    m_views.list->focusTable();
}

void EntryPage::setOrganizationName(const QString &name)
{
    m_views.list->setOrganizationName(name);
}

void EntryPage::takeOrganization(OrganizationId id)
{
    setOrganizationName(m_organizationName);
    m_decider->setOrganization(id, m_organizationName);
}

qint64 EntryPage::following(const IdSet &gone) const
{
    return m_views.steps->following(gone);
}

void EntryPage::open(const Route &route)
{
    if (route == m_announced)
        return;
    m_readyIsDue = true;
    if (route.organization != m_route.organization) {
        m_organizationName.clear();
        m_views.list->hideResult();
    }
    takeOrganization(route.organization);
    readList(route.organization);
    showRoute(route);
    readName();
    // What is there already is on the screen as soon as the frame shows the page.
    if (!inDetail() && m_views.model->state() == EntryListModel::State::Ready)
        QMetaObject::invokeMethod(this, &EntryPage::announceReady, Qt::QueuedConnection);
}

void EntryPage::showRoute(const Route &route)
{
    const Route before = std::exchange(m_route, route);
    if (inDetail()) {
        showEntry(idOf(route));
        m_views.stack->setCurrentWidget(m_views.detail);
        m_views.detail->setFocus();
    } else {
        m_views.stack->setCurrentWidget(m_views.listView);
        if (before.place != m_listPlace && before.organization == route.organization)
            m_views.list->setCurrentId(idOf(before));
        focusList();
    }
    if (before.place != route.place || idOf(before) != idOf(route))
        Q_EMIT crumbChanged();
}

void EntryPage::goTo(const Route &route)
{
    showRoute(route);
    m_announced = route;
    Q_EMIT navigate(route);
    m_announced = {};
}

void EntryPage::goToList()
{
    goTo({.place = m_listPlace, .organization = m_route.organization});
}

void EntryPage::goToEntry(qint64 id)
{
    if (id > 0)
        goTo(routeOf(id));
}

void EntryPage::readName()
{
    const OrganizationId organization = m_route.organization;
    if (!organization.isValid())
        return;
    await(this, m_context.controllers.overview.overview(m_context.session),
          [this, organization](const Result<Overview> &overview) {
              if (!overview || organization != m_route.organization)
                  return; // only the name is missing then
              for (const OrganizationSummary &each : overview->organizations) {
                  if (each.id == organization)
                      m_organizationName = each.name;
              }
              takeOrganization(organization);
          });
}

bool EntryPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        refresh();
    return Page::event(event);
}

void EntryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!inDetail())
        focusList();
}

void EntryPage::onShown()
{
    Q_EMIT crumbChanged();
    if (inDetail())
        announceReady();
}

void EntryPage::announceReady()
{
    if (std::exchange(m_readyIsDue, false))
        Q_EMIT ready();
}

void EntryPage::optIn()
{
    if (!m_route.organization.isValid()) { // which one is for the person to say
        Q_EMIT navigate({.place = Route::Place::Organizations});
        return;
    }
    auto *wizard = new OptInWizard(m_context, PolicyScope::of(m_route.organization), this);
    connect(wizard, &OptInWizard::optedIn, this, [this] {
        readList(m_route.organization);
        Q_EMIT changed();
    });
    wizard->open();
}

} // namespace patwarden
