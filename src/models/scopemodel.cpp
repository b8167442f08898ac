// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scopemodel.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

struct KnownScope {
    QLatin1StringView name;
    int depth = 0;
};

constexpr std::array knownScopes{KnownScope{"repo"_L1, 0},
                                 KnownScope{"public_repo"_L1, 1},
                                 KnownScope{"workflow"_L1, 0},
                                 KnownScope{"admin:org"_L1, 0},
                                 KnownScope{"write:org"_L1, 1},
                                 KnownScope{"read:org"_L1, 2},
                                 KnownScope{"admin:enterprise"_L1, 0},
                                 KnownScope{"read:enterprise"_L1, 1},
                                 KnownScope{"write:packages"_L1, 0},
                                 KnownScope{"read:packages"_L1, 1},
                                 KnownScope{"admin:repo_hook"_L1, 0},
                                 KnownScope{"gist"_L1, 0},
                                 KnownScope{"notifications"_L1, 0},
                                 KnownScope{"user"_L1, 0},
                                 KnownScope{"read:user"_L1, 1},
                                 KnownScope{"delete_repo"_L1, 0}};

QString knownName(int row)
{
    return QString(knownScopes.at(size_t(row)).name);
}

} // namespace

QStringList ScopeModel::scopes() const
{
    QStringList all;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_ticked.contains(knownName(row)) && !isIncluded(row))
            all.append(knownName(row));
    }
    return all + m_unknown;
}

void ScopeModel::setScopes(const QStringList &scopes)
{
    m_ticked.clear();
    m_unknown.clear();
    for (const QString &scope : scopes) {
        const bool isKnown =
            std::ranges::any_of(knownScopes, [&](const KnownScope &each) { return scope == each.name; });
        if (isKnown)
            m_ticked.insert(scope);
        else
            m_unknown.append(scope);
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT scopesChanged();
}

bool ScopeModel::isIncluded(int row) const
{
    int depth = knownScopes.at(size_t(row)).depth;
    for (int above = row - 1; above >= 0 && depth > 0; --above) {
        if (knownScopes.at(size_t(above)).depth >= depth)
            continue;
        if (m_ticked.contains(knownName(above)))
            return true;
        depth = knownScopes.at(size_t(above)).depth;
    }
    return false;
}

int ScopeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(knownScopes.size());
}

QVariant ScopeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return knownName(row);
    case Qt::AccessibleDescriptionRole:
    case sentenceRole:
        return sentence(row);
    case Qt::CheckStateRole:
        return QVariant::fromValue(m_ticked.contains(knownName(row)) || isIncluded(row) ? Qt::Checked
                                                                                        : Qt::Unchecked);
    case depthRole:
        return knownScopes.at(size_t(row)).depth;
    case includedRole:
        return isIncluded(row);
    default:
        return {};
    }
}

bool ScopeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || isIncluded(index.row()))
        return false;
    const QString name = knownName(index.row());
    if (value.value<Qt::CheckState>() == Qt::Checked)
        m_ticked.insert(name);
    else
        m_ticked.remove(name);
    Q_EMIT dataChanged(this->index(0), this->index(rowCount() - 1));
    Q_EMIT scopesChanged();
    return true;
}

Qt::ItemFlags ScopeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsEnabled, !isIncluded(index.row()));
    return flags;
}

QString ScopeModel::sentence(int row)
{
    const auto name = knownScopes.at(size_t(row)).name;
    if (name == "repo"_L1)
        return tr("Full control of every repository you can reach, private ones included");
    if (name == "public_repo"_L1)
        return tr("Write to public repositories only");
    if (name == "workflow"_L1)
        return tr("Change workflow files. Kept, but reaches nothing here");
    if (name == "admin:org"_L1)
        return tr("Full control of your organizations and their teams");
    if (name == "write:org"_L1)
        return tr("Change memberships and projects of your organizations");
    if (name == "read:org"_L1)
        return tr("Read memberships and projects of your organizations");
    if (name == "admin:enterprise"_L1)
        return tr("Full control of the enterprise");
    if (name == "read:enterprise"_L1)
        return tr("Read the profile of the enterprise");
    if (name == "write:packages"_L1)
        return tr("Publish packages. Kept, but reaches nothing here");
    if (name == "read:packages"_L1)
        return tr("Download packages. Kept, but reaches nothing here");
    if (name == "admin:repo_hook"_L1)
        return tr("Manage hooks of repositories. Kept, but reaches nothing here");
    if (name == "gist"_L1)
        return tr("Create gists. Kept, but reaches nothing here");
    if (name == "notifications"_L1)
        return tr("Read notifications. Kept, but reaches nothing here");
    if (name == "user"_L1)
        return tr("Change your profile. Kept, but reaches nothing here");
    if (name == "read:user"_L1)
        return tr("Read your profile. Kept, but reaches nothing here");
    return tr("Delete repositories. Kept, but reaches nothing here");
}

} // namespace patwarden
