// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/appearancesetting.h"

#include <QSettings>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto appearanceKey = "appearance"_L1;

} // namespace

Appearance rememberedAppearance()
{
    const int value = QSettings().value(appearanceKey, int(Appearance::FollowSystem)).toInt();
    const bool known = value >= int(Appearance::FollowSystem) && value <= int(Appearance::Dark);
    return known ? Appearance(value) : Appearance::FollowSystem;
}

void rememberAppearance(Appearance appearance)
{
    QSettings().setValue(appearanceKey, int(appearance));
}

} // namespace patwarden
