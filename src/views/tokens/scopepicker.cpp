// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/scopepicker.h"

#include "models/scopemodel.h"
#include "views/theme/style.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

ScopePicker::ScopePicker(ScopeModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(measuresOf(this).wideGap);
    grid->setVerticalSpacing(measuresOf(this).gap);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < m_model.rowCount(); ++row)
        addRow(row);
    connect(&m_model, &ScopeModel::scopesChanged, this, &ScopePicker::showTicks);
    showTicks();
}

void ScopePicker::addRow(int row)
{
    const QModelIndex index = m_model.index(row);
    auto *box = new QCheckBox(index.data().toString(), this);
    box->setObjectName(QString(u"scope_"_s + index.data().toString()));
    box->setAccessibleDescription(index.data(ScopeModel::sentenceRole).toString());
    connect(box, &QCheckBox::clicked, this, [this, row](bool ticked) {
        m_model.setData(m_model.index(row), QVariant::fromValue(ticked ? Qt::Checked : Qt::Unchecked),
                        Qt::CheckStateRole);
    });
    m_boxes.append(box);
    auto *words = new QLabel(index.data(ScopeModel::sentenceRole).toString(), this);
    words->setWordWrap(true);
    setTone(words, TextTone::Dim);
    auto *indent = new QHBoxLayout;
    indent->setContentsMargins(index.data(ScopeModel::depthRole).toInt() * (measuresOf(this).indicator + 9), 0, 0,
                               0);
    indent->addWidget(box);
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addLayout(indent, row, 0, Qt::AlignTop | Qt::AlignLeading);
    grid->addWidget(words, row, 1);
}

void ScopePicker::showTicks()
{
    for (int row = 0; row < m_boxes.size(); ++row) {
        const QModelIndex index = m_model.index(row);
        m_boxes.at(row)->setChecked(index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked);
        m_boxes.at(row)->setEnabled(!index.data(ScopeModel::includedRole).toBool());
    }
}

} // namespace patwarden
