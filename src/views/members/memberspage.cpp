// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/members/memberspage.h"

#include "controller/wording.h"
#include "models/membermodel.h"
#include "ui_memberspage.h"
#include "views/frame/shortcuts.h"
#include "views/members/memberactions.h"
#include "views/members/membermenu.h"
#include "views/theme/icons.h"
#include "views/theme/style.h"
#include "views/widgets/await.h"
#include "views/widgets/banner.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/rowbuttons.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

MembersPage::MembersPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::MembersPage>())
    , m_model(new MemberModel(this))
    , m_actions(new MemberActions(context, this))
    , m_header(new PageHeader(this))
    , m_invite(new QPushButton(icon(u"plus"_s), tr("Invite…"), this))
    , m_failure(new Banner(Banner::Kind::Error, this))
    , m_alone(new Banner(Banner::Kind::Info, this))
    , m_state(new EmptyState(u"person"_s, {}, {}, this))
    , m_retry(m_state->addButton(tr("Try again"), u"retryButton"_s))
    , m_clear(m_state->addButton(tr("Clear the search"), u"clearSearchButton"_s))
{
    m_ui->setupUi(this);
    m_invite->setObjectName(u"inviteButton"_s);
    m_invite->setAccessibleName(m_invite->text());
    setButtonRole(m_invite, ButtonRole::Primary);
    m_header->addWidget(m_invite);
    m_ui->pageLayout->insertWidget(0, m_header);
    m_failure->setObjectName(u"failureBanner"_s);
    m_failure->hide();
    m_ui->pageLayout->insertWidget(1, m_failure);
    m_alone->setObjectName(u"aloneBanner"_s);
    m_alone->hide();
    m_ui->pageLayout->insertWidget(2, m_alone);
    m_ui->stateLayout->addWidget(m_state);
    setTone(m_ui->countLabel, TextTone::Dim);
    m_ui->searchField->setMinimumWidth(int(320 * measuresOf(this).factor));
    makeTable();
    connectActions();
    setFirstFocus(m_ui->memberTable);

    m_slow.setSingleShot(true);
    m_slow.setInterval(300);
    connect(&m_slow, &QTimer::timeout, this,
            [this] { showState(u"clock"_s, tr("Reading who belongs here…"), {}, nullptr); });
}

MembersPage::~MembersPage() = default;

void MembersPage::makeTable()
{
    DataTable *table = m_ui->memberTable;
    table->setModel(m_model);
    table->setEndsWithRows(true);
    m_ui->tableLayout->setStretch(0, 1);
    m_ui->tableLayout->addStretch();
    table->setLinkColumn(MemberModel::Login);
    table->setPillColumn(MemberModel::Managed, MemberModel::PillKindRole);
    table->setDimColumns({MemberModel::SignIn, MemberModel::Since});
    const int em = fontMetrics().averageCharWidth();
    const QList<std::pair<int, int>> widths{{MemberModel::Login, 21},   {MemberModel::RoleColumn, 10},
                                            {MemberModel::Managed, 12}, {MemberModel::SignIn, 14},
                                            {MemberModel::Since, 14},   {MemberModel::Tokens, 10}};
    for (const auto &[column, characters] : widths)
        table->setColumnWidth(column, characters * em);
    table->horizontalHeader()->setMinimumSectionSize(em * 8);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(MemberModel::Name, QHeaderView::Stretch);

    connect(table, &DataTable::opened, this, [this](const QModelIndex &index) { openMenu(index.row()); });
    const auto nameOf = [this](int row) {
        const QString login = m_model->recordAt(row).login;
        return RowButtons::Name{u"manageButton_"_s + login, login};
    };
    m_manage = new RowButtons(table, MemberModel::Manage, tr("Manage…"), nameOf);
    connect(m_manage, &RowButtons::clicked, this, &MembersPage::openMenu);
}

void MembersPage::connectActions()
{
    connect(m_retry, &QPushButton::clicked, this, &MembersPage::read);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_ui->searchField->clear();
        m_ui->searchField->setFocus();
    });
    connect(m_invite, &QPushButton::clicked, m_actions, &MemberActions::invite);
    connect(m_ui->searchField, &SearchField::searched, this, [this](const QString &words) {
        m_search = words;
        read();
    });
    Shortcuts::install(this, ShortcutId::Search, [this] { m_ui->searchField->setFocus(); });
    connect(m_actions, &MemberActions::failed, this, [this](const Error &error) {
        m_failure->setText(Wording::sentence(error));
        m_failure->show();
    });
    connect(m_actions, &MemberActions::succeeded, this, [this](const QString &message) {
        m_failure->hide();
        Q_EMIT succeeded(message, {});
    });
    connect(m_actions, &MemberActions::changed, this, [this] {
        read();
        Q_EMIT changed();
    });
    connect(m_actions, &MemberActions::gaveUpOwnRights, this, [this](const QString &message) {
        Q_EMIT succeeded(message, {});
        Q_EMIT changed();
        Q_EMIT navigate({.place = Route::Place::Organizations});
    });
}

