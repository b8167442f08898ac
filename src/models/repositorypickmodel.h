// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/tokencontroller.h"

#include <QAbstractListModel>

namespace patwarden {

/// Repositories to tick: what a search found, and before the search begins also what is ticked already. It holds
/// only what was found (a search has a limit), so an organization may have any number. Thread: the GUI thread.
class RepositoryPickModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int visibilityRole = Qt::UserRole + 1; ///< int, Visibility

    using QAbstractListModel::QAbstractListModel;

    /// \param searched: show only what was found; else what is ticked comes first.
    void setFound(const QList<RepositoryChoice> &found, bool searched);
    void setChosen(const QList<RepositoryChoice> &chosen);
    /// In the order in which they were ticked.
    [[nodiscard]] const QList<RepositoryChoice> &chosen() const { return m_chosen; }
    void toggle(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    [[nodiscard]] qsizetype placeOf(RepositoryId id) const;

    QList<RepositoryChoice> m_rows;
    QList<RepositoryChoice> m_chosen;
};

} // namespace patwarden
