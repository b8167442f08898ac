// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/mailcontroller.h"
#include "views/widgets/card.h"

namespace patwarden {

class DataTable;
class GivenUpMailModel;

/// Mails that could not be delivered, each with "Try again" (button "tryAgain_<id>"). Hidden where there are none.
/// The page does it.
class GivenUpMailCard : public Card
{
    Q_OBJECT

public:
    explicit GivenUpMailCard(QWidget *parent = nullptr);

    void take(const QList<GivenUpMail> &mails);

Q_SIGNALS:
    void tryAgainRequested(patwarden::MailId mail);

private:
    GivenUpMailModel *m_model;
    DataTable *m_table;
};

} // namespace patwarden
