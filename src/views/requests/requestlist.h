// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pendingrequestmodel.h"
#include "views/entries/entrylist.h"

namespace patwarden {

class PageHeader;

/// A queue as a table (R-O10, R-O11): of one organization, or of every one that the account owns, with a column
/// and a filter more. Decides nothing: it tells the page what was asked for.
class RequestList : public EntryList
{
    Q_OBJECT

public:
    enum class Of { OneOrganization, EveryOwned };

    RequestList(PendingRequestModel &model, Of of, QWidget *parent = nullptr);

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
    [[nodiscard]] static Texts texts(Of of);
    void setUpColumns();
    void nameNothing();

    Of m_of;
    PageHeader *m_header;
};

} // namespace patwarden
