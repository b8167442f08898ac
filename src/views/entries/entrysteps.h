// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entrylistmodel.h"

#include <QObject>

class QLabel;
class QPushButton;

namespace patwarden {

class PageHeader;

/// In the head of the page that shows one entry of a list: "Back", "4 of 18", and the way to the previous and the
/// next one in the order of the list. Keeps the place where the entry stood when it has left the list.
class EntrySteps : public QObject
{
    Q_OBJECT

public:
    struct Texts {
        QString previous; ///< "Previous request"
        QString next;
    };

    EntrySteps(PageHeader *header, EntryListModel &model, const Texts &texts);

    void setCurrent(qint64 id);
    void goToNext() { step(1); }
    void goToPrevious() { step(-1); }
    /// The entry that comes after this one when \p gone went; 0 where none is left.
    [[nodiscard]] qint64 following(const IdSet &gone) const;
    /// Where the tab order goes on.
    [[nodiscard]] QPushButton *lastButton() const { return m_next; }

Q_SIGNALS:
    void backAsked();
    /// Another entry of the list.
    void entryAsked(qint64 id);

private:
    void addStep(QPushButton *button, const QString &iconName, const QString &text, const QString &name);
    void showPlace();
    void step(int by);

    EntryListModel &m_model;
    PageHeader *m_header;
    QLabel *m_place;
    QPushButton *m_previous;
    QPushButton *m_next;
    qint64 m_current = 0;
    int m_row = -1; ///< where it stands, or stood, in the list
};

} // namespace patwarden
