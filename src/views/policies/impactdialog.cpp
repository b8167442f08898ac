// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policies/impactdialog.h"

#include "controller/wording.h"
#include "models/impactmodel.h"
#include "models/policywords.h"
#include "ui_impactdialog.h"
#include "views/theme/style.h"
#include "views/widgets/banner.h"

#include <QHeaderView>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

ImpactDialog::ImpactDialog(const PageContext &context, PolicyScope scope, const Impact &impact, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImpactDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    setType(m_ui->leadLabel, TypeStep::CardTitle);
    m_ui->leadLabel->setText(PolicyWords::impactLead(impact));
    m_ui->factsLabel->setText(PolicyWords::impactFacts(scope.kind, impact));
    m_ui->factsLabel->setVisible(!m_ui->factsLabel->text().isEmpty());
    setTone(m_ui->factsLabel, TextTone::Dim);

    auto *failure = new Banner(Banner::Kind::Error, this);
    failure->setObjectName(u"failureBanner"_s);
    failure->hide();
    m_ui->columnLayout->insertWidget(2, failure);
    auto *model = new ImpactModel(context.controllers.policies, context.clock, context.session, scope, this);
    QPushButton *retry = failure->addButton(tr("Try again"), u"retryButton"_s);
    connect(model, &ImpactModel::fetchFailed, failure, [failure](const Error &error) {
        failure->setText(Wording::sentence(error));
        failure->show();
    });
    connect(retry, &QPushButton::clicked, model, [model, failure] {
        failure->hide();
        model->refetch();
    });
    model->setImpact(impact);
    m_ui->impactTable->setModel(model);
    m_ui->impactTable->setDimColumns({ImpactModel::Kind, ImpactModel::LastUse});
    m_ui->impactTable->setColumnHidden(ImpactModel::Organization, scope.kind == ScopeKind::Organization);
    sizeColumns();
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ImpactDialog::accept);
    m_ui->impactTable->setFocus();
}

ImpactDialog::~ImpactDialog() = default;

void ImpactDialog::sizeColumns()
{
    // By hand: a column that fits its contents would have to read them.
    const int em = fontMetrics().averageCharWidth();
    const QList<std::pair<int, int>> widths{{ImpactModel::Token, 24},   {ImpactModel::Kind, 14},
                                            {ImpactModel::Owner, 16},   {ImpactModel::Organization, 16},
                                            {ImpactModel::LastUse, 16}, {ImpactModel::Effect, 16}};
    for (const auto &[column, characters] : widths)
        m_ui->impactTable->setColumnWidth(column, characters * em);
    m_ui->impactTable->horizontalHeader()->setStretchLastSection(true);
    resize(em * 150, em * 80);
}

} // namespace patwarden
