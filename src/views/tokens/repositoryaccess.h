// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/tokencontroller.h"

#include <QWidget>

#include <memory>

namespace Ui {
class RepositoryAccess;
}

namespace patwarden {

class FieldNote;
class RepositoryPicker;

/// Which repositories of its resource owner a token reaches.
class RepositoryAccess : public QWidget
{
    Q_OBJECT

public:
    RepositoryAccess(TokenController &tokens, const Session &session, QWidget *parent = nullptr);
    ~RepositoryAccess() override;

    void start(OrganizationId organization, RepositorySelection selection,
               const QList<RepositoryChoice> &repositories);
    /// \return how many ticked repositories were dropped because another owner has others.
    int setResourceOwner(OrganizationId organization);

    [[nodiscard]] RepositorySelection selection() const;
    /// Empty unless repositories are to be selected.
    [[nodiscard]] QList<RepositoryId> repositories() const;
    [[nodiscard]] FieldNote *note() const;
    void focusPicker();

Q_SIGNALS:
    void changed();
    /// The list to tick in has come up.
    void unfolded(QWidget *part);

private:
    void showPicker();

    std::unique_ptr<Ui::RepositoryAccess> m_ui;
    RepositoryPicker *m_picker;
};

} // namespace patwarden
