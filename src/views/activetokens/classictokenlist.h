// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classictokenmodel.h"
#include "views/frame/page.h"

#include <memory>

namespace Ui {
class ClassicTokenList;
}

namespace patwarden {

class EmptyState;

/// The classic tokens of the organization's members, which of them reach it, and what ends that: its policy.
class ClassicTokenList : public QWidget
{
    Q_OBJECT

public:
    explicit ClassicTokenList(const PageContext &context, QWidget *parent = nullptr);
    ~ClassicTokenList() override;

    /// Reads anew; what is shown of the same organization stays until then.
    void read(OrganizationId organization);
    void setOrganizationName(const QString &name);
    [[nodiscard]] const ClassicTokenModel &model() const { return m_model; }
    /// It has been read, so that its number is known.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    void focusTable();

Q_SIGNALS:
    void settingsAsked();
    /// What is read, or that nothing is any more.
    void changed();

private:
    void setUpTable();
    void onTokens(const Result<QList<ClassicTokenRow>> &tokens);
    void showNotice();

    PageContext m_context;
    std::unique_ptr<Ui::ClassicTokenList> m_ui;
    ClassicTokenModel m_model;
    EmptyState *m_nothing;
    EmptyState *m_failed;
    OrganizationId m_organization;
    QString m_organizationName;
    int m_readingNumber = 0; ///< drops answers to earlier questions
    bool m_isRead = false;
};

} // namespace patwarden
