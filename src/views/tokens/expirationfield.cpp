// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/expirationfield.h"

#include "models/timewords.h"
#include "views/theme/style.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <array>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array presetDays{7, 30, 60, 90, 366};
constexpr int defaultDays = 30;
constexpr int customChoice = -1;
constexpr int endlessChoice = 0;

} // namespace

ExpirationField::ExpirationField(QWidget *parent)
    : QWidget(parent)
    , m_combo(new QComboBox(this))
    , m_date(new QDateEdit(this))
    , m_label(new QLabel(this))
{
    m_combo->setObjectName(u"expirationCombo"_s);
    m_combo->setAccessibleName(tr("Expiration"));
    for (const int days : presetDays)
        m_combo->addItem(tr("%Ln day(s)", nullptr, days), days);
    m_combo->addItem(tr("Custom…"), customChoice);
    m_combo->addItem(tr("No expiration"), endlessChoice);
    m_date->setObjectName(u"expirationDate"_s);
    m_date->setAccessibleName(tr("Expiration date"));
    m_date->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat).contains(u"yyyy"_s)
                                 ? QLocale().dateFormat(QLocale::ShortFormat)
                                 : u"yyyy-MM-dd"_s);
    m_date->setButtonSymbols(QAbstractSpinBox::UpDownArrows);
    m_label->setObjectName(u"expirationLabel"_s);
    m_label->setWordWrap(true);
    setTone(m_label, TextTone::Dim);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(measuresOf(this).wideGap);
    row->addWidget(m_combo);
    row->addWidget(m_date);
    row->addWidget(m_label, 1);
    setFocusProxy(m_combo);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &ExpirationField::onChoice);
    connect(m_date, &QDateEdit::dateChanged, this, &ExpirationField::onChoice);
    start({}, presetDays.back());
}

void ExpirationField::start(Instant now, int maximumDays)
{
    m_now = now;
    const QDate today = now.toDateTime().toLocalTime().date();
    {
        const QSignalBlocker blocker(m_date);
        m_date->setDateRange(today.addDays(1), today.addDays(maximumDays));
        m_date->setDate(today.addDays(defaultDays));
    }
    m_combo->setCurrentIndex(m_combo->findData(defaultDays));
    onChoice();
}

std::optional<Instant> ExpirationField::expiresAt() const
{
    const int days = m_combo->currentData().toInt();
    if (days == endlessChoice)
        return std::nullopt;
    if (days != customChoice)
        return m_now.plusDays(days);
    return m_now.plusDays(m_now.toDateTime().toLocalTime().date().daysTo(m_date->date()));
}

bool ExpirationField::isChanged() const
{
    return m_combo->currentData().toInt() != defaultDays;
}

QString ExpirationField::choice() const
{
    const std::optional<Instant> at = expiresAt();
    return at && m_combo->currentData().toInt() == customChoice ? TimeWords::date(*at) : m_combo->currentText();
}

void ExpirationField::onChoice()
{
    m_date->setVisible(m_combo->currentData().toInt() == customChoice);
    showDate();
    Q_EMIT changed();
}

void ExpirationField::showDate()
{
    const std::optional<Instant> at = expiresAt();
    m_label->setText(at ? tr("The token expires on %1.").arg(TimeWords::date(*at))
                        : tr("The token never expires. A lost one works until somebody notices."));
}

} // namespace patwarden
