// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QString>

namespace patwarden {

/// Where an entry stands in what was imported.
struct ImportPosition {
    QString file; ///< as it was named
    int page = 0; ///< 1, 2, …: the array it stands in; 0: in none (JSON lines)
    qint64 entry = 0; ///< 1, 2, …: in that array, or among the lines; 0: between the entries
    qint64 line = 0; ///< 1, 2, …: where it begins

    friend bool operator==(const ImportPosition &, const ImportPosition &) = default;
};

/// Why an entry could not be taken.
enum class ImportProblem {
    NotJson, ///< neither JSON nor near enough to tell what it is
    CutOff, ///< it ends before it is complete
    NotAnObject, ///< JSON, but no entry
    Missing, ///< the field
    WrongType, ///< the field holds another kind of value than GitHub sends
    NotAccepted, ///< the field's value makes no sense
    OfAnotherOrganization, ///< it is of another organization
    OfAnotherAccount, ///< it is taken by another account
};

/// What is wrong with an entry: the field's path ("owner.login"; empty: the entry itself), and what with it. Never
/// the value.
struct ImportFault {
    QString field;
    ImportProblem problem = ImportProblem::NotJson;

    friend bool operator==(const ImportFault &, const ImportFault &) = default;
};

struct BrokenEntry {
    ImportPosition position;
    ImportFault fault;

    friend bool operator==(const BrokenEntry &, const BrokenEntry &) = default;
};

/// What an import did. Every entry is in exactly one of the numbers, or in the list.
struct ImportReport {
    qint64 added = 0;
    qint64 known = 0; ///< they are here already, pending or decided: left as they are
    QList<BrokenEntry> broken;
    std::optional<Error> failure; ///< why it stopped early; what was added before stays
};

} // namespace patwarden
