// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activetokens/activetokendetail.h"

#include "controller/wording.h"
#include "ui_activetokendetail.h"
#include "views/activetokens/tokencontent.h"
#include "views/entries/entrysteps.h"
#include "views/theme/measures.h"
#include "views/theme/style.h"
#include "views/widgets/await.h"
#include "views/widgets/banner.h"
#include "views/widgets/pageheader.h"

#include <QScrollBar>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

ActiveTokenDetail::ActiveTokenDetail(const PageContext &context, ActiveTokenModel &model, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
    , m_ui(std::make_unique<Ui::ActiveTokenDetail>())
    , m_header(new PageHeader({}, {}, this))
    , m_steps(new EntrySteps(m_header, model, {.previous = tr("Previous token"), .next = tr("Next token")}))
{
    m_ui->setupUi(this);
    m_content = new TokenContent(*m_ui, context.clock, this);
    const Measures &measures = measuresOf(this);
    layout()->setContentsMargins(measures.pageMargin, 22, measures.pageMargin, 0);
    layout()->setSpacing(measures.wideGap);
    m_ui->headerLayout->addWidget(m_header);
    m_ui->rightColumn->setFixedWidth(int(320 * measures.factor));
    m_ui->tokenScroll->viewport()->setAutoFillBackground(false);
    m_ui->tokenContents->setAutoFillBackground(false);
    m_ui->columnsLayout->setContentsMargins(0, 0, 0, measures.pageMargin);
    setTone(m_ui->noteLabel, TextTone::Dim);
    setButtonRole(m_ui->revokeButton, ButtonRole::Danger);
    setTabOrder(m_steps->lastButton(), m_ui->revokeButton);
    connect(m_ui->revokeButton, &QPushButton::clicked, this, &ActiveTokenDetail::revokeAsked);
    connect(m_content, &TokenContent::requestAsked, this, [this] {
        if (m_details)
            Q_EMIT requestAsked(m_details->pending);
    });
    m_ui->tokenScroll->hide();
    updateButton();
}

ActiveTokenDetail::~ActiveTokenDetail() = default;

void ActiveTokenDetail::showToken(OrganizationId organization, TokenId id)
{
    if (organization != m_organization) {
        m_details.reset();
        m_ui->tokenScroll->hide();
        m_header->setTitle({});
        m_header->setSentence({});
    }
    m_organization = organization;
    m_wanted = id;
    m_problem.reset();
    m_steps->setCurrent(id.value());
    read();
}

void ActiveTokenDetail::refresh()
{
    if (m_wanted.isValid())
        read();
}

void ActiveTokenDetail::read()
{
    updateButton();
    const int number = ++m_readingNumber;
    await(this, m_context.controllers.activeTokens.details(m_context.session, m_organization, m_wanted),
          [this, number](const Result<ActiveTokenDetails> &details) {
              if (number != m_readingNumber)
                  return;
              onDetails(details);
              Q_EMIT shown();
          });
}

void ActiveTokenDetail::onDetails(const Result<ActiveTokenDetails> &details)
{
    const bool isShown = m_details && m_details->row.id == m_wanted;
    if (!details && details.error().code == ErrorCode::ConnectionLost && isShown)
        return; // the frame says it; what is on the screen stays
    m_problem.reset();
    if (!details) {
        showProblem(details.error());
        return;
    }
    const bool isAnother = !isShown;
    m_details = *details;
    m_header->setTitle(details->row.name);
    m_header->setSentence(
        tr("A fine-grained token of %1 with access to %2.").arg(details->row.owner, details->organization));
    m_content->show(*details);
    m_ui->noteLabel->setText(
        tr("Revoking ends the access for good. %1 will be told, with your reason.").arg(details->row.owner));
    m_ui->tokenScroll->show();
    if (isAnother)
        m_ui->tokenScroll->verticalScrollBar()->setValue(0);
    updateButton();
}

void ActiveTokenDetail::showProblem(const Error &error)
{
    m_details.reset();
    m_ui->tokenScroll->hide();
    m_header->setTitle(tr("Token"));
    m_header->setSentence({});
    QString text = Wording::sentence(error);
    if (error.code == ErrorCode::NotFound)
        text = tr("This token has no access to the organization any more.");
    else if (error.code == ErrorCode::Forbidden)
        text = tr("Only owners of the organization see its tokens.");
    m_problem = std::make_unique<Banner>(Banner::Kind::Error, text, this);
    m_problem->setObjectName(u"tokenBanner"_s);
    m_ui->noticeLayout->addWidget(m_problem.get());
    updateButton();
}

QString ActiveTokenDetail::tokenName() const
{
    if (m_details && m_details->row.id == m_wanted)
        return m_details->row.name;
    const ActiveTokenRow *row = m_model.entry(m_wanted);
    return row ? row->name : QString();
}

const ActiveTokenDetails *ActiveTokenDetail::revocable() const
{
    return m_details && m_details->row.id == m_wanted && !m_revoking ? &*m_details : nullptr;
}

void ActiveTokenDetail::setRevoking(bool revoking)
{
    m_revoking = revoking;
    updateButton();
}

void ActiveTokenDetail::updateButton()
{
    m_ui->revokeButton->setEnabled(revocable());
}

} // namespace patwarden
