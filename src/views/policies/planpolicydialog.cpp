// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policies/planpolicydialog.h"

#include "controller/policyplanning.h"
#include "models/policywords.h"
#include "models/timewords.h"
#include "ui_planpolicydialog.h"
#include "views/policies/impactdialog.h"
#include "views/theme/measures.h"
#include "views/theme/style.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysAheadAtFirst = 14;
constexpr int hourAtFirst = 9;
constexpr int dialogWidth = 560;

} // namespace

PlanPolicyDialog::PlanPolicyDialog(const PageContext &context, PolicyScope scope, Policy policy, Choice choice,
                                   QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_scope(scope)
    , m_ui(std::make_unique<Ui::PlanPolicyDialog>())
{
    m_ui->setupUi(this);
    setObjectName(u"planPolicyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    layout()->setContentsMargins(20, 20, 20, 20);
    setFixedWidth(int(dialogWidth * measuresOf(this).factor));
    m_ui->titleLabel->setText(PolicyWords::label(scope.kind, policy, choice));
    setType(m_ui->titleLabel, TypeStep::CardTitle);
    setTone(m_ui->zoneLabel, TextTone::Dim);
    setTone(m_ui->toldLabel, TextTone::Dim);
    setButtonRole(m_ui->planConfirmButton, ButtonRole::Primary);

    const QDate today = context.clock.now().toDateTime().toLocalTime().date();
    m_ui->dateEdit->setDisplayFormat(tr("d MMM yyyy", "a date as QLocale::toString() takes it"));
    m_ui->dateEdit->setDate(today.addDays(daysAheadAtFirst));
    m_ui->timeEdit->setDisplayFormat(locale().timeFormat(QLocale::ShortFormat));
    m_ui->timeEdit->setTime(QTime(hourAtFirst, 0));
    m_ui->dateEdit->setFocus();
    connect(m_ui->dateEdit, &QDateEdit::dateChanged, this, &PlanPolicyDialog::describeDate);
    connect(m_ui->timeEdit, &QTimeEdit::timeChanged, this, &PlanPolicyDialog::describeDate);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->planConfirmButton, &QPushButton::clicked, this, &PlanPolicyDialog::plan);
    connect(m_ui->impactStrip, &ImpactStrip::showRequested, this,
            [this] { (new ImpactDialog(m_context, m_scope, m_ui->impactStrip->impact(), this))->open(); });
    describeDate();
    preview(policy, choice);
}

PlanPolicyDialog::~PlanPolicyDialog() = default;

void PlanPolicyDialog::preview(Policy policy, Choice choice)
{
    m_ui->impactStrip->wait();
    m_ui->toldLabel->setText(u" "_s); // keeps its line
    m_preview.start(this, m_context.controllers.policies.preview(m_context.session, m_scope, policy, choice),
                    [this](const Result<Impact> &impact) {
                        if (!impact) {
                            m_ui->impactStrip->setFailure(impact.error());
                            return;
                        }
                        m_ui->impactStrip->setImpact(m_scope.kind, *impact);
                        m_ui->toldLabel->setText(PolicyWords::toldAhead(*impact));
                    });
}

Instant PlanPolicyDialog::moment() const
{
    return Instant::fromDateTime(QDateTime(m_ui->dateEdit->date(), m_ui->timeEdit->time()));
}

void PlanPolicyDialog::describeDate()
{
    const Instant now = m_context.clock.now();
    const bool tooEarly = moment() < earliestEffect(now);
    const bool tooLate = moment() > latestEffect(now);
    m_ui->aheadLabel->setText(tooEarly ? tr("That is over, or too soon: choose a later moment, or use “Save”.")
                                  : tooLate
                                  ? tr("That is too far away: at most two years ahead.")
                                  : tr("%1, %2.", "a date and time; in how many days")
                                        .arg(TimeWords::dateAndTime(moment()), TimeWords::ahead(moment(), now)));
    setTone(m_ui->aheadLabel, tooEarly || tooLate ? TextTone::Red : TextTone::Normal);
    for (QWidget *field : {static_cast<QWidget *>(m_ui->dateEdit), static_cast<QWidget *>(m_ui->timeEdit)}) {
        field->setProperty("invalid", tooEarly || tooLate);
        field->update();
    }
    m_ui->planConfirmButton->setEnabled(!tooEarly && !tooLate);
}

void PlanPolicyDialog::plan()
{
    describeDate(); // a dialog may stay open for long
    if (!m_ui->planConfirmButton->isEnabled())
        return;
    const Instant takesEffectAt = moment();
    accept();
    Q_EMIT chosen(takesEffectAt);
}

} // namespace patwarden
