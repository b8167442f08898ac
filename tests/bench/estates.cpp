// SPDX-License-Identifier: GPL-3.0-or-later
#include "estates.h"

#include "bed.h"
#include "scaledestate.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <cstdio>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 sampleSize = 500;

QByteArray numbered(const char *sql, qint64 number)
{
    return QString::fromUtf8(sql).arg(number).toUtf8();
}

Session ownerBy(RawDatabase &raw, const QByteArray &condition)
{
    RawStatement statement(raw.handle(),
                           "SELECT a.id, a.login FROM membership AS m JOIN account AS a ON a.id = m.account_id "
                           "WHERE m.role = 2 AND "
                               + condition + " ORDER BY m.id LIMIT 1");
    if (!statement.step())
        giveUp(u"the estate has no owner"_s);
    return {AccountId(statement.integer(0)), QString::fromUtf8(statement.text(1))};
}

QueuePosition positionAt(RawDatabase &raw, const Estate &estate, qint64 offset)
{
    RawStatement statement(raw.handle(),
                           numbered("SELECT created_at, request_id FROM pending WHERE organization_id = %1 "
                                    "ORDER BY created_at DESC, request_id DESC LIMIT 1 OFFSET ",
                                    estate.busy.value())
                               + QByteArray::number(offset));
    if (!statement.step())
        giveUp(u"the queue is too short"_s);
    return {Instant{statement.integer(0)}, RequestId(statement.integer(1))};
}

template <typename Key>
Key mostFrequent(const QHash<Key, int> &counts)
{
    Key best{};
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most || (it.value() == most && it.key() < best)) {
            best = it.key();
            most = it.value();
        }
    }
    return best;
}

/// Values to filter by, from the requests in the middle of the queue.
void findFilterValues(RawDatabase &raw, Estate &estate)
{
    static const QRegularExpression noLetters(u"[^a-z]+"_s);
    RawStatement rows(raw.handle(), RawDatabase::statementText(u"common/request/pending_after"_s));
    rows.bind(":organization", estate.busy.value())
        .bind(":created_at", estate.middle.createdAt.microseconds)
        .bind(":request", estate.middle.request.value())
        .bind(":limit", sampleSize);
    QHash<QString, int> words;
    QHash<QString, int> permissions;
    while (rows.step()) {
        const QString name = QString::fromUtf8(rows.text(4));
        if (!estate.asker.isValid()) {
            estate.asker = AccountId(rows.integer(3));
            estate.askerLogin = QString::fromUtf8(rows.text(13));
            estate.rareWord = name;
        }
        const QByteArray repositories = rows.text(7);
        if (!estate.repository.isValid() && !repositories.isEmpty())
            estate.repository = RepositoryId(repositories.split(' ').constFirst().toLongLong());
        const QString prose = (name + u' ' + QString::fromUtf8(rows.text(5))).toLower();
        for (const QString &word : prose.split(noLetters)) {
            if (word.size() >= 5)
                ++words[word];
        }
        for (const QString &permission : QString::fromUtf8(rows.text(9)).split(u' ', Qt::SkipEmptyParts))
            ++permissions[permission];
    }
    estate.commonWord = mostFrequent(words);
    estate.storedPermission = mostFrequent(permissions);
    estate.permission = estate.storedPermission.section(u':', 1);
}

Estate lookInto(const QString &path)
{
    RawDatabase raw(path);
    Estate estate;
    estate.path = path;
    estate.requests = raw.number("SELECT count(*) FROM pending");
    estate.busy = OrganizationId(raw.number("SELECT id FROM organization ORDER BY pending_count DESC LIMIT 1"));
    estate.busyRequests =
        raw.number(numbered("SELECT pending_count FROM organization WHERE id = %1", estate.busy.value()));
    RawStatement name(raw.handle(), numbered("SELECT name FROM organization WHERE id = %1", estate.busy.value()));
    if (name.step())
        estate.busyName = QString::fromUtf8(name.text(0));
    estate.owner = ownerBy(raw, numbered("m.organization_id = %1", estate.busy.value()));
    estate.enterpriseOwner = ownerBy(raw, "m.enterprise_id IS NOT NULL");
    estate.ownerOfMost =
        ownerBy(raw,
                "m.account_id = (SELECT account_id FROM membership WHERE role = 2 "
                "AND organization_id IS NOT NULL GROUP BY account_id ORDER BY count(*) DESC LIMIT 1)");
    estate.middle = positionAt(raw, estate, estate.busyRequests / 2);
    estate.nearEnd = positionAt(raw, estate, estate.busyRequests - 51);
    findFilterValues(raw, estate);
    return estate;
}

} // namespace

void removeDatabase(const QString &path)
{
    for (const char16_t *ending : {u"", u"-wal", u"-shm"})
        QFile::remove(path + QStringView(ending));
}

QString copyOf(const Estate &estate, const QString &name)
{
    const QString path = QFileInfo(estate.path).absolutePath() + u'/' + name;
    removeDatabase(path);
    RawDatabase(estate.path).run("PRAGMA wal_checkpoint(TRUNCATE)"); // so that the file is the whole of it
    if (!QFile::copy(estate.path, path))
        giveUp(u"%1 cannot be copied"_s.arg(estate.path));
    return path;
}

Estate openEstate(const QString &programs, const QString &folder, qint64 requests)
{
    const QString path = u"%1/%2.db"_s.arg(folder).arg(requests);
    if (!QFile::exists(path)) {
        std::printf("writing an estate of %lld requests …\n", requests);
        std::fflush(stdout);
        const QString unfinished = path + u".unfinished"_s;
        removeDatabase(unfinished);
        if (!writeScaledEstate(programs, unfinished, requests))
            giveUp(u"%1 cannot be written"_s.arg(path));
        RawDatabase(unfinished).run("PRAGMA wal_checkpoint(TRUNCATE)");
        if (!QFile::rename(unfinished, path))
            giveUp(u"%1 cannot be written"_s.arg(path));
        removeDatabase(unfinished);
    }
    (void)expect(Database::open({path}, OpenMode::OpenExisting),
                 "the estate"); // one of an older schema is upgraded
    return lookInto(path);
}

} // namespace patwarden::bench
