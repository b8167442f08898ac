// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace patwarden {

/// A dialog that is as high as what is in it needs at its width, whatever comes and goes there: QDialog by itself
/// does not ask how high text gets that wraps.
class FittingDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();
};

} // namespace patwarden
