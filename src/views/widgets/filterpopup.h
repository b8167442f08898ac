// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/filterbutton.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace patwarden {

class FilterChoiceModel;

/// The window that FilterButton opens below itself. Not for use on its own.
class FilterPopup : public QFrame
{
    Q_OBJECT

public:
    /// \param title of the button; names the search line.
    FilterPopup(const QString &title, QWidget *button);

    /// Shows itself below the button, searching nothing.
    void open(const FilterOffer &offer, const QStringList &checked);
    /// While open: keeps order, search, place and current row.
    void update(const FilterOffer &offer, const QStringList &checked);
    using QFrame::update;
    void uncheckAll();

Q_SIGNALS:
    void toggled(const patwarden::FilterChoice &choice);
    void clearRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(const QString &title);
    void place();
    void onSearch(const QString &text);
    void toggle(const QModelIndex &index);
    void showMatches();
    [[nodiscard]] bool onSearchKey(int key);
    [[nodiscard]] bool onListKey(QKeyEvent *event);

    FilterChoiceModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace patwarden
