// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/finegrainedform.h"

#include "controller/wording.h"
#include "ui_finegrainedform.h"
#include "views/theme/icons.h"
#include "views/theme/style.h"
#include "views/tokens/fieldnote.h"
#include "views/tokens/finegrainedsummary.h"
#include "views/tokens/ownerchoice.h"
#include "views/tokens/permissioneditor.h"
#include "views/tokens/repositoryaccess.h"
#include "views/tokens/tokenbasics.h"
#include "views/widgets/banner.h"
#include "views/widgets/pageheader.h"

#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

#include <tuple>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

auto fieldsOf(const TokenDraft &draft)
{
    return std::make_tuple(draft.name, draft.description, draft.expiresAt, draft.organization, draft.justification,
                           draft.selection, draft.repositories, draft.permissions.toText());
}

} // namespace

FineGrainedForm::FineGrainedForm(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::FineGrainedForm>())
    , m_header(new PageHeader({}, {}, this))
    , m_basics(new TokenBasics(this))
    , m_owner(new OwnerChoice(this))
    , m_repositories(new RepositoryAccess(context.controllers.tokens, context.session, this))
    , m_editor(new PermissionEditor(m_permissions, this))
    , m_permissionNote(new FieldNote(this))
    , m_problem(new Banner(Banner::Kind::Error, this))
{
    m_ui->setupUi(this);
    m_summary = new FineGrainedSummary(*m_ui, context.clock, this);
    setUpCards();
    setUpHeader();
    connect(m_basics, &TokenBasics::changed, this, &FineGrainedForm::onChanged);
    connect(m_owner, &OwnerChoice::ownerChanged, this, &FineGrainedForm::onOwnerChanged);
    connect(m_owner, &OwnerChoice::changed, this, &FineGrainedForm::onChanged);
    connect(m_repositories, &RepositoryAccess::changed, this, [this] {
        offerPermissions();
        onChanged();
    });
    connect(m_repositories, &RepositoryAccess::unfolded, this, &FineGrainedForm::reveal);
    connect(m_editor, &PermissionEditor::arranged, this, [this] { reveal(m_editor); });
    connect(&m_permissions, &PermissionCatalogueModel::permissionsChanged, this, [this] {
        m_permissionNote->refuse({});
        onChanged();
    });
    connect(m_ui->submitButton, &QPushButton::clicked, this, &FineGrainedForm::submitted);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &FineGrainedForm::cancelled);
}

// The editor looks at the model, which as a member would go before the widgets.
FineGrainedForm::~FineGrainedForm()
{
    delete m_editor;
}

void FineGrainedForm::setUpCards()
{
    const Measures &measures = measuresOf(this);
    layout()->setContentsMargins(measures.pageMargin, 22, measures.pageMargin, 0);
    layout()->setSpacing(measures.wideGap);
    m_ui->leftLayout->setContentsMargins(0, 0, 0, measures.pageMargin);
    m_ui->rightColumn->setFixedWidth(int(320 * measures.factor));
    m_ui->formScroll->viewport()->setAutoFillBackground(false);
    m_ui->formContents->setAutoFillBackground(false);
    m_ui->tokenCard->body()->addWidget(m_basics);
    m_ui->ownerCard->setSubtitle(tr("Whose resources the token reaches. It cannot be changed later."));
    m_ui->ownerCard->body()->addWidget(m_owner);
    m_ui->repositoriesCard->body()->addWidget(m_repositories);
    m_ui->permissionsCard->body()->addWidget(m_permissionNote);
    m_ui->permissionsCard->body()->addWidget(m_editor);
    m_permissionNote->setObjectName(u"permissionsNote"_s);
    m_permissionNote->attach(m_editor);
    setTone(m_ui->consequenceLabel, TextTone::Dim);
    setButtonRole(m_ui->submitButton, ButtonRole::Primary);
}

void FineGrainedForm::setUpHeader()
{
    m_ui->headerLayout->addWidget(m_header);
    m_problem->setObjectName(u"problemBanner"_s);
    m_problem->hide();
    m_ui->noticeLayout->addWidget(m_problem);
}

// ---------------------------------------------------------------------------------------------------- beginning

void FineGrainedForm::startNew(const QList<ResourceOwnerChoice> &owners)
{
    m_isStarting = true;
    m_token.reset();
    m_header->setTitle(tr("New fine-grained personal access token"));
    m_header->setSentence(
        tr("It acts in your name for one resource owner, with just the permissions you give it."));
    m_basics->startNew(m_context.clock.now());
    m_owner->startNew(owners);
    m_repositories->start(m_owner->owner().organization, RepositorySelection::Public, {});
    m_permissions.setPermissions({});
    begin();
}

void FineGrainedForm::setOwners(const QList<ResourceOwnerChoice> &owners)
{
    m_isStarting = true;
    m_owner->startNew(owners);
    m_isStarting = false;
    onChanged();
}

QString FineGrainedForm::ownerName() const
{
    return m_owner->owner().name;
}

void FineGrainedForm::startEdit(const OwnToken &token, const ResourceOwnerChoice &owner)
{
    m_isStarting = true;
    m_token = token;
    m_header->setTitle(tr("Edit %1").arg(token.name));
    m_header->setSentence(tr("Less than before holds at once. Its secret and its expiration stay as they are."));
    m_basics->startEdit(token.name, token.description);
    m_owner->startEdit(owner);
    QList<RepositoryChoice> repositories;
    for (qsizetype i = 0; i < token.repositories.size(); ++i)
        repositories.append({token.repositories.at(i), token.repositoryNames.value(i), Visibility::Private});
    m_repositories->start(token.organization, token.selection, repositories);
    m_permissions.setPermissions(token.permissions);
    begin();
}

