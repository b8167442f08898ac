// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/accountname.h"

#include <QRegularExpression>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

bool isAccountName(const QString &name)
{
    static const QRegularExpression form(u"^[A-Za-z0-9](?:-?[A-Za-z0-9])*\\z"_s);
    return name.size() <= maximumAccountNameLength && form.match(name).hasMatch();
}

} // namespace patwarden
