// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class SignInCodeForm;
}

namespace patwarden {

/// The part of the sign-in for somebody with an invitation code: the code, and the password they choose, twice.
class SignInCodeForm : public QWidget
{
    Q_OBJECT

public:
    explicit SignInCodeForm(QWidget *parent = nullptr);
    ~SignInCodeForm() override;

    [[nodiscard]] QString code() const;
    [[nodiscard]] QString password() const;
    /// What is missing or does not fit; nullopt: it can be sent.
    [[nodiscard]] std::optional<QString> problem() const;
    /// Puts the focus on the field that problem() speaks of.
    void focusProblem();

private:
    std::unique_ptr<Ui::SignInCodeForm> m_ui;
};

} // namespace patwarden
