// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tokenwords.h"

#include <QAbstractTableModel>

namespace patwarden {

/// Where one token stands with each organization: state, who decided it, when, why. Thread: the GUI thread.
class TokenReachModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Organization, State, Detail, ColumnCount };
    /// int, a PillKind.
    static constexpr int kindRole = Qt::UserRole + 1;

    explicit TokenReachModel(const Clock &clock, QObject *parent = nullptr);

    void setToken(const OwnToken &token);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const OrganizationReach &reach, int column) const;

    const Clock &m_clock;
    OwnToken m_token;
};

} // namespace patwarden
