// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pendingrequestmodel.h"

#include <QWidget>

class QActionGroup;
class QPushButton;

namespace patwarden {

class FilterButton;
class SearchField;

/// Above the table of requests: the three filters (R-O10), the search and the order. Works on the model directly.
class RequestFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit RequestFilterBar(PendingRequestModel &model, QWidget *parent = nullptr);

    void focusSearch();
    /// Nothing is filtered any more.
    void clear();

private:
    void addFilter(FilterButton *button, const QString &objectName);
    void addOrders();
    void offerOwners();
    void offerRepositories();
    void offerPermissions();
    void onSelectionChanged();
    void onSearched(const QString &text);
    void onSortChanged();
    void followModel();

    PendingRequestModel &m_model;
    FilterButton *m_owners;
    FilterButton *m_repositories;
    FilterButton *m_permissions;
    SearchField *m_search;
    QPushButton *m_sort;
    QActionGroup *m_orders;
};

} // namespace patwarden
