// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/httperror.h"

#include "service/jsonwriter.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

HttpResponse errorAnswer(int status, const QByteArray &message, const QByteArray &documentation)
{
    JsonWriter json;
    json.beginObject().key("documentation_url"_L1).text(documentation).key("message"_L1).text(message);
    json.key("status"_L1).text(QString::number(status)).endObject();
    return {status, {{"Content-Type", "application/json; charset=utf-8"}}, json.take()};
}

} // namespace patwarden
