// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/requests/requestfilterbar.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

RequestFilterBar::RequestFilterBar(EntryListModel &model, QWidget *parent)
    : EntryFilterBar(model, texts(), orders(), parent)
{
}

EntryFilterBar::Texts RequestFilterBar::texts()
{
    return {.searchHint = tr("Search names and reasons"),
            .searchName = u"requestSearch"_s,
            .notYet = tr("Works as soon as all requests are read.")};
}

QList<EntryFilterBar::Order> RequestFilterBar::orders()
{
    using enum RequestSort;
    const QList<Order> own{
        {tr("Newest first"), int(Asked), Qt::DescendingOrder},
        {tr("Oldest first"), int(Asked), Qt::AscendingOrder},
    };
    return own + commonOrders<RequestSort>();
}

} // namespace patwarden
