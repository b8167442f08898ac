// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/estatesource.h"

#include <random>

namespace patwarden {

/// Makes the records of an estate of a size up, see scaledestate.h: organization by organization, so that what
/// belongs together is written together.
class ScaledSource final : public EstateSource
{
public:
    ScaledSource(qint64 requests, Instant now);

    [[nodiscard]] Result<exchange::Estate> begin() override;
    [[nodiscard]] QList<NumberedLine> next() override;

private:
    struct Organization {
        qint64 requests = 0;
        qint64 firstMember = 0; ///< of all people
        qint64 members = 0;
        qint64 repositories = 0;
    };
    enum class Part { Frame, People, Repositories, Requests, Tokens };
    using Random = std::minstd_rand; // the same everywhere, as none of the standard's distributions is

    void makeOrganizations(qint64 requests);
    /// One person, repository, request or token after the other; \return false at the end.
    bool makeNext();
    [[nodiscard]] qint64 partSize() const;
    void add(exchange::Record record);

    void makeEnterprise();
    void makeFrame();
    void makePerson();
    void makeRepository();
    void makeRequest();
    void makeToken();

    [[nodiscard]] quint32 below(quint32 limit); ///< limit > 0
    [[nodiscard]] quint32 few(quint32 limit); ///< the same, small numbers by far more often
    [[nodiscard]] exchange::Token token(Instant createdAt, int most);
    void choose(exchange::Token &token, int most);
    [[nodiscard]] PermissionSet permissions();
    [[nodiscard]] QString organizationName(size_t organization) const;
    [[nodiscard]] QString login(qint64 person) const;
    [[nodiscard]] QString repositoryName(qint64 repository) const;

    Instant m_now;
    std::vector<Organization> m_organizations;
    std::vector<const CatalogueEntry *> m_permissions;
    Random m_random;
    size_t m_organization = 0;
    Part m_part = Part::Frame;
    qint64 m_done = 0; ///< of the part
    qint64 m_tokens = 0;
    qint64 m_number = 1;
    QList<NumberedLine> m_batch;
};

} // namespace patwarden
