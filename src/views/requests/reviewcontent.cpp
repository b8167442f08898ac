// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/requests/reviewcontent.h"

#include "models/timewords.h"
#include "ui_reviewpage.h"
#include "views/theme/style.h"
#include "views/tokens/cardpart.h"

#include <QLabel>
#include <QLocale>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

ReviewContent::ReviewContent(Ui::ReviewPage &ui, const Clock &clock, QObject *parent)
    : EntryContent(ui, clock, parent)
    , m_why(CardPart::addText(ui.whyCard->body(), {}))
{
    m_why->setObjectName(u"whyText"_s);
}

void ReviewContent::show(const RequestDetails &details)
{
    const QString &reason = details.request.reason;
    //: quotation marks around a reason
    m_why->setText(reason.isEmpty() ? tr("No reason was given.") : tr("“%1”").arg(reason));
    setTone(m_why, reason.isEmpty() ? TextTone::Dim : TextTone::Normal);
    showPermissions(details.permissions, true, details.hasAccess, tr("The token asks for no permissions."));
    showRepositories({.selection = details.request.selection,
                      .all = tr("All repositories: %Ln now, and every one that is created later.", nullptr,
                                details.organizationRepositories),
                      .count = details.request.repositoryCount,
                      .names = details.repositories});
    showRisk(details.risk);
    showFacts(details);
}

void ReviewContent::showFacts(const RequestDetails &details)
{
    beginFacts();
    addFact(tr("Owner"), ownerText(details.owner, details.ownerRole, details.memberSince), u"ownerFact"_s);
    addFact(tr("Expires"), expiryText(details.request.tokenExpiresAt), u"expiresFact"_s);
    addFact(tr("Last used"), TimeWords::lastUse(details.request.tokenLastUsedAt, now()), u"lastUsedFact"_s);
    addFact(
        tr("Tokens of %1").arg(details.owner),
        tr("%1 active, %2 denied")
            .arg(QLocale().toString(details.ownersActiveTokens), QLocale().toString(details.ownersDeniedRequests)),
        u"tokensFact"_s);
}

} // namespace patwarden
