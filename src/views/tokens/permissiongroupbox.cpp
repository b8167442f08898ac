// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/permissiongroupbox.h"

#include "models/permissioncataloguemodel.h"
#include "views/theme/icons.h"
#include "views/theme/style.h"
#include "views/widgets/pill.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A drop-down in a page that scrolls: the wheel is for the page.
class LevelCombo : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

PermissionGroupBox::PermissionGroupBox(PermissionGroup group, PermissionCatalogueModel &model, QWidget *parent)
    : QWidget(parent)
    , m_group(group)
    , m_model(model)
    , m_head(new QPushButton(this))
    , m_count(new Pill(PillKind::Accent, {}, this))
    , m_hint(new QLabel(this))
    , m_rowLayout(new QVBoxLayout)
{
    m_head->setObjectName(u"groupButton%1"_s.arg(int(group)));
    m_head->setText(title());
    setButtonRole(m_head, ButtonRole::Flat);
    setTone(m_hint, TextTone::Dim);
    auto *head = new QHBoxLayout;
    head->setSpacing(measuresOf(this).gap);
    head->addWidget(m_head);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_hint);
    m_rowLayout->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addLayout(head);
    column->addLayout(m_rowLayout);
    connect(m_head, &QPushButton::clicked, this, [this] { setUnfolded(!m_isUnfolded); });
    connect(&m_model, &PermissionCatalogueModel::permissionsChanged, this, &PermissionGroupBox::showLevels);
    setUnfolded(false);
}

QString PermissionGroupBox::title() const
{
    switch (m_group) {
    case PermissionGroup::Repository:
        return tr("Repository permissions");
    case PermissionGroup::Organization:
        return tr("Organization permissions");
    case PermissionGroup::Account:
    case PermissionGroup::Other:
        break;
    }
    return tr("Account permissions");
}

int PermissionGroupBox::setSearch(const QString &text)
{
    m_search = text;
    showRows();
    int passing = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        passing += isShown(row) ? 1 : 0;
    return passing;
}

void PermissionGroupBox::setUnfolded(bool unfolded)
{
    m_isUnfolded = unfolded;
    m_head->setIcon(icon(unfolded ? u"chevron-down"_s : u"chevron-right"_s, IconTone::Dim));
    //: a group of permissions, and what a press does
    m_head->setAccessibleName(unfolded ? tr("%1, fold up").arg(title()) : tr("%1, show all").arg(title()));
    showRows();
}

bool PermissionGroupBox::isShown(int modelRow) const
{
    const QModelIndex index = m_model.index(modelRow, PermissionCatalogueModel::Name);
    if (index.data(PermissionCatalogueModel::groupRole).toInt() != int(m_group))
        return false;
    if (!m_search.isEmpty())
        return index.data().toString().contains(m_search, Qt::CaseInsensitive)
            || index.data(PermissionCatalogueModel::keyRole).toString().contains(m_search, Qt::CaseInsensitive);
    const bool isChosen = index.data(PermissionCatalogueModel::levelRole).toInt() != int(Level::None);
    return m_isUnfolded || isChosen;
}

void PermissionGroupBox::makeRows()
{
    if (!m_rows.isEmpty())
        return;
    QWidget *before = m_head;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (index.data(PermissionCatalogueModel::groupRole).toInt() != int(m_group))
            continue;
        m_rows.insert(row, makeRow(row));
        setTabOrder(before, m_rows.value(row).combo); // what is made late would come last
        before = m_rows.value(row).combo;
    }
}

PermissionGroupBox::Row PermissionGroupBox::makeRow(int modelRow)
{
    const QModelIndex index = m_model.index(modelRow, PermissionCatalogueModel::LevelWord);
    const QString name = index.siblingAtColumn(PermissionCatalogueModel::Name).data().toString();
    const bool isLocked = index.data(PermissionCatalogueModel::lockedRole).toBool();
    Row row{new QWidget(this), new LevelCombo};
    auto *label = new QLabel(name, row.widget);
    label->setIndent(measuresOf(this).icon + 18);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(measuresOf(this).wideGap);
    line->addWidget(label, 1);
    if (isLocked) {
        auto *why = new QLabel(tr("comes with every token"), row.widget);
        setTone(why, TextTone::Dim);
        line->addWidget(why);
    }
    line->addWidget(row.combo);
    row.combo->setParent(row.widget);
    row.combo->setObjectName(QString(u"level_"_s + index.data(PermissionCatalogueModel::keyRole).toString()));
    row.combo->setAccessibleName(name);
    row.combo->setFocusPolicy(Qt::StrongFocus);
    row.combo->setMinimumWidth(int(150 * measuresOf(this).factor));
    row.combo->setEnabled(!isLocked);
    const auto levels = index.data(PermissionCatalogueModel::levelsRole).value<QList<int>>();
    for (const int level : levels)
        row.combo->addItem(PermissionCatalogueModel::levelText(Level(level)), level);
    connect(row.combo, &QComboBox::activated, this, [this, modelRow, combo = row.combo] {
        m_model.setData(m_model.index(modelRow, PermissionCatalogueModel::LevelWord), combo->currentData());
    });
    m_rowLayout->addWidget(row.widget);
    return row;
}

void PermissionGroupBox::showRows()
{
    bool isAnyShown = false;
    for (int row = 0; row < m_model.rowCount(); ++row)
        isAnyShown = isAnyShown || isShown(row);
    if (isAnyShown)
        makeRows();
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        it->widget->setVisible(isShown(it.key()));
    showLevels();
}

void PermissionGroupBox::showLevels()
{
    setVisible(m_model.isOffered(m_group));
    m_count->setCount(m_model.chosenIn(m_group));
    m_hint->setText(m_isUnfolded || !m_search.isEmpty() ? QString() : tr("only the chosen ones are shown"));
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const int level = m_model.index(it.key(), 0).data(PermissionCatalogueModel::levelRole).toInt();
        it->combo->setCurrentIndex(it->combo->findData(level));
        // What was set back to "No access" stays until the list is folded or searched anew.
        if (isShown(it.key()))
            it->widget->show();
    }
}

} // namespace patwarden
