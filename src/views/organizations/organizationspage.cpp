// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/organizations/organizationspage.h"

#include "controller/wording.h"
#include "models/organizationmodel.h"
#include "ui_organizationspage.h"
#include "views/theme/style.h"
#include "views/widgets/await.h"
#include "views/widgets/banner.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/rowbuttons.h"

#include <QHeaderView>
#include <QPushButton>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

OrganizationsPage::OrganizationsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::OrganizationsPage>())
    , m_model(new OrganizationModel(this))
    , m_hint(new Banner(Banner::Kind::Info, this))
    , m_state(new EmptyState(u"building"_s, {}, {}, this))
    , m_retry(m_state->addButton(tr("Try again"), u"retryButton"_s))
{
    m_ui->setupUi(this);
    m_ui->pageLayout->insertWidget(
        0,
        new PageHeader(tr("Your organizations"), tr("Where tokens ask for access, and what holds there."), this));
    m_hint->setObjectName(u"ownersOnlyBanner"_s);
    m_hint->hide();
    m_ui->pageLayout->insertWidget(1, m_hint);
    m_ui->stateLayout->addWidget(m_state);
    connect(m_retry, &QPushButton::clicked, this, &OrganizationsPage::read);
    makeTable();
    setFirstFocus(m_ui->organizationTable);

    m_slow.setSingleShot(true);
    m_slow.setInterval(300);
    connect(&m_slow, &QTimer::timeout, this,
            [this] { showState(u"clock"_s, tr("Reading the organizations…"), {}, false); });
}

OrganizationsPage::~OrganizationsPage() = default;

void OrganizationsPage::makeTable()
{
    DataTable *table = m_ui->organizationTable;
    table->setModel(m_model);
    table->setEndsWithRows(true);
    m_ui->tableLayout->setStretch(0, 1);
    m_ui->tableLayout->addStretch();
    table->setLinkColumn(OrganizationModel::Name);
    table->setDimColumns({OrganizationModel::RoleColumn, OrganizationModel::OptedIn});
    const int em = fontMetrics().averageCharWidth();
    const QList<std::pair<int, int>> widths{{OrganizationModel::RoleColumn, 14},
                                            {OrganizationModel::OptedIn, 21},
                                            {OrganizationModel::FineGrained, 23},
                                            {OrganizationModel::Classic, 14},
                                            {OrganizationModel::Pending, 17}};
    for (const auto &[column, characters] : widths)
        table->setColumnWidth(column, characters * em);
    table->horizontalHeader()->setMinimumSectionSize(em * 8);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(OrganizationModel::Name, QHeaderView::Stretch);

    connect(table, &DataTable::opened, this, &OrganizationsPage::onOpened);
    const auto nameOf = [this](int row) -> std::optional<RowButtons::Name> {
        const OrganizationSummary &organization = m_model->recordAt(row);
        if (organization.role != Role::Owner)
            return std::nullopt;
        return RowButtons::Name{u"settingsButton_"_s + organization.name, organization.name};
    };
    const auto *buttons = new RowButtons(table, OrganizationModel::Settings, tr("Settings"), nameOf);
    connect(buttons, &RowButtons::clicked, this, [this](int row) {
        Q_EMIT navigate({.place = Route::Place::OrganizationSettings, .organization = m_model->recordAt(row).id});
    });
}

void OrganizationsPage::open(const Route &)
{
    m_hint->hide();
    read();
}

QString OrganizationsPage::crumb() const
{
    return tr("Your organizations");
}

void OrganizationsPage::takeChanges(const OthersChanges &changes)
{
    using enum ChangeKind;
    if (changes.concern({RequestArrived, RequestDecided, PoliciesChanged, MembersChanged}))
        read();
}

void OrganizationsPage::read()
{
    const int number = ++m_readNumber;
    if (m_ui->stack->currentWidget() != m_ui->tablePage)
        m_slow.start();
    await(this, m_context.controllers.overview.overview(m_context.session),
          [this, number](const Result<Overview> &overview) {
              if (number != m_readNumber)
                  return;
              m_slow.stop();
              if (overview)
                  take(*overview);
              else
                  showProblem(overview.error());
              Q_EMIT ready();
          });
}

void OrganizationsPage::take(const Overview &overview)
{
    m_model->mergeRows(overview.organizations);
    if (overview.organizations.isEmpty())
        showState(u"building"_s, tr("You belong to no organization"),
                  tr("Ask an owner of an organization to add you to it."), false);
    else
        m_ui->stack->setCurrentWidget(m_ui->tablePage);
}

void OrganizationsPage::showProblem(const Error &error)
{
    if (error.code == ErrorCode::ConnectionLost && m_ui->stack->currentWidget() == m_ui->tablePage)
        return; // the frame says it; what is on the screen stays
    showState(u"warning"_s, tr("The organizations could not be read"), Wording::sentence(error), true);
}

void OrganizationsPage::showState(const QString &iconName, const QString &title, const QString &text,
                                  bool mayRetry)
{
    m_state->say(iconName, title, text, mayRetry ? m_retry : nullptr);
    m_ui->stack->setCurrentWidget(m_ui->statePage);
}

void OrganizationsPage::onOpened(const QModelIndex &index)
{
    const OrganizationSummary &organization = m_model->recordAt(index.row());
    if (organization.role == Role::Owner) {
        m_hint->hide();
        Q_EMIT navigate({.place = Route::Place::PendingRequests, .organization = organization.id});
        return;
    }
    m_hint->setText(tr("Only owners of %1 see its pending requests and its settings.").arg(organization.name));
    m_hint->show();
}

} // namespace patwarden
