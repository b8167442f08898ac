// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/requests/reviewpage.h"

#include "controller/wording.h"
#include "models/timewords.h"
#include "ui_reviewpage.h"
#include "views/entries/entrysteps.h"
#include "views/requests/reviewcontent.h"
#include "views/requests/reviewwords.h"
#include "views/theme/measures.h"
#include "views/theme/style.h"
#include "views/widgets/await.h"
#include "views/widgets/banner.h"
#include "views/widgets/pageheader.h"

#include <QPushButton>
#include <QScrollBar>

#include <utility>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A token that asked longer ago is told with the date.
constexpr qint64 daysAgo = 30;

bool wasAskedLately(Instant asked, Instant now)
{
    return asked.plusDays(daysAgo) > now;
}

} // namespace

ReviewPage::ReviewPage(const PageContext &context, PendingRequestModel &model, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
    , m_ui(std::make_unique<Ui::ReviewPage>())
    , m_header(new PageHeader({}, {}, this))
    , m_steps(new EntrySteps(m_header, model, {.previous = tr("Previous request"), .next = tr("Next request")}))
{
    m_ui->setupUi(this);
    m_content = new ReviewContent(*m_ui, context.clock, this);
    const Measures &measures = measuresOf(this);
    layout()->setContentsMargins(measures.pageMargin, 22, measures.pageMargin, 0);
    layout()->setSpacing(measures.wideGap);
    m_ui->rightColumn->setFixedWidth(int(320 * measures.factor));
    m_ui->reviewScroll->viewport()->setAutoFillBackground(false);
    m_ui->reviewContents->setAutoFillBackground(false);
    m_ui->columnsLayout->setContentsMargins(0, 0, 0, measures.pageMargin);
    setTone(m_ui->noteLabel, TextTone::Dim);
    setButtonRole(m_ui->approveButton, ButtonRole::Primary);
    setButtonRole(m_ui->denyButton, ButtonRole::Danger);
    m_ui->headerLayout->addWidget(m_header);
    setTabOrder(m_steps->lastButton(), m_ui->approveButton);
    setTabOrder(m_ui->approveButton, m_ui->denyButton);
    connect(m_ui->approveButton, &QPushButton::clicked, this, &ReviewPage::approveAsked);
    connect(m_ui->denyButton, &QPushButton::clicked, this, &ReviewPage::denyAsked);
    m_ui->reviewScroll->hide();
    updateButtons();
}

ReviewPage::~ReviewPage() = default;

// ----------------------------------------------------------------------------------------------------- reading

void ReviewPage::showRequest(OrganizationId organization, RequestId id)
{
    if (organization != m_organization) {
        m_details.reset();
        m_ui->reviewScroll->hide();
        m_header->setTitle({});
        m_header->setSentence({});
    }
    m_organization = organization;
    m_wanted = id;
    m_steps->setCurrent(id.value());
    setBanner(nullptr);
    read();
}

void ReviewPage::refresh()
{
    if (m_wanted.isValid())
        read();
}

void ReviewPage::showChanges()
{
    if (!m_wanted.isValid())
        return;
    read();
    m_saysInPlace = true;
}

void ReviewPage::read()
{
    m_saysInPlace = false;
    updateButtons();
    const int number = ++m_readingNumber;
    await(this, m_context.controllers.requests.details(m_context.session, m_organization, m_wanted),
          [this, number](const Result<RequestDetails> &details) {
              if (number == m_readingNumber)
                  onDetails(details);
          });
}

void ReviewPage::onDetails(const Result<RequestDetails> &details)
{
    const bool inPlace = std::exchange(m_saysInPlace, false);
    const bool isShown = m_details && m_details->request.id == m_wanted;
    if (!details && details.error().code == ErrorCode::ConnectionLost && isShown)
        return; // the frame says it; what is on the screen stays
    if (!details) {
        showProblem(details.error());
        Q_EMIT shown();
        return;
    }
    const bool wasPending = isShown && !m_details->decided;
    if (wasPending && details->decided && (m_deciding || !inPlace)) {
        if (!m_deciding) // else the decision that is under way tells it
            Q_EMIT decidedElsewhere(*details);
        return;
    }
    const bool isAnother = !isShown;
    m_details = *details;
    showDetails();
    if (isAnother)
        m_ui->reviewScroll->verticalScrollBar()->setValue(0);
    Q_EMIT shown();
}

void ReviewPage::showDetails()
{
    const Instant now = m_context.clock.now();
    const Instant asked = m_details->request.createdAt;
    m_header->setTitle(m_details->request.tokenName);
    m_header->setSentence(wasAskedLately(asked, now)
                              ? tr("%1 asked %2 for access to %3.")
                                    .arg(m_details->owner, TimeWords::ago(asked, now), m_details->organization)
                              : tr("%1 asked on %2 for access to %3.")
                                    .arg(m_details->owner, TimeWords::date(asked), m_details->organization));
    m_content->show(*m_details);
    m_ui->noteLabel->setText(m_details->decided
                                 ? QString()
                                 : tr("%1 will be told. A denial can carry your reason.").arg(m_details->owner));
    setBanner(m_details->decided ? new Banner(Banner::Kind::Info, decidedSentence(), this) : nullptr);
    m_ui->reviewScroll->show();
    m_ui->rightColumn->show();
    updateButtons();
}

QString ReviewPage::decidedSentence() const
{
    return ReviewWords::earlierSentence({.id = m_details->request.id,
                                         .tokenName = m_details->request.tokenName,
                                         .verdict = *m_details->decided,
                                         .decidedBy = m_details->decidedBy,
                                         .decidedAt = m_details->decidedAt},
                                        m_context.clock.now());
}

void ReviewPage::showProblem(const Error &error)
{
    m_details.reset();
    m_ui->reviewScroll->hide();
    m_header->setTitle(tr("Request"));
    m_header->setSentence({});
    setBanner(new Banner(Banner::Kind::Error,
                         error.code == ErrorCode::NotFound ? m_organization.isValid()
                                 ? tr("This organization has no such request.")
                                 : tr("None of your organizations has such a request.")
                             : error.code == ErrorCode::Forbidden
                             ? tr("Only owners of the organization review its requests.")
                             : Wording::sentence(error),
                         this));
    updateButtons();
}

void ReviewPage::setBanner(Banner *banner)
{
    delete m_banner;
    m_banner = banner;
    if (!banner)
        return;
    banner->setObjectName(u"reviewBanner"_s);
    m_ui->noticeLayout->addWidget(banner);
}

QString ReviewPage::tokenName() const
{
    if (m_details && m_details->request.id == m_wanted)
        return m_details->request.tokenName;
    const RequestRow *row = m_model.request(m_wanted);
    return row ? row->tokenName : QString();
}

const RequestDetails *ReviewPage::decidable() const
{
    const bool isThere = m_details && m_details->request.id == m_wanted && !m_details->decided && !m_deciding;
    return isThere ? &*m_details : nullptr;
}

void ReviewPage::setDeciding(bool deciding)
{
    m_deciding = deciding;
    updateButtons();
}

void ReviewPage::updateButtons()
{
    const bool decided = m_details && m_details->decided;
    m_ui->approveButton->setVisible(!decided);
    m_ui->denyButton->setVisible(!decided);
    m_ui->approveButton->setEnabled(decidable());
    m_ui->denyButton->setEnabled(decidable());
}

} // namespace patwarden
