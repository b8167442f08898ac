// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/permissioneditor.h"

#include "models/permissioncataloguemodel.h"
#include "views/theme/style.h"
#include "views/tokens/permissiongroupbox.h"
#include "views/widgets/searchfield.h"

#include <QLabel>
#include <QVBoxLayout>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

PermissionEditor::PermissionEditor(PermissionCatalogueModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(new SearchField(tr("Search permissions"), this))
    , m_nothing(new QLabel(this))
{
    m_search->setObjectName(u"permissionSearch"_s);
    m_nothing->setObjectName(u"noPermissionLabel"_s);
    m_nothing->setTextFormat(Qt::PlainText);
    setTone(m_nothing, TextTone::Dim);
    m_nothing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(measuresOf(this).wideGap);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    for (const PermissionGroup group :
         {PermissionGroup::Repository, PermissionGroup::Organization, PermissionGroup::Account}) {
        m_groups.append(new PermissionGroupBox(group, model, this));
        column->addWidget(m_groups.last());
    }
    connect(m_search, &SearchField::searched, this, &PermissionEditor::onSearch);
}

void PermissionEditor::reset()
{
    m_search->clear();
    for (PermissionGroupBox *group : std::as_const(m_groups))
        group->setUnfolded(false);
    onSearch({});
}

void PermissionEditor::onSearch(const QString &text)
{
    int passing = 0;
    for (PermissionGroupBox *group : std::as_const(m_groups)) {
        const int found = group->setSearch(text);
        passing += group->isHidden() ? 0 : found;
    }
    m_nothing->setVisible(!text.isEmpty() && passing == 0);
    m_nothing->setText(tr("No permission on offer has “%1” in its name.").arg(text));
    Q_EMIT arranged();
}

} // namespace patwarden