void MembersPage::open(const Route &route)
{
    const MemberScope scope =
        route.place == Route::Place::Members ? MemberScope::of(route.organization) : MemberScope::ofEnterprise();
    if (scope.organization != m_scope.organization || m_header->title().isEmpty()) {
        m_scope = scope;
        m_model->mergeRows({});
        m_ui->searchField->clear();
        m_ui->stack->setCurrentWidget(m_ui->blankPage);
    }
    m_header->setTitle(crumb());
    m_failure->hide();
    m_alone->hide();
    m_invite->setEnabled(false);
    readOwnRole();
    read();
    Q_EMIT crumbChanged();
}

QString MembersPage::crumb() const
{
    return isOfEnterprise() ? tr("People") : tr("Members");
}

void MembersPage::takeChanges(const OthersChanges &changes)
{
    using enum ChangeKind;
    if (!changes.concern({MembersChanged, TokensChanged, RequestDecided}, m_scope.organization))
        return;
    readOwnRole();
    read();
}

void MembersPage::readOwnRole()
{
    await(this, m_context.controllers.overview.overview(m_context.session),
          [this](const Result<Overview> &overview) {
              m_actions->setOwnsEnterprise(overview && overview->enterprise
                                           && overview->enterprise->role == Role::Owner);
              // Nobody has a password in a demo, and nobody needs one.
              m_ui->memberTable->setColumnHidden(MemberModel::SignIn, overview && overview->demo);
          });
}

void MembersPage::read()
{
    const int number = ++m_readNumber;
    if (m_ui->stack->currentWidget() == m_ui->blankPage)
        m_slow.start();
    await(this, m_context.controllers.members.members(m_context.session, m_scope, m_search, limit),
          [this, number](const Result<Members> &members) {
              if (number != m_readNumber)
                  return;
              m_slow.stop();
              m_invite->setEnabled(members.ok());
              if (members)
                  take(*members);
              else
                  showProblem(members.error());
              Q_EMIT ready();
          });
}

void MembersPage::take(const Members &members)
{
    m_actions->setScope(m_scope, members.name);
    m_header->setSentence(isOfEnterprise() ? tr("Who belongs to %1, and who sets its policies.").arg(members.name)
                                           : tr("Who belongs to %1, and who decides there.").arg(members.name));
    m_model->mergeRows(members.rows);
    m_ui->toolbar->setVisible(true);
    const bool alone = m_search.isEmpty() && members.total == 1;
    m_alone->setVisible(alone);
    m_alone->setText(
        isOfEnterprise()
            ? tr("You are the only one. Invite a second owner, so that somebody can act when you cannot.")
            : tr("You are the only one. Invite the people whose tokens should reach %1.").arg(members.name));
    showCount(members);
    if (members.rows.isEmpty())
        showState(u"search"_s, tr("Nobody matches “%1”").arg(m_search), tr("Logins and names are searched."),
                  m_clear);
    else
        m_ui->stack->setCurrentWidget(m_ui->tablePage);
}

void MembersPage::showCount(const Members &members)
{
    if (members.rows.size() < members.total) {
        const QLocale locale;
        m_ui->countLabel->setText(tr("Showing %1 of %2; search to narrow")
                                      .arg(locale.toString(members.rows.size()), locale.toString(members.total)));
        return;
    }
    m_ui->countLabel->setText(tr("%Ln person(s)", nullptr, int(members.total)));
}

void MembersPage::showState(const QString &iconName, const QString &title, const QString &text,
                            QPushButton *button)
{
    m_state->say(iconName, title, text, button);
    m_ui->stack->setCurrentWidget(m_ui->statePage);
}

void MembersPage::showProblem(const Error &error)
{
    if (error.code == ErrorCode::ConnectionLost && m_ui->stack->currentWidget() == m_ui->tablePage)
        return; // the frame says it; what is on the screen stays
    m_ui->toolbar->hide();
    m_header->setSentence({});
    if (error.code == ErrorCode::Forbidden) {
        showState(u"lock"_s,
                  isOfEnterprise() ? tr("Only owners of the enterprise see its people")
                                   : tr("Only owners of the organization see its members"),
                  tr("Ask one of them."), nullptr);
        return;
    }
    showState(u"warning"_s, tr("Who belongs here could not be read"), Wording::sentence(error), m_retry);
}

void MembersPage::openMenu(int row)
{
    const MemberRow &member = m_model->recordAt(row);
    auto *menu =
        new MemberMenu(member, m_actions->mayMakeCodeFor(member), member.id == m_context.session.account, this);
    connect(menu, &MemberMenu::roleAsked, m_actions,
            [this, member](Role role) { m_actions->changeRole(member, role); });
    connect(menu, &MemberMenu::codeAsked, m_actions, [this, member] { m_actions->makeSignInCode(member); });
    connect(menu, &MemberMenu::removalAsked, m_actions, [this, member] { m_actions->remove(member); });
    m_manage->openMenu(menu, row);
}

} // namespace patwarden
