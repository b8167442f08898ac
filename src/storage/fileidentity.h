// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace patwarden {

/// Which file lies at a path. A program that has a file open keeps it through a move or a removal and would go on
/// writing where nobody looks: this tells.
struct FileIdentity {
    quint64 device = 0;
    quint64 file = 0;

    /// None where there is no file, or nobody can say.
    [[nodiscard]] static std::optional<FileIdentity> of(const QString &path);

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

} // namespace patwarden
