// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/filters.h"

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

QList<VerbOption> filterOptions()
{
    const auto text = [](const char *words) { return QCoreApplication::translate("FilterReader", words); };
    return {
        {u"owner"_s, text(QT_TRANSLATE_NOOP("FilterReader", "login")),
         text(QT_TRANSLATE_NOOP("FilterReader", "Only what this person owns; may be repeated."))},
        {u"repository"_s, text(QT_TRANSLATE_NOOP("FilterReader", "name")),
         text(QT_TRANSLATE_NOOP("FilterReader", "Only what reaches this repository; may be repeated."))},
        {u"permission"_s, text(QT_TRANSLATE_NOOP("FilterReader", "key:level")),
         text(QT_TRANSLATE_NOOP("FilterReader", "Only with this permission (contents:write); may be repeated."))},
        {u"text"_s, text(QT_TRANSLATE_NOOP("FilterReader", "words")),
         text(QT_TRANSLATE_NOOP("FilterReader", "Only where these words occur in names or reasons."))}};
}

bool isFiltered(const Invocation &call)
{
    const auto options = filterOptions();
    return std::ranges::any_of(options, [&](const VerbOption &option) { return call.isSet(option.name); });
}

VerbOption allOption()
{
    return {
        u"all"_s,
        {},
        QCoreApplication::translate("FilterReader", "Everything that the filters let through, instead of IDs.")};
}

bool saysWhich(Invocation &call)
{
    const bool all = call.isSet(u"all"_s);
    if (all != call.words().isEmpty()) {
        call.misuse(QCoreApplication::translate("FilterReader", "Say which, by ID or by name, or say --all."));
        return false;
    }
    if (!all && isFiltered(call)) {
        call.misuse(QCoreApplication::translate("FilterReader", "Filters go with --all, not with IDs or names."));
        return false;
    }
    return true;
}

void FilterReader::tellUnknown(const Invocation &call, const QString &name)
{
    call.reporter().note(tr("Nothing here is of %1.").arg(name));
}

bool FilterReader::readPermissions(Invocation &call, RequestFilter &filter)
{
    for (const QString &permission : call.values(u"permission"_s)) {
        if (permission.indexOf(u':') <= 0) {
            call.misuse(tr("--permission takes a permission and its level, such as contents:write, not “%1”.")
                            .arg(permission));
            return false;
        }
        filter.permissions.insert(permission);
    }
    return true;
}

std::optional<QList<qint64>> WordsToIds::find(Invocation &call, const QStringList &words, const Search &search)
{
    QList<qint64> ids;
    for (const QString &word : words) {
        bool isNumber = false;
        const qint64 number = word.toLongLong(&isNumber);
        if (isNumber) {
            ids.append(number);
            continue;
        }
        const std::optional<Named> candidates = search(word);
        if (!candidates)
            return std::nullopt;
        QStringList found;
        for (const auto &[id, name] : *candidates) {
            if (name == word)
                found.append(QString::number(id));
        }
        if (found.isEmpty()) {
            call.refuse({ErrorCode::NotFound, u"name"_s, word}, tr("Nothing here is named “%1”.").arg(word));
            return std::nullopt;
        }
        if (found.size() > 1) {
            call.refuse(
                {ErrorCode::Conflict, u"ambiguousName"_s, word},
                tr("More than one is named “%1”; say which by its number: %2.").arg(word, found.join(u", "_s)));
            return std::nullopt;
        }
        ids.append(found.first().toLongLong());
    }
    return ids;
}

} // namespace patwarden::ctl
