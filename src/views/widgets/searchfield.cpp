// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/searchfield.h"

#include "views/theme/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s, IconTone::Dim), QLineEdit::LeadingPosition);
    m_timer.setSingleShot(true);
    m_timer.setInterval(150ms);
    connect(&m_timer, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, this, &SearchField::onTextChanged);
    connect(this, &QLineEdit::returnPressed, this, &SearchField::announce);
}

SearchField::SearchField(QWidget *parent)
    : SearchField(QString(), parent)
{
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::onTextChanged(const QString &text)
{
    if (text.isEmpty())
        announce();
    else
        m_timer.start();
}

void SearchField::announce()
{
    m_timer.stop();
    const QString wanted = text().trimmed();
    if (wanted == m_announced)
        return;
    m_announced = wanted;
    Q_EMIT searched(wanted);
}

} // namespace patwarden
