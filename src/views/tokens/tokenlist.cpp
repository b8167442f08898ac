// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/tokenlist.h"

#include "controller/wording.h"
#include "ui_tokenlist.h"
#include "views/theme/icons.h"
#include "views/theme/style.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

TokenList::TokenList(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TokenList>())
    , m_fineGrained(TokenKind::FineGrained, clock)
    , m_classic(TokenKind::Classic, clock)
    , m_header(new PageHeader(tr("Your tokens"),
                              tr("What acts in your name, and where each stands with your organizations."), this))
    , m_generate(new QPushButton(tr("Generate new token"), this))
{
    m_ui->setupUi(this);
    const Measures &measures = measuresOf(this);
    layout()->setContentsMargins(measures.pageMargin, 22, measures.pageMargin, 0);
    layout()->setSpacing(measures.wideGap);
    m_ui->contentsLayout->setContentsMargins(0, 0, 0, measures.pageMargin);
    m_ui->listScroll->viewport()->setAutoFillBackground(false);
    m_ui->listContents->setAutoFillBackground(false);
    for (QLabel *title : {m_ui->fineGrainedTitle, m_ui->classicTitle})
        setType(title, TypeStep::CardTitle);
    for (QLabel *label :
         {m_ui->fineGrainedCount, m_ui->classicCount, m_ui->noFineGrainedLabel, m_ui->noClassicLabel})
        setTone(label, TextTone::Dim);
    setUpHeader();
    setUpTable(m_ui->fineGrainedTable, m_fineGrained);
    setUpTable(m_ui->classicTable, m_classic);
    m_ui->classicTable->setColumnHidden(OwnTokenModel::ResourceOwner, true);
    setUpStates();
    m_slow.setSingleShot(true);
    m_slow.setInterval(300ms);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_problem->say(u"clock"_s, tr("Reading your tokens…"), {});
        showState(m_problem);
    });
}

// The tables look at the models, which as members would go before the widgets.
TokenList::~TokenList()
{
    m_ui->fineGrainedTable->setModel(nullptr);
    m_ui->classicTable->setModel(nullptr);
}

void TokenList::setUpHeader()
{
    auto *menu = new QMenu(m_generate);
    menu->setObjectName(u"generateMenu"_s);
    const auto add = [&](const QString &text, const QString &name, TokenKind kind) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT generateAsked(kind); });
    };
    add(tr("Fine-grained token, for one resource owner"), u"newFineGrainedAction"_s, TokenKind::FineGrained);
    add(tr("Token (classic), for everything you reach"), u"newClassicAction"_s, TokenKind::Classic);
    m_generate->setObjectName(u"generateButton"_s);
    m_generate->setAccessibleName(m_generate->text());
    m_generate->setMenu(menu);
    setButtonRole(m_generate, ButtonRole::Primary);
    m_header->addWidget(m_generate);
    m_ui->headerLayout->addWidget(m_header);
}

void TokenList::setUpTable(DataTable *table, OwnTokenModel &model)
{
    table->setFitsRows(true);
    table->setLinkColumn(OwnTokenModel::Name);
    table->setPillColumn(OwnTokenModel::Expires, OwnTokenModel::kindRole);
    table->setPillColumn(OwnTokenModel::State, OwnTokenModel::kindRole);
    table->setDimColumns(
        {OwnTokenModel::ResourceOwner, OwnTokenModel::Expires, OwnTokenModel::LastUsed, OwnTokenModel::Detail});
    table->setModel(&model);
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *header = table->horizontalHeader();
    header->resizeSection(OwnTokenModel::Name, 18 * letter);
    header->resizeSection(OwnTokenModel::ResourceOwner, 15 * letter);
    for (const int column : {OwnTokenModel::Expires, OwnTokenModel::LastUsed, OwnTokenModel::State})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(OwnTokenModel::Rights, QHeaderView::Stretch);
    header->setSectionResizeMode(OwnTokenModel::Detail, QHeaderView::Stretch);
    connect(table, &DataTable::opened, this,
            [this, &model](const QModelIndex &index) { Q_EMIT opened(model.recordAt(index.row()).id); });
    // The tables grow with their rows and the page scrolls, so it has to follow the keyboard.
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, table] { followCurrent(table); });
}

