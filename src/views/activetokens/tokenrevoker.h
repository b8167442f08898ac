// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/activetokencontroller.h"
#include "views/entries/bulkrun.h"
#include "views/entries/entrydecider.h"

#include <QSet>

namespace patwarden {

/// Revokes for a page: asks for the reason first, and tells what must not be passed over. Several single
/// revocations may be under way, and one of many tokens. Dying stops that one after the batch that runs; what is
/// revoked stays revoked.
class TokenRevoker : public EntryDecider
{
    Q_OBJECT

public:
    TokenRevoker(const PageContext &context, QWidget *page);

    void revoke(TokenId id, const QString &name, const QString &owner);
    /// \p hidden of them are not shown by the filter. Nothing while another bulk revocation runs.
    void revokeAll(const QList<TokenId> &ids, qsizetype hidden);
    void stop() override { m_bulk.stop(); }

    [[nodiscard]] bool isRevoking(TokenId id) const { return m_underWay.contains(id); }

Q_SIGNALS:
    /// These have no access any more: ended by us, or found to have ended.
    void settled(patwarden::OrganizationId organization, const QList<patwarden::TokenId> &ids);
    /// The same while a bulk revocation goes on; settled() names them again when it has ended.
    void settledSoFar(patwarden::OrganizationId organization, const QList<patwarden::TokenId> &ids);

private:
    void revokeOne(TokenId id, const QString &name, const QString &owner, const QString &reason);
    void runAll(const QList<TokenId> &ids, const QString &reason);
    void onRevokedAll(OrganizationId of, const Result<RevokeOutcome> &result);

    QSet<TokenId> m_underWay;
    BulkRun<TokenId> m_bulk;
};

} // namespace patwarden
