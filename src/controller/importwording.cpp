// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/importwording.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

QString ImportWording::place(const ImportPosition &position)
{
    if (position.page > 0)
        return tr("%1, page %2, entry %3, line %4", "a file and the place in it")
            .arg(position.file, QString::number(position.page), QString::number(position.entry),
                 QString::number(position.line));
    if (position.entry > 0)
        return tr("%1, entry %2, line %3", "a file and the place in it")
            .arg(position.file, QString::number(position.entry), QString::number(position.line));
    return tr("%1, line %2", "a file and the place in it").arg(position.file, QString::number(position.line));
}

QString ImportWording::sentence(const BrokenEntry &broken)
{
    return tr("%1: %2", "a place, and what is wrong there").arg(place(broken.position), sentence(broken.fault));
}

QString ImportWording::sentence(const ImportFault &fault)
{
    switch (fault.problem) {
    case ImportProblem::NotJson:
        return tr("This is not valid JSON.");
    case ImportProblem::CutOff:
        return tr("The file ends before this is complete. Was it cut off?");
    case ImportProblem::NotAnObject:
        return tr("This is no request: a JSON object is expected.");
    case ImportProblem::Missing:
        return tr("“%1” is missing.", "a field").arg(fault.field);
    case ImportProblem::WrongType:
        return tr("“%1” holds the wrong kind of value.", "a field").arg(fault.field);
    case ImportProblem::NotAccepted:
        return tr("The value of “%1” makes no sense.", "a field").arg(fault.field);
    case ImportProblem::OfAnotherOrganization:
        return tr("“%1” belongs to another organization.", "a field").arg(fault.field);
    case ImportProblem::OfAnotherAccount:
        return tr("“%1” belongs to another account.", "a field").arg(fault.field);
    }
    return {};
}

QLatin1StringView importProblemName(ImportProblem problem)
{
    switch (problem) {
    case ImportProblem::NotJson:
        return "not_json"_L1;
    case ImportProblem::CutOff:
        return "cut_off"_L1;
    case ImportProblem::NotAnObject:
        return "not_an_object"_L1;
    case ImportProblem::Missing:
        return "missing"_L1;
    case ImportProblem::WrongType:
        return "wrong_type"_L1;
    case ImportProblem::NotAccepted:
        return "not_accepted"_L1;
    case ImportProblem::OfAnotherOrganization:
        return "of_another_organization"_L1;
    case ImportProblem::OfAnotherAccount:
        break;
    }
    return "of_another_account"_L1;
}

} // namespace patwarden
