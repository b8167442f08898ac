// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/requests/requestlist.h"

#include "views/requests/requestfilterbar.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"

#include <QAction>
#include <QHeaderView>
#include <QVBoxLayout>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

RequestList::RequestList(PendingRequestModel &model, QWidget *parent)
    : EntryList(model, new RequestFilterBar(model), texts(), parent)
    , m_header(new PageHeader(tr("Pending requests"), {}, this))
{
    headerLayout()->addWidget(m_header);
    setUpColumns();
    connect(addToMenu(tr("Approve…"), u"approveSelectedAction"_s), &QAction::triggered, this,
            &RequestList::approveTicked);
    connect(addToMenu(tr("Deny…"), u"denySelectedAction"_s), &QAction::triggered, this, &RequestList::denyTicked);
    setNothing(None, u"check"_s, tr("No requests are pending"),
               tr("Tokens that ask for access will wait here for your approval."), u"noRequestsState"_s);
    setNothing(Filtered, u"filter"_s, {}, tr("None of the pending requests passes the filter."),
               u"filteredState"_s);
    setNothing(NotOptedIn, u"key"_s, tr("This organization has not opted in"), {}, u"notOptedInState"_s);
    setNothing(Failed, u"warning"_s, {}, {}, u"failedState"_s);
    begin();
}

EntryList::Texts RequestList::texts()
{
    return {.listName = u"RequestList"_s,
            .tableName = u"requestTable"_s,
            .tableTitle = tr("Pending requests"),
            .reading = tr("Reading the requests…"),
            .hint = tr("Shift-click ticks a range · a approves · d denies · ? all keys"),
            .busy = tr("Another bulk decision is running."),
            .forbidden = tr("Only owners review requests"),
            .failed = tr("The requests could not be read")};
}

void RequestList::setUpColumns()
{
    using Model = PendingRequestModel;
    table()->setPillColumn(Model::RiskWord, Model::riskRole);
    table()->setDimColumns({Model::RepositoryAccess, Model::Expires, Model::Asked});
    QHeaderView *header = table()->horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    const std::pair<int, int> letters[] = {
        {Model::Name, 18},    {Model::Owner, 10},    {Model::RepositoryAccess, 17},
        {Model::Expires, 14}, {Model::RiskWord, 12}, {Model::Asked, 11}};
    for (const auto &[column, count] : letters)
        header->resizeSection(column, count * letter);
    header->setSectionResizeMode(Model::Permissions, QHeaderView::Stretch);
}

void RequestList::setOrganizationName(const QString &name)
{
    m_header->setSentence(name.isEmpty() ? tr("Fine-grained personal access tokens that wait for your approval.")
                                         : tr("Fine-grained personal access tokens that wait for your approval "
                                              "before they reach private resources of %1.")
                                               .arg(name));
    state(NotOptedIn)
        ->setText(name.isEmpty() ? tr("Fine-grained personal access tokens cannot ask for access before the "
                                      "organization has set its policies.")
                                 : tr("Fine-grained personal access tokens cannot ask for access to %1 "
                                      "before it has set its policies.")
                                       .arg(name));
    EntryList::setOrganizationName(name);
}

QString RequestList::filteredTitle(int hidden) const
{
    return tr("The filter hides %Ln request(s)", nullptr, hidden);
}

QString RequestList::selectedText(int count) const
{
    return tr("%Ln request(s) selected…", nullptr, count);
}

} // namespace patwarden
