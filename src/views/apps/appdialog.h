// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "views/widgets/fittingdialog.h"

#include <memory>

namespace Ui {
class AppDialog;
}

namespace patwarden {

class Banner;

/// What is wrong with a field, in words.
struct FieldRefusal {
    QString sentence;
    QWidget *field;
};

struct AppQuestion {
    QString title; ///< "New key for Octo Bot"
    QString sentence; ///< what follows from it; may be empty
    QString verb; ///< "Make key"
    QString verbName; ///< objectName of the button with the verb
};

/// The frame of the dialogs about Apps: a title, the consequence, what there is to fill in, why it was refused,
/// Cancel and the verb. It saves nothing and stays open until it is told otherwise. Window-modal; deletes itself
/// when closed.
class AppDialog : public FittingDialog
{
    Q_OBJECT

public:
    /// \param content becomes the dialog's.
    AppDialog(const AppQuestion &question, QWidget *content, QWidget *parent = nullptr);
    ~AppDialog() override;

    /// While it is being done: no second press.
    void setBusy(bool busy);
    void refuse(const FieldRefusal &refusal);
    void refuse(const Error &error, QWidget *field);

Q_SIGNALS:
    void confirmed();

private:
    std::unique_ptr<Ui::AppDialog> m_ui;
    Banner *m_failure;
};

} // namespace patwarden
