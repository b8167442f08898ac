// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activetokens/activetokentable.h"

#include "views/activetokens/tokenfilterbar.h"
#include "views/theme/measures.h"
#include "views/theme/style.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"

#include <QAction>
#include <QHeaderView>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

ActiveTokenTable::ActiveTokenTable(ActiveTokenModel &model, QWidget *parent)
    : EntryList(model, new TokenFilterBar(model), texts(), parent)
{
    const Measures &measures = measuresOf(this);
    layout()->setContentsMargins(measures.pageMargin, measures.wideGap, measures.pageMargin, measures.pageMargin);
    setUpColumns();
    connect(addToMenu(tr("Revoke…"), u"revokeSelectedAction"_s), &QAction::triggered, this,
            &ActiveTokenTable::revokeTicked);
    setNothing(None, u"key"_s, tr("No token has access"), {}, u"noTokensState"_s);
    setNothing(Filtered, u"filter"_s, {}, tr("None of the active tokens passes the filter."), u"filteredState"_s);
    setNothing(NotOptedIn, u"key"_s, tr("This organization has not opted in"), {}, u"notOptedInState"_s);
    setNothing(Failed, u"warning"_s, {}, {}, u"failedState"_s);
    begin();
}

EntryList::Texts ActiveTokenTable::texts()
{
    return {.listName = u"ActiveTokenTable"_s,
            .tableName = u"tokenTable"_s,
            .tableTitle = tr("Fine-grained tokens"),
            .reading = tr("Reading the tokens…"),
            .hint = tr("Shift-click ticks a range · r revokes · ? all keys"),
            .busy = tr("Another revocation is running."),
            .forbidden = tr("Only owners see active tokens"),
            .failed = tr("The tokens could not be read")};
}

void ActiveTokenTable::setUpColumns()
{
    using Model = ActiveTokenModel;
    table()->setPillColumn(Model::Expires, Model::urgencyRole);
    table()->setDimColumns({Model::RepositoryAccess, Model::Granted, Model::Expires, Model::LastUsed});
    QHeaderView *header = table()->horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    const std::pair<int, int> letters[] = {
        {Model::Name, 18},    {Model::Owner, 11},   {Model::RepositoryAccess, 17},
        {Model::Granted, 19}, {Model::Expires, 14}, {Model::LastUsed, 14}};
    for (const auto &[column, count] : letters)
        header->resizeSection(column, count * letter);
    header->setSectionResizeMode(Model::Permissions, QHeaderView::Stretch);
}

void ActiveTokenTable::setOrganizationName(const QString &name)
{
    state(None)->setText(
        name.isEmpty()
            ? tr("Fine-grained tokens are listed here as soon as they are approved, or need no approval.")
            : tr("Fine-grained tokens are listed here as soon as they are approved for %1, or need no approval.")
                  .arg(name));
    state(NotOptedIn)
        ->setText(name.isEmpty() ? tr("Fine-grained personal access tokens reach nothing before the organization "
                                      "has set its policies.")
                                 : tr("Fine-grained personal access tokens reach nothing of %1 before it has set "
                                      "its policies.")
                                       .arg(name));
    EntryList::setOrganizationName(name);
}

QString ActiveTokenTable::filteredTitle(int hidden) const
{
    return tr("The filter hides %Ln token(s)", nullptr, hidden);
}

QString ActiveTokenTable::selectedText(int count) const
{
    return tr("%Ln token(s) selected…", nullptr, count);
}

} // namespace patwarden
