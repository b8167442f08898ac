// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/lockscreen.h"

#include "controller/wording.h"
#include "ui_lockscreen.h"
#include "views/theme/icons.h"
#include "views/theme/style.h"
#include "views/widgets/await.h"
#include "views/widgets/banner.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

LockScreen::LockScreen(AccountController &accounts, const Session &session, bool demo, QWidget *parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_session(session)
    , m_ui(std::make_unique<Ui::LockScreen>())
    , m_failure(new Banner(Banner::Kind::Error, this))
{
    m_ui->setupUi(this);
    constexpr int logoSize = 40;
    m_ui->logoLabel->setPixmap(icon(u"patwarden"_s).pixmap(QSize(logoSize, logoSize), devicePixelRatioF()));
    setType(m_ui->titleLabel, TypeStep::PageTitle);
    m_ui->whoLabel->setText(tr("Signed in as %1").arg(session.login));
    for (QLabel *label : {m_ui->whoLabel, m_ui->keptLabel})
        setTone(label, TextTone::Dim);
    setType(m_ui->keptLabel, TypeStep::Small);
    m_ui->column->setFixedWidth(int(360 * measuresOf(this).factor));
    m_failure->setObjectName(u"failureBanner"_s);
    m_failure->hide();
    m_ui->columnLayout->insertWidget(3, m_failure);
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->passwordFieldLabel, m_ui->unlockPasswordField})
        field->setVisible(!demo);
    m_ui->demoLabel->setVisible(demo);
    setButtonRole(m_ui->unlockButton, ButtonRole::Primary);
    setButtonRole(m_ui->lockedSignOutButton, ButtonRole::Link);
    setFocusProxy(demo ? static_cast<QWidget *>(m_ui->unlockButton) : m_ui->unlockPasswordField);
    await(this, m_accounts.whoIsConnected(), [this](const Result<QString> &login) {
        if (login && !login->isEmpty())
            askForNoPassword(
                tr("You are signed in to the database as %1; no password is asked for here.").arg(*login));
    });
    connect(m_ui->unlockPasswordField, &QLineEdit::returnPressed, this, &LockScreen::unlock);
    connect(m_ui->unlockButton, &QPushButton::clicked, this, &LockScreen::unlock);
    connect(m_ui->lockedSignOutButton, &QPushButton::clicked, this, &LockScreen::signOutAsked);
}

LockScreen::~LockScreen() = default;

void LockScreen::askForNoPassword(const QString &why)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->passwordFieldLabel, m_ui->unlockPasswordField})
        field->hide();
    m_ui->demoLabel->setText(why);
    m_ui->demoLabel->show();
    setFocusProxy(m_ui->unlockButton);
    m_ui->unlockButton->setFocus(Qt::OtherFocusReason);
}

void LockScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusProxy()->setFocus(Qt::OtherFocusReason);
}

void LockScreen::unlock()
{
    if (!m_ui->unlockButton->isEnabled())
        return;
    m_ui->unlockButton->setEnabled(false);
    await(this, m_accounts.unlock(m_session, m_ui->unlockPasswordField->text()),
          [this](const Result<void> &right) {
              m_ui->unlockButton->setEnabled(true);
              m_ui->unlockPasswordField->clear();
              if (right) {
                  Q_EMIT unlocked();
                  return;
              }
              m_failure->setText(right.error().code == ErrorCode::WrongCredentials
                                     ? tr("The password is wrong.")
                                     : Wording::sentence(right.error()));
              m_failure->show();
              focusProxy()->setFocus();
          });
}

} // namespace patwarden
