// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/entries/entryfilterbar.h"

namespace patwarden {

/// The filters, the search and the orders of the pending requests (R-O10).
class RequestFilterBar : public EntryFilterBar
{
    Q_OBJECT

public:
    explicit RequestFilterBar(EntryListModel &model, QWidget *parent = nullptr);

private:
    [[nodiscard]] static Texts texts();
    [[nodiscard]] static QList<Order> orders();
};

} // namespace patwarden
