// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/topbar.h"

#include "views/frame/bellbutton.h"
#include "views/theme/icons.h"
#include "views/theme/style.h"
#include "views/widgets/avatar.h"

#include <QHBoxLayout>
#include <QLabel>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

TopBar::TopBar(QWidget *parent)
    : Surface(Ground::Top, parent)
    , m_breadcrumbs(new Breadcrumbs(this))
    , m_bell(new BellButton(this))
    , m_profile(new Avatar(this))
{
    constexpr int logoSize = 20;
    auto *logo = new QLabel(this);
    logo->setPixmap(icon(u"patwarden"_s).pixmap(QSize(logoSize, logoSize), devicePixelRatioF()));
    auto *name = new QLabel(u"Patwarden"_s, this); // a name, not a word
    setType(name, TypeStep::Body, QFont::Bold);

    m_breadcrumbs->setObjectName(u"breadcrumbs"_s);
    m_bell->setObjectName(u"notificationsButton"_s);
    m_profile->setObjectName(u"profileButton"_s);
    m_profile->setInteractive(true);
    m_profile->setAccessibleName(tr("Profile"));
    m_profile->setToolTip(tr("Profile"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(10);
    row->addWidget(logo);
    row->addWidget(name);
    row->addSpacing(8);
    row->addWidget(m_breadcrumbs, 1);
    row->addSpacing(8);
    row->addWidget(m_bell);
    row->addWidget(m_profile);
    setFixedHeight(measuresOf(this).topBar);

    connect(m_breadcrumbs, &Breadcrumbs::chosen, this, &TopBar::chosen);
    connect(m_bell, &QAbstractButton::clicked, this, [this] { Q_EMIT chosen(Route{Route::Place::Notices}); });
    connect(m_profile, &QAbstractButton::clicked, this, &TopBar::profileRequested);
}

QWidget *TopBar::profileButton() const
{
    return m_profile;
}

void TopBar::setPerson(const QString &name)
{
    m_profile->setPersonName(name);
    m_profile->setAccessibleDescription(name);
}

void TopBar::setUnreadNotices(qint64 count)
{
    m_bell->setCount(count);
}

} // namespace patwarden
