// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activetokens/tokenfilterbar.h"

#include "models/activetokenwords.h"
#include "views/widgets/filterbutton.h"

#include <QPointer>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

TokenFilterBar::TokenFilterBar(ActiveTokenModel &model, QWidget *parent)
    : EntryFilterBar(model, texts(), orders(), parent)
    , m_model(model)
    , m_expiry(new FilterButton(tr("Expiry"), this))
{
    addFilter(m_expiry, u"expiryFilterButton"_s);
    connect(m_expiry, &FilterButton::aboutToOpen, this, &TokenFilterBar::offerExpiry);
    connect(m_expiry, &FilterButton::selectionChanged, this, &TokenFilterBar::onExpiryChanged);
    connect(&m_model, &ActiveTokenModel::listChanged, this, &TokenFilterBar::followExpiry);
}

EntryFilterBar::Texts TokenFilterBar::texts()
{
    return {.searchHint = tr("Search names and owners"),
            .searchName = u"tokenSearch"_s,
            .notYet = tr("Works as soon as all tokens are read.")};
}

QList<EntryFilterBar::Order> TokenFilterBar::orders()
{
    using enum TokenSort;
    const QList<Order> own{
        {tr("Granted last"), int(Granted), Qt::DescendingOrder},
        {tr("Granted first"), int(Granted), Qt::AscendingOrder},
        {tr("Used last"), int(LastUse), Qt::DescendingOrder},
        {tr("Longest unused first"), int(LastUse), Qt::AscendingOrder},
    };
    return own + commonOrders<TokenSort>();
}

void TokenFilterBar::offerExpiry()
{
    m_model.askExpiry([self = QPointer(this)](const ActiveTokenModel::ExpiryCounts &counts) {
        if (!self)
            return;
        self->m_expiry->setChoices(choicesOf(
            counts, self->m_model.filter().expiry, [](TokenExpiry expiry) { return QString::number(int(expiry)); },
            &ActiveTokenWords::expiryChoice));
    });
}

void TokenFilterBar::onExpiryChanged(const QStringList &keys)
{
    TokenFilter filter = m_model.filter();
    filter.expiry.clear();
    for (const QString &key : keys)
        filter.expiry.insert(TokenExpiry(key.toInt()));
    m_model.setFilter(filter);
}

/// The filter was cleared elsewhere.
void TokenFilterBar::followExpiry()
{
    if (m_model.filter().expiry.isEmpty() && !m_expiry->checkedKeys().isEmpty())
        m_expiry->setChoices({});
}

} // namespace patwarden
