// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activetokens/tokenlists.h"

#include "models/activetokenmodel.h"
#include "ui_tokenlists.h"
#include "views/activetokens/activetokentable.h"
#include "views/activetokens/classictokenlist.h"
#include "views/theme/measures.h"
#include "views/theme/style.h"
#include "views/widgets/linetabs.h"
#include "views/widgets/pageheader.h"

#include <QLocale>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

TokenLists::TokenLists(const PageContext &context, ActiveTokenModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_ui(std::make_unique<Ui::TokenLists>())
    , m_header(new PageHeader(tr("Active tokens"), {}, this))
    , m_tabs(new LineTabs(this))
    , m_fineGrained(new ActiveTokenTable(model, this))
    , m_classic(new ClassicTokenList(context, this))
{
    m_ui->setupUi(this);
    const Measures &measures = measuresOf(this);
    m_ui->headLayout->setContentsMargins(measures.pageMargin, 22, measures.pageMargin, 0);
    m_ui->headLayout->setSpacing(measures.wideGap);
    m_ui->headLayout->addWidget(m_header);
    m_ui->headLayout->addWidget(m_tabs);
    m_ui->lists->addWidget(m_fineGrained);
    m_ui->lists->addWidget(m_classic);
    m_tabs->setObjectName(u"tokenTabs"_s);
    m_tabs->setAccessibleName(tr("Kinds of tokens"));
    m_tabs->addTab({});
    m_tabs->addTab({});
    connect(m_tabs, &LineTabs::currentChanged, this, &TokenLists::onTab);
    connect(&m_model, &ActiveTokenModel::stateChanged, this, &TokenLists::showCounts);
    connect(&m_model, &ActiveTokenModel::listChanged, this, &TokenLists::showCounts);
    connect(m_classic, &ClassicTokenList::changed, this, &TokenLists::showCounts);
    showCounts();
    setOrganizationName({});
}

TokenLists::~TokenLists() = default;

bool TokenLists::showsFineGrained() const
{
    return m_tabs->currentIndex() == FineGrained;
}

void TokenLists::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void TokenLists::onTab(int tab)
{
    m_ui->lists->setCurrentIndex(tab);
}

void TokenLists::showCounts()
{
    const QLocale locale;
    //: a tab; %1 is how many there are
    const QString fineGrained = m_model.state() == ActiveTokenModel::State::Ready
        ? tr("Fine-grained tokens · %1").arg(locale.toString(m_model.total()))
        : tr("Fine-grained tokens");
    //: a tab; %1 is how many there are
    const QString classic = m_classic->isRead()
        ? tr("Tokens (classic) · %1").arg(locale.toString(m_classic->model().rowCount()))
        : tr("Tokens (classic)");
    m_tabs->setTabText(FineGrained, fineGrained);
    m_tabs->setTabText(Classic, classic);
}

void TokenLists::setOrganizationName(const QString &name)
{
    m_header->setSentence(name.isEmpty()
                              ? tr("Personal access tokens that reach what is not public in this organization.")
                              : tr("Personal access tokens that reach what is not public in %1.").arg(name));
    m_fineGrained->setOrganizationName(name);
    m_classic->setOrganizationName(name);
}

void TokenLists::focusTable()
{
    if (showsFineGrained())
        m_fineGrained->focusTable();
    else
        m_classic->focusTable();
}

} // namespace patwarden
