// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pendingrequestmodel.h"
#include "views/entries/entryfilterbar.h"

namespace patwarden {

/// The filters, the search and the orders of the pending requests (R-O10); of several organizations also by
/// organization.
class RequestFilterBar : public EntryFilterBar
{
    Q_OBJECT

public:
    RequestFilterBar(PendingRequestModel &model, bool ofSeveral, QWidget *parent = nullptr);

private:
    [[nodiscard]] static Texts texts();
    [[nodiscard]] static QList<Order> orders(bool ofSeveral);
    void addOrganizations();
    void offerOrganizations();

    PendingRequestModel &m_model;
    FilterButton *m_organizations = nullptr; ///< only of several
};

} // namespace patwarden
