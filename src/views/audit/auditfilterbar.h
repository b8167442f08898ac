// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/frame/page.h"

#include <QFuture>

class QLabel;

namespace patwarden {

class AuditTimeRange;
class FilterButton;
class SearchField;

/// Above the log: by whom, what, where, when, and with which token. Brings its own choices up to date.
class AuditFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit AuditFilterBar(const PageContext &context, QWidget *parent = nullptr);

    /// Another organization (invalid: all that one may see) is looked at: its filter starts empty.
    void setOrganization(OrganizationId organization);
    /// Reads anew who and what there is to choose from.
    void readChoices();
    /// Nothing is filtered any more.
    void clear();
    void focusSearch();
    /// In the order in which Tab goes.
    [[nodiscard]] QList<QWidget *> fields() const;

    [[nodiscard]] AuditFilter filter() const;
    [[nodiscard]] bool isFiltering() const;
    /// The name that was typed is no token's: nothing can pass.
    [[nodiscard]] bool matchesNothing() const { return m_noSuchToken; }

Q_SIGNALS:
    void filterChanged();

private:
    void layOut();
    void reset();
    void take(const AuditChoices &choices);
    void findTokens(const QString &name);
    void takeTokens(const Result<AuditTokens> &found);
    void setTokens(const QList<TokenId> &tokens, bool noSuchToken, const QString &hint);

    PageContext m_context;
    OrganizationId m_organization;
    FilterButton *m_actors;
    FilterButton *m_actions;
    FilterButton *m_organizations;
    AuditTimeRange *m_time;
    SearchField *m_search;
    QLabel *m_hint;
    QList<TokenId> m_tokens;
    bool m_noSuchToken = false;
    int m_searchNumber = 0; ///< drops answers of earlier searches
    QFuture<Result<AuditTokens>> m_searching;
};

} // namespace patwarden
