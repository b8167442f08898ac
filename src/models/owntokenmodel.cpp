// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/owntokenmodel.h"

#include "models/rowmerge.h"
#include "models/timewords.h"

namespace patwarden {

OwnTokenModel::OwnTokenModel(TokenKind kind, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_kind(kind)
    , m_clock(clock)
{
}

void OwnTokenModel::mergeRows(const QList<OwnToken> &tokens)
{
    QList<OwnToken> ofKind;
    for (const OwnToken &token : tokens) {
        if (token.kind == m_kind)
            ofKind.append(token);
    }
    // Words like "2 days ago" change by themselves, so every row counts as changed.
    RowMerge::merge(
        *this, m_rows, ofKind, [](const OwnToken &row) { return row.id; },
        [](const OwnToken &, const OwnToken &) { return false; });
}

int OwnTokenModel::rowOf(TokenId id) const
{
    const auto it =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const OwnToken &row) { return row.id == id; });
    return it == m_rows.cend() ? -1 : int(it - m_rows.cbegin());
}

int OwnTokenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OwnTokenModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OwnTokenModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OwnToken &token = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(token, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Expires && token.expiresAt)
            return TimeWords::moment(*token.expiresAt);
        if (index.column() == LastUsed && token.lastUsedAt)
            return TimeWords::moment(*token.lastUsedAt);
        return text(token, index.column()); // a narrow column shortens it
    case kindRole:
        return pillKind(token, index.column());
    default:
        return {};
    }
}

QString OwnTokenModel::text(const OwnToken &token, int column) const
{
    const Instant now = m_clock.now();
    switch (column) {
    case Name:
        return token.name;
    case ResourceOwner:
        return TokenWords::resourceOwner(token);
    case Rights:
        return TokenWords::rights(token);
    case Expires:
        return TokenWords::expiry(token.expiresAt, now);
    case LastUsed:
        return TimeWords::lastUse(token.lastUsedAt, now);
    case State:
        return TokenWords::standing(token, now).word;
    case Detail:
        return TokenWords::standing(token, now).detail;
    default:
        return {};
    }
}

QVariant OwnTokenModel::pillKind(const OwnToken &token, int column) const
{
    if (column == State)
        return TokenWords::standing(token, m_clock.now()).kind;
    if (column != Expires)
        return {};
    const std::optional<int> kind = TokenWords::expiryKind(token.expiresAt, m_clock.now());
    return kind ? QVariant(*kind) : QVariant();
}

QVariant OwnTokenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const bool isClassic = m_kind == TokenKind::Classic;
    switch (section) {
    case Name:
        return isClassic ? tr("Note") : tr("Token");
    case ResourceOwner:
        return tr("Resource owner");
    case Rights:
        return isClassic ? tr("Scopes") : tr("Access");
    case Expires:
        return tr("Expires");
    case LastUsed:
        return tr("Last used");
    case State:
        return isClassic ? tr("Reaches") : tr("State");
    case Detail:
        return role == Qt::AccessibleTextRole ? tr("Why") : QString();
    default:
        return {};
    }
}

} // namespace patwarden
