// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entrylistmodel.h"
#include "views/widgets/banner.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <memory>

namespace Ui {
class EntryList;
}

class QAction;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace patwarden {

class BulkProgress;
class DataTable;
class EmptyState;
class EntryDecider;
class EntryFilterBar;

/// An EntryListModel as a table, with its filters, the menu for what is ticked (R-O10, R-O11), and what is shown
/// where there is nothing to show. Changes nothing: it tells the page what was asked for. The subclass brings the
/// words, the widths and the entries of the menu.
class EntryList : public QWidget
{
    Q_OBJECT

public:
    ~EntryList() override;

    virtual void setOrganizationName(const QString &name);
    /// Shows how far its bulk decisions are and how they end. Only one at a time: the menu waits meanwhile.
    void follow(EntryDecider *decider);
    /// The line about the bulk decision that ended; stays until it is put away or the next one begins.
    void showResult(Banner::Kind kind, const QString &text);
    void hideResult();

    /// 0 where no row is current.
    [[nodiscard]] qint64 currentId() const;
    void setCurrentId(qint64 id);
    void moveCurrent(int rows);
    void tickCurrent();
    void focusSearch();
    void focusTable();

Q_SIGNALS:
    void opened(qint64 id);
    void optInAsked();
    void retryAsked();

protected:
    /// Why there are no rows.
    enum Nothing { None, Filtered, NotOptedIn, Failed, NothingCount };
    struct Texts {
        QString listName; ///< objectName of the list itself
        QString tableName; ///< objectName of the table
        QString tableTitle; ///< its accessible name
        QString reading; ///< "Reading the requests…"
        QString hint; ///< below the table, about keys
        QString busy; ///< why the menu waits while a bulk decision runs
        QString forbidden; ///< "Only owners review requests"
        QString failed; ///< "The requests could not be read"
        QString notOwner{}; ///< below `forbidden`; where empty, the organization is named
        QString optIn{}; ///< the way to opt in; where empty, "Opt in…"
    };

    EntryList(EntryListModel &model, EntryFilterBar *filters, const Texts &texts, QWidget *parent);

    /// The subclass calls it at the end of its constructor, once for each: the states are shown from then on.
    void setNothing(Nothing nothing, const QString &iconName, const QString &title, const QString &text,
                    const QString &objectName);
    void begin();
    [[nodiscard]] EmptyState *state(Nothing nothing) const { return m_nothing[size_t(nothing)]; }
    [[nodiscard]] DataTable *table() const;
    [[nodiscard]] QVBoxLayout *headerLayout() const;
    QAction *addToMenu(const QString &text, const QString &objectName);
    [[nodiscard]] const QString &organizationName() const { return m_organizationName; }

    /// "The filter hides 41 requests"
    [[nodiscard]] virtual QString filteredTitle(int hidden) const = 0;
    /// "3 requests selected…"
    [[nodiscard]] virtual QString selectedText(int count) const = 0;

private:
    void setBulkRuns(bool runs);
    void setUpTable();
    void onIndicator(int column, Qt::SortOrder order);
    void showSort();
    void showState();
    void showTicks();
    void describeFailure();
    void showFailure(const Error &error);
    [[nodiscard]] QWidget *widgetOfState();

    EntryListModel &m_model;
    std::unique_ptr<Ui::EntryList> m_ui;
    EntryFilterBar *m_filters;
    BulkProgress *m_progress;
    QMenu *m_menu;
    std::array<EmptyState *, NothingCount> m_nothing{};
    QPushButton *m_retry = nullptr;
    Banner *m_result = nullptr;
    QTimer m_busyTimer; ///< "Reading…" is not worth saying at once
    Texts m_texts;
    QString m_organizationName;
    qint64 m_currentBefore = 0; ///< the current entry across a reset of the model
};

} // namespace patwarden
