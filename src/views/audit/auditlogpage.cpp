// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/auditlogpage.h"

#include "controller/wording.h"
#include "models/auditlogmodel.h"
#include "ui_auditlogpage.h"
#include "views/audit/auditentrydialog.h"
#include "views/audit/auditexporter.h"
#include "views/audit/auditfilterbar.h"
#include "views/audit/auditverifier.h"
#include "views/theme/measures.h"
#include "views/theme/style.h"
#include "views/widgets/await.h"
#include "views/widgets/banner.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"

#include <QHeaderView>
#include <QPushButton>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lettersForEvent = 170; ///< so wide a page shows the names of the events

} // namespace

AuditLogPage::AuditLogPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::AuditLogPage>())
    , m_model(new AuditLogModel(this))
    , m_check(new QPushButton(tr("Check against a checkpoint…"), this))
    , m_verify(new QPushButton(tr("Verify"), this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_verifier(new AuditVerifier(context, this))
    , m_exporter(new AuditExporter(context, this))
    , m_failure(new Banner(Banner::Kind::Error, this))
    , m_filters(new AuditFilterBar(context, this))
    , m_state(new EmptyState(u"list"_s, {}, {}, this))
{
    m_ui->setupUi(this);
    const Measures &measures = measuresOf(this);
    layout()->setContentsMargins(measures.pageMargin, 22, measures.pageMargin, measures.pageMargin);
    layout()->setSpacing(measures.wideGap);
    m_ui->noticeLayout->setSpacing(measures.gap);
    makeHeader();
    m_failure->setObjectName(u"failureBanner"_s);
    m_failure->hide();
    for (QWidget *notice : {static_cast<QWidget *>(m_verifier), static_cast<QWidget *>(m_exporter),
                            static_cast<QWidget *>(m_failure)})
        m_ui->noticeLayout->addWidget(notice);
    m_ui->filterLayout->addWidget(m_filters);
    connect(m_filters, &AuditFilterBar::filterChanged, this, &AuditLogPage::read);
    makeTable();
    makeStates();
    setTabs();
    m_slow.setSingleShot(true);
    m_slow.setInterval(300);
    connect(&m_slow, &QTimer::timeout, this,
            [this] { showState(u"clock"_s, tr("Looking through the log…"), {}, nullptr); });
}

AuditLogPage::~AuditLogPage()
{
    m_reading.cancel();
    m_readingOlder.cancel();
}

void AuditLogPage::makeHeader()
{
    auto *header = new PageHeader(
        tr("Audit log"),
        tr("Who did what, and when. Entries are added and never changed; each one seals those before it."), this);
    m_check->setObjectName(u"checkCheckpointButton"_s);
    m_verify->setObjectName(u"verifyButton"_s);
    m_export->setObjectName(u"exportButton"_s);
    setButtonRole(m_check, ButtonRole::Link);
    for (QPushButton *button : {m_check, m_verify, m_export}) {
        button->setAccessibleName(button->text());
        header->addWidget(button);
    }
    m_ui->headerLayout->addWidget(header);
    connect(m_check, &QPushButton::clicked, m_verifier, &AuditVerifier::askForCheckpoint);
    connect(m_verify, &QPushButton::clicked, m_verifier, &AuditVerifier::verify);
    connect(m_export, &QPushButton::clicked, this,
            [this] { m_exporter->ask(m_filters->filter(), m_filters->isFiltering()); });
    connect(m_verifier, &AuditVerifier::runningChanged, this, [this](bool runs) {
        m_verify->setEnabled(!runs);
        m_check->setEnabled(!runs);
    });
    connect(m_exporter, &AuditExporter::runningChanged, this, [this](bool runs) { m_export->setEnabled(!runs); });
    const auto pass = [this](const QString &message) { Q_EMIT succeeded(message, {}); };
    connect(m_verifier, &AuditVerifier::succeeded, this, pass);
    connect(m_exporter, &AuditExporter::succeeded, this, [this, pass](const QString &message) {
        pass(message);
        read(); // the export is an entry itself
    });
}

void AuditLogPage::makeTable()
{
    using Model = AuditLogModel;
    DataTable *table = m_ui->auditTable;
    table->setLinkColumn(Model::Sentence);
    table->setDimColumns({Model::Time, Model::Event});
    table->setModel(m_model);
    table->setEndsWithRows(true);
    m_ui->tableLayout->setStretch(0, 1);
    m_ui->tableLayout->addStretch();
    setTone(m_ui->lengthLabel, TextTone::Dim);
    QHeaderView *header = table->horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    const std::pair<int, int> letters[] = {
        {Model::Time, 21}, {Model::Actor, 13}, {Model::Event, 42}, {Model::Organization, 14}, {Model::Token, 17}};
    header->setStretchLastSection(false);
    for (const auto &[column, count] : letters)
        header->resizeSection(column, count * letter);
    header->setSectionResizeMode(Model::Sentence, QHeaderView::Stretch);
    connect(table, &DataTable::opened, this, [this](const QModelIndex &index) { openEntry(index.row()); });
    connect(m_model, &AuditLogModel::moreWanted, this, &AuditLogPage::readOlder);
    setFirstFocus(table);
}

/// The sentence says it too: the name of the event is there for those who have the room.
void AuditLogPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_ui->auditTable->setColumnHidden(AuditLogModel::Event,
                                      width() < lettersForEvent * fontMetrics().averageCharWidth());
}

void AuditLogPage::makeStates()
{
    m_state->setObjectName(u"auditState"_s);
    m_retry = m_state->addButton(tr("Try again"), u"retryButton"_s);
    m_clear = m_state->addButton(tr("Clear"), u"clearFilterButton"_s);
    m_ui->stateLayout->addWidget(m_state);
    connect(m_retry, &QPushButton::clicked, this, &AuditLogPage::read);
    connect(m_clear, &QPushButton::clicked, m_filters, &AuditFilterBar::clear);
}

void AuditLogPage::setTabs()
{
    QWidget *before = m_export;
    for (QWidget *field : m_filters->fields() + QList<QWidget *>{m_ui->auditTable}) {
        setTabOrder(before, field);
        before = field;
    }
}

void AuditLogPage::open(const Route &route)
{
    if (route.organization != m_organization) {
        m_organization = route.organization;
        m_model->clear();
        m_ui->stack->setCurrentWidget(m_ui->blankPage);
    }
    m_filters->setOrganization(route.organization);
    m_filters->readChoices();
    read();
}

QString AuditLogPage::crumb() const
{
    return tr("Audit log");
}

// ------------------------------------------------------------------------------------------------------ reading

void AuditLogPage::read()
{
    const int number = ++m_readNumber;
    m_reading.cancel();
    m_readingOlder.cancel();
    m_failure->hide();
    if (m_filters->matchesNothing()) {
        m_slow.stop();
        m_model->clear();
        showEmpty();
        Q_EMIT ready();
        return;
    }
    m_slow.start();
    const AuditFilter filter = m_filters->filter();
    m_reading = m_context.controllers.audit.page(m_context.session, filter, 0, blockSize);
    await(this, m_reading, [this, number, filter](const Result<AuditPage> &page) {
        if (number != m_readNumber)
            return;
        m_slow.stop();
        if (page)
            take(filter, *page);
        else
            fail(page.error());
        Q_EMIT ready();
    });
}

void AuditLogPage::take(const AuditFilter &filter, const AuditPage &page)
{
    if (filter != m_shown)
        m_model->clear();
    m_shown = filter;
    m_model->takeNewest(page);
    m_ui->lengthLabel->setText(tr("The whole log has %Ln entry(s).", nullptr, int(page.length)));
    showLog(true);
    if (m_model->rowCount() == 0) {
        showEmpty();
        return;
    }
    m_ui->stack->setCurrentWidget(m_ui->tablePage);
    if (!m_ui->auditTable->currentIndex().isValid()) // the keys need one
        m_ui->auditTable->setCurrentIndex(m_model->index(0, AuditLogModel::Sentence));
}

void AuditLogPage::readOlder(qint64 before)
{
    const int number = m_readNumber;
    m_readingOlder = m_context.controllers.audit.page(m_context.session, m_shown, before, blockSize);
    await(this, m_readingOlder, [this, number](const Result<AuditPage> &page) {
        if (number != m_readNumber) {
            m_model->olderFailed();
            return;
        }
        if (page) {
            m_model->takeOlder(*page);
            return;
        }
        m_model->olderFailed();
        m_failure->setLead(tr("Older entries could not be read."));
        m_failure->setText(Wording::sentence(page.error()));
        m_failure->show();
    });
}

// ------------------------------------------------------------------------------------------------------- states

void AuditLogPage::takeChanges(const OthersChanges &changes)
{
    if (changes.isEverything() && m_model->rowCount() == 0)
        read();
}

void AuditLogPage::fail(const Error &error)
{
    m_model->clear();
    const bool forbidden = error.code == ErrorCode::Forbidden;
    showLog(!forbidden);
    if (forbidden)
        showState(u"lock"_s, tr("Only owners read the audit log"),
                  tr("What happens to your own tokens you read in your notices."), nullptr);
    else
        showState(u"warning"_s, tr("The audit log could not be read"), Wording::sentence(error), m_retry);
}

void AuditLogPage::showEmpty()
{
    if (m_filters->isFiltering())
        showState(u"filter"_s, tr("No entry passes the filter"),
                  tr("There are others: clear the filter to see them."), m_clear);
    else
        showState(u"list"_s, tr("Nothing has happened yet"),
                  tr("Every decision and every change will be noted here."), nullptr);
}

void AuditLogPage::showState(const QString &iconName, const QString &title, const QString &text,
                             QPushButton *button)
{
    m_state->say(iconName, title, text, button);
    m_ui->stack->setCurrentWidget(m_ui->statePage);
}

void AuditLogPage::showLog(bool mayRead)
{
    m_filters->setVisible(mayRead);
    for (QPushButton *button : {m_check, m_verify, m_export})
        button->setVisible(mayRead);
}

void AuditLogPage::openEntry(int row)
{
    (new AuditEntryDialog(m_model->recordAt(row), window()))->open();
}

} // namespace patwarden
