// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;

namespace patwarden {

class PermissionCatalogueModel;
class PermissionGroupBox;
class SearchField;

/// Chooses permissions: the groups that are offered, and a search over all their names. objectName of the search
/// "permissionSearch".
class PermissionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PermissionEditor(PermissionCatalogueModel &model, QWidget *parent = nullptr);

    /// As at the beginning: folded, nothing searched.
    void reset();

Q_SIGNALS:
    /// A search shows other rows.
    void arranged();

private:
    void onSearch(const QString &text);

    PermissionCatalogueModel &m_model;
    SearchField *m_search;
    QLabel *m_nothing;
    QList<PermissionGroupBox *> m_groups;
};

} // namespace patwarden
