// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/overviewcontroller.h"
#include "views/frame/breadcrumbs.h"

#include <QCoreApplication>

namespace patwarden {

/// What the frame knows of places without asking their pages.
class Places
{
    Q_DECLARE_TR_FUNCTIONS(Places)

public:
    /// Where one arrives after signing in: an enterprise owner at its policies, an owner of organizations at the
    /// pending requests of the first one that has any (else of the first one), everybody else at their own tokens.
    [[nodiscard]] static Route landing(const Overview &overview);

    /// The organization the sidebar shows before one was opened: the one of landing(), or the first owned; may be
    /// invalid.
    [[nodiscard]] static OrganizationId firstOrganization(const Overview &overview);

    /// The crumbs in front of the page's own one, \p last.
    [[nodiscard]] static QList<Crumb> crumbs(const Overview &overview, const Route &route, const QString &last);
};

} // namespace patwarden
