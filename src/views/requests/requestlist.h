// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pendingrequestmodel.h"
#include "views/entries/entrylist.h"

namespace patwarden {

class PageHeader;

/// The queue as a table (R-O10, R-O11). Decides nothing: it tells the page what was asked for.
class RequestList : public EntryList
{
    Q_OBJECT

public:
    explicit RequestList(PendingRequestModel &model, QWidget *parent = nullptr);

    void setOrganizationName(const QString &name) override;
    /// Invalid where no row is current.
    [[nodiscard]] RequestId currentRequest() const { return RequestId(currentId()); }

Q_SIGNALS:
    void approveTicked();
    void denyTicked();

protected:
    [[nodiscard]] QString filteredTitle(int hidden) const override;
    [[nodiscard]] QString selectedText(int count) const override;

private:
    [[nodiscard]] static Texts texts();
    void setUpColumns();

    PageHeader *m_header;
};

} // namespace patwarden
