// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/token.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class RegenerateDialog;
}

namespace patwarden {

/// Asks how long the new secret of a token is to live. It regenerates nothing itself. Window-modal; deletes itself
/// when closed.
class RegenerateDialog : public QDialog
{
    Q_OBJECT

public:
    RegenerateDialog(const QString &tokenName, TokenKind kind, Instant now, QWidget *parent = nullptr);
    ~RegenerateDialog() override;

Q_SIGNALS:
    /// \p expiresAt none: never.
    void confirmed(const std::optional<patwarden::Instant> &expiresAt);

private:
    std::unique_ptr<Ui::RegenerateDialog> m_ui;
};

} // namespace patwarden
