// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/requests/requestfilterbar.h"

#include "views/widgets/filterbutton.h"

#include <QPointer>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

RequestFilterBar::RequestFilterBar(PendingRequestModel &model, bool ofSeveral, QWidget *parent)
    : EntryFilterBar(model, texts(), orders(ofSeveral), parent)
    , m_model(model)
{
    if (ofSeveral)
        addOrganizations();
}

void RequestFilterBar::addOrganizations()
{
    m_organizations = new FilterButton(tr("Organization"), this);
    addFilter(m_organizations, u"organizationFilterButton"_s, true);
    connect(m_organizations, &FilterButton::aboutToOpen, this, &RequestFilterBar::offerOrganizations);
    connect(m_organizations, &FilterButton::selectionChanged, this, [this](const QStringList &keys) {
        RequestFilter filter = m_model.filter();
        filter.organizations = idsOf<OrganizationId>(keys);
        m_model.setFilter(filter);
    });
    // The filter was cleared elsewhere.
    connect(&m_model, &PendingRequestModel::listChanged, this, [this] {
        if (m_model.filter().organizations.isEmpty() && !m_organizations->checkedKeys().isEmpty())
            m_organizations->setChoices({});
    });
}

void RequestFilterBar::offerOrganizations()
{
    m_model.askChoices(Facet::Organization, [self = QPointer(this)](const EntryListModel::Choices &counts) {
        if (!self)
            return;
        const PendingRequestModel &model = self->m_model;
        offer(self->m_organizations, counts, numbersOf(model.filter().organizations),
              [&model](qint64 id) { return model.organizationName(OrganizationId(id)); });
    });
}

EntryFilterBar::Texts RequestFilterBar::texts()
{
    return {.searchHint = tr("Search names and reasons"),
            .searchName = u"requestSearch"_s,
            .notYet = tr("Works as soon as all requests are read.")};
}

QList<EntryFilterBar::Order> RequestFilterBar::orders(bool ofSeveral)
{
    using enum RequestSort;
    const QList<Order> own{
        {tr("Newest first"), int(Asked), Qt::DescendingOrder},
        {tr("Oldest first"), int(Asked), Qt::AscendingOrder},
    };
    if (!ofSeveral)
        return own + commonOrders<RequestSort>();
    const QList<Order> byOrganization{
        {tr("Organization, A to Z"), int(Organization), Qt::AscendingOrder},
        {tr("Organization, Z to A"), int(Organization), Qt::DescendingOrder},
    };
    return own + commonOrders<RequestSort>() + byOrganization;
}

} // namespace patwarden
