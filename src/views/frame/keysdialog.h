// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class KeysDialog;
}

namespace patwarden {

struct ShortcutInfo;

/// The list of keys (`?`), with the switch for those that are a single key.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(QWidget *parent = nullptr);
    ~KeysDialog() override;

private:
    void addKey(const ShortcutInfo &info);

    std::unique_ptr<Ui::KeysDialog> m_ui;
};

} // namespace patwarden
