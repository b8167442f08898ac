// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/secretclipboard.h"

#include "domain/tokensecret.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

SecretClipboard::SecretClipboard(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(60s);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::setLifetime(std::chrono::milliseconds lifetime)
{
    m_timer.setInterval(lifetime);
}

void SecretClipboard::copy(const QString &secret)
{
    auto *data = new QMimeData;
    data->setText(secret);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"); // what Klipper and others look for
    QGuiApplication::clipboard()->setMimeData(data);
    m_hash = secretHash(secret);
    m_timer.start();
}

void SecretClipboard::clear()
{
    m_timer.stop();
    if (m_hash.isEmpty())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        const bool isThere = mode == QClipboard::Clipboard || clipboard->supportsSelection();
        if (isThere && secretHash(clipboard->text(mode)) == m_hash)
            clipboard->clear(mode);
    }
    m_hash.clear();
    Q_EMIT cleared();
}

} // namespace patwarden
