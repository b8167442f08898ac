// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/classicform.h"

#include "controller/wording.h"
#include "models/tokenwords.h"
#include "ui_classicform.h"
#include "ui_classicformbasics.h"
#include "views/theme/style.h"
#include "views/tokens/cardpart.h"
#include "views/tokens/scopepicker.h"
#include "views/widgets/banner.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/pill.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int farthestDays = 3'650; ///< of the calendar; a classic token may also live for ever

} // namespace

ClassicForm::ClassicForm(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ClassicForm>())
    , m_basics(std::make_unique<Ui::ClassicFormBasics>())
    , m_header(new PageHeader({}, {}, this))
    , m_scopesNote(new FieldNote(this))
    , m_problem(new Banner(Banner::Kind::Error, this))
{
    auto *basics = new QWidget(this);
    m_basics->setupUi(basics);
    m_picker = new ScopePicker(m_scopes, this);
    m_ui->setupUi(this);
    m_ui->noteCard->body()->addWidget(basics);
    setUpCards();
    connect(m_basics->noteField, &QLineEdit::textChanged, this, &ClassicForm::onChanged);
    connect(m_basics->expirationField, &ExpirationField::changed, this, &ClassicForm::onChanged);
    connect(&m_scopes, &ScopeModel::scopesChanged, this, [this] {
        m_scopesNote->refuse({});
        showReach();
        onChanged();
    });
    connect(m_ui->submitButton, &QPushButton::clicked, this, &ClassicForm::submitted);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ClassicForm::cancelled);
}

// The picker looks at the model, which as a member would go before the widgets.
ClassicForm::~ClassicForm()
{
    delete m_picker;
}

void ClassicForm::setUpCards()
{
    const Measures &measures = measuresOf(this);
    layout()->setContentsMargins(measures.pageMargin, 22, measures.pageMargin, 0);
    layout()->setSpacing(measures.wideGap);
    m_ui->headerLayout->addWidget(m_header);
    m_problem->setObjectName(u"problemBanner"_s);
    m_problem->hide();
    m_ui->noticeLayout->addWidget(m_problem);
    m_ui->leftLayout->setContentsMargins(0, 0, 0, measures.pageMargin);
    m_ui->rightColumn->setFixedWidth(int(320 * measures.factor));
    m_ui->formScroll->viewport()->setAutoFillBackground(false);
    m_ui->formContents->setAutoFillBackground(false);
    m_basics->noteNote->attach(m_basics->noteField, maximumTokenNameLength);
    m_basics->noteNote->setHint(tr("What it is for."));
    m_basics->expirationNote->attach(m_basics->expirationField->combo());
    m_scopesNote->setObjectName(u"scopesNote"_s);
    m_scopesNote->attach(m_picker);
    m_ui->scopesCard->setSubtitle(
        tr("What it may do wherever you may. A fine-grained token can be limited to one owner and some "
           "repositories."));
    m_ui->scopesCard->body()->addWidget(m_scopesNote);
    m_ui->scopesCard->body()->addWidget(m_picker);
    setTone(m_ui->consequenceLabel, TextTone::Dim);
    setButtonRole(m_ui->submitButton, ButtonRole::Primary);
}

void ClassicForm::startNew()
{
    m_token.reset();
    m_header->setTitle(tr("New personal access token (classic)"));
    m_header->setSentence(tr("It acts in your name everywhere you may act, as far as its scopes go."));
    m_basics->noteField->clear();
    m_basics->expirationField->start(m_context.clock.now(), farthestDays);
    m_basics->expirationTitle->show();
    m_basics->expirationField->show();
    m_scopes.setScopes({});
    m_ui->submitButton->setText(tr("Generate token"));
    m_ui->consequenceLabel->setText(tr("It needs nobody’s approval. Its secret is shown once, right after."));
    begin();
}

void ClassicForm::startEdit(const OwnToken &token)
{
    m_token = token;
    m_header->setTitle(tr("Edit %1").arg(token.name));
    m_header->setSentence(tr("What you change holds at once. Its secret and its expiration stay as they are."));
    m_basics->noteField->setText(token.name);
    m_basics->expirationTitle->hide();
    m_basics->expirationField->hide();
    m_scopes.setScopes(token.scopes);
    m_ui->submitButton->setText(tr("Save"));
    m_ui->consequenceLabel->setText({});
    begin();
}

