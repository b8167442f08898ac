// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/webhookrequest.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>

namespace patwarden {

namespace {

QByteArray hmac(const QByteArray &secret, const QByteArray &body, QCryptographicHash::Algorithm algorithm)
{
    return QMessageAuthenticationCode::hash(body, secret, algorithm).toHex();
}

} // namespace

QByteArray webhookSignature256(const QByteArray &secret, const QByteArray &body)
{
    return "sha256=" + hmac(secret, body, QCryptographicHash::Sha256);
}

QByteArray webhookSignature1(const QByteArray &secret, const QByteArray &body)
{
    return "sha1=" + hmac(secret, body, QCryptographicHash::Sha1);
}

HttpHeaders webhookHeaders(const WebhookRecord &webhook, const WebhookDelivery &delivery, const QByteArray &body)
{
    const bool isPing = delivery.action == WebhookAction::Ping;
    HttpHeaders headers{
        {"Content-Type", "application/json"},
        {"User-Agent", "GitHub-Hookshot/patwarden-" + QCoreApplication::applicationVersion().toLatin1()},
        {"X-GitHub-Event", isPing ? "ping" : "personal_access_token_request"},
        {"X-GitHub-Delivery", delivery.guid.toLatin1()},
        {"X-GitHub-Hook-ID", QByteArray::number(webhook.id.value())},
        {"X-GitHub-Hook-Installation-Target-ID", QByteArray::number(webhook.organization.value())},
        {"X-GitHub-Hook-Installation-Target-Type", "organization"}};
    if (!webhook.secret.isEmpty()) {
        const QByteArray secret = webhook.secret.toUtf8();
        headers.append({"X-Hub-Signature-256", webhookSignature256(secret, body)});
        headers.append({"X-Hub-Signature", webhookSignature1(secret, body)});
    }
    return headers;
}

} // namespace patwarden
