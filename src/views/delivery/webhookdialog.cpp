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

WebhookDialog::WebhookDialog(QWidget *parent)
    : QDialog(parent)
    , m_url(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_failure(new Banner(Banner::Kind::Error, this))
    , m_add(new QPushButton(tr("Add webhook"), this))
{
    setObjectName(u"webhookDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Add a webhook"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(measuresOf(this).gap);
    auto *heading = new QLabel(windowTitle(), this);
    setType(heading, TypeStep::CardTitle);
    auto *explanation = new QLabel(
        tr("It is told of each request that is created, approved, denied or cancelled. A ping goes first."), this);
    explanation->setWordWrap(true);
    explanation->setMinimumWidth(int(460 * measuresOf(this).factor));
    setTone(explanation, TextTone::Dim);
    auto *urlLabel = new QLabel(tr("&URL"), this);
    urlLabel->setBuddy(m_url);
    m_url->setObjectName(u"webhookUrlField"_s);
    m_url->setAccessibleName(tr("URL"));
    m_failure->setObjectName(u"webhookFailureBanner"_s);
    m_failure->hide();
    auto *secretLabel = new QLabel(tr("&Secret (optional)"), this);
    secretLabel->setBuddy(m_secret);
    m_secret->setObjectName(u"webhookSecretField"_s);
    m_secret->setAccessibleName(tr("Secret (optional)"));
    m_secret->setEchoMode(QLineEdit::Password);
    auto *hint = new QLabel(tr("Signs what is sent. It is never shown again."), this);
    setTone(hint, TextTone::Dim);
    setType(hint, TypeStep::Small);
    for (QWidget *each : std::initializer_list<QWidget *>{heading, explanation, urlLabel, m_url, m_failure,
                                                          secretLabel, m_secret, hint})
        column->addWidget(each);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    m_add->setObjectName(u"addWebhookConfirmButton"_s);
    m_add->setDefault(true);
    setButtonRole(m_add, ButtonRole::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    column->addLayout(buttons);
    for (QPushButton *each : {cancel, m_add})
        each->setAccessibleName(each->text());
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_failure->hide();
        Q_EMIT addAsked({.url = m_url->text().trimmed(), .secret = m_secret->text()});
    });
    m_url->setFocus();
}

void WebhookDialog::setBusy(bool busy)
{
    m_add->setEnabled(!busy);
}

void WebhookDialog::showFailure(const Error &error)
{
    m_failure->setText(Wording::sentence(error));
    m_failure->show();
    m_url->setFocus();
}

} // namespace patwarden
