// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/httperror.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

HttpResponse errorAnswer(int status, const QByteArray &message, const QByteArray &documentation)
{
    const QJsonObject body{{u"message"_s, QString::fromUtf8(message)},
                           {u"documentation_url"_s, QString::fromUtf8(documentation)},
                           {u"status"_s, QString::number(status)}};
    return {status,
            {{"Content-Type", "application/json; charset=utf-8"}},
            QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

} // namespace patwarden
