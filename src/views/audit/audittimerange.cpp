// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/audittimerange.h"

#include "views/theme/style.h"

#include <QActionGroup>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysOfWeek = 7;
constexpr int daysOfMonth = 30;

Instant startOf(QDate day)
{
    return Instant::fromDateTime(day.startOfDay());
}

} // namespace

AuditTimeRange::AuditTimeRange(const Clock &clock, QWidget *parent)
    : QPushButton(parent)
    , m_clock(clock)
    , m_presets(new QActionGroup(this))
    , m_fields(new QWidget(parent))
    , m_from(new QDateEdit(m_fields))
    , m_until(new QDateEdit(m_fields))
{
    setObjectName(u"timeFilterButton"_s);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"timeFilterMenu"_s);
    setMenu(menu);
    addPreset(Preset::Any, tr("Any time"), u"anyTimeAction"_s);
    addPreset(Preset::Today, tr("Today"), u"todayAction"_s);
    addPreset(Preset::Week, tr("Last 7 days"), u"weekAction"_s);
    addPreset(Preset::Month, tr("Last 30 days"), u"monthAction"_s);
    addPreset(Preset::Between, tr("Between two dates"), u"betweenAction"_s);
    makeFields();
    showPreset(Preset::Any);
}

void AuditTimeRange::addPreset(Preset preset, const QString &text, const QString &objectName)
{
    QAction *action = menu()->addAction(text);
    action->setObjectName(objectName);
    action->setCheckable(true);
    action->setData(int(preset));
    m_presets->addAction(action);
    connect(action, &QAction::triggered, this, [this, preset] { choose(preset); });
}

void AuditTimeRange::makeFields()
{
    auto *row = new QHBoxLayout(m_fields);
    row->setContentsMargins({});
    row->setSpacing(measuresOf(this).gap);
    const auto add = [&](QDateEdit *edit, const QString &label, const QString &objectName) {
        edit->setObjectName(objectName);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(tr("d MMM yyyy", "a date as QLocale::toString() takes it"));
        auto *name = new QLabel(label, m_fields);
        name->setBuddy(edit);
        edit->setAccessibleName(QString(label).remove(u'&'));
        row->addWidget(name);
        row->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, &AuditTimeRange::rangeChanged);
    };
    add(m_from, tr("F&rom"), u"fromDateEdit"_s);
    add(m_until, tr("un&til"), u"untilDateEdit"_s);
    row->addStretch();
    m_fields->hide();
}

QList<QWidget *> AuditTimeRange::edits() const
{
    return {m_from, m_until};
}

QDate AuditTimeRange::today() const
{
    return m_clock.now().toDateTime().toLocalTime().date();
}

QDate AuditTimeRange::firstDay() const
{
    switch (m_preset) {
    case Preset::Today:
        return today();
    case Preset::Week:
        return today().addDays(1 - daysOfWeek);
    case Preset::Month:
        return today().addDays(1 - daysOfMonth);
    case Preset::Between:
        return m_from->date();
    case Preset::Any:
        break;
    }
    return {};
}

std::optional<Instant> AuditTimeRange::from() const
{
    return m_preset == Preset::Any ? std::nullopt : std::optional(startOf(firstDay()));
}

std::optional<Instant> AuditTimeRange::until() const
{
    return m_preset == Preset::Between ? std::optional(startOf(m_until->date().addDays(1))) : std::nullopt;
}

bool AuditTimeRange::isAny() const
{
    return m_preset == Preset::Any;
}

void AuditTimeRange::clear()
{
    showPreset(Preset::Any);
}

void AuditTimeRange::choose(Preset preset)
{
    if (preset == Preset::Between && m_preset != Preset::Between) {
        const QSignalBlocker fromBlocker(m_from);
        const QSignalBlocker untilBlocker(m_until);
        m_from->setDate(m_preset == Preset::Any ? today().addDays(1 - daysOfWeek) : firstDay());
        m_until->setDate(today());
    }
    showPreset(preset);
    Q_EMIT rangeChanged();
}

void AuditTimeRange::showPreset(Preset preset)
{
    m_preset = preset;
    for (QAction *action : m_presets->actions()) {
        if (action->data().toInt() != int(preset))
            continue;
        action->setChecked(true);
        setText(action->text());
        //: a filter by time; %1 is "Any time", "Last 7 days", …
        setAccessibleName(tr("Time: %1").arg(action->text()));
    }
    m_fields->setVisible(preset == Preset::Between);
}

} // namespace patwarden
