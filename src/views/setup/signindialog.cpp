// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/signindialog.h"

#include "controller/wording.h"
#include "ui_signindialog.h"
#include "views/frame/profilemenu.h"
#include "views/setup/signincodeform.h"
#include "views/theme/icons.h"
#include "views/theme/style.h"
#include "views/widgets/await.h"
#include "views/widgets/banner.h"
#include "views/widgets/elidinglabel.h"

#include <QDir>
#include <QScreen>

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

SignInDialog::SignInDialog(AccountController &accounts, const QString &databasePath, QWidget *parent)
    : QDialog(parent)
    , m_accounts(accounts)
    , m_ui(std::make_unique<Ui::SignInDialog>())
    , m_failure(new Banner(Banner::Kind::Error, this))
    , m_codeForm(new SignInCodeForm(this))
{
    m_ui->setupUi(this);
    setWindowIcon(icon(u"patwarden"_s));
    constexpr int logoSize = 40;
    m_ui->logoLabel->setPixmap(icon(u"patwarden"_s).pixmap(QSize(logoSize, logoSize), devicePixelRatioF()));
    setType(m_ui->titleLabel, TypeStep::PageTitle);
    auto *where = new ElidingLabel(QDir::toNativeSeparators(databasePath), this);
    where->setObjectName(u"databaseLabel"_s);
    where->setElideMode(Qt::ElideMiddle);
    where->setDim(true);
    auto *whereRow = new QHBoxLayout;
    whereRow->addStretch();
    whereRow->addWidget(where);
    whereRow->addStretch();
    m_ui->column->insertLayout(2, whereRow);
    m_failure->setObjectName(u"failureBanner"_s);
    m_failure->hide();
    m_ui->column->insertWidget(3, m_failure);
    setButtonRole(m_ui->signInButton, ButtonRole::Primary);
    m_ui->column->insertWidget(m_ui->column->indexOf(m_ui->codeButton), m_codeForm);
    m_codeForm->hide();
    setButtonRole(m_ui->codeButton, ButtonRole::Link);
    connect(m_ui->codeButton, &QPushButton::clicked, this, [this] { useCode(!m_usesCode); });
    connect(m_ui->signInButton, &QPushButton::clicked, this, &SignInDialog::signIn);
    connect(m_ui->quitButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->demoLabel->hide();
    m_ui->loginField->setFocus();
    await(this, m_accounts.demoAccounts(), [this](const Result<QList<AccountSummary>> &inDemo) {
        if (inDemo)
            offerDemoAccounts(inDemo.value());
    });
    await(this, m_accounts.whoIsConnected(), [this](const Result<QString> &login) {
        if (!login)
            offerNobody(Wording::sentence(login.error()));
        else if (!login->isEmpty())
            offerConnected(*login);
    });
    resize(measuresOf(this).row * 12, sizeHint().height());
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::signIn()
{
    const QString login = m_ui->loginField->text().trimmed();
    if (login.isEmpty()) {
        fail(tr("Enter your login."));
        m_ui->loginField->setFocus();
        return;
    }
    if (m_usesCode) {
        acceptCode();
        return;
    }
    setBusy(true);
    await(this, m_accounts.signIn(login, m_ui->passwordField->text()),
          [this](const Result<Session> &session) { onAnswer(session); });
}

void SignInDialog::acceptCode()
{
    if (const auto problem = m_codeForm->problem()) {
        fail(*problem);
        m_codeForm->focusProblem();
        return;
    }
    setBusy(true);
    await(this,
          m_accounts.acceptCode(m_ui->loginField->text().trimmed(), m_codeForm->code(), m_codeForm->password()),
          [this](const Result<Session> &session) { onAnswer(session); });
}

void SignInDialog::useCode(bool use)
{
    const QPoint centre = geometry().center();
    m_usesCode = use;
    m_failure->hide();
    m_codeForm->setVisible(use);
    m_ui->passwordFieldLabel->setVisible(!use);
    m_ui->passwordField->setVisible(!use);
    m_ui->codeButton->setText(use ? tr("I have a password") : tr("I have an invitation code"));
    m_ui->codeButton->setAccessibleName(m_ui->codeButton->text());
    if (m_ui->loginField->text().isEmpty())
        m_ui->loginField->setFocus();
    else if (use)
        m_codeForm->setFocus();
    else
        m_ui->passwordField->setFocus();
    growAround(centre);
}

void SignInDialog::onAnswer(const Result<Session> &session)
{
    setBusy(false);
    if (session) {
        accept();
        Q_EMIT signedIn(session.value());
        return;
    }
    if (m_usesCode) {
        fail(session.error().code == ErrorCode::WrongCredentials ? tr(
                 "The login or the code is wrong, or the code is too old. Whoever invited you can make another "
                 "one.")
                                                                 : Wording::sentence(session.error()));
        m_codeForm->setFocus();
        return;
    }
    fail(Wording::sentence(session.error()));
    m_ui->passwordField->setFocus();
    m_ui->passwordField->selectAll();
}

/// The server has asked who it is: there is one way in, and nobody else's.
void SignInDialog::offerConnected(const QString &login)
{
    const QPoint centre = geometry().center();
    hideFields();
    m_ui->demoLabel->setText(tr("Signed in to the database as %1").arg(login));
    m_ui->demoLabel->show();
    auto *button = new QPushButton(tr("Continue as %1").arg(login), this);
    button->setObjectName(u"continueButton"_s);
    button->setAccessibleName(button->text());
    setButtonRole(button, ButtonRole::Primary);
    button->setDefault(true);
    connect(button, &QPushButton::clicked, this, [this] {
        await(this, m_accounts.connected(), [this](const Result<std::optional<Session>> &session) {
            if (session && session->has_value())
                onAnswer(**session);
            else
                fail(Wording::sentence(session ? Error{ErrorCode::Forbidden, u"databaseRole"_s, {}}
                                               : session.error()));
        });
    });
    m_ui->demoColumn->addWidget(button);
    button->show();
    button->setFocus();
    growAround(centre);
}

void SignInDialog::offerNobody(const QString &sentence)
{
    const QPoint centre = geometry().center();
    hideFields();
    fail(sentence);
    m_ui->quitButton->setFocus();
    growAround(centre);
}

void SignInDialog::hideFields()
{
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_ui->loginFieldLabel, m_ui->loginField, m_ui->passwordFieldLabel,
                                          m_ui->passwordField, m_ui->codeButton, m_ui->signInButton})
        field->hide();
}

