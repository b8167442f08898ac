// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/requestcontroller.h"
#include "views/entries/entrycontent.h"

class QLabel;

namespace Ui {
class ReviewPage;
}

namespace patwarden {

/// Fills the cards of the review page with one request (R-O8).
class ReviewContent : public EntryContent
{
    Q_OBJECT

public:
    ReviewContent(Ui::ReviewPage &ui, const Clock &clock, QObject *parent = nullptr);

    void show(const RequestDetails &details);

private:
    void showFacts(const RequestDetails &details);

    QLabel *m_why;
};

} // namespace patwarden
