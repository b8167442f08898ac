// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/noticecontroller.h"
#include "domain/clock.h"
#include "models/route.h"

#include <QAbstractListModel>
#include <QSet>

namespace patwarden {

/// The inbox of the person signed in: a sentence a row, the reason and what to do about it below, unread first.
class NoticeModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        UnreadRole = Qt::UserRole + 1, ///< bool
        ReasonRole, ///< the reason in quotation marks; may be empty
        TimeRole, ///< "2 hours ago"
        KindRole, ///< int of NoticeKind
        AdviceRole, ///< what to do now; may be empty
        IconRole, ///< a name of views/theme/icons.h that goes with the kind
        GravityRole, ///< int of Gravity
        LeadsRole, ///< bool: there is somewhere to go to
    };

    /// Whether it is good news.
    enum class Gravity { Neutral, Good, Warning, Bad };

    explicit NoticeModel(const Clock &clock, QObject *parent = nullptr);

    /// Takes a new reading; rows that stay keep their place in the view.
    void mergeRows(const QList<NoticeRow> &notices);
    [[nodiscard]] const NoticeRow &recordAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(NoticeId id) const;
    [[nodiscard]] bool isUnread(int row) const;
    /// Where the notice matters: the request to review, one's token, the policies to choose again. Nothing where
    /// there is nowhere to go.
    [[nodiscard]] std::optional<Route> destination(int row) const;
    [[nodiscard]] int unreadCount() const;

    /// Shows these as read at once; the page saves it. The order stays until the next reading, so that nothing
    /// jumps away below the pointer. An empty list means all.
    void markRead(const QList<NoticeId> &ids);
    /// Saving failed: they are unread again.
    void markUnread(const QList<NoticeId> &ids);
    /// Times such as "2 hours ago" have grown older.
    void updateTimes();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    friend struct RowMerge;
    [[nodiscard]] int columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QString readOut(int row) const;
    void setRead(const QList<NoticeId> &ids, std::optional<Instant> readAt);

    const Clock &m_clock;
    QList<NoticeRow> m_rows;
};

} // namespace patwarden
