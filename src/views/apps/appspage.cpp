// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/apps/appspage.h"

#include "controller/wording.h"
#include "models/appmodel.h"
#include "ui_appspage.h"
#include "views/apps/appactions.h"
#include "views/apps/appmenu.h"
#include "views/apps/installationactions.h"
#include "views/theme/icons.h"
#include "views/theme/style.h"
#include "views/widgets/await.h"
#include "views/widgets/banner.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/rowbuttons.h"

#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

AppsPage::AppsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::AppsPage>())
    , m_model(new AppModel(this))
    , m_actions(new AppActions(context, this))
    , m_installing(new InstallationActions(context, this))
    , m_header(new PageHeader(tr("Apps"), {}, this))
    , m_register(new QPushButton(icon(u"plus"_s), tr("Register an App…"), this))
    , m_failure(new Banner(Banner::Kind::Error, this))
    , m_state(new EmptyState(u"app"_s, {}, {}, this))
    , m_retry(m_state->addButton(tr("Try again"), u"retryButton"_s))
    , m_first(m_state->addButton(tr("Register an App…"), u"registerFirstButton"_s))
{
    m_ui->setupUi(this);
    m_register->setObjectName(u"registerButton"_s);
    m_register->setAccessibleName(m_register->text());
    setButtonRole(m_register, ButtonRole::Primary);
    setButtonRole(m_first, ButtonRole::Primary);
    m_header->addWidget(m_register);
    m_ui->pageLayout->insertWidget(0, m_header);
    m_failure->setObjectName(u"failureBanner"_s);
    m_failure->hide();
    m_ui->pageLayout->insertWidget(1, m_failure);
    m_ui->stateLayout->addWidget(m_state);
    makeTable();
    setFirstFocus(m_ui->appTable);
    connect(m_retry, &QPushButton::clicked, this, &AppsPage::read);
    for (QPushButton *each : {m_register, m_first})
        connect(each, &QPushButton::clicked, m_actions, &AppActions::registerApp);
    connectActions(m_actions);
    connectActions(m_installing);

    m_slow.setSingleShot(true);
    m_slow.setInterval(300);
    connect(&m_slow, &QTimer::timeout, this,
            [this] { showState(u"clock"_s, tr("Reading the Apps…"), {}, nullptr); });
}

AppsPage::~AppsPage() = default;

void AppsPage::makeTable()
{
    DataTable *table = m_ui->appTable;
    table->setModel(m_model);
    table->setEndsWithRows(true);
    m_ui->tableLayout->setStretch(0, 1);
    m_ui->tableLayout->addStretch();
    table->setLinkColumn(AppModel::Name);
    table->setPillColumn(AppModel::State, AppModel::PillKindRole);
    table->setDimColumns({AppModel::Owner});
    const int em = fontMetrics().averageCharWidth();
    const QList<std::pair<int, int>> widths{
        {AppModel::Owner, 18}, {AppModel::Permissions, 31}, {AppModel::InstalledIn, 20}, {AppModel::State, 19}};
    for (const auto &[column, characters] : widths)
        table->setColumnWidth(column, characters * em);
    table->horizontalHeader()->setMinimumSectionSize(em * 8);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(AppModel::Name, QHeaderView::Stretch);

    connect(table, &DataTable::opened, this, [this](const QModelIndex &index) { openMenu(index.row()); });
    const auto nameOf = [this](int row) {
        const App &app = m_model->recordAt(row).app;
        return RowButtons::Name{u"manageButton_"_s + app.slug, app.name};
    };
    m_manage = new RowButtons(table, AppModel::Manage, tr("Manage…"), nameOf);
    connect(m_manage, &RowButtons::clicked, this, &AppsPage::openMenu);
}

template <typename Actions>
void AppsPage::connectActions(Actions *actions)
{
    connect(actions, &Actions::failed, this, [this](const Error &error) {
        m_failure->setText(Wording::sentence(error));
        m_failure->show();
    });
    connect(actions, &Actions::succeeded, this, [this](const QString &message) {
        m_failure->hide();
        Q_EMIT succeeded(message, {});
    });
    connect(actions, &Actions::changed, this, &AppsPage::read);
}

void AppsPage::open(const Route &route)
{
    if (route.organization != m_organization) {
        m_organization = route.organization;
        m_model->setOrganization(m_organization);
        m_ui->stack->setCurrentWidget(m_ui->blankPage);
    }
    m_failure->hide();
    m_register->setEnabled(false);
    read();
}

QString AppsPage::crumb() const
{
    return tr("Apps");
}

