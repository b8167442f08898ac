// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate.h"
#include "estatemodel.h"

#include "controller/controllers.h"

#include <functional>
#include <random>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

/// People who do whatever comes into their minds, each use case held against the model: whether it may be done,
/// what the tokens reach afterwards, who is told.
class RandomPeople
{
public:
    RandomPeople(const QString &path, unsigned seed);

    /// One use case. \return what went differently from the model, or nothing.
    QString step();

    [[nodiscard]] QString lastStep() const;
    [[nodiscard]] int successes() const;

    /// \return the first question that is answered differently, or nothing.
    QString compareDecisions();
    /// \return what is missing and what is there too often, or nothing.
    QString compareNotices();
    bool chainHolds();

private:
    // ------------------------------------------------------------------------------------------------ the estate
    void build();
    void addOrganization(const QString &name, bool standsAlone);
    void join(int person, int organization, Role role);

    // -------------------------------------------------------------------------------------------------- chance
    int number(int least, int most);
    bool chance(int percent);
    template <typename List>
    auto any(const List &list)
    {
        return *std::next(list.begin(), number(0, int(list.size()) - 1));
    }
    AccountId anybody();
    OrganizationId anyOrganization();
    /// Mostly an owner, so that more than refusals happen.
    AccountId anyOwnerOf(OrganizationId scope);
    std::optional<TokenId> anyToken(const std::function<bool(const ModelToken &)> &suits);
    Session sessionOf(AccountId account);
    OrganizationId anyScope();
    static PolicyScope scopeOf(OrganizationId id);
    Wish anyWish(OrganizationId organization);
    static PermissionSet permissionsOf(const Wish &wish);

    /// Notes what was tried, and whether it ended as the model has it.
    template <typename T>
    bool went(const QString &what, const Result<T> &result, bool expected)
    {
        m_done = what;
        m_successes += result.ok() ? 1 : 0;
        if (result.ok() != expected) {
            m_difference = result.ok() ? u"%1 was done, though the model says no"_s.arg(what)
                                       : u"%1 was refused (%2 %3), though the model says yes"_s.arg(what)
                                             .arg(int(result.error().code))
                                             .arg(result.error().subject);
        }
        return result.ok() && expected;
    }

    // ------------------------------------------------------------------------------------------------- use cases
    void createToken();

    /// A wish is granted at once, or waits.
    void settle(TokenId id, Wish wish, RequestId request, QString justification = {});
    void editToken();
    void regenerateToken();
    void removeToken();
    void withdrawRequest();
    void askAgain();
    void reviewRequests();
    void revokeTokens();
    bool mayChange(AccountId person, const PolicyPlace &place, Choice choice);
    void setPolicy();
    void choose(const PolicyPlace &place, Choice choice);
    void optIn();
    void planPolicy();
    void takeBack();
    void rollBack();
    void addMember();
    bool isLastOwner(AccountId account, OrganizationId organization);
    void setRole();
    void removeMember();
    void letTimePass();

    // -------------------------------------------------------------------------------------------------- looking
    QList<AccessQuestion> questionsAbout(TokenId token);
    static QString describe(const AccessQuestion &question, const Decision &decision);

    template <typename T, typename Job>
    T onDatabase(Job job)
    {
        const Result<T> result = resultOf(m_thread->run(job));
        if (!result)
            qWarning("%s", qPrintable(result.error().detail));
        return result ? *result : T();
    }

    std::mt19937 m_random;
    ManualClock m_clock;
    EstateBuilder m_builder;
    EstateModel m_model;
    QList<AccountId> m_people;
    QList<OrganizationId> m_organizations;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<Controllers> m_controllers;
    QString m_done;
    QString m_difference;
    int m_successes = 0;
};

} // namespace patwarden::test
