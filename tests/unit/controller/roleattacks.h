// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace patwarden::test {

/// Who tries, as a set.
enum Person { Owner = 1, Chief = 2, Other = 4, Member = 8, Stranger = 16 };
constexpr int everybody = Owner | Chief | Other | Member | Stranger;

/// A statement that a client which is not ours could send, and who must not get through with it. {me}, {org} and
/// the like stand for ids, see TestDatabaseRoles.
struct RoleAttack {
    const char *what;
    int by;
    const char *statement;
};
[[nodiscard]] QList<RoleAttack> roleAttacks();

/// Which rows of a table a person may see, spelled apart from the policies: {me}, {owned} and {mine} are ids,
/// {rules} a truth.
struct Visible {
    const char *table;
    const char *where;
};
[[nodiscard]] QList<Visible> visibleRows();

} // namespace patwarden::test