void ClassicForm::begin()
{
    m_ui->submitButton->setAccessibleName(m_ui->submitButton->text());
    clearRefusals();
    showReach();
    m_ui->formScroll->verticalScrollBar()->setValue(0);
    m_initial = draft();
    setBusy(false);
    m_basics->noteField->setFocus();
}

void ClassicForm::settle()
{
    m_initial = draft();
}

void ClassicForm::setOverview(const Overview &overview)
{
    m_overview = overview;
    showReach();
}

TokenDraft ClassicForm::draft() const
{
    TokenDraft draft;
    draft.kind = TokenKind::Classic;
    draft.name = m_basics->noteField->text().trimmed();
    draft.expiresAt = m_token ? m_token->expiresAt : m_basics->expirationField->expiresAt();
    draft.scopes = m_scopes.scopes();
    return draft;
}

TokenEdit ClassicForm::edit() const
{
    TokenEdit edit;
    edit.name = draft().name;
    edit.scopes = draft().scopes;
    return edit;
}

bool ClassicForm::isChanged() const
{
    const TokenDraft now = draft();
    return now.name != m_initial.name || now.expiresAt != m_initial.expiresAt || now.scopes != m_initial.scopes;
}

void ClassicForm::onChanged()
{
    m_basics->expirationNote->refuse({});
    m_ui->submitButton->setEnabled(!m_isBusy && (!m_token || isChanged()));
}

void ClassicForm::setBusy(bool busy)
{
    m_isBusy = busy;
    onChanged();
}

// -------------------------------------------------------------------------------------------- what it will reach

void ClassicForm::showReach()
{
    QVBoxLayout *column = CardPart::renew(m_reach, m_ui->reachCard);
    const Scopes scopes = scopesFromText(m_scopes.scopes().join(u' '));
    const bool reachesAny = scopes & (Scope::Repo | Scope::ReadOrg | Scope::WriteOrg | Scope::AdminOrg);
    if (!m_overview || m_overview->organizations.isEmpty()) {
        CardPart::addText(column, tr("You belong to no organization."), TextTone::Dim);
        return;
    }
    for (const OrganizationSummary &organization : m_overview->organizations) {
        if (organization.role == Role::Outside)
            continue;
        const bool restricted = organization.classicAccess.choice == Choice::Strict;
        auto *row = new QHBoxLayout;
        auto *name = new QLabel(organization.name, m_reach);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        const QString word = restricted ? tr("Restricted") : reachesAny ? tr("Reaches it") : tr("No scope for it");
        auto *pill = new Pill(restricted       ? PillKind::High
                                  : reachesAny ? PillKind::Low
                                               : PillKind::Neutral,
                              word, m_reach);
        pill->setObjectName(QString(u"reach_"_s + organization.name));
        row->addWidget(name, 1);
        row->addWidget(pill, 0, Qt::AlignTop);
        column->addLayout(row);
        if (restricted)
            CardPart::addText(column, TokenWords::restrictedBy(organization.classicAccess.decidedBy),
                              TextTone::Dim);
    }
    CardPart::addText(column, tr("Public resources stay readable everywhere."), TextTone::Dim);
}

// ----------------------------------------------------------------------------------------------------- refusals

FieldNote *ClassicForm::noteOf(const QString &subject) const
{
    if (subject == "name"_L1)
        return m_basics->noteNote;
    if (subject == "expiresAt"_L1)
        return m_basics->expirationNote;
    return subject == "scopes"_L1 ? m_scopesNote : nullptr;
}

void ClassicForm::clearRefusals()
{
    for (FieldNote *note : {m_basics->noteNote, m_basics->expirationNote, m_scopesNote})
        note->refuse({});
    m_problem->hide();
}

void ClassicForm::refuse(const Error &error)
{
    clearRefusals();
    FieldNote *note = error.code == ErrorCode::Invalid ? noteOf(error.subject) : nullptr;
    if (!note) {
        showProblem(Wording::sentence(error));
        return;
    }
    note->refuse(Wording::sentence(error));
    note->editor()->setFocus();
    m_ui->formScroll->ensureWidgetVisible(note);
}

void ClassicForm::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

} // namespace patwarden
