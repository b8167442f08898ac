// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activetokenmodel.h"
#include "views/entries/entrylist.h"

namespace patwarden {

/// The fine-grained tokens with access to the organization, as a table. Ends nothing: it tells the page what was
/// asked for.
class ActiveTokenTable : public EntryList
{
    Q_OBJECT

public:
    explicit ActiveTokenTable(ActiveTokenModel &model, QWidget *parent = nullptr);

    void setOrganizationName(const QString &name) override;

Q_SIGNALS:
    void revokeTicked();

protected:
    [[nodiscard]] QString filteredTitle(int hidden) const override;
    [[nodiscard]] QString selectedText(int count) const override;

private:
    [[nodiscard]] static Texts texts();
    void setUpColumns();
};

} // namespace patwarden
