// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/auditquery.h"

#include <QSaveFile>

namespace patwarden {

enum class AuditFormat {
    Csv, ///< RFC 4180: a header line, CRLF
    JsonLines,
};

/// "sequence,at,actor,action,organization,token,request,details,hash" and CRLF.
[[nodiscard]] QByteArray auditCsvHeader();

/// UTF-8, ended by CRLF. `at` is UTC with milliseconds ("2026-11-20T09:00:00.000Z"), actor, organization and token
/// are names, request is Patwarden's number, details is compact JSON, hash is hexadecimal. A name that a
/// spreadsheet would take for a formula (it begins with = + - @, tab or carriage return) gets an apostrophe in
/// front: people choose the names of their tokens, and the one who opens the file is an owner. JSON lines have it
/// as it is.
[[nodiscard]] QByteArray auditCsvLine(const AuditRow &row);

/// One object, ended by LF. Names as in GitHub's audit log where it has one: `@timestamp` (milliseconds),
/// `action`, `actor`, `actor_id`, `org`, `org_id`, `token_id`, `user_programmatic_access_name`,
/// `user_programmatic_access_request_id`; besides `sequence`, `hash` (hexadecimal) and `details` as they are
/// stored. What an entry does not have is left out. The numbers are Patwarden's.
[[nodiscard]] QByteArray auditJsonLine(const AuditRow &row);
/// The same before it is text: for a person to copy.
[[nodiscard]] QJsonObject auditJson(const AuditRow &row);

/// The file of an export: nothing has its name before commit(). Errors: CannotOpen, DiskFull; subject: the path.
class AuditExportFile
{
public:
    AuditExportFile(const QString &path, AuditFormat format);

    [[nodiscard]] Result<void> open();
    /// \p rows as AuditQuery gives them, newest first: written oldest first.
    [[nodiscard]] Result<void> write(const QList<AuditRow> &rows);
    /// Hands everything to the system, so that what can fail fails before the export is recorded.
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Result<void> commit();

private:
    [[nodiscard]] Error failure() const;

    QSaveFile m_file;
    AuditFormat m_format;
};

} // namespace patwarden
