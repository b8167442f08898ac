// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/wordingestate.h"

#include "controller/estatelines.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

std::optional<QString> EstateFileWording::sentence(const Error &error)
{
    if (error.code == ErrorCode::NotFound && error.subject == "owner"_L1)
        return tr("%1 is no owner of the estate in this file, so nobody could sign in. Nothing was saved; name "
                  "one "
                  "of its owners.")
            .arg(error.detail);
    if (error.code != ErrorCode::Invalid)
        return std::nullopt;
    if (error.subject == "exportDevice"_L1)
        return tr("The file could not be written: %1").arg(error.detail);
    if (error.subject != "estateFile"_L1)
        return std::nullopt;
    if (error.detail == "first_line"_L1)
        return tr("This is no estate file: its first line has to be %1.", "a line of JSON")
            .arg(u"{\"type\":\"estate\",\"format\":%1,\"created_at\":…}"_s.arg(estatelines::format));
    if (error.detail.startsWith("format "_L1))
        return tr("This file is of format %1, and this version of Patwarden reads format %2. Use a newer version.")
            .arg(error.detail.section(u' ', 1), QString::number(estatelines::format));
    return tr("The file could not be read to its end: %1").arg(error.detail);
}

QString EstateFileWording::sentence(const BrokenLine &broken)
{
    return tr("Line %1: %2", "what is wrong there").arg(QString::number(broken.line), problem(broken));
}

QString EstateFileWording::problem(const BrokenLine &broken)
{
    if (broken.problem == "not_json"_L1)
        return tr("This is no JSON object.");
    if (broken.problem == "too_long"_L1)
        return tr("The line is too long.");
    if (broken.problem == "unknown_type"_L1)
        return tr("This version of Patwarden does not know lines of this type.");
    if (broken.problem == "missing"_L1)
        return tr("“%1” is missing.", "a field").arg(broken.field);
    if (broken.problem == "wrong_type"_L1)
        return tr("“%1” holds the wrong kind of value.", "a field").arg(broken.field);
    if (broken.problem == "unknown_reference"_L1)
        return tr("“%1” names something that is not here, or whose line was not taken.", "a field")
            .arg(broken.field);
    if (broken.problem == "not_allowed"_L1)
        return tr("“%1” belongs to an organization that stands alone and that you do not own.", "a field")
            .arg(broken.field);
    return tr("The value of “%1” is not accepted.", "a field").arg(broken.field);
}

} // namespace patwarden
