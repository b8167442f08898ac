// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/filterbutton.h"

#include <QAbstractListModel>

namespace patwarden {

/// The choices of a FilterButton, ordered and searched. Made for 100,000 of them: nothing here grows faster than n
/// log n.
class FilterChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        CountRole,
    };

    explicit FilterChoiceModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// CheckStateRole only; emits toggled().
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] int rowOf(const QString &key) const;
    [[nodiscard]] QString search() const { return m_search; }

    /// Ticked first, then the most frequent, then by label.
    void setChoices(const QList<FilterChoice> &choices);
    /// New counts and ticks under the reader's eyes: what is shown keeps its place, what is new comes last.
    void updateChoices(const QList<FilterChoice> &choices);
    void setSearch(const QString &text);
    void uncheckAll();

Q_SIGNALS:
    void toggled(const QString &key, bool checked);

private:
    struct Entry {
        FilterChoice choice;
        QString folded; ///< the label as it is compared and searched
    };

    [[nodiscard]] static QList<Entry> sorted(const QList<FilterChoice> &choices);
    [[nodiscard]] QList<int> matches() const;

    QList<Entry> m_entries;
    QList<int> m_shown; ///< positions in m_entries
    QString m_search;
};

} // namespace patwarden
