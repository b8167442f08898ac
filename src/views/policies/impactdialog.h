// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/frame/page.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ImpactDialog;
}

namespace patwarden {

/// The tokens behind a preview: which lose and which gain access, where, and why. Window-modal; deletes itself
/// when closed.
class ImpactDialog : public QDialog
{
    Q_OBJECT

public:
    ImpactDialog(const PageContext &context, PolicyScope scope, const Impact &impact, QWidget *parent = nullptr);
    ~ImpactDialog() override;

private:
    void sizeColumns();

    std::unique_ptr<Ui::ImpactDialog> m_ui;
};

} // namespace patwarden
