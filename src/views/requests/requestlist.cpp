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

RequestList::RequestList(PendingRequestModel &model, Of of, QWidget *parent)
    : EntryList(model, new RequestFilterBar(model, of == Of::EveryOwned), texts(of), parent)
    , m_of(of)
    , m_header(new PageHeader(texts(of).tableTitle, {}, this))
{
    headerLayout()->addWidget(m_header);
    setUpColumns();
    connect(addToMenu(tr("Approve…"), u"approveSelectedAction"_s), &QAction::triggered, this,
            &RequestList::approveTicked);
    connect(addToMenu(tr("Deny…"), u"denySelectedAction"_s), &QAction::triggered, this, &RequestList::denyTicked);
    nameNothing();
    begin();
}

void RequestList::nameNothing()
{
    setNothing(None, u"check"_s, tr("No requests are pending"),
               tr("Tokens that ask for access will wait here for your approval."), u"noRequestsState"_s);
    setNothing(Filtered, u"filter"_s, {}, tr("None of the pending requests passes the filter."),
               u"filteredState"_s);
    setNothing(NotOptedIn, u"key"_s,
               m_of == Of::EveryOwned ? tr("None of your organizations has opted in")
                                      : tr("This organization has not opted in"),
               {}, u"notOptedInState"_s);
    setNothing(Failed, u"warning"_s, {}, {}, u"failedState"_s);
}

EntryList::Texts RequestList::texts(Of of)
{
    const bool ofSeveral = of == Of::EveryOwned;
    return {.listName = u"RequestList"_s,
            .tableName = u"requestTable"_s,
            .tableTitle = ofSeveral ? tr("All requests") : tr("Pending requests"),
            .reading = tr("Reading the requests…"),
            .hint = tr("Shift-click ticks a range · a approves · d denies · ? all keys"),
            .busy = tr("Another bulk decision is running."),
            .forbidden = tr("Only owners review requests"),
            .failed = tr("The requests could not be read"),
            .notOwner = ofSeveral ? tr("You own no organization.") : QString(),
            .optIn = ofSeveral ? tr("Your organizations") : QString()};
}

void RequestList::setUpColumns()
{
    using Model = PendingRequestModel;
    table()->setPillColumn(Model::RiskWord, Model::riskRole);
    table()->setDimColumns({Model::Organization, Model::RepositoryAccess, Model::Expires, Model::Asked});
    QHeaderView *header = table()->horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    const std::pair<int, int> letters[] = {
        {Model::Name, 18},    {Model::Owner, 10},    {Model::Organization, 15}, {Model::RepositoryAccess, 17},
        {Model::Expires, 14}, {Model::RiskWord, 12}, {Model::Asked, 11}};
    for (const auto &[column, count] : letters)
        header->resizeSection(column, count * letter);
    header->setSectionResizeMode(Model::Permissions, QHeaderView::Stretch);
    header->setSectionHidden(Model::Organization, m_of == Of::OneOrganization);
}

void RequestList::setOrganizationName(const QString &name)
{
    if (m_of == Of::EveryOwned) {
        m_header->setSentence(tr("Fine-grained personal access tokens that wait for your approval, in every "
                                 "organization that you own."));
        state(NotOptedIn)
            ->setText(
                tr("Fine-grained personal access tokens cannot ask for access before an organization has set "
                   "its policies."));
        return EntryList::setOrganizationName(name);
    }
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
