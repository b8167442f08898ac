// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/auditfilterbar.h"

#include "controller/auditwording.h"
#include "controller/wording.h"
#include "domain/app.h"
#include "views/audit/audittimerange.h"
#include "views/theme/measures.h"
#include "views/theme/style.h"
#include "views/widgets/await.h"
#include "views/widgets/filterbutton.h"
#include "views/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int unknownCount = -1;
constexpr auto appPrefix = "app "_L1; ///< of the keys of Apps among the actors

/// \p entries are keys and labels; what is ticked stays ticked.
void offer(FilterButton *button, const QList<QPair<QString, QString>> &entries)
{
    const QStringList checked = button->checkedKeys();
    QList<FilterChoice> choices;
    choices.reserve(entries.size());
    for (const auto &[key, label] : entries)
        choices.append({.key = key, .label = label, .count = unknownCount, .checked = checked.contains(key)});
    button->setChoices(choices);
}

/// Of the keys that begin so.
template <typename IdType>
QList<IdType> idsChecked(const FilterButton *button, const QString &prefix = {})
{
    QList<IdType> ids;
    const QStringList keys = button->checkedKeys();
    for (const QString &key : keys) {
        bool isNumber = false;
        const qint64 number = QStringView(key).mid(prefix.size()).toLongLong(&isNumber);
        if (key.startsWith(prefix) && isNumber)
            ids.append(IdType(number));
    }
    return ids;
}

} // namespace

AuditFilterBar::AuditFilterBar(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actors(new FilterButton(tr("Actor"), this))
    , m_actions(new FilterButton(tr("Action"), this))
    , m_organizations(new FilterButton(tr("Organization"), this))
    , m_time(new AuditTimeRange(context.clock, this))
    , m_search(new SearchField(tr("Search token names"), this))
    , m_hint(new QLabel(this))
{
    m_actors->setObjectName(u"actorFilterButton"_s);
    m_actions->setObjectName(u"actionFilterButton"_s);
    m_organizations->setObjectName(u"organizationFilterButton"_s);
    m_search->setObjectName(u"tokenSearch"_s);
    m_hint->setObjectName(u"tokenHintLabel"_s);
    m_hint->setTextFormat(Qt::PlainText);
    setTone(m_hint, TextTone::Dim);
    m_hint->hide();
    layOut();
    for (FilterButton *button : {m_actors, m_actions, m_organizations}) {
        connect(button, &FilterButton::selectionChanged, this, &AuditFilterBar::filterChanged);
        connect(button, &FilterButton::aboutToOpen, this, &AuditFilterBar::readChoices);
    }
    connect(m_time, &AuditTimeRange::rangeChanged, this, &AuditFilterBar::filterChanged);
    connect(m_search, &SearchField::searched, this, &AuditFilterBar::findTokens);
}

void AuditFilterBar::layOut()
{
    const int gap = measuresOf(this).gap;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_actors);
    row->addWidget(m_actions);
    row->addWidget(m_organizations);
    row->addWidget(m_time);
    row->addWidget(m_search, 1);
    column->addLayout(row);
    column->addWidget(m_time->fields());
    column->addWidget(m_hint);
}

void AuditFilterBar::setOrganization(OrganizationId organization)
{
    m_organizations->setVisible(!organization.isValid());
    if (organization == m_organization)
        return;
    m_organization = organization;
    reset();
}

void AuditFilterBar::reset()
{
    const QSignalBlocker blocker(this); // the owner knows, and once is enough
    for (FilterButton *button : {m_actors, m_actions, m_organizations})
        button->clearChecks();
    m_time->clear();
    ++m_searchNumber;
    m_tokens.clear();
    m_noSuchToken = false;
    m_hint->hide();
    m_search->clear();
}

void AuditFilterBar::clear()
{
    reset();
    Q_EMIT filterChanged();
}

void AuditFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QList<QWidget *> AuditFilterBar::fields() const
{
    QList<QWidget *> fields{m_actors, m_actions, m_organizations, m_time, m_search};
    fields += m_time->edits();
    return fields;
}

AuditFilter AuditFilterBar::filter() const
{
    return {.actors = idsChecked<AccountId>(m_actors),
            .apps = idsChecked<AppId>(m_actors, appPrefix),
            .actions = m_actions->checkedKeys(),
            .organizations = m_organization.isValid() ? QList<OrganizationId>{m_organization}
                                                      : idsChecked<OrganizationId>(m_organizations),
            .tokens = m_tokens,
            .from = m_time->from(),
            .until = m_time->until()};
}

bool AuditFilterBar::isFiltering() const
{
    AuditFilter nothing;
    if (m_organization.isValid())
        nothing.organizations = {m_organization};
    return m_noSuchToken || filter() != nothing;
}

// ------------------------------------------------------------------------------------------------------ choices

void AuditFilterBar::readChoices()
{
    await(this, m_context.controllers.audit.choices(m_context.session),
          [this](const Result<AuditChoices> &choices) {
              if (choices) // where it fails the page says why, as it reads the log itself
                  take(*choices);
          });
}

void AuditFilterBar::take(const AuditChoices &choices)
{
    QList<QPair<QString, QString>> entries;
    for (const auto &[id, login] : choices.actors)
        entries.append({QString::number(id.value()), AuditWording::actor(login)});
    for (const auto &[id, slug] : choices.apps)
        entries.append({appPrefix + QString::number(id.value()), AuditWording::actor(appLogin(slug))});
    offer(m_actors, entries);
    entries.clear();
    for (const QString &action : choices.actions)
        entries.append({action, AuditWording::kind(action)});
    offer(m_actions, entries);
    entries.clear();
    for (const auto &[id, name] : choices.organizations)
        entries.append({QString::number(id.value()), name});
    offer(m_organizations, entries);
}

// ------------------------------------------------------------------------------------------------------- tokens

void AuditFilterBar::findTokens(const QString &name)
{
    m_searching.cancel();
    const int number = ++m_searchNumber;
    if (name.isEmpty()) {
        setTokens({}, false, {});
        return;
    }
    m_searching = m_context.controllers.audit.tokensNamed(m_context.session, name);
    await(this, m_searching, [this, number](const Result<AuditTokens> &found) {
        if (number == m_searchNumber)
            takeTokens(found);
    });
}

void AuditFilterBar::takeTokens(const Result<AuditTokens> &found)
{
    if (!found) {
        setTokens({}, true, Wording::sentence(found.error()));
        return;
    }
    QString hint;
    if (found->more)
        hint = tr("More than %Ln token(s) have that in their name: type more of it to see the rest.", nullptr,
                  int(found->tokens.size()));
    setTokens(found->tokens, found->tokens.isEmpty(), hint);
}

void AuditFilterBar::setTokens(const QList<TokenId> &tokens, bool noSuchToken, const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    if (tokens == m_tokens && noSuchToken == m_noSuchToken)
        return;
    m_tokens = tokens;
    m_noSuchToken = noSuchToken;
    Q_EMIT filterChanged();
}

} // namespace patwarden
