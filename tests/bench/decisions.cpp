// SPDX-License-Identifier: GPL-3.0-or-later
// "May this token do this?": with the facts in memory, and read from the estate.
#include "bed.h"
#include "measurement.h"

#include "controller/accessdecision.h"
#include "randomfacts.h"

#include <benchmark/benchmark.h>

#include <QSqlQuery>

#include <vector>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int factsAtOnce = 1'000;
constexpr int questionsAtOnce = 100;

/// What somebody writes who asks the tables: one joined statement a question.
std::function<void()> joinedQuestions(Bed &bed, const std::vector<AccessQuestion> &questions)
{
    auto query = std::make_shared<QSqlQuery>(bed.peerConnection());
    query->setForwardOnly(true);
    query->prepare(
        u"SELECT t.kind, t.expires_at, t.revoked_at, t.selection, tp.permissions, a.state, a.rule, m.role, "
        "r.visibility, tr.repository_id, p.choice FROM token t "
        "LEFT JOIN token_permission tp ON tp.token_id = t.id "
        "LEFT JOIN repository r ON r.id = :repository "
        "LEFT JOIN access a ON a.token_id = t.id AND a.organization_id = r.organization_id "
        "LEFT JOIN membership m ON m.account_id = t.account_id AND m.organization_id = r.organization_id "
        "LEFT JOIN token_repository tr ON tr.token_id = t.id AND tr.repository_id = r.id "
        "LEFT JOIN policy p ON p.scope = 1 WHERE t.id = :token"_s);
    return [query, questions] {
        for (const AccessQuestion &question : questions) {
            query->bindValue(u":token"_s, question.token.value());
            query->bindValue(u":repository"_s, question.repository.value());
            if (!query->exec())
                giveUp(u"the peer's statement fails"_s);
            while (query->next()) {
                for (int column = 0; column < 11; ++column)
                    (void)query->value(column);
            }
            query->finish();
        }
    };
}

std::vector<AccessQuestion> questionsOf(Bed &bed, int count)
{
    std::vector<AccessQuestion> questions;
    RawDatabase &raw = bed.raw();
    const qint64 tokens = raw.number("SELECT max(id) FROM token");
    const qint64 repositories = raw.number("SELECT max(id) FROM repository");
    for (qint64 i = 1; i <= count; ++i) {
        questions.push_back({.token = TokenId(1 + (i * 7'919) % tokens),
                             .repository = RepositoryId(1 + (i * 104'729) % repositories),
                             .permission = u"contents"_s,
                             .level = Level::Read});
    }
    return questions;
}

Subjects decideInMemory(Bed &bed)
{
    std::vector<Facts> facts;
    test::RandomFacts random(20'261'120);
    for (int i = 0; i < factsAtOnce; ++i)
        facts.push_back(random.next());
    const auto ours = [facts] {
        for (const Facts &each : facts)
            benchmark::DoNotOptimize(decide(each));
    };
    return {ours, {}, joinedQuestions(bed, questionsOf(bed, factsAtOnce))};
}

Subjects decideFromEstate(Bed &bed)
{
    const std::vector<AccessQuestion> questions = questionsOf(bed, questionsAtOnce);
    Database &database = bed.database();
    const auto ours = [&database, &clock = bed.clock(), questions] {
        const Instant now = clock.now();
        for (const AccessQuestion &question : questions)
            (void)decideAccess(database, question, now);
    };
    return {ours, {}, joinedQuestions(bed, questions)};
}

} // namespace

QList<Measurement> decisionMeasurements()
{
    const QString peer = u"QSqlQuery: one joined statement a decision, without deciding anything"_s;
    return {{.name = u"decide-memory"_s,
             .title = u"1,000 decisions, the facts in memory"_s,
             .ours = u"`decide` on random facts"_s,
             .peer = peer,
             .goal = {u"G9"_s, {}, 8, 0.5, 600},
             .pairs = 100,
             .quickPairs = 30,
             .make = decideInMemory},
            {.name = u"decide-estate"_s,
             .title = u"100 decisions on tokens of the estate"_s,
             .ours = u"`decideAccess`: the facts read, then `decide`"_s,
             .peer = peer,
             .goal = {{}, {}, {}, 0.5, {}},
             .pairs = 10,
             .quickPairs = 4,
             .make = decideFromEstate}};
}

} // namespace patwarden::bench
