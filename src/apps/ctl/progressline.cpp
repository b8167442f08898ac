// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ctl/progressline.h"

#include "apps/ctl/command.h"

#include <QLocale>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

namespace patwarden::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int restMilliseconds = 100;

void writeInPlace(const QString &text)
{
    const QByteArray line = "\r" + text.toUtf8() + "\x1b[K"; // to the line's end
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace

ProgressLine::ProgressLine()
    : m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
    m_sinceStart.start();
}

void ProgressLine::clear()
{
    if (m_isShown)
        writeInPlace({});
    m_isShown = false;
}

void ProgressLine::finish(qint64 requests)
{
    clear();
    if (const QString text = sentence(requests); m_isTerminal && !text.isEmpty())
        complain(text);
}

void ProgressLine::show(qint64 requests, qint64 of)
{
    const bool isEarly = m_sinceShown.isValid() && m_sinceShown.elapsed() < restMilliseconds;
    if (!m_isTerminal || isEarly)
        return;
    m_sinceShown.start();
    m_isShown = true;
    const QLocale locale;
    const QString rate = locale.toString(perSecond(requests));
    writeInPlace(
        of > 0 ? tr("%1 of %2 requests, %3 a second").arg(locale.toString(requests), locale.toString(of), rate)
               : tr("%1 requests, %2 a second").arg(locale.toString(requests), rate));
}

QString ProgressLine::sentence(qint64 requests) const
{
    if (requests == 0)
        return {};
    const QLocale locale;
    return tr("%Ln request(s) in %1 seconds: %2 a second.", nullptr, int(requests))
        .arg(locale.toString(seconds(), 'f', 1), locale.toString(perSecond(requests)));
}

void ProgressLine::addTo(QJsonObject &object, qint64 requests) const
{
    object.insert(u"requests"_s, requests);
    object.insert(u"seconds"_s, seconds());
    object.insert(u"requests_per_second"_s, perSecond(requests));
}

qint64 ProgressLine::perSecond(qint64 requests) const
{
    return qint64(double(requests) / std::max(seconds(), 0.001));
}

} // namespace patwarden::ctl
