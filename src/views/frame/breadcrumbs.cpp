// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/breadcrumbs.h"

#include "views/frame/crumbbutton.h"
#include "views/theme/measures.h"
#include "views/widgets/elidinglabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

Breadcrumbs::Breadcrumbs(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_tabAnchor(new QWidget(this))
{
    m_tabAnchor->setFocusPolicy(Qt::TabFocus);
    m_tabAnchor->hide();
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setAccessibleName(tr("Where you are"));
}

void Breadcrumbs::setCrumbs(const QList<Crumb> &crumbs)
{
    if (m_crumbs == crumbs)
        return;
    m_crumbs = crumbs;
    qDeleteAll(m_parts);
    m_parts.clear();
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    for (qsizetype i = 0; i < crumbs.size(); ++i)
        addCrumb(crumbs[i], i == crumbs.size() - 1);
    m_row->addStretch();
    fit();
}

void Breadcrumbs::addCrumb(const Crumb &crumb, bool isLast)
{
    if (!m_parts.isEmpty()) {
        auto *between = new QLabel(u"›"_s, this);
        between->setContentsMargins(4, 0, 4, 0);
        m_parts.append(between);
        m_row->addWidget(between);
    }
    QWidget *part = nullptr;
    if (isLast) {
        auto *label = new ElidingLabel(crumb.text, this);
        setType(label, TypeStep::Body, QFont::DemiBold);
        label->setObjectName(u"currentCrumb"_s);
        part = label;
    } else {
        auto *button = new CrumbButton(crumb.text, this);
        button->setEnabled(crumb.route.has_value());
        if (crumb.route)
            connect(button, &QAbstractButton::clicked, this,
                    [this, route = *crumb.route] { Q_EMIT chosen(route); });
        part = button;
        QWidget *before = m_tabAnchor;
        for (QWidget *each : std::as_const(m_parts)) {
            if (qobject_cast<CrumbButton *>(each))
                before = each;
        }
        setTabOrder(before, button); // else it would come after the page
    }
    m_parts.append(part);
    m_row->addWidget(part);
}

QSize Breadcrumbs::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void Breadcrumbs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Breadcrumbs::fit()
{
    const auto widthOf = [this](qsizetype part) { return m_parts[part]->sizeHint().width(); };
    int needed = 0;
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        needed += widthOf(i);
    qsizetype first = 0;
    // In pairs, a crumb and what stands behind it, so that the line never begins with "›". The last crumb always
    // stays.
    for (; needed > width() && first + 2 < m_parts.size(); first += 2)
        needed -= widthOf(first) + widthOf(first + 1);
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setVisible(i >= first);
}

} // namespace patwarden
