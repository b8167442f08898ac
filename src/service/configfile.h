// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace patwarden {

/// What is wrong with a configuration file, and where.
struct ConfigProblem {
    int line = 0; ///< from 1; 0: the file as a whole
    QString key; ///< "listen"; empty where it is about none
    QString sentence; ///< what to do about it; translated
};

/// A line `key = value` below a line `[section]`.
struct ConfigEntry {
    QString section;
    QString key;
    QString value; ///< without the blanks around it
    int line = 0;
};

/// The text of a configuration file: sections, keys and values, a line each; lines that begin with # or ; and
/// empty ones are left out. There are no quotes, no escapes and no lines that go on.
class ConfigFile
{
    Q_DECLARE_TR_FUNCTIONS(ConfigFile)

public:
    /// Every line that can be read is an entry, every other one a problem; also a key that is there twice.
    [[nodiscard]] static ConfigFile parse(const QByteArray &text);

    [[nodiscard]] const QList<ConfigEntry> &entries() const { return m_entries; }
    [[nodiscard]] const QList<ConfigProblem> &problems() const { return m_problems; }

private:
    void takeLine(const QString &line, int number);
    void takeEntry(const ConfigEntry &entry);

    QString m_section;
    QList<ConfigEntry> m_entries;
    QList<ConfigProblem> m_problems;
};

} // namespace patwarden
