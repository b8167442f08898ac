// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/icons.h"
#include "views/theme/style.h"
#include "views/theme/theme.h"
#include "views/widgets/avatar.h"
#include "views/widgets/banner.h"
#include "views/widgets/card.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterbutton.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/optionbutton.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/pill.h"
#include "views/widgets/prompts.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/surface.h"
#include "views/widgets/toast.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

// Shows every control and writes pictures of it: widgetgallery <folder> [size of the system's font in px]. Run
// with QT_QPA_PLATFORM=offscreen, and with QT_SCALE_FACTOR=2 for the fine ones.

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kindRole = Qt::UserRole + 1;

QStandardItemModel *requestRows(QObject *parent)
{
    struct Row {
        const char *cells[7];
        int risk;
        bool ticked;
    };
    static constexpr Row rows[] = {
        {{"deploy-bot", "ann", "All repositories", "administration: write · contents: write", "No expiration",
          "High", "2 days"},
         3,
         true},
        {{"nightly-mirror", "bo", "2 repositories", "contents: read", "12 Mar 2027", "Low", "5 hours"}, 1, true},
        {{"release-notes", "carla", "1 repository", "contents: write · pull requests: write", "30 days", "Medium",
          "6 hours"},
         2,
         false},
        {{"audit-export", "dmitri", "Public repositories", "metadata: read", "90 days", "Low", "7 hours"},
         1,
         false},
        {{"infra-sync", "ann", "14 repositories", "actions: write · secrets: write", "1 year", "High", "9 hours"},
         3,
         true},
        {{"docs-preview", "elif", "1 repository", "pages: write", "60 days", "Low", "11 hours"}, 1, false},
        {{"triage", "farah", "All repositories", "issues: write", "90 days", "Medium", "1 day"}, 2, false},
        {{"badge-check", "george", "3 repositories", "checks: read · contents: read", "30 days", "Low", "1 day"},
         1,
         false},
        {{"backup", "ivo", "All repositories", "contents: read · metadata: read", "No expiration", "Medium",
          "2 days"},
         2,
         false},
        {{"hooks-fix", "kofi", "1 repository", "repository hooks: write", "7 days", "Medium", "3 days"}, 2, false},
    };
    auto *model = new QStandardItemModel(0, 8, parent);
    model->setHorizontalHeaderLabels({u""_s, u"18 requests"_s, u"Owner"_s, u"Repository access"_s,
                                      u"Permissions"_s, u"Expires"_s, u"Risk"_s, u"Asked"_s});
    for (const Row &row : rows) {
        QList<QStandardItem *> items{new QStandardItem};
        items.first()->setCheckable(true);
        items.first()->setCheckState(row.ticked ? Qt::Checked : Qt::Unchecked);
        for (const char *cell : row.cells)
            items.append(new QStandardItem(QString::fromUtf8(cell)));
        items.at(6)->setData(row.risk, kindRole);
        items.at(7)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model->appendRow(items);
    }
    model->setHeaderData(7, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    return model;
}

DataTable *requestTable(QWidget *parent)
{
    auto *table = new DataTable(parent);
    table->setModel(requestRows(table));
    table->setTickColumn(0);
    table->setLinkColumn(1);
    table->setDimColumns({3, 5, 7});
    table->setPillColumn(6, kindRole);
    table->setSelectAllState(Qt::PartiallyChecked);
    table->setFitsRows(true);
    const int widths[] = {35, 140, 84, 150, 270, 112, 104, 84};
    for (int column = 1; column < 8; ++column)
        table->setColumnWidth(column, widths[column]);
    table->horizontalHeader()->setSectionResizeMode(4, QHeaderView::Stretch);
    table->horizontalHeader()->setStretchLastSection(false);
    return table;
}

QWidget *topBar(QWidget *parent)
{
    auto *bar = new Surface(Surface::Ground::Top, parent);
    bar->setFixedHeight(measuresOf(parent).topBar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(10);
    auto *logo = new QLabel(bar);
    logo->setPixmap(icon(u"patwarden"_s).pixmap(QSize(22, 22), bar->devicePixelRatioF()));
    auto *name = new QLabel(u"Patwarden"_s, bar);
    setType(name, TypeStep::Body, QFont::DemiBold);
    auto *path = new QLabel(u"Acme Enterprise › octo-org › Pending requests"_s, bar);
    setTone(path, TextTone::Dim);
    auto *bell = new QToolButton(bar);
    bell->setIcon(icon(u"bell"_s, IconTone::TopText));
    auto *count = new Pill(bar);
    count->setCount(3);
    auto *avatar = new Avatar(u"Ada Lovelace"_s, bar);
    avatar->setInteractive(true);
    row->addWidget(logo);
    row->addWidget(name);
    row->addSpacing(6);
    row->addWidget(path);
    row->addStretch();
    row->addWidget(bell);
    row->addWidget(count);
    row->addWidget(avatar);
    return bar;
}

QWidget *requestsPage(QWidget *parent)
{
    auto *page = new Surface(Surface::Ground::Page, parent);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(28, 22, 28, 24);
    column->setSpacing(10);
    column->addWidget(
        new PageHeader(u"Pending requests"_s,
                       u"Fine-grained personal access tokens that wait for your approval before they "
                       "reach private resources of octo-org."_s,
                       page));
    auto *filters = new QHBoxLayout;
    for (const QString &title : {u"Owner"_s, u"Repository"_s, u"Permissions"_s}) {
        auto *filter = new FilterButton(title, page);
        filter->setObjectName(title);
        filters->addWidget(filter);
    }
    auto *search = new SearchField(u"Search names and reasons"_s, page);
    search->setObjectName("search"_L1);
    filters->addWidget(search, 1);
    auto *order = new QComboBox(page);
    order->addItems({u"Newest first"_s, u"Oldest first"_s, u"Highest risk first"_s});
    filters->addWidget(order);
    column->addLayout(filters);
    column->addWidget(requestTable(page));
    auto *bulk = new QHBoxLayout;
    auto *verb = new FilterButton(u"3 requests selected…"_s, page);
    setButtonRole(verb, ButtonRole::Primary);
    auto *hint = new QLabel(u"Shift-click ticks a range · a approves · d denies · ? all keys"_s, page);
    setTone(hint, TextTone::Dim);
    bulk->addWidget(verb);
    bulk->addWidget(hint);
    bulk->addStretch();
    column->addLayout(bulk);
    column->addStretch();
    return page;
}

QWidget *policyCard(QWidget *parent)
{
    auto *card = new Card(u"Restrict access via fine-grained personal access tokens"_s, parent);
    card->setSubtitle(u"Private and internal resources only. Public resources stay readable."_s);
    auto *save = new QPushButton(u"Save"_s, card);
    setButtonRole(save, ButtonRole::Primary);
    card->addHeaderWidget(save);
    auto *options = new QVBoxLayout;
    options->setSpacing(12);
    options->addWidget(new OptionButton(u"Allow organizations to configure access requirements"_s,
                                        u"Each of the 6 organizations decides for itself."_s, card));
    auto *chosen =
        new OptionButton(u"Restrict access via fine-grained personal access tokens"_s,
                         u"None of them reaches an organization. SSH keys they created go on working."_s, card);
    chosen->setObjectName("chosen"_L1);
    chosen->setChecked(true);
    options->addWidget(chosen);
    options->addWidget(new OptionButton(u"Allow access via fine-grained personal access tokens"_s,
                                        u"They reach every organization, within their permissions."_s, card));
    card->body()->addLayout(options);
    auto *impact =
        new Banner(Banner::Kind::Warning, u"in 5 organizations · 37 were used in the last 7 days"_s, card);
    impact->setLead(u"143 tokens of 61 people lose access"_s);
    impact->addButton(u"Show them"_s, u"showImpactButton"_s);
    card->body()->addSpacing(4);
    card->body()->addWidget(impact);
    return card;
}

QWidget *lockedCard(QWidget *parent)
{
    auto *card = new Card(parent);
    auto *lock =
        new Banner(Banner::Kind::Locked, u"on 12 Nov 2026 by alice. Organizations cannot override it."_s, card);
    lock->setLead(u"Set by Acme Enterprise"_s);
    card->body()->addWidget(lock);
    auto *title = new QLabel(u"Fine-grained personal access tokens"_s, card);
    setType(title, TypeStep::CardTitle);
    card->body()->addWidget(title);
    auto *allow = new OptionButton(u"Allow access via fine-grained personal access tokens"_s, {}, card);
    allow->setChecked(true);
    auto *restrict = new OptionButton(u"Restrict access via fine-grained personal access tokens"_s, {}, card);
    for (OptionButton *option : {allow, restrict}) {
        option->setEnabled(false);
        card->body()->addWidget(option);
    }
    auto *save = new QPushButton(u"Save"_s, card);
    setButtonRole(save, ButtonRole::Primary);
    save->setEnabled(false);
    card->body()->addWidget(save, 0, Qt::AlignRight);
    return card;
}

QWidget *controlsCard(QWidget *parent)
{
    auto *card = new Card(u"Controls"_s, parent);
    card->addTitleWidget(new Pill(PillKind::High, u"High"_s, card));
    auto *grid = new QGridLayout;
    grid->setSpacing(10);
    auto *primary = new QPushButton(u"Approve"_s, card);
    setButtonRole(primary, ButtonRole::Primary);
    auto *danger = new QPushButton(u"Deny…"_s, card);
    setButtonRole(danger, ButtonRole::Danger);
    auto *flat = new QPushButton(icon(u"copy"_s), u"Copy"_s, card);
    setButtonRole(flat, ButtonRole::Flat);
    auto *previous = new QPushButton(icon(u"chevron-left"_s), {}, card);
    auto *refresh = new QPushButton(icon(u"refresh"_s), u"Refresh"_s, card);
    QWidget *buttons[] = {primary,  danger,  new QPushButton(u"Normal"_s, card), flat,
                          previous, refresh, new LinkLabel(u"Show them"_s, card)};
    auto *row = new QHBoxLayout;
    for (QWidget *button : buttons)
        row->addWidget(button);
    row->addStretch();
    grid->addLayout(row, 0, 0, 1, 4);

    auto *some = new QCheckBox(u"Some"_s, card);
    some->setTristate(true);
    some->setCheckState(Qt::PartiallyChecked);
    auto *all = new QCheckBox(u"All repositories"_s, card);
    all->setChecked(true);
    auto *off = new QCheckBox(u"Disabled"_s, card);
    off->setEnabled(false);
    auto *name = new QLineEdit(u"deploy-bot"_s, card);
    auto *wrong = new QLineEdit(card);
    wrong->setPlaceholderText(u"Token name"_s);
    wrong->setProperty("invalid", true);
    auto *locked = new QLineEdit(u"disabled"_s, card);
    locked->setEnabled(false);
    auto *days = new QSpinBox(card);
    days->setRange(1, 366);
    days->setValue(30);
    grid->addWidget(some, 1, 0);
    grid->addWidget(all, 1, 1);
    grid->addWidget(off, 1, 2);
    grid->addWidget(days, 1, 3);
    grid->addWidget(name, 2, 0);
    grid->addWidget(wrong, 2, 1);
    grid->addWidget(locked, 2, 2);
    auto *combo = new QComboBox(card);
    combo->addItems({u"30 days"_s, u"60 days"_s, u"No expiration"_s});
    grid->addWidget(combo, 2, 3);
    auto *progress = new QProgressBar(card);
    progress->setValue(40);
    grid->addWidget(progress, 3, 0, 1, 2);
    auto *pills = new QHBoxLayout;
    for (int kind = 0; kind < 4; ++kind)
        pills->addWidget(new Pill(PillKind(kind),
                                  QStringList{u"unchanged"_s, u"Low"_s, u"Medium"_s, u"High"_s}.at(kind), card));
    pills->addStretch();
    grid->addLayout(pills, 3, 2, 1, 2);
    auto *why = new QPlainTextEdit(u"Deploys the storefront from our build server."_s, card);
    why->setFixedHeight(60);
    grid->addWidget(why, 4, 0, 1, 2);
    auto *icons = new QGridLayout;
    icons->setSpacing(6);
    const QStringList names = iconNames();
    for (int i = 0; i < int(names.size()); ++i) {
        auto *label = new QLabel(card);
        label->setPixmap(icon(names.at(i)).pixmap(QSize(16, 16), card->devicePixelRatioF()));
        icons->addWidget(label, i / 18, i % 18);
    }
    grid->addLayout(icons, 4, 2, 1, 2);
    card->body()->addLayout(grid);
    return card;
}

QWidget *cardsPage(QWidget *parent)
{
    auto *page = new Surface(Surface::Ground::Page, parent);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(28, 22, 28, 24);
    column->setSpacing(12);
    auto *header = new PageHeader(u"Personal access tokens"_s,
                                  u"What the enterprise decides here, its organizations cannot override."_s, page);
    header->addLeadingWidget(new QPushButton(icon(u"chevron-left"_s), u"Back"_s, page));
    auto *position = new QLabel(u"1 of 18"_s, page);
    setTone(position, TextTone::Dim);
    header->addWidget(position);
    header->addWidget(new QPushButton(icon(u"chevron-left"_s), {}, page));
    header->addWidget(new QPushButton(icon(u"chevron-right"_s), {}, page));
    column->addWidget(header);
    column->addWidget(policyCard(page));
    column->addWidget(lockedCard(page));
    column->addWidget(controlsCard(page));
    column->addStretch();
    return page;
}

QWidget *window(QWidget *page(QWidget *), int height)
{
    auto *window = new QWidget;
    auto *column = new QVBoxLayout(window);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(topBar(window));
    column->addWidget(page(window), 1);
    window->resize(1032, height);
    return window;
}

void save(QWidget *widget, const QString &path)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    if (!widget->grab().save(path))
        qWarning("cannot write %s", qPrintable(path));
}

void shoot(const QString &stem)
{
    QWidget *requests = window(requestsPage, 756);
    requests->show();
    requests->activateWindow();
    requests->findChild<SearchField *>(u"search"_s)->setFocus();
    auto *toast = new Toast(requests);
    toast->showMessage(u"Approved nightly-mirror. bo was told."_s, u"Undo"_s, [] {});
    save(requests, stem + u"-requests.png"_s);

    auto *owner = requests->findChild<FilterButton *>(u"Owner"_s);
    QList<FilterChoice> choices;
    for (int i = 0; i < 40; ++i)
        choices.append({u"k%1"_s.arg(i), u"person-%1"_s.arg(i), 40 - i, i % 9 == 1});
    owner->setChoices(choices);
    owner->openPopup();
    save(owner->findChild<QWidget *>(u"filterPopup"_s), stem + u"-filter.png"_s);
    owner->findChild<QWidget *>(u"filterPopup"_s)->close();
    auto *table = requests->findChild<DataTable *>();
    table->setSortingEnabled(true);
    table->sortByColumn(2, Qt::AscendingOrder);
    table->setCurrentIndex(table->model()->index(3, 1));
    table->setFocus();
    toast->dismiss();
    save(table, stem + u"-table.png"_s);
    table->setFitsRows(false);
    table->setParent(nullptr);
    table->resize(900, 240);
    table->show();
    save(table, stem + u"-scrolled.png"_s);
    delete table;
    QWidget *cards = window(cardsPage, 900);
    cards->show();
    cards->activateWindow();
    cards->findChild<OptionButton *>(u"chosen"_s)->setFocus();
    save(cards, stem + u"-cards.png"_s);

    DialogPrompts prompts;
    prompts.confirm(cards,
                    {u"Deny 3 requests?"_s, u"Their owners will be told, and have to ask again."_s,
                     u"Deny 3 requests"_s, true},
                    {});
    save(cards->findChild<QWidget *>(u"confirmDialog"_s), stem + u"-confirm.png"_s);
    delete cards->findChild<QWidget *>(u"confirmDialog"_s);
    prompts.tell(cards,
                 {u"Somebody else was faster"_s, u"2 of 3 requests had been decided already."_s,
                  u"deploy-bot: denied by bo\nnightly-mirror: approved by carla"_s, Notification::Kind::Warning});
    save(cards->findChild<QWidget *>(u"notificationDialog"_s), stem + u"-notification.png"_s);
    delete cards->findChild<QWidget *>(u"notificationDialog"_s);

    QMenu menu;
    menu.addAction(icon(u"key"_s), u"Your tokens"_s);
    menu.addAction(icon(u"building"_s), u"Your organizations"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    QMenu *appearance = menu.addMenu(icon(u"sun"_s), u"Appearance"_s);
    appearance->addAction(u"Dark"_s)->setCheckable(true);
    menu.addSeparator();
    QAction *out = menu.addAction(icon(u"sign-out"_s), u"Sign out"_s);
    menu.popup({});
    menu.setActiveAction(out);
    save(&menu, stem + u"-menu.png"_s);
    menu.close();

    Surface empty(Surface::Ground::Page);
    auto *column = new QVBoxLayout(&empty);
    auto *state =
        new EmptyState(u"inbox"_s, u"No requests are pending"_s,
                       u"When a member asks for a token that needs your approval, it waits here."_s, &empty);
    state->addButton(u"Show settings"_s, u"settingsButton"_s);
    column->addWidget(state);
    empty.resize(520, 320);
    empty.show();
    save(&empty, stem + u"-empty.png"_s);
    delete requests;
    delete cards;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFont systemFont = QApplication::font();
    systemFont.setPixelSize(arguments.value(2, u"13"_s).toInt());
    QApplication::setFont(systemFont);
    Theme theme;
    if (arguments.size() < 2) {
        QWidget *one = window(cardsPage, 900);
        one->show();
        return QApplication::exec();
    }
    const QDir folder(arguments.at(1));
    const QString large = systemFont.pixelSize() > 15 ? u"large"_s : u"1x"_s;
    const QString scale = application.devicePixelRatio() > 1 ? u"2x"_s : large;
    for (const auto &[appearance, name] :
         {std::pair(Appearance::Light, u"light"_s), {Appearance::Dark, u"dark"_s}}) {
        theme.setAppearance(appearance);
        shoot(folder.filePath(u"%1-%2"_s.arg(name, scale)));
    }
    return 0;
}
