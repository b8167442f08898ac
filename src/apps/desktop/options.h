// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/route.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace patwarden::desktop {

/// What the command line asks for.
struct Options {
    QString database; ///< path or PostgreSQL URL; empty: the one remembered, else the default
    QString language; ///< as in "de"; empty: the system's
    std::optional<Route> place{}; ///< that a link names: where the first session begins
    bool demo = false; ///< an estate for trying out, signed in as its enterprise owner
    bool firstPaint = false; ///< tell on stderr when the first page was painted
    bool version = false;
    bool help = false;
};

/// Reads the command line without an application, because asking for help must not need a display.
/// \param problem gets a sentence where it cannot be understood.
[[nodiscard]] std::optional<Options> parseOptions(const QStringList &arguments, QString *problem);

[[nodiscard]] QString helpText();

} // namespace patwarden::desktop
