// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/frame/breadcrumbs.h"
#include "views/widgets/surface.h"

namespace patwarden {

class Avatar;
class BellButton;

/// The bar at the top: the logo, where one is, the bell and the profile picture. The same dark ground in both
/// appearances.
class TopBar : public Surface
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    [[nodiscard]] Breadcrumbs *breadcrumbs() const { return m_breadcrumbs; }
    /// Where the profile menu hangs; its clicks are profileRequested().
    [[nodiscard]] QWidget *profileButton() const;

    void setPerson(const QString &name);
    void setUnreadNotices(qint64 count);

Q_SIGNALS:
    void chosen(const patwarden::Route &route);
    void profileRequested();

private:
    Breadcrumbs *m_breadcrumbs;
    BellButton *m_bell;
    Avatar *m_profile;
};

} // namespace patwarden
