// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/app.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class AppPermissionFields;
}

class QComboBox;

namespace patwarden {

struct FieldRefusal;

/// Two drop-downs: how far an App may go with requests and with tokens; below, what that means.
class AppPermissionFields : public QWidget
{
    Q_OBJECT

public:
    explicit AppPermissionFields(QWidget *parent = nullptr);
    ~AppPermissionFields() override;

    void setPermissions(const AppPermissions &permissions);
    [[nodiscard]] AppPermissions permissions() const;
    /// An App that may do nothing is none.
    [[nodiscard]] std::optional<FieldRefusal> refusal() const;

private:
    void fill(QComboBox *combo, AppPermission permission);
    void showSummary();

    std::unique_ptr<Ui::AppPermissionFields> m_ui;
};

} // namespace patwarden
