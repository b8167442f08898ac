// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/tokencontroller.h"

#include <QWidget>

class QVBoxLayout;

namespace Ui {
class FineGrainedForm;
}

namespace patwarden {

class Card;
class Pill;

/// The column beside the form of a fine-grained token: how risky it is, what is new about it, what was chosen, and
/// what the button will do.
class FineGrainedSummary : public QObject
{
    Q_OBJECT

public:
    FineGrainedSummary(Ui::FineGrainedForm &ui, const Clock &clock, QObject *parent = nullptr);

    /// \param token what is changed; none: a new one. \param expiration the choice in words.
    void show(const TokenDraft &draft, const ResourceOwnerChoice &owner, const std::optional<OwnToken> &token,
              const QString &expiration);

    /// A permission, a level or a repository that the token does not have: that is what has to be approved anew.
    [[nodiscard]] static bool asksForMore(const OwnToken &token, const TokenDraft &draft);

private:
    [[nodiscard]] static bool changesReach(const OwnToken &token, const TokenDraft &draft);
    void showRisk(const TokenDraft &draft, Instant createdAt);
    void showChanges(const TokenDraft &draft, const OwnToken &token);
    void showFacts(const TokenDraft &draft, const ResourceOwnerChoice &owner, const QString &expiration);
    void showButton(const TokenDraft &draft, const ResourceOwnerChoice &owner,
                    const std::optional<OwnToken> &token);
    void showButton(const QString &text, const QString &consequence);
    void showEditButton(const TokenDraft &draft, const ResourceOwnerChoice &owner, const OwnToken &token);
    void addChange(QVBoxLayout *column, const QString &what, int kind, const QString &change);

    Ui::FineGrainedForm &m_ui;
    const Clock &m_clock;
    Pill *m_risk;
    QWidget *m_factors = nullptr; ///< made anew for each draft, as are the following
    QWidget *m_changes = nullptr;
    QWidget *m_facts = nullptr;
};

} // namespace patwarden
