// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/frame/page.h"

#include <functional>
#include <map>

namespace patwarden {

/// How the page of a place is made.
using PageFactories = std::map<Route::Place, std::function<Page *(const PageContext &, QWidget *)>>;

[[nodiscard]] PageFactories pageFactories();

/// The place whose page shows \p place: one thing is shown by the page of its list, which knows what comes next,
/// and the people of the enterprise by the page of an organization's members.
[[nodiscard]] Route::Place pagePlace(Route::Place place);

} // namespace patwarden
