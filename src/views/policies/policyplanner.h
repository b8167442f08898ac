// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/policycontroller.h"
#include "views/frame/page.h"

namespace patwarden {

class PolicyCard;

/// What a person does with a policy besides setting it now: planning a change for a date, taking it back, rolling
/// back. Asks what has to be asked, and tells what came of it; the page shows the cards anew. Child of its page.
class PolicyPlanner : public QObject
{
    Q_OBJECT

public:
    PolicyPlanner(const PageContext &context, Page *page);

    /// Opens the dialog for the card's draft. When it is planned the card goes back to what is saved.
    void plan(PolicyScope scope, PolicyCard *card);
    void takeBack(PolicyCard *card, PolicyChangeId plan);
    /// Counts what it would do, asks, and restores \p previous.
    void rollBack(PolicyScope scope, PolicyCard *card, Choice previous);

Q_SIGNALS:
    /// Something is different now, or was found to be different: read anew.
    void done(const QString &message);
    void outdated();

private:
    void sendPlan(PolicyScope scope, PolicyCard *card, Choice choice, Instant takesEffectAt);
    void askToRollBack(PolicyScope scope, PolicyCard *card, Choice previous, const Impact &impact);
    void sendRollBack(PolicyScope scope, Policy policy, Choice previous);
    void fail(const QString &title, const Error &error);

    PageContext m_context;
    Page *m_page;
};

} // namespace patwarden
