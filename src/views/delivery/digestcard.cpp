// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delivery/digestcard.h"

#include "controller/wording.h"
#include "views/theme/style.h"
#include "views/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QTimeZone>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int secondsOfAMinute = 60;

/// Tab leaves it, as any other field; Qt's goes from the hours to the minutes first. Arrows do that here.
class DigestTimeEdit : public QTimeEdit
{
public:
    using QTimeEdit::QTimeEdit;

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

} // namespace

DigestCard::DigestCard(QWidget *parent)
    : Card(tr("Daily digest"), parent)
    , m_enabled(new QCheckBox(tr("Send the digest"), this))
    , m_time(new DigestTimeEdit(this))
    , m_zone(new QComboBox(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_failure(new Banner(Banner::Kind::Error, this))
{
    setSubtitle(tr("Once a day owners get one mail about the requests that wait for their approval."));
    m_enabled->setObjectName(u"digestBox"_s);
    m_save->setObjectName(u"saveDigestButton"_s);
    m_save->setAccessibleName(m_save->text());
    m_save->setAccessibleDescription(title());
    setButtonRole(m_save, ButtonRole::Primary);
    addHeaderWidget(m_save);
    makeFields();
    m_failure->setObjectName(u"digestFailureBanner"_s);
    m_failure->hide();
    body()->addWidget(m_failure);
    connect(m_enabled, &QCheckBox::toggled, this, &DigestCard::updateSave);
    connect(m_time, &QTimeEdit::timeChanged, this, &DigestCard::updateSave);
    connect(m_zone, &QComboBox::editTextChanged, this, &DigestCard::updateSave);
    connect(m_save, &QPushButton::clicked, this, &DigestCard::saveRequested);
    updateSave();
}

void DigestCard::makeFields()
{
    m_time->setObjectName(u"digestTimeField"_s);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_zone->setObjectName(u"digestZoneField"_s);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(28);
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    QStringList names;
    for (const QByteArray &zone : zones)
        names.append(QString::fromLatin1(zone));
    m_zone->addItems(names);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCaseSensitivity(Qt::CaseInsensitive);

    auto *timeLabel = new QLabel(tr("&Time"), this);
    timeLabel->setBuddy(m_time);
    m_time->setAccessibleName(tr("Time"));
    auto *zoneLabel = new QLabel(tr("Time &zone"), this);
    zoneLabel->setBuddy(m_zone);
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->lineEdit()->setAccessibleName(tr("Time zone"));
    auto *row = new QHBoxLayout;
    row->setSpacing(measuresOf(this).wideGap);
    row->addWidget(timeLabel);
    row->addWidget(m_time);
    row->addWidget(zoneLabel);
    row->addWidget(m_zone);
    row->addStretch();
    body()->addWidget(m_enabled, 0, Qt::AlignLeading); // a click beside it is none
    body()->addLayout(row);
}

void DigestCard::take(const DigestSetting &setting)
{
    const bool keepsDraft = isChanged();
    m_saved = setting;
    if (!keepsDraft)
        show(setting);
    updateSave();
}

void DigestCard::clear()
{
    m_saved.reset();
    m_saving = false;
    show({});
}

DigestSetting DigestCard::draft() const
{
    return {.enabled = m_enabled->isChecked(),
            .minute = QTime(0, 0).secsTo(m_time->time()) / secondsOfAMinute,
            .zone = m_zone->currentText().trimmed().toUtf8()};
}

bool DigestCard::isChanged() const
{
    return m_saved && draft() != *m_saved;
}

void DigestCard::discard()
{
    if (m_saved)
        show(*m_saved);
}

void DigestCard::beginSaving()
{
    if (m_save->hasFocus()) // about to be disabled
        m_time->setFocus();
    m_saving = true;
    m_sent = draft();
    updateSave();
}

void DigestCard::saved()
{
    m_saving = false;
    m_saved = m_sent;
    updateSave();
}

void DigestCard::notSaved(const Error &error)
{
    m_saving = false;
    updateSave();
    m_failure->setLead(tr("Not saved."));
    m_failure->setText(Wording::sentence(error));
    m_failure->show();
    if (error.code == ErrorCode::Invalid)
        m_zone->setFocus(); // the other field takes no time that does not exist
}

void DigestCard::show(const DigestSetting &setting)
{
    m_enabled->setChecked(setting.enabled);
    m_time->setTime(QTime(0, 0).addSecs(setting.minute * secondsOfAMinute));
    m_zone->setCurrentText(QString::fromUtf8(setting.zone));
    updateSave();
}

void DigestCard::updateSave()
{
    m_failure->hide();
    m_save->setEnabled(isChanged() && !m_saving);
}

} // namespace patwarden
