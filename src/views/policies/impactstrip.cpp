// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policies/impactstrip.h"

#include "controller/wording.h"
#include "models/policywords.h"
#include "views/widgets/banner.h"

#include <QAccessible>
#include <QPushButton>
#include <QVBoxLayout>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

ImpactStrip::ImpactStrip(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(Banner::Kind::Info, this))
    , m_show(m_banner->addButton(tr("Show them"), u"showImpactButton"_s))
{
    m_banner->setObjectName(u"impactBanner"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_banner);
    m_slow.setSingleShot(true);
    m_slow.setInterval(300);
    connect(&m_slow, &QTimer::timeout, this, &ImpactStrip::onSlow);
    connect(m_show, &QPushButton::clicked, this, &ImpactStrip::showRequested);
    hide();
}

void ImpactStrip::clear()
{
    m_slow.stop();
    m_impact = {};
    hide();
}

void ImpactStrip::wait()
{
    m_impact = {};
    m_slow.start();
    if (isHidden())
        return;
    // Stays in place, empty, so that nothing jumps when the answer comes at once.
    m_banner->setKind(Banner::Kind::Info);
    m_banner->setLead({});
    m_banner->setText({});
    m_show->setEnabled(false);
}

void ImpactStrip::onSlow()
{
    m_banner->setKind(Banner::Kind::Info);
    m_banner->setLead({});
    m_banner->setText(tr("Counting who would lose or gain access…"));
    m_show->hide();
    show();
}

void ImpactStrip::setImpact(ScopeKind scope, const Impact &impact)
{
    m_slow.stop();
    m_impact = impact;
    const Banner::Kind kind = impact.tokensLosing > 0 ? Banner::Kind::Warning
        : impact.tokensGaining > 0                    ? Banner::Kind::Success
                                                      : Banner::Kind::Info;
    m_banner->setKind(kind);
    m_banner->setLead(PolicyWords::impactLead(impact));
    m_banner->setText(PolicyWords::impactFacts(scope, impact));
    m_show->setVisible(!impact.entries.isEmpty());
    m_show->setEnabled(true);
    show();
    QAccessibleEvent told(m_banner, QAccessible::Alert); // who does not see the strip hears it
    QAccessible::updateAccessibility(&told);
}

void ImpactStrip::setFailure(const Error &error)
{
    m_slow.stop();
    m_impact = {};
    m_banner->setKind(Banner::Kind::Error);
    m_banner->setLead(tr("What would change could not be counted."));
    m_banner->setText(Wording::sentence(error));
    m_show->hide();
    show();
}

} // namespace patwarden
