// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/activetokencontroller.h"
#include "views/entries/entrycontent.h"

class QLabel;

namespace Ui {
class ActiveTokenDetail;
}

namespace patwarden {

class LinkLabel;

/// Fills the cards of the page of one active token.
class TokenContent : public EntryContent
{
    Q_OBJECT

public:
    TokenContent(Ui::ActiveTokenDetail &ui, const Clock &clock, QObject *parent = nullptr);

    void show(const ActiveTokenDetails &details);

Q_SIGNALS:
    /// The request for more that the token has made.
    void requestAsked();

private:
    void showReach(const ActiveTokenDetails &details);
    void showFacts(const ActiveTokenDetails &details);
    [[nodiscard]] static QString grantText(const ActiveTokenDetails &details);

    Card *m_descriptionCard;
    Pill *m_reachPill;
    QLabel *m_reach;
    QLabel *m_description;
    LinkLabel *m_pending;
};

} // namespace patwarden
