// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/appcontroller.h"

#include <QWidget>

#include <memory>

namespace Ui {
class RegisterAppForm;
}

namespace patwarden {

class Prompts;
struct FieldRefusal;

/// What there is to say about a new App.
class RegisterAppForm : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterAppForm(Prompts &prompts, QWidget *parent = nullptr);
    ~RegisterAppForm() override;

    [[nodiscard]] AppDraft draft(OrganizationId owner) const;
    [[nodiscard]] std::optional<FieldRefusal> refusal() const;
    /// The field that AppController::registerApp speaks of.
    [[nodiscard]] QWidget *fieldOf(const Error &error) const;

private:
    std::unique_ptr<Ui::RegisterAppForm> m_ui;
};

} // namespace patwarden
