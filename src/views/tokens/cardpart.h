// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/measures.h"

#include <QString>

class QGridLayout;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace patwarden {

class Card;
struct RiskAssessment;

/// What the cards of a token are filled with. Texts are plain: names and reasons are people's words.
struct CardPart {
    /// Replaces what a card shows. \return the new column.
    static QVBoxLayout *renew(QWidget *&part, Card *card);
    static QLabel *addText(QVBoxLayout *column, const QString &text, TextTone tone = TextTone::Normal);
    /// Rows of a name and a value.
    static QGridLayout *addFacts(QVBoxLayout *column);
    static QLabel *addFact(QGridLayout *facts, QWidget *parent, const QString &name, const QString &value,
                           const QString &objectName);
    /// A line for each thing that makes it risky, behind its shape.
    static void addFactors(QVBoxLayout *column, const RiskAssessment &risk);
};

} // namespace patwarden
