// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/permission.h"
#include "domain/risk.h"

#include <QObject>

class QGridLayout;
class QVBoxLayout;
class QWidget;

namespace patwarden {

class Card;
class Pill;

/// Fills the cards of a page that shows one request or one token: what both show is made here. A card is filled
/// anew for each entry.
class EntryContent : public QObject
{
    Q_OBJECT

protected:
    /// What a token may reach of the repositories.
    struct Reach {
        RepositorySelection selection = RepositorySelection::Public;
        QString all; ///< said of RepositorySelection::All
        int count = 0; ///< of those selected
        QStringList names; ///< of those that are known, sorted
    };

    /// \param ui a form with the four cards.
    template <typename Form>
    EntryContent(Form &ui, const Clock &clock, QObject *parent)
        : EntryContent(Cards{ui.permissionsCard, ui.repositoriesCard, ui.riskCard, ui.factsCard}, clock, parent)
    {
    }

    [[nodiscard]] Instant now() const { return m_clock.now(); }

    /// By group, the highest level first. \param hasAccess the token was approved before: what is new is marked.
    /// \param compared there is something to compare with at all \param none what is said where there are none
    void showPermissions(const QList<PermissionDifference> &permissions, bool compared, bool hasAccess,
                         const QString &none);
    void showRepositories(const Reach &reach);
    void showRisk(const RiskAssessment &risk);
    /// Before the first addFact().
    void beginFacts();
    void addFact(const QString &name, const QString &value, const QString &objectName);

    /// "never", "12 Dec 2026 (22 days)"
    [[nodiscard]] QString expiryText(const std::optional<Instant> &at) const;
    /// "ann, member since 2024"
    [[nodiscard]] static QString ownerText(const QString &login, Role role,
                                           const std::optional<Instant> &memberSince);

private:
    struct Cards {
        Card *permissions;
        Card *repositories;
        Card *risk;
        Card *facts;
    };
    EntryContent(const Cards &cards, const Clock &clock, QObject *parent);
    void addPermissions(QVBoxLayout *column, PermissionGroup group, const QList<PermissionDifference> &ofGroup,
                        bool compared, bool hasAccess);
    void nameRepositories(const Reach &reach, qsizetype atMost);

    Cards m_cards;
    const Clock &m_clock;
    Pill *m_risk;
    QWidget *m_permissions = nullptr; ///< made anew for each entry, as are the following
    QWidget *m_repositories = nullptr;
    QWidget *m_factors = nullptr;
    QWidget *m_facts = nullptr;
    QGridLayout *m_factRows = nullptr;
};

} // namespace patwarden
