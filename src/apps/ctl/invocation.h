// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/ctl/command.h"
#include "apps/ctl/reporter.h"
#include "apps/ctl/verb.h"
#include "apps/ctl/waiting.h"
#include "controller/controllers.h"
#include "controller/session.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <memory>
#include <optional>

namespace patwarden::ctl {

/// An organization by its name, or the enterprise.
struct NamedScope {
    OrganizationId organization{}; ///< invalid: the enterprise
    QString name;

    [[nodiscard]] bool isEnterprise() const { return !organization.isValid(); }
};

/// One call of a verb: what was typed, the estate it works on, and whose right is used. What goes wrong here is
/// told at once; the caller ends with exitCode(). Thread: the program's first; it waits.
class Invocation
{
    Q_DECLARE_TR_FUNCTIONS(Invocation)

public:
    explicit Invocation(const Verb &verb);
    ~Invocation();
    Q_DISABLE_COPY_MOVE(Invocation)

    /// \return the exit code where the program ends here.
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments, const QString &command);

    [[nodiscard]] const Reporter &reporter() const { return m_reporter; }
    [[nodiscard]] QStringList words() const { return m_parser.positionalArguments(); }
    [[nodiscard]] QString word(qsizetype index) const { return words().value(index); }
    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option).trimmed(); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_parser.values(option); }
    /// Where --database says. To be shown: its display(), which has no password.
    [[nodiscard]] const DatabaseLocation &location() const { return m_location; }

    // A value of an option; what is no such value is misuse. nullopt, too, where there is none and no fallback:
    // look at failed().
    /// A number from 1.
    [[nodiscard]] std::optional<int> number(const QString &option, int fallback);
    [[nodiscard]] std::optional<Instant> time(const QString &option);
    /// A text, given as it is or as the content of a file (without its last line break); empty where neither is
    /// given.
    [[nodiscard]] std::optional<QString> text(const QString &option, const QString &fileOption);

    /// Opens the database. False after a complaint.
    [[nodiscard]] bool openDatabase(OpenMode mode);
    /// Opens the estate and does what time has brought about. False after a complaint.
    [[nodiscard]] bool open();
    void close();
    /// open(), and signs in.
    [[nodiscard]] bool signIn();
    /// After open().
    [[nodiscard]] DatabaseThread &database() const { return *m_database; }
    [[nodiscard]] Controllers &controllers() const { return *m_controllers; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const Session &session() const { return m_session; }

    /// What the future brings; nothing after a complaint.
    template <typename T>
    [[nodiscard]] std::optional<T> take(QFuture<Result<T>> future)
    {
        return take(waitFor(future));
    }
    template <typename T>
    [[nodiscard]] std::optional<T> take(Result<T> result)
    {
        if (result)
            return std::move(result).value();
        refuse(result.error());
        return std::nullopt;
    }
    [[nodiscard]] bool done(QFuture<Result<void>> future);

    /// The organization of this name among those the account may see.
    [[nodiscard]] std::optional<NamedScope> organizationNamed(const QString &name);
    /// That of --organization, which has to be there unless there is only one.
    [[nodiscard]] std::optional<NamedScope> organization();
    /// That of --organization; without it the enterprise, or the one organization of an estate without.
    [[nodiscard]] std::optional<NamedScope> scope();

    /// Whether to go on: --yes, or a person who says so. Where nobody can be asked: \p withoutTerminal. False
    /// after a sentence.
    [[nodiscard]] bool confirm(const QString &question, bool withoutTerminal);

    int refuse(const Error &error) { return m_exitCode = m_reporter.refuse(error); }
    int refuse(const Error &error, const QString &sentence)
    {
        return m_exitCode = m_reporter.refuse(error, sentence);
    }
    int misuse(const QString &sentence) { return m_exitCode = m_reporter.misuse(sentence); }
    /// Of the last complaint.
    [[nodiscard]] int exitCode() const { return m_exitCode; }
    [[nodiscard]] bool failed() const { return m_exitCode != Success; }

private:
    const Verb &m_verb;
    QCommandLineParser m_parser;
    Reporter m_reporter;
    int m_exitCode = Success;
    DatabaseLocation m_location;
    Clock m_clock;
    std::unique_ptr<DatabaseThread> m_database;
    std::unique_ptr<Controllers> m_controllers;
    Session m_session;
};

/// --organization NAME, as most verbs have it.
[[nodiscard]] VerbOption organizationOption();
/// --yes.
[[nodiscard]] VerbOption yesOption();

} // namespace patwarden::ctl