void AppsPage::takeChanges(const OthersChanges &changes)
{
    // The enterprise's Apps are offered to its organizations: what concerns either is shown by both.
    if (changes.concern({ChangeKind::MembersChanged}))
        read();
}

void AppsPage::read()
{
    const int number = ++m_readNumber;
    if (m_ui->stack->currentWidget() == m_ui->blankPage)
        m_slow.start();
    await(this, m_context.controllers.overview.overview(m_context.session),
          [this, number](const Result<Overview> &overview) {
              if (number != m_readNumber)
                  return;
              if (overview) {
                  readApps(*overview, number);
                  return;
              }
              m_slow.stop();
              showProblem(overview.error());
              Q_EMIT ready();
          });
}

void AppsPage::readApps(const Overview &overview, int number)
{
    await(this, m_context.controllers.apps.apps(m_context.session, m_organization),
          [this, overview, number](const Result<QList<AppRow>> &apps) {
              if (number != m_readNumber)
                  return;
              m_slow.stop();
              m_register->setEnabled(apps.ok());
              if (apps) {
                  takeScope(overview);
                  take(*apps);
              } else {
                  showProblem(apps.error());
              }
              Q_EMIT ready();
          });
}

void AppsPage::takeScope(const Overview &overview)
{
    QString name = overview.enterprise && isOfEnterprise() ? overview.enterprise->name : QString();
    const auto organization = std::ranges::find(overview.organizations, m_organization, &OrganizationSummary::id);
    if (organization != overview.organizations.cend())
        name = organization->name;
    m_actions->setOwner(m_organization, name);
    m_installing->setScope(m_organization, overview);
    m_header->setSentence(
        isOfEnterprise() ? tr("Programs that act in the organizations of %1 with rights of their own.").arg(name)
                         : tr("Programs that act in %1 with rights of their own.").arg(name));
}

void AppsPage::take(const QList<AppRow> &apps)
{
    m_model->mergeRows(apps);
    m_register->setVisible(!apps.isEmpty()); // else it stands in the middle
    if (!apps.isEmpty()) {
        m_ui->stack->setCurrentWidget(m_ui->tablePage);
        return;
    }
    showState(
        u"app"_s, tr("No Apps yet"),
        tr("An App lets a program list requests and tokens, decide and revoke through the REST API. It signs in "
           "with a key of its own instead of somebody’s token, and may do only what you grant."),
        m_first);
}

void AppsPage::showState(const QString &iconName, const QString &title, const QString &text, QPushButton *button)
{
    m_state->say(iconName, title, text, button);
    m_ui->stack->setCurrentWidget(m_ui->statePage);
}

void AppsPage::showProblem(const Error &error)
{
    if (error.code == ErrorCode::ConnectionLost && m_ui->stack->currentWidget() == m_ui->tablePage)
        return; // the frame says it; what is on the screen stays
    m_header->setSentence({});
    m_register->show();
    if (error.code == ErrorCode::Forbidden) {
        showState(u"lock"_s,
                  isOfEnterprise() ? tr("Only owners of the enterprise see its Apps")
                                   : tr("Only owners of the organization see its Apps"),
                  tr("Ask one of them."), nullptr);
        return;
    }
    showState(u"warning"_s, tr("The Apps could not be read"), Wording::sentence(error), m_retry);
}

void AppsPage::openMenu(int row)
{
    const AppRow record = m_model->recordAt(row);
    auto *menu = new AppMenu(record, !m_installing->candidates(record).isEmpty(), this);
    connect(menu, &AppMenu::installAsked, m_installing, [this, record] { m_installing->install(record); });
    connect(menu, &AppMenu::acceptAsked, m_installing,
            [this, record](const AppInstallation &there) { m_installing->accept(record.app, there); });
    connect(menu, &AppMenu::suspensionAsked, m_installing,
            [this, record](const AppInstallation &there, bool suspended) {
                m_installing->setSuspended(record.app, there, suspended);
            });
    connect(menu, &AppMenu::uninstallAsked, m_installing,
            [this, record](const AppInstallation &there) { m_installing->uninstall(record.app, there); });
    connect(menu, &AppMenu::permissionsAsked, m_actions, [this, record] { m_actions->changePermissions(record); });
    connect(menu, &AppMenu::keyAsked, m_actions, [this, record] { m_actions->replaceKey(record); });
    connect(menu, &AppMenu::removalAsked, m_actions, [this, record] { m_actions->remove(record); });
    m_manage->openMenu(menu, row);
}

} // namespace patwarden
