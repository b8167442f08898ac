// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/estaterecords.h"

#include <QByteArray>
#include <QSet>

namespace patwarden {

/// Turns the records of an estate into the lines of a file (docs/estate-format.md). The same records make the same
/// bytes.
class EstateLineWriter
{
public:
    /// Appends one line with its line break. Organizations are to be given before what repositories they own is
    /// referred to, as in the order of exchange::Record.
    void append(const exchange::Record &record, QByteArray &lines);

private:
    QSet<QString> m_organizations; ///< folded: people of the same name need a mark
};

} // namespace patwarden
