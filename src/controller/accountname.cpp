// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/accountname.h"

#include <QRegularExpression>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

bool isAccountName(const QString &name)
{
    static const QRegularExpression form(u"^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}$"_s);
    return name.size() <= 39 && form.match(name).hasMatch();
}

} // namespace patwarden
