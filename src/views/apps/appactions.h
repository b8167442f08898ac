// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/appcontroller.h"
#include "views/frame/page.h"
#include "views/tokens/secretclipboard.h"

#include <QObject>

namespace patwarden {

/// What the keeper of an App does with it: asks first, naming the consequence, does it, and says how it went. For
/// the page of Apps, which shows the list.
class AppActions : public QObject
{
    Q_OBJECT

public:
    /// \param page the parent of every question.
    AppActions(const PageContext &context, QWidget *page);

    /// Who owns what is registered: an organization, or with an invalid id the enterprise. \param name of it.
    void setOwner(OrganizationId owner, const QString &name);

    void registerApp();
    void changePermissions(const AppRow &row);
    void replaceKey(const AppRow &row);
    void remove(const AppRow &row);

Q_SIGNALS:
    void succeeded(const QString &message);
    void failed(const patwarden::Error &error);
    /// The list is another one now, or was older than a refusal.
    void changed();

private:
    void onRegistered(const RegisteredApp &registered);
    void showKey(const QString &title, const App &app, const QByteArray &privateKey);

    PageContext m_context;
    QWidget *m_page;
    OrganizationId m_owner;
    QString m_ownerName;
    SecretClipboard m_clipboard; ///< outlives the dialog that shows a key
};

} // namespace patwarden
