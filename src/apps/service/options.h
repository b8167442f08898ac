// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace patwarden::service {

/// What the command line of patwardend asks for.
struct Options {
    QString config; ///< path; empty: the defaults
    QString database; ///< path or PostgreSQL URL; empty: what the configuration says, else the default
    bool checkConfig = false;
    bool version = false;
    bool help = false;
};

/// \param problem gets a sentence where it cannot be understood.
[[nodiscard]] std::optional<Options> parseOptions(const QStringList &arguments, QString *problem);

[[nodiscard]] QString helpText();

} // namespace patwarden::service
