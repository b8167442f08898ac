// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/policycontroller.h"
#include "models/idlistmodel.h"

namespace patwarden {

/// Which tokens a policy change takes access from or gives it to, one row a token and organization: the entries of
/// a preview in their order, with names fetched for what is shown.
class ImpactModel : public RecordListModel<ImpactRow>
{
    Q_OBJECT

public:
    enum Column { Token, Kind, Owner, Organization, LastUse, Effect, Cause, ColumnCount };
    enum Role { GainsRole = Qt::UserRole + 1 }; ///< bool, known before the names are

    ImpactModel(PolicyController &policies, const Clock &clock, Session session, PolicyScope scope,
                QObject *parent = nullptr);

    void setImpact(const Impact &impact);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Names could not be read; the rows stay "…" until refetch().
    void fetchFailed(const patwarden::Error &error);

protected:
    void fetch(int firstRow, int count) override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant placeholder(int row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const ImpactRow &record, int column) const;
    [[nodiscard]] QString effect(bool gains) const;
    void take(const QList<qint64> &asked, const Result<QList<ImpactRow>> &rows);

    PolicyController &m_policies;
    const Clock &m_clock;
    Session m_session;
    PolicyScope m_scope;
    QList<ImpactEntry> m_entries;
    qint64 m_firstId =
        0; ///< of the list that is shown; ids never come back, so late answers to earlier lists meet no row
};

} // namespace patwarden
