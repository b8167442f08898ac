// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/route.h" // the sidebar's model hands routes out, so they live below the views
