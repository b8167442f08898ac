// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/repositorypicker.h"

#include "controller/wording.h"
#include "models/repositorypickmodel.h"
#include "views/theme/style.h"
#include "views/tokens/pickdelegate.h"
#include "views/widgets/await.h"
#include "views/widgets/searchfield.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shownRepositories = 6;

} // namespace

RepositoryPicker::RepositoryPicker(TokenController &tokens, const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_tokens(tokens)
    , m_session(session)
    , m_model(new RepositoryPickModel(this))
    , m_search(new SearchField(tr("Search repositories"), this))
    , m_list(new QListView(this))
    , m_found(new QLabel(this))
    , m_chosen(new QLabel(this))
{
    m_search->setObjectName(u"repositorySearch"_s);
    m_list->setObjectName(u"repositoryList"_s);
    m_list->setAccessibleName(tr("Repositories"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setFixedHeight(shownRepositories * measuresOf(this).control + 2 * m_list->frameWidth() + 8);
    m_list->installEventFilter(this);
    m_found->setObjectName(u"foundLabel"_s);
    m_chosen->setObjectName(u"chosenLabel"_s);
    for (QLabel *label : {m_found, m_chosen}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        setType(label, TypeStep::Small);
        setTone(label, TextTone::Dim);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(measuresOf(this).gap);
    for (QWidget *each : std::initializer_list<QWidget *>{m_search, m_list, m_found, m_chosen})
        column->addWidget(each);
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_searched = text;
        if (m_isAwake)
            read();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { m_model->toggle(index.row()); });
    connect(m_model, &RepositoryPickModel::chosenChanged, this, [this] {
        showChosen();
        Q_EMIT chosenChanged();
    });
    showChosen();
    m_found->hide();
}

int RepositoryPicker::setResourceOwner(OrganizationId organization)
{
    if (organization == m_organization)
        return 0;
    m_organization = organization;
    const int dropped = int(m_model->chosen().size());
    m_model->setChosen({});
    m_search->clear();
    m_searched.clear();
    m_model->setFound({}, false);
    if (m_isAwake)
        read();
    return dropped;
}

void RepositoryPicker::setChosen(const QList<RepositoryChoice> &chosen)
{
    m_model->setChosen(chosen);
}

QList<RepositoryId> RepositoryPicker::chosen() const
{
    QList<RepositoryId> ids;
    for (const RepositoryChoice &each : m_model->chosen())
        ids.append(each.id);
    return ids;
}

void RepositoryPicker::wake()
{
    if (std::exchange(m_isAwake, true))
        return;
    read();
}

void RepositoryPicker::read()
{
    const int number = ++m_readNumber;
    // One more than is shown tells whether there are more.
    await(this, m_tokens.repositories(m_session, m_organization, m_searched, limit + 1),
          [this, number, searched = m_searched](const Result<QList<RepositoryChoice>> &found) {
              if (number == m_readNumber)
                  showFound(found, searched);
          });
}

void RepositoryPicker::showFound(const Result<QList<RepositoryChoice>> &found, const QString &searched)
{
    m_found->show();
    setTone(m_found, found ? TextTone::Dim : TextTone::Red);
    if (!found) {
        m_found->setText(Wording::sentence(found.error()));
        return;
    }
    m_model->setFound(found->first(std::min<qsizetype>(found->size(), limit)), !searched.isEmpty());
    if (m_list->hasFocus() && !m_list->currentIndex().isValid()) // who was here before they came
        m_list->setCurrentIndex(m_model->index(0));
    if (found->size() > limit)
        m_found->setText(tr("The first %Ln are shown. Search for the others.", nullptr, limit));
    else if (!found->isEmpty())
        m_found->hide();
    else if (searched.isEmpty())
        m_found->setText(tr("There are no repositories here."));
    else
        m_found->setText(tr("No repository has “%1” in its name.").arg(searched));
}

void RepositoryPicker::showChosen()
{
    QStringList names;
    for (const RepositoryChoice &each : m_model->chosen())
        names.append(each.name);
    constexpr qsizetype named = 12;
    const QString list = names.first(std::min(named, names.size())).join(tr(" · "));
    if (names.isEmpty())
        m_chosen->setText(tr("None is selected yet."));
    else if (names.size() <= named)
        m_chosen->setText(tr("%Ln selected: %1", nullptr, int(names.size())).arg(list));
    else
        m_chosen->setText(tr("%Ln selected: %1 …", nullptr, int(names.size())).arg(list));
}

bool RepositoryPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_model->toggle(m_list->currentIndex().row());
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::FocusIn && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    return QWidget::eventFilter(watched, event);
}

} // namespace patwarden
