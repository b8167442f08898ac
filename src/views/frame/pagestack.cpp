// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/pagestack.h"

#include "views/widgets/emptystate.h"

#include <QPointer>
#include <QPushButton>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
}

void PageStack::restart(const PageContext &context)
{
    clear();
    m_context.emplace(context);
}

void PageStack::clear()
{
    ++m_question;
    m_page = nullptr;
    for (const auto &[place, page] : m_pages) {
        page->disconnect(this);
        removeWidget(page);
        page->deleteLater(); // this may be called from within one of its signals
    }
    m_pages.clear();
    m_context.reset();
}

void PageStack::open(const Route &route)
{
    Page *page = make(pagePlace(route.place));
    if (!page)
        return;
    m_page = page;
    page->open(route);
    setCurrentWidget(page);
}

Page *PageStack::make(Route::Place place)
{
    if (const auto made = m_pages.find(place); made != m_pages.end())
        return made->second;
    const auto factory = m_factories.find(place);
    if (factory == m_factories.end() || !m_context)
        return nullptr;
    Page *page = factory->second(*m_context, this);
    const auto relay = [this, page](auto signal, auto own) {
        connect(page, signal, this, [this, page, own](const auto &...arguments) {
            if (page == m_page)
                Q_EMIT(this->*own)(arguments...);
        });
    };
    relay(&Page::navigate, &PageStack::navigate);
    relay(&Page::crumbChanged, &PageStack::crumbChanged);
    relay(&Page::ready, &PageStack::ready);
    // What a page that was left finishes later still counts.
    connect(page, &Page::succeeded, this, &PageStack::succeeded);
    connect(page, &Page::changed, this, &PageStack::changed);
    addWidget(page);
    m_pages.emplace(place, page);
    return page;
}

void PageStack::leave(std::function<void()> proceed)
{
    const int question = ++m_question;
    if (!m_page) {
        proceed();
        return;
    }
    m_page->requestLeave([stack = QPointer(this), question, proceed = std::move(proceed)](bool mayLeave) {
        if (mayLeave && stack && stack->m_question == question)
            proceed();
    });
}

void PageStack::takeChanges(const OthersChanges &changes)
{
    if (m_page)
        m_page->takeChanges(changes);
}

void PageStack::showProblem(const QString &title, const QString &sentence)
{
    if (!m_problem) {
        m_problem = new EmptyState(u"warning"_s, title, sentence, this);
        m_problem->setObjectName(u"frameProblem"_s);
        connect(m_problem->addButton(tr("Try again"), u"retryButton"_s), &QPushButton::clicked, this,
                &PageStack::retryRequested);
        addWidget(m_problem);
    }
    m_problem->setTitle(title);
    m_problem->setText(sentence);
    m_page = nullptr;
    setCurrentWidget(m_problem);
}

} // namespace patwarden
