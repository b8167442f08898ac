// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace patwarden::prometheus {

// Lines as Prometheus reads them (text format 0.0.4).

/// What stands before the values of a metric. \p type: "counter", "gauge", "histogram".
[[nodiscard]] QByteArray head(const QByteArray &name, const QByteArray &type, const QByteArray &help);
/// A metric of one value.
[[nodiscard]] QByteArray single(const QByteArray &name, const QByteArray &type, const QByteArray &help,
                                qint64 value);

} // namespace patwarden::prometheus
