// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QJsonDocument>
#include <QProcess>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ctlPatience = 60'000; // milliseconds, for a busy machine

QString shellQuoted(QString word)
{
    return u'\'' + word.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QJsonObject CtlOutcome::object() const
{
    return QJsonDocument::fromJson(output.toUtf8()).object();
}

QList<QJsonObject> CtlOutcome::lines() const
{
    QList<QJsonObject> objects;
    for (const QString &line : output.split(u'\n', Qt::SkipEmptyParts))
        objects.append(QJsonDocument::fromJson(line.toUtf8()).object());
    return objects;
}

QJsonObject CtlOutcome::error() const
{
    return QJsonDocument::fromJson(errors.toUtf8()).object().value("error"_L1).toObject();
}

Ctl::Ctl(const QString &path)
    : m_path(path)
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &variable : {u"PATWARDEN_PASSWORD"_s, u"PATWARDEN_NEW_PASSWORD"_s, u"PATWARDEN_CODE"_s})
        m_environment.remove(variable);
}

void Ctl::actAs(const QString &login, const QString &password)
{
    m_login = login;
    m_environment.insert(u"PATWARDEN_PASSWORD"_s, password);
}

void Ctl::setVariable(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

QStringList Ctl::withOptions(const QStringList &words) const
{
    QStringList arguments = words;
    if (!m_path.isEmpty())
        arguments << u"--database"_s << m_path;
    if (!m_login.isEmpty())
        arguments << u"--account"_s << m_login;
    return arguments;
}

CtlOutcome Ctl::start(const QString &program, const QStringList &arguments, const QList<Dialog> &dialogs) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    QByteArray output;
    qsizetype answered = 0;
    for (const Dialog &dialog : dialogs) {
        while (output.indexOf(dialog.question, answered) < 0 && process.waitForReadyRead(ctlPatience))
            output += process.readAllStandardOutput();
        answered = output.size();
        process.write(dialog.answer + '\n');
    }
    process.closeWriteChannel();
    if (!process.waitForFinished(ctlPatience) || process.exitStatus() != QProcess::NormalExit)
        return {-1, QString::fromUtf8(output), {}};
    output += process.readAllStandardOutput();
    return {process.exitCode(), QString::fromUtf8(output), QString::fromUtf8(process.readAllStandardError())};
}

CtlOutcome Ctl::plain(const QStringList &words) const
{
    // without the terminal of who runs the tests: nobody is there to answer
    return start(u"setsid"_s, QStringList{u"--wait"_s, QStringLiteral(PATWARDENCTL)} + words);
}

CtlOutcome Ctl::operator()(const QStringList &words) const
{
    return plain(withOptions(words));
}

CtlOutcome Ctl::json(const QStringList &words) const
{
    return plain(withOptions(words) << u"--json"_s);
}

QString Ctl::shellLine(const QStringList &words)
{
    QStringList quoted{shellQuoted(QStringLiteral(PATWARDENCTL))};
    for (const QString &word : words)
        quoted.append(shellQuoted(word));
    return quoted.join(u' ');
}

CtlOutcome Ctl::atTerminal(const QStringList &words, const QList<Dialog> &dialogs) const
{
    return start(u"script"_s, {u"-qec"_s, shellLine(withOptions(words)), u"/dev/null"_s}, dialogs);
}

CtlOutcome Ctl::intoClosedPipe(const QStringList &words) const
{
    return start(u"sh"_s, {u"-c"_s, shellLine(withOptions(words)) + u" | true"_s});
}

Ctl CtlTestCase::ctl(const QString &login) const
{
    Ctl ctl(m_path);
    ctl.actAs(login);
    return ctl;
}

QString CtlTestCase::newPath()
{
    m_path = temporaryPath(u"estate-%1.db"_s.arg(++m_serial));
    return m_path;
}

CtlTestCase::Octo CtlTestCase::buildOcto(EstateBuilder &estate)
{
    estate.addEnterprise();
    Octo octo;
    octo.organization = estate.addOrganization(u"octo-org"_s);
    octo.alice = estate.addAccount(u"alice"_s, true);
    octo.ann = estate.addAccount(u"ann"_s, true);
    estate.joinEnterprise(octo.alice, Role::Owner);
    estate.join(octo.alice, octo.organization, Role::Owner);
    estate.join(octo.ann, octo.organization, Role::Member);
    return octo;
}

} // namespace patwarden::test
