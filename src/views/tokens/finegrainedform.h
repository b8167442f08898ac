// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/permissioncataloguemodel.h"
#include "views/frame/page.h"

#include <memory>

namespace Ui {
class FineGrainedForm;
}

namespace patwarden {

class Banner;
class FieldNote;
class FineGrainedSummary;
class OwnerChoice;
class PageHeader;
class PermissionEditor;
class RepositoryAccess;
class TokenBasics;

/// Generates a fine-grained token, or changes one. It saves nothing: it tells the page that it was filled in, and
/// shows beside its fields what was refused; nothing that was typed is lost.
class FineGrainedForm : public QWidget
{
    Q_OBJECT

public:
    explicit FineGrainedForm(const PageContext &context, QWidget *parent = nullptr);
    ~FineGrainedForm() override;

    void startNew(const QList<ResourceOwnerChoice> &owners);
    /// The resource owners are known now; what was typed meanwhile stays.
    void setOwners(const QList<ResourceOwnerChoice> &owners);
    [[nodiscard]] QString ownerName() const;
    /// \p owner is that of the token.
    void startEdit(const OwnToken &token, const ResourceOwnerChoice &owner);

    [[nodiscard]] TokenDraft draft() const;
    [[nodiscard]] TokenEdit edit() const;
    /// Something differs from what it began with.
    [[nodiscard]] bool isChanged() const;
    /// What it is about now counts as saved, or is given up.
    void settle();

    /// Beside the field that the error names, else above the form.
    void refuse(const Error &error);
    void showProblem(const QString &sentence);
    /// While it is being saved, the button waits.
    void setBusy(bool busy);

Q_SIGNALS:
    void submitted();
    void cancelled();

private:
    void setUpCards();
    void setUpHeader();
    void begin();
    void onOwnerChanged();
    void onChanged();
    void offerPermissions();
    void reveal(QWidget *part);
    void clearRefusals();
    [[nodiscard]] FieldNote *noteOf(const QString &subject) const;
    [[nodiscard]] QString droppedWords(int repositories, int organization, int account) const;

    PageContext m_context;
    std::unique_ptr<Ui::FineGrainedForm> m_ui;
    PermissionCatalogueModel m_permissions;
    PageHeader *m_header;
    TokenBasics *m_basics;
    OwnerChoice *m_owner;
    RepositoryAccess *m_repositories;
    PermissionEditor *m_editor;
    FieldNote *m_permissionNote;
    FineGrainedSummary *m_summary = nullptr;
    Banner *m_problem;
    std::optional<OwnToken> m_token; ///< what is changed; none: a new one
    TokenDraft m_initial;
    bool m_isStarting = false; ///< fields are being filled in by us
    bool m_isBusy = false;
};

} // namespace patwarden
