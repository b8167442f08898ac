// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permission.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace patwarden {

class Pill;
class PermissionCatalogueModel;

/// The permissions of one group as a list that folds up: folded it shows those that were chosen, unfolded all.
/// Each has a drop-down with its levels, objectName "level_" and the key. Rows are made when first needed.
class PermissionGroupBox : public QWidget
{
    Q_OBJECT

public:
    PermissionGroupBox(PermissionGroup group, PermissionCatalogueModel &model, QWidget *parent = nullptr);

    /// Shows those whose name has \p text in it, folded or not; an empty one shows what is folded out. \return
    /// how many pass.
    int setSearch(const QString &text);
    void setUnfolded(bool unfolded);

private:
    struct Row {
        QWidget *widget = nullptr;
        QComboBox *combo = nullptr;
    };

    void makeRows();
    [[nodiscard]] Row makeRow(int modelRow);
    void showRows();
    void showLevels();
    [[nodiscard]] bool isShown(int modelRow) const;
    [[nodiscard]] QString title() const;

    PermissionGroup m_group;
    PermissionCatalogueModel &m_model;
    QPushButton *m_head;
    Pill *m_count;
    QLabel *m_hint;
    QVBoxLayout *m_rowLayout;
    QHash<int, Row> m_rows; ///< by the model's row
    QString m_search;
    bool m_isUnfolded = false;
};

} // namespace patwarden
