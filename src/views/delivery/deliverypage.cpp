// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delivery/deliverypage.h"

#include "controller/wording.h"
#include "views/delivery/digestcard.h"
#include "views/delivery/givenupmailcard.h"
#include "views/delivery/webhookcard.h"
#include "views/theme/style.h"
#include "views/widgets/await.h"
#include "views/widgets/banner.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

DeliveryPage::DeliveryPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(tr("Notices and webhooks"),
                              tr("Who and what is told of the requests of this organization."), this))
    , m_failure(new Banner(Banner::Kind::Error, this))
    , m_digest(new DigestCard(this))
    , m_webhooks(new WebhookCard(context, this))
    , m_mails(new GivenUpMailCard(this))
    , m_state(new EmptyState(u"clock"_s, {}, {}, this))
    , m_retry(m_state->addButton(tr("Try again"), u"retryButton"_s))
    , m_scroll(new QScrollArea(this))
    , m_stack(new QStackedWidget(this))
{
    m_digest->setObjectName(u"digestCard"_s);
    m_webhooks->setObjectName(u"webhookCard"_s);
    m_mails->setObjectName(u"givenUpMailCard"_s);
    m_failure->setObjectName(u"failureBanner"_s);
    m_failure->hide();
    makeContent();
    connectCards();
}

void DeliveryPage::makeContent()
{
    auto *content = new QWidget;
    content->setObjectName(u"content"_s);
    auto *column = new QVBoxLayout(content);
    const int margin = measuresOf(this).pageMargin;
    column->setContentsMargins(margin, 22, margin, margin);
    column->setSpacing(measuresOf(this).wideGap);
    for (QWidget *each : std::initializer_list<QWidget *>{m_header, m_failure, m_digest, m_webhooks, m_mails})
        column->addWidget(each);
    column->addStretch(1);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(content);
    m_stack->addWidget(new QWidget);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_scroll);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(m_stack);
}

void DeliveryPage::connectCards()
{
    connect(m_retry, &QPushButton::clicked, this, &DeliveryPage::read);
    connect(m_digest, &DigestCard::saveRequested, this, &DeliveryPage::saveDigest);
    connect(m_webhooks, &WebhookCard::changed, this, &DeliveryPage::readWebhooks);
    connect(m_webhooks, &WebhookCard::failed, this, &DeliveryPage::showFailure);
    connect(m_webhooks, &WebhookCard::succeeded, this, &DeliveryPage::succeed);
    connect(m_mails, &GivenUpMailCard::tryAgainRequested, this, &DeliveryPage::tryAgain);
}

void DeliveryPage::open(const Route &route)
{
    if (route.organization != m_organization) {
        m_organization = route.organization;
        m_digest->clear();
        m_stack->setCurrentIndex(0);
    }
    m_failure->hide();
    read();
    Q_EMIT crumbChanged();
}

QString DeliveryPage::crumb() const
{
    return tr("Notices and webhooks");
}

void DeliveryPage::read()
{
    const int number = ++m_readNumber;
    m_open = 3;
    await(this, m_context.controllers.mails.digestSetting(m_context.session, m_organization),
          [this, number](const Result<DigestSetting> &setting) {
              if (number != m_readNumber)
                  return;
              if (setting) {
                  m_digest->take(*setting);
                  m_stack->setCurrentWidget(m_scroll);
              } else {
                  showProblem(setting.error());
              }
              answered(number);
          });
    readWebhooks();
    readMails();
}

void DeliveryPage::readWebhooks()
{
    await(this, m_context.controllers.webhooks.list(m_context.session, m_organization),
          [this, number = m_readNumber, organization = m_organization](const Result<QList<WebhookRow>> &rows) {
              if (organization != m_organization)
                  return;
              if (rows)
                  m_webhooks->take(organization, *rows);
              else
                  showFailure(rows.error());
              answered(number);
          });
}

void DeliveryPage::readMails()
{
    await(this, m_context.controllers.mails.givenUp(m_context.session, m_organization),
          [this, number = m_readNumber, organization = m_organization](const Result<QList<GivenUpMail>> &mails) {
              if (organization != m_organization)
                  return;
              if (mails)
                  m_mails->take(*mails);
              else
                  showFailure(mails.error());
              answered(number);
          });
}

void DeliveryPage::answered(int number)
{
    if (number == m_readNumber && m_open > 0 && --m_open == 0)
        Q_EMIT ready();
}

void DeliveryPage::saveDigest()
{
    m_digest->beginSaving();
    await(this, m_context.controllers.mails.setDigestSetting(m_context.session, m_organization, m_digest->draft()),
          [this, organization = m_organization](const Result<void> &saved) {
              if (organization != m_organization)
                  return;
              if (!saved) {
                  m_digest->notSaved(saved.error());
                  return;
              }
              m_digest->saved();
              succeed(tr("The digest is saved."));
          });
}

void DeliveryPage::tryAgain(MailId mail)
{
    await(this, m_context.controllers.mails.tryAgain(m_context.session, m_organization, {mail}),
          [this](const Result<qint64> &done) {
              if (done)
                  succeed(tr("The mail is on its way again."));
              else
                  showFailure(done.error());
              readMails();
          });
}

void DeliveryPage::succeed(const QString &message)
{
    m_failure->hide();
    Q_EMIT succeeded(message, {});
}

void DeliveryPage::showFailure(const Error &error)
{
    m_failure->setText(Wording::sentence(error));
    m_failure->show();
}

void DeliveryPage::showProblem(const Error &error)
{
    if (error.code == ErrorCode::ConnectionLost && m_stack->currentWidget() == m_scroll)
        return; // the frame says it; what is on the screen stays
    const bool isForbidden = error.code == ErrorCode::Forbidden;
    if (isForbidden)
        m_state->say(u"lock"_s, tr("Only owners of the organization see its notices and webhooks"),
                     tr("Ask one of them."));
    else
        m_state->say(u"warning"_s, tr("The settings could not be read"), Wording::sentence(error), m_retry);
    m_stack->setCurrentWidget(m_state);
}

void DeliveryPage::requestLeave(std::function<void(bool)> decided)
{
    if (!m_digest->isChanged()) {
        decided(true);
        return;
    }
    const ConfirmQuestion question{.title = tr("Leave without saving?"),
                                   .text = tr("The change of the digest is not saved."),
                                   .verb = tr("Discard changes"),
                                   .danger = true};
    m_context.prompts.confirm(this, question, [this, decided = std::move(decided)](bool discard) {
        if (discard)
            m_digest->discard();
        decided(discard);
    });
}

} // namespace patwarden