void FineGrainedForm::begin()
{
    offerPermissions();
    m_editor->reset();
    clearRefusals();
    m_ui->formScroll->verticalScrollBar()->setValue(0);
    m_isStarting = false;
    m_initial = draft();
    setBusy(false);
    onChanged();
    m_basics->focusName();
}

void FineGrainedForm::settle()
{
    m_initial = draft();
}

// ----------------------------------------------------------------------------------------------------- contents

TokenDraft FineGrainedForm::draft() const
{
    TokenDraft draft;
    draft.kind = TokenKind::FineGrained;
    draft.name = m_basics->name();
    draft.description = m_basics->description();
    draft.expiresAt = m_token ? m_token->expiresAt : m_basics->expiresAt();
    draft.organization = m_owner->owner().organization;
    draft.justification = m_owner->justification();
    draft.selection = m_repositories->selection();
    draft.repositories = m_repositories->repositories();
    draft.permissions = m_permissions.permissions();
    return draft;
}

TokenEdit FineGrainedForm::edit() const
{
    const TokenDraft now = draft();
    TokenEdit edit;
    edit.name = now.name;
    edit.description = now.description;
    edit.justification = now.justification;
    edit.selection = now.selection;
    edit.repositories = now.repositories;
    edit.permissions = now.permissions;
    return edit;
}

bool FineGrainedForm::isChanged() const
{
    return fieldsOf(draft()) != fieldsOf(m_initial);
}

void FineGrainedForm::offerPermissions()
{
    const bool hasRepositories = m_repositories->selection() != RepositorySelection::Public;
    const bool isOrganization = m_owner->owner().organization.isValid();
    QList<PermissionGroup> groups{isOrganization ? PermissionGroup::Organization : PermissionGroup::Account};
    if (hasRepositories)
        groups.append(PermissionGroup::Repository);
    m_permissions.setOffered(groups);
    m_ui->permissionsCard->setSubtitle(
        hasRepositories ? tr("As few as it can do with. Whoever has the token has them.")
                        : tr("Public repositories need no permission to be read. Permissions for repositories are "
                             "offered once the token reaches more than those."));
}

void FineGrainedForm::onOwnerChanged()
{
    if (m_isStarting)
        return;
    const bool wasOrganization = m_permissions.isOffered(PermissionGroup::Organization);
    const bool isOrganization = m_owner->owner().organization.isValid();
    const int repositories = m_repositories->setResourceOwner(m_owner->owner().organization);
    const auto lost = [&](PermissionGroup group, bool was, bool is) {
        return was && !is ? m_permissions.chosenIn(group) : 0;
    };
    m_owner->showDropped(droppedWords(repositories,
                                      lost(PermissionGroup::Organization, wasOrganization, isOrganization),
                                      lost(PermissionGroup::Account, !wasOrganization, !isOrganization)));
    offerPermissions();
}

QString FineGrainedForm::droppedWords(int repositories, int organization, int account) const
{
    QStringList parts;
    if (repositories > 0)
        parts.append(tr("%Ln selected repository(ies)", nullptr, repositories));
    if (organization > 0)
        parts.append(tr("%Ln organization permission(s)", nullptr, organization));
    if (account > 0)
        parts.append(tr("%Ln account permission(s)", nullptr, account));
    if (parts.isEmpty())
        return {};
    return tr("Dropped, because this resource owner has none of them: %1. Everything else was kept.")
        .arg(QLocale().createSeparatedList(parts));
}

void FineGrainedForm::onChanged()
{
    if (m_isStarting)
        return;
    m_summary->show(draft(), m_owner->owner(), m_token, m_basics->expirationChoice());
    m_ui->submitButton->setEnabled(!m_isBusy && (!m_token || isChanged()));
}

// ----------------------------------------------------------------------------------------------------- refusals

FieldNote *FineGrainedForm::noteOf(const QString &subject) const
{
    if (FieldNote *note = m_basics->noteOf(subject))
        return note;
    if (FieldNote *note = m_owner->noteOf(subject))
        return note;
    if (subject == "repositories"_L1)
        return m_repositories->note();
    return subject == "permissions"_L1 ? m_permissionNote : nullptr;
}

void FineGrainedForm::clearRefusals()
{
    for (const QString &subject : {u"name"_s, u"expiresAt"_s, u"description"_s, u"organization"_s,
                                   u"justification"_s, u"repositories"_s, u"permissions"_s})
        noteOf(subject)->refuse({});
    m_problem->hide();
}

void FineGrainedForm::refuse(const Error &error)
{
    clearRefusals();
    FieldNote *note = error.code == ErrorCode::Invalid ? noteOf(error.subject) : nullptr;
    if (!note) {
        showProblem(Wording::sentence(error));
        return;
    }
    note->refuse(Wording::sentence(error));
    if (error.subject == "repositories"_L1)
        m_repositories->focusPicker();
    else
        note->editor()->setFocus();
    m_ui->formScroll->ensureWidgetVisible(note->editor());
    m_ui->formScroll->ensureWidgetVisible(note);
}

void FineGrainedForm::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

void FineGrainedForm::reveal(QWidget *part)
{
    // What comes up below the edge nobody would see. Its place is known after the layout had its turn.
    if (!m_isStarting)
        QTimer::singleShot(0, part, [this, part] { m_ui->formScroll->ensureWidgetVisible(part); });
}

void FineGrainedForm::setBusy(bool busy)
{
    m_isBusy = busy;
    m_ui->submitButton->setEnabled(!busy && (!m_token || isChanged()));
}

} // namespace patwarden
