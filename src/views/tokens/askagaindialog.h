// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class AskAgainDialog;
}

namespace patwarden {

/// Asks for the justification before access is asked for again after a denial or a withdrawal. It asks nobody
/// itself. Window-modal; deletes itself when closed.
class AskAgainDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param deniedBecause the reason of the denial; may be empty.
    AskAgainDialog(const QString &tokenName, const QString &organization, const QString &deniedBecause,
                   QWidget *parent = nullptr);
    ~AskAgainDialog() override;

Q_SIGNALS:
    /// \p justification is trimmed, not too long, and may be empty.
    void confirmed(const QString &justification);

private:
    void ask();

    std::unique_ptr<Ui::AskAgainDialog> m_ui;
};

} // namespace patwarden
