// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/frame/page.h"
#include "views/widgets/banner.h"

#include <QObject>

namespace patwarden {

/// Carries out for a page what is decided about entries of one organization; EntryList::follow() shows how far a
/// bulk decision is. The subclass knows what is decided.
class EntryDecider : public QObject
{
    Q_OBJECT

public:
    /// Whose entries are decided from now on; what is under way stays where it began.
    void setOrganization(OrganizationId organization, const QString &name)
    {
        m_organization = organization;
        m_organizationName = name;
    }
    /// Stops the bulk decision after the batch that runs.
    virtual void stop() = 0;

Q_SIGNALS:
    /// A single decision began or ended.
    void decidingChanged();
    void succeeded(const QString &message);
    /// \param text "Denying 3 requests…"
    void bulkStarted(const QString &text, int count);
    void bulkProgressed(int done);
    void bulkFinished(patwarden::Banner::Kind kind, const QString &result);

protected:
    EntryDecider(const PageContext &context, QWidget *page)
        : QObject(page)
        , m_context(context)
        , m_page(page)
    {
    }

    [[nodiscard]] const PageContext &context() const { return m_context; }
    [[nodiscard]] QWidget *page() const { return m_page; }
    [[nodiscard]] OrganizationId organization() const { return m_organization; }
    [[nodiscard]] const QString &organizationName() const { return m_organizationName; }

private:
    PageContext m_context;
    QWidget *m_page;
    OrganizationId m_organization;
    QString m_organizationName;
};

} // namespace patwarden
