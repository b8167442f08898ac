// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "controller/controllers.h"
#include "estate.h"
#include "testcase.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <random>
