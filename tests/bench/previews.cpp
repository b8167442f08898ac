// SPDX-License-Identifier: GPL-3.0-or-later
// What a policy of the enterprise would do to every token of the estate.
#include "bed.h"
#include "measurement.h"

#include "controller/policycontroller.h"

#include <QSqlQuery>

#include <vector>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The least a preview looks at, token after token.
struct TokenColumns {
    std::vector<quint32> organization{};
    std::vector<quint8> state{};
};

std::shared_ptr<TokenColumns> columnsOf(Bed &bed)
{
    auto columns = std::make_shared<TokenColumns>();
    RawStatement rows(bed.raw().handle(), "SELECT organization_id, state FROM access");
    while (rows.step()) {
        columns->organization.push_back(quint32(rows.integer(0)));
        columns->state.push_back(quint8(rows.integer(1)));
    }
    return columns;
}

Subjects previewApproval(Bed &bed)
{
    auto policies = std::make_shared<PolicyController>(bed.databaseThread(), bed.clock());
    const auto ours = [policies, owner = bed.estate().enterpriseOwner] {
        (void)await(
            policies->preview(owner, PolicyScope::ofEnterprise(), Policy::FineGrainedApproval, Choice::Open),
            "a preview");
    };
    auto columns = columnsOf(bed);
    auto gains =
        std::make_shared<std::vector<int>>(1 + size_t(bed.raw().number("SELECT max(id) FROM organization")));
    const auto limit = [columns, gains] {
        std::fill(gains->begin(), gains->end(), 0);
        for (size_t i = 0; i < columns->state.size(); ++i)
            (*gains)[columns->organization[i]] += columns->state[i] == 1 ? 1 : 0;
    };
    const auto peer = [connection = bed.peerConnection()] {
        QSqlQuery query(
            u"SELECT t.organization_id, a.state, count(*) FROM token t "
            "JOIN access a ON a.token_id = t.id AND a.organization_id = t.organization_id "
            "JOIN membership m ON m.organization_id = t.organization_id AND m.account_id = t.account_id "
            "WHERE t.kind = 1 AND t.revoked_at IS NULL GROUP BY 1, 2"_s,
            connection);
        while (query.next())
            (void)query.value(2);
    };
    return {ours, limit, peer};
}

} // namespace

QList<Measurement> previewMeasurements()
{
    return {{.name = u"preview"_s,
             .title = u"Preview: approval of fine-grained tokens is not required any more"_s,
             .ours = u"`PolicyController::preview` over every token, through the database thread"_s,
             .limit =
                 u"a scan over organization and access of every token as columns in memory, counting those that "
                 "gain"_s,
             .peer = u"QSqlQuery: the counts with joins and GROUP BY, without deciding anything"_s,
             .goal = {u"G10"_s, 2, {}, 1.1, 1'000'000},
             .pairs = 4,
             .quickPairs = 2,
             .make = previewApproval}};
}

} // namespace patwarden::bench