void SignInDialog::offerDemoAccounts(const QList<AccountSummary> &accounts)
{
    const QPoint centre = geometry().center(); // each button that appears makes the window grow downwards
    hideFields();
    m_ui->demoLabel->show();
    for (const AccountSummary &account : accounts) {
        auto *button = new QPushButton(ProfileMenu::labelOf(account), this);
        button->setObjectName(u"signInAs_"_s + account.login);
        button->setAccessibleName(button->text());
        button->setAutoDefault(account.id == accounts.constFirst().id);
        connect(button, &QPushButton::clicked, this, [this, id = account.id] {
            await(this, m_accounts.switchTo(id), [this](const Result<Session> &session) { onAnswer(session); });
        });
        m_ui->demoColumn->addWidget(button);
        button->show(); // what is not seen yet takes no focus
        if (account.id == accounts.constFirst().id)
            button->setFocus();
    }
    growAround(centre);
}

void SignInDialog::growAround(const QPoint &centre)
{
    QRect place(QPoint(), QSize(width(), hasHeightForWidth() ? heightForWidth(width()) : sizeHint().height()));
    if (!isVisible()) { // not placed yet
        resize(place.size());
        return;
    }
    place.moveCenter(centre);
    place.moveTop(std::max(place.top(), screen()->availableGeometry().top()));
    setGeometry(place);
}

void SignInDialog::setBusy(bool busy)
{
    m_ui->signInButton->setEnabled(!busy);
    m_ui->loginField->setReadOnly(busy);
    m_ui->passwordField->setReadOnly(busy);
    m_codeForm->setEnabled(!busy);
}

void SignInDialog::fail(const QString &sentence)
{
    m_failure->setText(sentence);
    m_failure->show();
}

} // namespace patwarden
