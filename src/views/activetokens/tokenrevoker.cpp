// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activetokens/tokenrevoker.h"

#include "views/activetokens/revokewords.h"

namespace patwarden {

TokenRevoker::TokenRevoker(const PageContext &context, QWidget *page)
    : EntryDecider(context, page)
{
}

// --------------------------------------------------------------------------------------------------- one token

void TokenRevoker::revoke(TokenId id, const QString &name, const QString &owner)
{
    if (isRevoking(id))
        return;
    auto *dialog = new ReasonDialog(RevokeWords::question(name, owner, organizationName()), page());
    connect(dialog, &ReasonDialog::confirmed, this,
            [this, id, name, owner](const QString &reason) { revokeOne(id, name, owner, reason); });
    dialog->open();
}

void TokenRevoker::revokeOne(TokenId id, const QString &name, const QString &owner, const QString &reason)
{
    m_underWay.insert(id);
    Q_EMIT decidingChanged();
    const OrganizationId of = organization();
    const auto job = context().controllers.activeTokens.revoke(context().session, of, {id}, reason);
    await(this, job.future, [this, id, name, owner, of](const Result<RevokeOutcome> &result) {
        m_underWay.remove(id);
        if (!result) {
            context().prompts.tell(page(), RevokeWords::failure(result.error()));
        } else {
            if (result->revoked.isEmpty())
                context().prompts.tell(page(), RevokeWords::gone(name));
            else
                Q_EMIT succeeded(RevokeWords::revokedOne(name, owner));
            Q_EMIT settled(of, {id});
        }
        Q_EMIT decidingChanged();
    });
}

// ------------------------------------------------------------------------------------------------- many tokens

void TokenRevoker::revokeAll(const QList<TokenId> &ids, qsizetype hidden)
{
    if (m_bulk.isRunning() || ids.isEmpty())
        return;
    auto *dialog = new ReasonDialog(RevokeWords::question(int(ids.size()), hidden, organizationName()), page());
    connect(dialog, &ReasonDialog::confirmed, this, [this, ids](const QString &reason) { runAll(ids, reason); });
    dialog->open();
}

void TokenRevoker::runAll(const QList<TokenId> &ids, const QString &reason)
{
    if (m_bulk.isRunning())
        return;
    const OrganizationId of = organization();
    const auto job = context().controllers.activeTokens.revoke(context().session, of, ids, reason);
    Q_EMIT bulkStarted(RevokeWords::underWay(int(ids.size())), int(ids.size()));
    m_bulk.start(
        this, job, ids, [this](int done) { Q_EMIT bulkProgressed(done); },
        [this, of](const QList<TokenId> &part) { Q_EMIT settledSoFar(of, part); },
        [this, of](const Result<RevokeOutcome> &result) { onRevokedAll(of, result); });
}

void TokenRevoker::onRevokedAll(OrganizationId of, const Result<RevokeOutcome> &result)
{
    if (!result) {
        const Notification failure = RevokeWords::failure(result.error());
        Q_EMIT bulkFinished(Banner::Kind::Error, failure.text);
        context().prompts.tell(page(), failure);
        return;
    }
    Q_EMIT bulkFinished(RevokeWords::resultKind(*result), RevokeWords::result(*result));
    Q_EMIT settled(of, result->revoked + result->gone);
    if (result->failure)
        context().prompts.tell(page(), RevokeWords::stopped(*result));
}

} // namespace patwarden
