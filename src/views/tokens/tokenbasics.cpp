// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/tokenbasics.h"

#include "controller/tokencontroller.h"
#include "ui_tokenbasics.h"
#include "views/theme/style.h"

#include <QComboBox>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

TokenBasics::TokenBasics(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TokenBasics>())
{
    m_ui->setupUi(this);
    m_ui->nameNote->attach(m_ui->nameField, maximumTokenNameLength);
    m_ui->nameNote->setHint(tr("What it is for, so that you and its reviewers recognize it."));
    m_ui->expirationNote->attach(m_ui->expirationField->combo());
    m_ui->descriptionNote->attach(m_ui->descriptionField, maximumTokenDescriptionLength);
    m_ui->descriptionField->setFixedHeight(int(64 * measuresOf(this).factor));
    connect(m_ui->nameField, &QLineEdit::textChanged, this, &TokenBasics::changed);
    connect(m_ui->descriptionField, &QPlainTextEdit::textChanged, this, &TokenBasics::changed);
    connect(m_ui->expirationField, &ExpirationField::changed, this, [this] {
        m_ui->expirationNote->refuse({});
        Q_EMIT changed();
    });
}

TokenBasics::~TokenBasics() = default;

void TokenBasics::startNew(Instant now)
{
    m_ui->nameField->clear();
    m_ui->descriptionField->clear();
    m_ui->expirationField->start(now, maximumTokenLifeDays);
    m_ui->expirationTitle->show();
    m_ui->expirationField->show();
}

void TokenBasics::startEdit(const QString &name, const QString &description)
{
    m_ui->nameField->setText(name);
    m_ui->nameField->setCursorPosition(0);
    m_ui->descriptionField->setPlainText(description);
    m_ui->expirationTitle->hide();
    m_ui->expirationField->hide();
}

QString TokenBasics::name() const
{
    return m_ui->nameField->text().trimmed();
}

QString TokenBasics::description() const
{
    return m_ui->descriptionField->toPlainText().trimmed();
}

std::optional<Instant> TokenBasics::expiresAt() const
{
    return m_ui->expirationField->expiresAt();
}

QString TokenBasics::expirationChoice() const
{
    return m_ui->expirationField->choice();
}

FieldNote *TokenBasics::noteOf(const QString &subject) const
{
    if (subject == "name"_L1)
        return m_ui->nameNote;
    if (subject == "expiresAt"_L1)
        return m_ui->expirationNote;
    return subject == "description"_L1 ? m_ui->descriptionNote : nullptr;
}

void TokenBasics::focusName()
{
    m_ui->nameField->setFocus();
}

} // namespace patwarden
