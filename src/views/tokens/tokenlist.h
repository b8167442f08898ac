// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/owntokenmodel.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class TokenList;
}

class QMenu;
class QPushButton;

namespace patwarden {

class DataTable;
class EmptyState;
class PageHeader;

/// One's own tokens, the fine-grained ones above the classic ones, and the way to generate another.
class TokenList : public QWidget
{
    Q_OBJECT

public:
    explicit TokenList(const Clock &clock, QWidget *parent = nullptr);
    ~TokenList() override;

    /// Nothing is known yet; says so after a while.
    void showReading();
    void showTokens(const QList<OwnToken> &tokens);
    void showFailure(const Error &error);
    void setCurrentToken(TokenId token);
    void takeFocus();

Q_SIGNALS:
    void opened(patwarden::TokenId token);
    void generateAsked(patwarden::TokenKind kind);
    void retryAsked();

private:
    void setUpHeader();
    void setUpTable(DataTable *table, OwnTokenModel &model);
    void setUpStates();
    void showState(QWidget *state);
    void followCurrent(DataTable *table);
    void showCounts();

    std::unique_ptr<Ui::TokenList> m_ui;
    OwnTokenModel m_fineGrained;
    OwnTokenModel m_classic;
    PageHeader *m_header;
    QPushButton *m_generate;
    EmptyState *m_empty;
    EmptyState *m_problem;
    QPushButton *m_retry = nullptr;
    QTimer m_slow;
};

} // namespace patwarden
