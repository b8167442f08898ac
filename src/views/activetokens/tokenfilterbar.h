// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activetokenmodel.h"
#include "views/entries/entryfilterbar.h"

namespace patwarden {

/// The filters, the search and the orders of the active tokens; expiry comes on top of what requests have.
class TokenFilterBar : public EntryFilterBar
{
    Q_OBJECT

public:
    explicit TokenFilterBar(ActiveTokenModel &model, QWidget *parent = nullptr);

private:
    [[nodiscard]] static Texts texts();
    [[nodiscard]] static QList<Order> orders();
    void offerExpiry();
    void onExpiryChanged(const QStringList &keys);
    void followExpiry();

    ActiveTokenModel &m_model;
    FilterButton *m_expiry;
};

} // namespace patwarden
