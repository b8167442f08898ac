// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop: an application, its language, and a Desktop that wires the rest.
#include "apps/language.h"
#include "apps/systemsignals.h"
#include "desktop/desktop.h"
#include "desktop/firstpaint.h"

#include <QApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace patwarden;
using namespace patwarden::desktop;
using namespace Qt::Literals::StringLiterals;

namespace {

void print(FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
}

/// Qt ends the program with an abort where there is no display; a sentence is better.
bool hasDisplay(const QStringList &arguments)
{
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM")
        || arguments.contains(u"-platform"_s) || arguments.contains(u"--platform"_s);
}

/// --help and --version, and what is wrong with the command line: without a display. \return the exit code.
int answerOnTerminal(int argc, char *argv[], const std::optional<Options> &options, const QString &problem)
{
    const QCoreApplication application(argc, argv);
    const Language language(options ? options->language : QString());
    if (!options) {
        print(stderr, u"patwarden: %1\n"_s.arg(problem));
        return 2;
    }
    print(stdout, options->help ? helpText() : u"patwarden %1\n"_s.arg(QCoreApplication::applicationVersion()));
    return 0;
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// QApplication takes Qt's own options out of argv, but the command line is read before it is made.
QStringList withoutQtOptions(QStringList arguments)
{
    const QStringList withValue{u"-platform"_s, u"--platform"_s, u"-style"_s, u"--style"_s, u"-display"_s};
    for (qsizetype i = arguments.size() - 1; i > 0; --i) {
        if (withValue.contains(arguments[i]))
            arguments.remove(i, std::min<qsizetype>(2, arguments.size() - i));
    }
    return arguments;
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    SystemSignals systemSignals;
    QCoreApplication::setOrganizationName(u"patwarden"_s);
    QCoreApplication::setApplicationName(u"patwarden"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PATWARDEN_VERSION));

    const QStringList arguments = argumentsOf(argc, argv);
    QString problem;
    const std::optional<Options> options = parseOptions(withoutQtOptions(arguments), &problem);
    if (!options || options->help || options->version)
        return answerOnTerminal(argc, argv, options, problem);
    if (!hasDisplay(arguments)) {
        print(
            stderr,
            u"patwarden: there is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set)\n"_s);
        return 1;
    }

    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Patwarden"_s);
    QGuiApplication::setDesktopFileName(u"patwarden"_s);
    const Language language(options->language);
    systemSignals.listen();
    for (const auto asked : {&SystemSignals::stopAsked, &SystemSignals::reloadAsked})
        QObject::connect(&systemSignals, asked, &application, [] { QCoreApplication::exit(0); });

    std::unique_ptr<FirstPaint> firstPaint;
    if (options->firstPaint)
        firstPaint = std::make_unique<FirstPaint>(sinceStart);
    Desktop desktop(*options, firstPaint.get());
    desktop.start();
    return QApplication::exec();
}
