// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/frame/page.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace patwarden {

class Banner;
class DigestCard;
class EmptyState;
class GivenUpMailCard;
class PageHeader;
class WebhookCard;

/// "Notices and webhooks" of an organization: when its owners get their digest, which URLs are told of requests,
/// and which mails could not be delivered. Only for owners; everybody else reads why there is nothing to see.
class DeliveryPage : public Page
{
    Q_OBJECT

public:
    explicit DeliveryPage(const PageContext &context, QWidget *parent = nullptr);

    void open(const Route &route) override;
    [[nodiscard]] QString crumb() const override;
    void requestLeave(std::function<void(bool)> decided) override;

private:
    void makeContent();
    void connectCards();
    void read();
    void readWebhooks();
    void readMails();
    void saveDigest();
    void tryAgain(MailId mail);
    void answered(int number);
    void succeed(const QString &message);
    void showFailure(const Error &error);
    void showProblem(const Error &error);

    PageContext m_context;
    PageHeader *m_header;
    Banner *m_failure;
    DigestCard *m_digest;
    WebhookCard *m_webhooks;
    GivenUpMailCard *m_mails;
    EmptyState *m_state;
    QPushButton *m_retry;
    QScrollArea *m_scroll;
    QStackedWidget *m_stack;
    OrganizationId m_organization;
    int m_readNumber = 0; ///< drops answers of earlier readings
    int m_open = 0; ///< answers that are still to come
};

} // namespace patwarden
