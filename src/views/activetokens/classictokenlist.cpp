// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activetokens/classictokenlist.h"

#include "controller/wording.h"
#include "ui_classictokenlist.h"
#include "views/theme/measures.h"
#include "views/theme/style.h"
#include "views/widgets/await.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"

#include <QHeaderView>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

ClassicTokenList::ClassicTokenList(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ClassicTokenList>())
    , m_model(context.clock)
    , m_nothing(new EmptyState(u"key"_s, tr("No classic tokens"),
                               tr("No member has a classic token that is still valid."), this))
    , m_failed(new EmptyState(u"warning"_s, {}, {}, this))
{
    m_ui->setupUi(this);
    const Measures &measures = measuresOf(this);
    layout()->setContentsMargins(measures.pageMargin, measures.wideGap, measures.pageMargin, measures.pageMargin);
    layout()->setSpacing(measures.wideGap);
    m_nothing->setObjectName(u"noClassicState"_s);
    m_failed->setObjectName(u"classicFailedState"_s);
    m_ui->classicContent->addWidget(m_nothing);
    m_ui->classicContent->addWidget(m_failed);
    setTone(m_ui->reachLabel, TextTone::Dim);
    connect(m_ui->settingsLink, &QPushButton::clicked, this, &ClassicTokenList::settingsAsked);
    setUpTable();
    showNotice();
}

ClassicTokenList::~ClassicTokenList() = default;

void ClassicTokenList::setUpTable()
{
    using Model = ClassicTokenModel;
    DataTable *table = m_ui->classicTable;
    m_ui->tableLayout->addStretch();
    table->setEndsWithRows(true);
    table->setPillColumn(Model::Expires, Model::urgencyRole);
    table->setDimColumns({Model::OwnerRole, Model::LastUsed, Model::Expires});
    table->setModel(&m_model);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setStretchLastSection(false);
    header->setSortIndicator(Model::LastUsed, Qt::DescendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    const std::pair<int, int> letters[] = {{Model::Note, 18},   {Model::Owner, 11},    {Model::OwnerRole, 10},
                                           {Model::Scopes, 20}, {Model::LastUsed, 14}, {Model::Expires, 14}};
    for (const auto &[column, count] : letters)
        header->resizeSection(column, count * letter);
    header->setSectionResizeMode(Model::Reach, QHeaderView::Stretch);
    connect(header, &QHeaderView::sortIndicatorChanged, &m_model, &ClassicTokenModel::sort);
}

void ClassicTokenList::read(OrganizationId organization)
{
    if (organization != m_organization) {
        m_organization = organization;
        m_isRead = false;
        m_model.setTokens({});
        m_ui->classicContent->setCurrentWidget(m_ui->classicPage);
        Q_EMIT changed();
    }
    const int number = ++m_readingNumber;
    await(this, m_context.controllers.activeTokens.classicTokens(m_context.session, organization),
          [this, number](const Result<QList<ClassicTokenRow>> &tokens) {
              if (number == m_readingNumber)
                  onTokens(tokens);
          });
}

void ClassicTokenList::onTokens(const Result<QList<ClassicTokenRow>> &tokens)
{
    if (!tokens && tokens.error().code == ErrorCode::ConnectionLost && m_isRead)
        return; // the frame says it; what is on the screen stays
    m_isRead = tokens.ok();
    m_model.setTokens(tokens ? *tokens : QList<ClassicTokenRow>());
    if (!tokens) {
        const bool forbidden = tokens.error().code == ErrorCode::Forbidden;
        m_failed->setTitle(forbidden ? tr("Only owners see the tokens of members")
                                     : tr("The tokens could not be read"));
        m_failed->setText(forbidden ? tr("You are not an owner of this organization.")
                                    : Wording::sentence(tokens.error()));
        m_ui->classicContent->setCurrentWidget(m_failed);
    } else {
        m_ui->classicContent->setCurrentWidget(tokens->isEmpty() ? static_cast<QWidget *>(m_nothing)
                                                                 : m_ui->classicPage);
    }
    showNotice();
    Q_EMIT changed();
}

void ClassicTokenList::setOrganizationName(const QString &name)
{
    m_organizationName = name;
    showNotice();
}

void ClassicTokenList::showNotice()
{
    const QString name = m_organizationName.isEmpty() ? tr("this organization") : m_organizationName;
    m_ui->explanationLabel->setText(
        tr("Classic tokens cannot be revoked here one by one: they belong to their owners alone. What ends what "
           "they "
           "reach of %1 is restricting classic tokens, and everything in this list that reaches it breaks then.")
            .arg(name));
    m_ui->reachLabel->setText(tr("%Ln token(s) reach(es) %1.", "classic tokens", m_model.reaching()).arg(name));
    m_ui->reachLabel->setVisible(m_isRead && m_model.rowCount() > 0);
}

void ClassicTokenList::focusTable()
{
    m_ui->classicTable->setFocus(Qt::ShortcutFocusReason);
}

} // namespace patwarden
