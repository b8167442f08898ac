// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <chrono>

namespace patwarden {

/// After how long without anybody at the desk the window locks; 0: never.
[[nodiscard]] QList<std::chrono::minutes> lockChoices();
/// What the person with this login chose last; 15 minutes at first.
[[nodiscard]] std::chrono::minutes rememberedLock(const QString &login);
void rememberLock(const QString &login, std::chrono::minutes after);

} // namespace patwarden