void TokenList::followCurrent(DataTable *table)
{
    const QRect row = table->visualRect(table->currentIndex());
    const QPoint place = table->viewport()->mapTo(m_ui->listContents, row.center());
    m_ui->listScroll->ensureVisible(0, place.y(), 0, 2 * row.height());
}

void TokenList::setUpStates()
{
    m_empty = new EmptyState(u"key"_s, tr("You have no tokens"),
                             tr("A token lets a script or a tool act in your name, without your password: for a "
                                "while, and only as far as you let it."),
                             this);
    m_empty->setObjectName(u"noTokensState"_s);
    QPushButton *first = m_empty->addButton(tr("Generate a fine-grained token"), u"generateFirstButton"_s);
    setButtonRole(first, ButtonRole::Primary);
    connect(first, &QPushButton::clicked, this, [this] { Q_EMIT generateAsked(TokenKind::FineGrained); });
    QPushButton *classic = m_empty->addButton(tr("Generate a classic token"), u"generateFirstClassicButton"_s);
    setButtonRole(classic, ButtonRole::Link);
    connect(classic, &QPushButton::clicked, this, [this] { Q_EMIT generateAsked(TokenKind::Classic); });
    m_problem = new EmptyState(u"warning"_s, {}, {}, this);
    m_problem->setObjectName(u"problemState"_s);
    m_retry = m_problem->addButton(tr("Try again"), u"retryButton"_s);
    connect(m_retry, &QPushButton::clicked, this, &TokenList::retryAsked);
    m_ui->stateLayout->addWidget(m_empty);
    m_ui->stateLayout->addWidget(m_problem);
    m_generate->hide();
}

void TokenList::showState(QWidget *state)
{
    m_empty->setVisible(state == m_empty);
    m_problem->setVisible(state == m_problem);
    m_generate->setVisible(state == m_ui->listScroll); // the empty state has buttons of its own
    m_ui->stack->setCurrentWidget(state == m_ui->listScroll ? static_cast<QWidget *>(m_ui->listScroll)
                                                            : m_ui->statePage);
}

void TokenList::showReading()
{
    if (m_ui->stack->currentWidget() != m_ui->listScroll)
        m_slow.start();
}

void TokenList::showFailure(const Error &error)
{
    m_slow.stop();
    if (error.code == ErrorCode::ConnectionLost && m_ui->listScroll->isVisible())
        return; // the frame says it; what is on the screen stays
    m_problem->say(u"warning"_s, tr("Your tokens could not be read"), Wording::sentence(error), m_retry);
    showState(m_problem);
}

void TokenList::showTokens(const QList<OwnToken> &tokens)
{
    m_slow.stop();
    m_fineGrained.mergeRows(tokens);
    m_classic.mergeRows(tokens);
    showCounts();
    const bool hadFocus = isVisible() && isAncestorOf(focusWidget()); // who left has it elsewhere
    showState(tokens.isEmpty() ? static_cast<QWidget *>(m_empty) : m_ui->listScroll);
    if (hadFocus && !focusWidget()->isVisible())
        takeFocus();
}

void TokenList::showCounts()
{
    const int fineGrained = m_fineGrained.rowCount();
    const int classic = m_classic.rowCount();
    //: fine-grained tokens that somebody has, of those that are allowed
    m_ui->fineGrainedCount->setText(
        tr("%1 of %2").arg(QLocale().toString(fineGrained), QLocale().toString(maximumFineGrainedTokens)));
    m_ui->classicCount->setText(QLocale().toString(classic));
    m_ui->fineGrainedTable->setVisible(fineGrained > 0);
    m_ui->noFineGrainedLabel->setVisible(fineGrained == 0);
    m_ui->classicTable->setVisible(classic > 0);
    m_ui->noClassicLabel->setVisible(classic == 0);
}

void TokenList::setCurrentToken(TokenId token)
{
    if (const int row = m_fineGrained.rowOf(token); row >= 0)
        m_ui->fineGrainedTable->setCurrentIndex(m_fineGrained.index(row, OwnTokenModel::Name));
    else if (const int classicRow = m_classic.rowOf(token); classicRow >= 0)
        m_ui->classicTable->setCurrentIndex(m_classic.index(classicRow, OwnTokenModel::Name));
}

void TokenList::takeFocus()
{
    for (DataTable *table : {m_ui->fineGrainedTable, m_ui->classicTable}) {
        if (table->isVisible()) {
            table->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    setFocus();
}

} // namespace patwarden
