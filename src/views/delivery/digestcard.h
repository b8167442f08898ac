// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/result.h"
#include "views/widgets/card.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QTimeEdit;

namespace patwarden {

class Banner;

/// When the owners of an organization get their digest (R-O4), with its own "Save", which a change enables. Edits
/// a draft; the page saves it.
class DigestCard : public Card
{
    Q_OBJECT

public:
    explicit DigestCard(QWidget *parent = nullptr);

    /// What is saved. A draft is kept.
    void take(const DigestSetting &setting);
    /// Forgets what is saved, and the draft.
    void clear();
    [[nodiscard]] DigestSetting draft() const;
    [[nodiscard]] bool isChanged() const;
    void discard();

    void beginSaving();
    /// What was sent is what is saved now; a draft made meanwhile stays one.
    void saved();
    /// The draft stays; the sentence stands below the fields.
    void notSaved(const Error &error);

Q_SIGNALS:
    void saveRequested();

private:
    void makeFields();
    void show(const DigestSetting &setting);
    void updateSave();

    QCheckBox *m_enabled;
    QTimeEdit *m_time;
    QComboBox *m_zone;
    QPushButton *m_save;
    Banner *m_failure;
    std::optional<DigestSetting> m_saved; ///< nullopt: not read yet
    DigestSetting m_sent; ///< while saving
    bool m_saving = false;
};

} // namespace patwarden
