// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QStringList>

namespace patwarden {

/// The scopes of a classic token to tick: GitHub's usual ones, a scope below the one that includes it. Of those
/// that reach nothing here the sentence says so; they are kept for what the token does elsewhere. Thread: the GUI
/// thread.
class ScopeModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int sentenceRole = Qt::UserRole + 1; ///< QString: what it lets the token do
    static constexpr int depthRole = Qt::UserRole + 2; ///< int: 1 and 2 below the scope that includes it
    static constexpr int includedRole = Qt::UserRole + 3; ///< bool: a ticked scope above includes it

    using QAbstractListModel::QAbstractListModel;

    /// What was ticked, in the order of the list; what another ticked one includes is left out, what is not in the
    /// list (an import) comes last.
    [[nodiscard]] QStringList scopes() const;
    void setScopes(const QStringList &scopes);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Qt::CheckStateRole; refused where it is included.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void scopesChanged();

private:
    [[nodiscard]] static QString sentence(int row);
    [[nodiscard]] bool isIncluded(int row) const;

    QSet<QString> m_ticked;
    QStringList m_unknown;
};

} // namespace patwarden
