// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate.h"
#include "roleattacks.h"
#include "testcase.h"

#include "controller/controllers.h"

namespace patwarden::test {

/// Tests with an estate on a PostgreSQL server in which five people have a database role of their own: olga owns
/// octo-org, alice the enterprise, otto other-org; mia is a member of octo-org, stan of nothing.
class RoleTestCase : public TestCase
{
    Q_OBJECT

protected:
    struct Desk {
        std::unique_ptr<DatabaseThread> thread;
        std::unique_ptr<Controllers> controllers;
    };
    [[nodiscard]] static QList<std::pair<int, QString>> logins(); ///< with who it is, see Person
    [[nodiscard]] static QString loginOf(int person);

    /// Connected as the role of that person.
    [[nodiscard]] Desk deskOf(const QString &login);
    /// The first column of all rows, read by the role that owns the tables.
    [[nodiscard]] QString asOwner(const QString &statement);
    /// Of every row of every table, and of the policies.
    [[nodiscard]] QStringList fingerprint();

    ManualClock m_clock;
    QString m_path;
    QMap<int, Session> m_people;
    QMap<QString, qint64> m_ids; ///< what {request} and the like stand for in RoleAttack
    OrganizationId m_organization;
    OrganizationId m_other;
    Desk m_owner; ///< connected as the role that owns the tables

protected Q_SLOTS:
    void init();
    void cleanup();

private:
    void addPeople(EstateBuilder &estate);
    void addContent(EstateBuilder &estate);
    void giveRoles();
    void addHistory();
};

} // namespace patwarden::test
