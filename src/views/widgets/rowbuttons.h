// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QMenu;

namespace patwarden {

class DataTable;

/// The button that each row of a table has in one column ("Manage…"), there only where the row is seen: thousands
/// of rows must not cost thousands of widgets. Follows the table, and the model that the table has by then.
class RowButtons : public QObject
{
    Q_OBJECT

public:
    struct Name {
        QString objectName;
        QString description; ///< which row it is, for screen readers
    };
    using NameOf = std::function<std::optional<Name>(int row)>; ///< nullopt: the row has no button

    /// Makes the column as wide as the button and the column's head need. Lives as long as the table.
    RowButtons(DataTable *table, int column, const QString &text, NameOf nameOf);

    /// Opens the menu at the button of the row.
    void openMenu(QMenu *menu, int row) const;

Q_SIGNALS:
    void clicked(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    DataTable *m_table;
    int m_column;
    QString m_text;
    NameOf m_nameOf;
    QTimer m_later;
};

} // namespace patwarden
