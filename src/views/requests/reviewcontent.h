// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/requestcontroller.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace Ui {
class ReviewPage;
}

namespace patwarden {

class Pill;

/// Fills the cards of the review page with one request (R-O8).
class ReviewContent : public QObject
{
    Q_OBJECT

public:
    ReviewContent(Ui::ReviewPage &ui, const Clock &clock, QObject *parent = nullptr);

    void show(const RequestDetails &details);

private:
    void showPermissions(const RequestDetails &details);
    void showRepositories(const RequestDetails &details);
    void nameRepositories(const RequestDetails &details, qsizetype atMost);
    void showRisk(const RequestDetails &details);
    void showFacts(const RequestDetails &details);
    void addFact(const QString &name, const QString &value, const QString &objectName);
    [[nodiscard]] static QString expiryText(const std::optional<Instant> &at, Instant now);
    [[nodiscard]] static QString ownerText(const RequestDetails &details);

    Ui::ReviewPage &m_ui;
    const Clock &m_clock;
    QLabel *m_why;
    Pill *m_risk;
    QWidget *m_permissions = nullptr; ///< made anew for each request, as are the following
    QWidget *m_repositories = nullptr;
    QWidget *m_factors = nullptr;
    QWidget *m_facts = nullptr;
    QFormLayout *m_factRows = nullptr;
};

} // namespace patwarden
