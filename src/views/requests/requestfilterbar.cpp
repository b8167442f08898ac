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
    return {
        {tr("Newest first"), int(Asked), Qt::DescendingOrder},
        {tr("Oldest first"), int(Asked), Qt::AscendingOrder},
        {tr("Highest risk first"), int(Risk), Qt::DescendingOrder},
        {tr("Lowest risk first"), int(Risk), Qt::AscendingOrder},
        {tr("Expires first"), int(Expires), Qt::AscendingOrder},
        {tr("Expires last"), int(Expires), Qt::DescendingOrder},
        {tr("Name, A to Z"), int(Name), Qt::AscendingOrder},
        {tr("Name, Z to A"), int(Name), Qt::DescendingOrder},
        {tr("Owner, A to Z"), int(Owner), Qt::AscendingOrder},
        {tr("Owner, Z to A"), int(Owner), Qt::DescendingOrder},
        {tr("Fewest repositories first"), int(RepositoryAccess), Qt::AscendingOrder},
        {tr("Most repositories first"), int(RepositoryAccess), Qt::DescendingOrder},
    };
}

} // namespace patwarden
