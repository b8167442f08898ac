// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QCheckBox;

namespace patwarden {

class ScopeModel;

/// The scopes of a classic token as check boxes, each with what it lets the token do; what a ticked one includes
/// stands below it and is ticked with it. objectNames "scope_" and the name.
class ScopePicker : public QWidget
{
    Q_OBJECT

public:
    explicit ScopePicker(ScopeModel &model, QWidget *parent = nullptr);

private:
    void addRow(int row);
    void showTicks();

    ScopeModel &m_model;
    QList<QCheckBox *> m_boxes; ///< in the model's order
};

} // namespace patwarden
