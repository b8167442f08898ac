// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/importreport.h"
#include "domain/request.h"

#include <QByteArrayView>

namespace patwarden {

/// One pending request as GitHub's API tells it ("list requests to access organization resources with fine-grained
/// personal access tokens").
struct GithubRequest {
    struct Repository {
        QString name;
        Visibility visibility = Visibility::Private; ///< where nothing else is said
    };

    qint64 id = 0;
    QString reason;
    qint64 ownerId = 0;
    QString ownerLogin;
    QString ownerName; ///< empty where it was not told
    RepositorySelection selection = RepositorySelection::Public;
    QList<Repository> repositories; ///< GitHub's list has none; taken where somebody added them
    QString repositoriesOwner; ///< the organization in their full names; empty where there is none
    int repositoryCount = 0; ///< 0: not told
    PermissionSet permissions;
    Instant createdAt;
    qint64 tokenId = 0;
    QString tokenName;
    std::optional<Instant> tokenExpiresAt;
    std::optional<Instant> tokenLastUsedAt;
    QString source; ///< the entry word for word
};

/// Reads one entry. Fields that are not known are left alone, permissions and levels that are not known are kept.
/// \return what is wrong with it; nothing where all is well.
[[nodiscard]] std::optional<ImportFault> readGithubRequest(QByteArrayView text, GithubRequest &request);

/// "2023-05-16T08:47:09.123-07:00": date and time, any fraction of a second, and an offset from UTC, which is
/// taken as none where it is missing.
[[nodiscard]] std::optional<Instant> instantFromGithub(const QString &text);

} // namespace patwarden
