// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/cardpart.h"

#include "controller/wording.h"
#include "domain/risk.h"
#include "views/theme/style.h"
#include "views/widgets/card.h"

#include <QGridLayout>
#include <QLabel>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

QString riskShape(Risk risk)
{
    switch (risk) {
    case Risk::High:
        return u"▲"_s;
    case Risk::Medium:
        return u"◆"_s;
    case Risk::Low:
        break;
    }
    return u"●"_s;
}

} // namespace

QVBoxLayout *CardPart::renew(QWidget *&part, Card *card)
{
    delete part;
    part = new QWidget(card);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(measuresOf(card).gap);
    card->body()->addWidget(part);
    return column;
}

QLabel *CardPart::addText(QVBoxLayout *column, const QString &text, TextTone tone)
{
    auto *label = new QLabel(text, column->parentWidget());
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTone(label, tone);
    column->addWidget(label);
    return label;
}

QGridLayout *CardPart::addFacts(QVBoxLayout *column)
{
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(measuresOf(column->parentWidget()).wideGap);
    facts->setVerticalSpacing(measuresOf(column->parentWidget()).gap);
    facts->setColumnStretch(1, 1);
    column->addLayout(facts);
    return facts;
}

QLabel *CardPart::addFact(QGridLayout *facts, QWidget *parent, const QString &name, const QString &value,
                          const QString &objectName)
{
    auto *label = new QLabel(name, parent);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(int(96 * measuresOf(parent).factor));
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading); // beside the first line of what wraps
    setTone(label, TextTone::Dim);
    auto *fact = new QLabel(value, parent);
    fact->setWordWrap(true);
    fact->setTextFormat(Qt::PlainText);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fact->setObjectName(objectName);
    const int row = facts->rowCount();
    facts->addWidget(label, row, 0);
    facts->addWidget(fact, row, 1);
    return fact;
}

void CardPart::addFactors(QVBoxLayout *column, const RiskAssessment &risk)
{
    column->setSpacing(2);
    for (const RiskFactor factor : risk.factors) {
        const QString line = u"%1 %2"_s.arg(riskShape(riskOf(factor)), Wording::phrase(factor));
        addText(column, line, riskOf(factor) == Risk::Low ? TextTone::Dim : TextTone::Normal);
    }
}

} // namespace patwarden
