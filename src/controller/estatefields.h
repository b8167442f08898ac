// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/estatelines.h"
#include "controller/estatereading.h"

#include <QJsonObject>

namespace patwarden {

/// The fields of one JSON object, read with the type that is expected. What is wrong first stays in the fault that
/// was handed over, and what is read is a default from there on: a reader asks for all fields and looks at the
/// fault once. A field that is null is one that is not there.
class EstateFields
{
public:
    /// \p path leads the names of the fields: "decision.".
    EstateFields(QJsonObject json, QString path, std::optional<LineFault> &fault)
        : m_json(std::move(json))
        , m_path(std::move(path))
        , m_fault(fault)
    {
    }

    [[nodiscard]] bool has(QLatin1StringView field) const;
    /// A text that names something: not empty, without NUL.
    [[nodiscard]] QString name(QLatin1StringView field);
    [[nodiscard]] QString maybeName(QLatin1StringView field); ///< empty where it is not there
    [[nodiscard]] QString text(QLatin1StringView field); ///< any; empty where it is not there
    [[nodiscard]] qint64 number(QLatin1StringView field);
    [[nodiscard]] std::optional<qint64> maybeNumber(QLatin1StringView field);
    [[nodiscard]] bool flag(QLatin1StringView field); ///< false where it is not there
    [[nodiscard]] Instant instant(QLatin1StringView field);
    [[nodiscard]] std::optional<Instant> maybeInstant(QLatin1StringView field);
    [[nodiscard]] QByteArray sha256(QLatin1StringView field); ///< 32 bytes; empty where it is not there
    template <typename Enum, size_t count>
    [[nodiscard]] Enum word(QLatin1StringView field, const std::array<estatelines::Word<Enum>, count> &words)
    {
        const std::optional<Enum> value = estatelines::valueOf(words, name(field));
        if (!value)
            refuse(field);
        return value.value_or(words.front().first);
    }
    [[nodiscard]] EstateFields object(QLatin1StringView field);

    // what several types have
    [[nodiscard]] exchange::Scope scope();
    [[nodiscard]] Policy policy();
    [[nodiscard]] Choice choice(QLatin1StringView field, Policy policy);
    [[nodiscard]] PermissionSet permissions();
    [[nodiscard]] QList<exchange::RepositoryName> repositories();

    /// Exactly one of two names has to be there; else \p field is told of.
    void requireOne(QLatin1StringView field, const QString &one, const QString &other);
    void refuse(QLatin1StringView field) { fail(field, QLatin1StringView("not_accepted")); }

private:
    void fail(const QString &field, QLatin1StringView problem);
    void readPermissions(const QString &group, const QJsonValue &value, PermissionSet &permissions);

    QJsonObject m_json;
    QString m_path;
    std::optional<LineFault> &m_fault;
};

} // namespace patwarden
