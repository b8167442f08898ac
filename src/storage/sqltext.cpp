// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqltext.h"

#include <QFile>
#include <QRegularExpression>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

QString sqlFolder(Engine engine)
{
    return engine == Engine::Sqlite ? u":/sql/sqlite"_s : u":/sql/postgresql"_s;
}

Result<SqlText> sqlText(Engine engine, const QString &name)
{
    for (const QString &folder : {sqlFolder(engine), u":/sql/common"_s}) {
        const QString file = folder + u'/' + name + u".sql"_s;
        if (QFile::exists(file))
            return sqlTextOf(file);
    }
    return Error{ErrorCode::Internal, name, u"no such statement file"_s};
}

Result<SqlText> sqlTextOf(const QString &file)
{
    static const QRegularExpression comment(u"--[^\n]*"_s);
    static const QRegularExpression placeholder(u":[a-z_]+"_s);

    QFile resource(file);
    if (!resource.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, file, resource.errorString()};
    SqlText sql{file, QString::fromUtf8(resource.readAll()).remove(comment).trimmed(), {}};
    auto matches = placeholder.globalMatch(sql.text);
    while (matches.hasNext()) {
        const QString name = matches.next().captured();
        if (!sql.placeholders.contains(name))
            sql.placeholders.append(name);
    }
    return sql;
}

} // namespace patwarden
