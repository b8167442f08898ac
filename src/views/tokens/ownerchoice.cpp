// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/ownerchoice.h"

#include "ui_ownerchoice.h"
#include "views/theme/style.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

OwnerChoice::OwnerChoice(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OwnerChoice>())
    , m_owners{{}}
{
    m_ui->setupUi(this);
    m_ui->ownerNote->attach(m_ui->ownerCombo);
    m_ui->justificationNote->attach(m_ui->justificationField, maximumReasonLength);
    m_ui->justificationNote->setHint(tr("Those who review the request read it."));
    m_ui->justificationField->setFixedHeight(int(64 * measuresOf(this).factor));
    m_ui->droppedBanner->hide();
    connect(m_ui->ownerCombo, &QComboBox::currentIndexChanged, this, [this] {
        if (m_ui->ownerCombo->currentIndex() < 0)
            return;
        m_ui->ownerNote->refuse({});
        showOwner();
        Q_EMIT ownerChanged();
        Q_EMIT changed();
    });
    connect(m_ui->justificationField, &QPlainTextEdit::textChanged, this, &OwnerChoice::changed);
}

OwnerChoice::~OwnerChoice() = default;

void OwnerChoice::startNew(const QList<ResourceOwnerChoice> &owners)
{
    {
        const QSignalBlocker blocker(m_ui->ownerCombo);
        m_owners = owners.isEmpty() ? QList<ResourceOwnerChoice>{{}} : owners;
        m_ui->ownerCombo->clear();
        for (const ResourceOwnerChoice &each : std::as_const(m_owners))
            m_ui->ownerCombo->addItem(label(each));
        m_ui->ownerCombo->setEnabled(true);
        m_ui->ownerCombo->setCurrentIndex(0);
    }
    m_ui->justificationField->clear();
    showDropped({});
    showOwner();
}

void OwnerChoice::startEdit(const ResourceOwnerChoice &owner)
{
    startNew({owner});
    m_ui->ownerCombo->setEnabled(false);
}

void OwnerChoice::showDropped(const QString &what)
{
    m_ui->droppedBanner->setKind(Banner::Kind::Warning);
    m_ui->droppedBanner->setText(what);
    m_ui->droppedBanner->setVisible(!what.isEmpty());
}

const ResourceOwnerChoice &OwnerChoice::owner() const
{
    return m_owners.at(std::max(0, m_ui->ownerCombo->currentIndex()));
}

QString OwnerChoice::justification() const
{
    return owner().approvalRequired ? m_ui->justificationField->toPlainText().trimmed() : QString();
}

FieldNote *OwnerChoice::noteOf(const QString &subject) const
{
    if (subject == "organization"_L1)
        return m_ui->ownerNote;
    return subject == "justification"_L1 ? m_ui->justificationNote : nullptr;
}

void OwnerChoice::showOwner()
{
    m_ui->ownerNote->setHint(sentence(owner()));
    m_ui->justificationBox->setVisible(owner().approvalRequired);
}

QString OwnerChoice::label(const ResourceOwnerChoice &owner) const
{
    if (!owner.organization.isValid())
        return tr("%1 (yourself)").arg(owner.name);
    if (owner.owner)
        return tr("%1: you own it, no approval needed").arg(owner.name);
    return owner.approvalRequired ? tr("%1: approval required").arg(owner.name)
                                  : tr("%1: no approval needed").arg(owner.name);
}

QString OwnerChoice::sentence(const ResourceOwnerChoice &owner) const
{
    if (!owner.organization.isValid())
        return tr("Your own resources need nobody’s approval. Organizations that keep fine-grained tokens out are "
                  "not listed.");
    if (owner.owner)
        return tr("You own %1, so the token has access at once.").arg(owner.name);
    return owner.approvalRequired
        ? tr("An owner of %1 has to approve the token. Until then it reads public resources only.").arg(owner.name)
        : tr("%1 requires no approval, so the token has access at once.").arg(owner.name);
}

} // namespace patwarden
