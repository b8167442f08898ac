// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entries/entrypage.h"

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

void EntryPage::setViews(QStackedWidget *stack, QWidget *list, QWidget *detail)
{
    m_stack = stack;
    m_list = list;
    m_detail = detail;
    m_stack->addWidget(list);
    m_stack->addWidget(detail);
}

void EntryPage::open(const Route &route)
{
    if (route == m_announced)
        return;
    m_readyIsDue = true;
    if (route.organization != m_route.organization)
        m_organizationName.clear();
    takeOrganization(route.organization, m_organizationName);
    readList(route.organization);
    showRoute(route);
    readName();
    // What is there already is on the screen as soon as the frame shows the page.
    if (!inDetail() && listIsReady())
        QMetaObject::invokeMethod(this, &EntryPage::announceReady, Qt::QueuedConnection);
}

void EntryPage::showRoute(const Route &route)
{
    const Route before = std::exchange(m_route, route);
    if (inDetail()) {
        showEntry(idOf(route));
        m_stack->setCurrentWidget(m_detail);
        m_detail->setFocus();
    } else {
        m_stack->setCurrentWidget(m_list);
        const bool wasHere = before.place != m_listPlace && before.organization == route.organization;
        enterList(wasHere ? idOf(before) : 0);
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
    await(this, m_context.controllers.overview.overview(m_context.session),
          [this, organization](const Result<Overview> &overview) {
              if (!overview || organization != m_route.organization)
                  return; // only the name is missing then
              for (const OrganizationSummary &each : overview->organizations) {
                  if (each.id == organization)
                      m_organizationName = each.name;
              }
              takeOrganization(organization, m_organizationName);
          });
}

bool EntryPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_route.organization.isValid())
        refresh();
    return Page::event(event);
}

void EntryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!inDetail())
        focusList();
}

void EntryPage::announceReady()
{
    if (std::exchange(m_readyIsDue, false))
        Q_EMIT ready();
}

void EntryPage::optIn()
{
    auto *wizard = new OptInWizard(m_context, PolicyScope::of(m_route.organization), this);
    connect(wizard, &OptInWizard::optedIn, this, [this] {
        readList(m_route.organization);
        Q_EMIT changed();
    });
    wizard->open();
}

} // namespace patwarden
