// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace patwarden::ctl {

/// Whether there is a terminal to ask at.
[[nodiscard]] bool hasTerminal();
/// Asks a person at the terminal of this process, whatever standard input and output are. Nothing where there is
/// no terminal, or where the person gave up (Ctrl+C, Ctrl+D).
[[nodiscard]] std::optional<QString> askLine(const QString &question);
/// The same, without showing what is typed.
[[nodiscard]] std::optional<QString> askSecret(const QString &question);

} // namespace patwarden::ctl
