// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pch_tests.h"

#include "views/frame/mainwindow.h"
#include "views/frame/page.h"
#include "views/widgets/banner.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"

#include <QtWidgets>
