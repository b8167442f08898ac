// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/filterbutton.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

namespace patwarden {

/// The choices of a FilterButton, searched. Made for a million: choices are taken from the offer when a view comes
/// near them (canFetchMore), and a search goes through the rest in slices between the events, showing what it
/// finds.
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
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// Of those that are there; -1 for others.
    [[nodiscard]] int rowOf(const QString &key) const;
    [[nodiscard]] QString search() const { return m_search; }
    /// Nothing is offered, whatever is searched.
    [[nodiscard]] bool isEmpty() const { return m_offer.size == 0; }

    void setOffer(const FilterOffer &offer, const QStringList &checked);
    /// New counts and ticks under the reader's eyes: of a few, what is shown keeps its place and what is new comes
    /// last; a great many are offered anew.
    void updateOffer(const FilterOffer &offer, const QStringList &checked);
    void setSearch(const QString &text);
    void uncheckAll();

Q_SIGNALS:
    void toggled(const patwarden::FilterChoice &choice);

private:
    void restart();
    /// The next ones of the offer that match, a view full or as many as are found in no time.
    [[nodiscard]] QList<FilterChoice> nextMatches();
    void take();
    void goOn(); ///< with the next slice, where the view is not full
    [[nodiscard]] QList<FilterChoice> inOldOrder(const FilterOffer &offer) const;

    FilterOffer m_offer;
    QSet<QString> m_checked;
    QString m_search;
    QList<FilterChoice> m_rows; ///< taken from the offer
    qsizetype m_next = 0; ///< of the offer
    QTimer m_slices; ///< a search goes on
};

} // namespace patwarden
