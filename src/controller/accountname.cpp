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

Result<void> demandPersonalData(const QString &name, const QString &email)
{
    static const QRegularExpression address(u"^[^\\s@]+@[^\\s@]+\\z"_s);
    if (name.size() > maximumPersonNameLength)
        return Error{ErrorCode::Invalid, u"name"_s, QString::number(maximumPersonNameLength)};
    if (email.size() > maximumEmailLength || (!email.isEmpty() && !address.match(email).hasMatch()))
        return Error{ErrorCode::Invalid, u"email"_s, {}};
    return {};
}

} // namespace patwarden
