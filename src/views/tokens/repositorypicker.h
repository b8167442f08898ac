// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/tokencontroller.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;

namespace patwarden {

class RepositoryPickModel;
class SearchField;

/// Ticks repositories of one resource owner. It asks for a few at a time and searches for the rest, so that
/// 100,000 are no more than ten. objectNames "repositorySearch", "repositoryList", "chosenLabel", "foundLabel".
class RepositoryPicker : public QWidget
{
    Q_OBJECT

public:
    static constexpr int limit = 50; ///< how many a search shows

    RepositoryPicker(TokenController &tokens, const Session &session, QWidget *parent = nullptr);

    /// Another owner has other repositories: what was ticked is dropped. \return how many that were.
    int setResourceOwner(OrganizationId organization);
    void setChosen(const QList<RepositoryChoice> &chosen);
    [[nodiscard]] QList<RepositoryId> chosen() const;
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] SearchField *search() const { return m_search; }
    /// Reads the first ones, unless they are there.
    void wake();

Q_SIGNALS:
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void showChosen();
    void showFound(const Result<QList<RepositoryChoice>> &found, const QString &searched);

    TokenController &m_tokens;
    Session m_session;
    OrganizationId m_organization;
    RepositoryPickModel *m_model;
    SearchField *m_search;
    QListView *m_list;
    QLabel *m_found;
    QLabel *m_chosen;
    QString m_searched;
    int m_readNumber = 0; ///< drops answers of earlier searches
    bool m_isAwake = false;
};

} // namespace patwarden
