// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/prometheus.h"

namespace patwarden::prometheus {

QByteArray head(const QByteArray &name, const QByteArray &type, const QByteArray &help)
{
    return "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

QByteArray single(const QByteArray &name, const QByteArray &type, const QByteArray &help, qint64 value)
{
    return head(name, type, help) + name + ' ' + QByteArray::number(value) + '\n';
}

} // namespace patwarden::prometheus
