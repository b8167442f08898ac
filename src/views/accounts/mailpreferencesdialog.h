// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/result.h"
#include "views/widgets/fittingdialog.h"

#include <memory>

namespace Ui {
class MailPreferencesDialog;
}

namespace patwarden {

class Banner;

/// "Notices by mail": what one wants to be mailed, when, and in which language. Saves nothing itself: the verb
/// emits saveAsked(). Window-modal; deletes itself when closed.
class MailPreferencesDialog : public FittingDialog
{
    Q_OBJECT

public:
    explicit MailPreferencesDialog(const MailPreference &preference, QWidget *parent = nullptr);
    ~MailPreferencesDialog() override;

    void setBusy(bool busy);
    void showFailure(const Error &error);

Q_SIGNALS:
    void saveAsked(const patwarden::MailPreference &preference);

private:
    void fillBoxes(const MailPreference &preference);
    [[nodiscard]] MailPreference chosen() const;

    std::unique_ptr<Ui::MailPreferencesDialog> m_ui;
    Banner *m_failure;
};

} // namespace patwarden
