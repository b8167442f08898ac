// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delivery/webhookdialog.h"

#include "controller/wording.h"
#include "views/theme/style.h"
#include "views/widgets/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int labelGap = 6; // leaves room for the ring around the field

} // namespace

WebhookDialog::WebhookDialog(QWidget *parent)
    : WebhookDialog(
        tr("Add a webhook"),
        tr("It is told of each request that is created, approved, denied or cancelled. A ping goes first."),
        tr("Add webhook"), parent)
{
    m_verb->setObjectName(u"addWebhookConfirmButton"_s);
    showSecretField(true);
}

WebhookDialog::WebhookDialog(const WebhookRow &webhook, QWidget *parent)
    : WebhookDialog(tr("Change the webhook"),
                    tr("What waits goes to the new address too. The log stays as it is."), tr("Save"), parent)
{
    m_verb->setObjectName(u"changeWebhookConfirmButton"_s);
    m_url->setText(webhook.url);
    m_url->selectAll();
    m_hasSecret = webhook.hasSecret;
    m_keptText->setText(webhook.hasSecret ? tr("Deliveries are signed.") : tr("Deliveries are not signed."));
    m_changeSecret->setText(webhook.hasSecret ? tr("Change secret…") : tr("Set a secret…"));
    m_changeSecret->setAccessibleName(m_changeSecret->text());
    showSecretField(false);
}

WebhookDialog::WebhookDialog(const QString &title, const QString &explanation, const QString &verb,
                             QWidget *parent)
    : FittingDialog(parent)
    , m_url(new QLineEdit(this))
    , m_secretLabel(new QLabel(tr("&Secret (optional)"), this))
    , m_keptSecret(new QWidget(this))
    , m_keptText(new QLabel(m_keptSecret))
    , m_changeSecret(new QPushButton(m_keptSecret))
    , m_secret(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_failure(new Banner(Banner::Kind::Error, this))
    , m_verb(new QPushButton(verb, this))
{
    setObjectName(u"webhookDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(measuresOf(this).wideGap);
    auto *heading = new QLabel(title, this);
    setType(heading, TypeStep::CardTitle);
    auto *words = new QLabel(explanation, this);
    words->setWordWrap(true);
    words->setMinimumWidth(int(460 * measuresOf(this).factor));
    setTone(words, TextTone::Dim);
    column->addWidget(heading);
    column->addWidget(words);
    addUrl(column);
    addSecret(column);
    addButtons(column);
    m_url->setFocus();
}

void WebhookDialog::addUrl(QBoxLayout *column)
{
    auto *label = new QLabel(tr("&URL"), this);
    label->setBuddy(m_url);
    m_url->setObjectName(u"webhookUrlField"_s);
    m_url->setAccessibleName(tr("URL"));
    m_failure->setObjectName(u"webhookFailureBanner"_s);
    m_failure->hide();
    auto *field = new QVBoxLayout;
    field->setSpacing(labelGap);
    field->addWidget(label);
    field->addWidget(m_url);
    column->addLayout(field);
    column->addWidget(m_failure);
}

void WebhookDialog::addSecret(QBoxLayout *column)
{
    m_secretLabel->setBuddy(m_secret);
    m_secret->setObjectName(u"webhookSecretField"_s);
    m_secret->setAccessibleName(tr("Secret (optional)"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_hint->setWordWrap(true);
    setTone(m_hint, TextTone::Dim);
    setType(m_hint, TypeStep::Small);
    m_keptText->setObjectName(u"webhookSignedLabel"_s);
    m_changeSecret->setObjectName(u"changeSecretButton"_s);
    m_changeSecret->setAutoDefault(false);
    connect(m_changeSecret, &QPushButton::clicked, this, [this] {
        showSecretField(true);
        if (m_hasSecret)
            m_hint->setText(
                tr("Replaces the one it has, and is never shown again. Left empty, nothing is signed."));
        m_secret->setFocus();
    });
    auto *kept = new QHBoxLayout(m_keptSecret);
    kept->setContentsMargins({});
    kept->addWidget(m_keptText, 1);
    kept->addWidget(m_changeSecret);
    auto *field = new QVBoxLayout;
    field->setSpacing(labelGap);
    for (QWidget *each : std::initializer_list<QWidget *>{m_secretLabel, m_keptSecret, m_secret, m_hint})
        field->addWidget(each);
    column->addLayout(field);
}

void WebhookDialog::addButtons(QBoxLayout *column)
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    m_verb->setDefault(true);
    setButtonRole(m_verb, ButtonRole::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_verb);
    column->addLayout(buttons);
    for (QPushButton *each : {cancel, m_verb})
        each->setAccessibleName(each->text());
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &WebhookDialog::enter);
}

void WebhookDialog::showSecretField(bool shown)
{
    m_keptSecret->setVisible(!shown);
    m_secretLabel->setVisible(shown);
    m_secret->setVisible(shown);
    m_hint->setText(tr("Signs what is sent. It is never shown again."));
    m_hint->setVisible(shown);
}

void WebhookDialog::enter()
{
    m_failure->hide();
    WebhookDraft draft{.url = m_url->text().trimmed()};
    if (!m_secret->isHidden())
        draft.secret = m_secret->text();
    Q_EMIT draftEntered(draft);
}

void WebhookDialog::setBusy(bool busy)
{
    m_verb->setEnabled(!busy);
}

void WebhookDialog::showFailure(const Error &error)
{
    m_failure->setText(Wording::sentence(error));
    m_failure->show();
    m_url->setFocus();
}

} // namespace patwarden
