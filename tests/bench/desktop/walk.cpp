// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

#include "person.h"

#include "views/frame/mainwindow.h"
#include "views/frame/sidebar.h"

#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

#include <cstdio>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;
using test::Person;

namespace {

const auto tableName = u"requestTable"_s;
constexpr int frame = 16; // milliseconds between two turns of the wheel

void tell(const char *name, double value, int digits = 1)
{
    std::printf("%s %s\n", name, qPrintable(QString::number(value, 'f', digits)));
    std::fflush(stdout);
}

/// The first entry below \p parent that leads there.
QModelIndex entryOf(const QAbstractItemModel &model, Route::Place place, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const bool isParent = model.rowCount(index) > 0;
        if (!isParent && index.data(SettingsSidebarModel::RouteRole).value<Route>().place == place)
            return index;
        const QModelIndex below = isParent ? entryOf(model, place, index) : QModelIndex();
        if (below.isValid())
            return below;
    }
    return {};
}

double mebibytes(const char *field)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(field))
            return double(line.mid(line.indexOf(':') + 1).simplified().split(' ').constFirst().toLongLong())
                / 1024;
    }
    return 0;
}

} // namespace

Walk::Walk(MainWindow &window, Target target)
    : m_window(window)
    , m_target(std::move(target))
{
}

QAbstractItemView *Walk::table() const
{
    return m_window.findChild<QAbstractItemView *>(tableName);
}

QModelIndex Walk::queueEntry() const
{
    const auto *sidebar = m_window.findChild<Sidebar *>();
    return sidebar && sidebar->model() ? entryOf(*sidebar->model(), Route::Place::PendingRequests) : QModelIndex();
}

bool Walk::clickEntry(const QModelIndex &entry)
{
    return Person::clickItem(m_window.findChild<Sidebar *>(), entry);
}

void Walk::rememberGaps(const EventLoop::Gaps &gaps)
{
    m_longest = std::max(m_longest, gaps.longest);
}

bool Walk::waitForPaint(const char *name)
{
    if (!m_loop.runUntil([this] { return m_watch.time().has_value(); })) {
        std::fprintf(stderr, "desktopbench: %s does not come about\n", name);
        return false;
    }
    tell(name, *m_watch.time());
    rememberGaps(m_loop.takeGaps());
    return true;
}

bool Walk::signIn(const Session &session)
{
    m_window.signIn(session);
    m_window.show();
    if (!m_loop.runUntil([this] { return m_window.place().has_value() && m_window.page(); }))
        return false;
    // Another page of the organization, from which the queue was not opened yet.
    m_window.navigate({.place = Route::Place::OrganizationSettings, .organization = m_target.organization});
    const bool isThere = m_loop.runUntil([this] { return queueEntry().isValid(); });
    m_loop.runFor(1'500);
    (void)m_loop.takeGaps();
    return isThere;
}

bool Walk::openQueue()
{
    m_watch.arm(tableName, PaintWatch::hasItsRows);
    QElapsedTimer sinceClick;
    sinceClick.start();
    if (!clickEntry(queueEntry()) || !waitForPaint("first_open_ms"))
        return false;
    const auto *owners = m_window.findChild<QPushButton *>(u"ownerFilterButton"_s);
    if (!owners || !m_loop.runUntil([owners] { return owners->isEnabled(); }))
        return false;
    tell("index_ms", double(sinceClick.elapsed()));
    m_loop.runFor(500);
    rememberGaps(m_loop.takeGaps());
    tell("rows", table()->model()->rowCount(), 0);
    return true;
}

bool Walk::comeBack()
{
    if (!clickEntry(queueEntry().siblingAtRow(0)))
        return false;
    const bool isAway =
        m_loop.runUntil([this] { return m_window.place()->place != Route::Place::PendingRequests; });
    m_loop.runFor(1'000);
    m_watch.arm(tableName, PaintWatch::hasItsRows);
    if (!isAway || !clickEntry(queueEntry()) || !waitForPaint("open_again_ms"))
        return false;
    m_loop.runFor(2'000); // it may read the queue anew
    return true;
}

bool Walk::filterByOwner()
{
    const int all = table()->model()->rowCount();
    m_watch.arm(u"filterList"_s, [](const QAbstractItemView &view) { return view.model()->rowCount() > 0; });
    if (!Person::click(u"ownerFilterButton"_s) || !waitForPaint("popup_ms"))
        return false;
    auto *choices = Person::see<QListView>(u"filterList"_s);
    QTest::keyClicks(Person::see(u"filterSearch"_s), m_target.owner);
    const auto choice = [&] { return Person::entry(choices, {m_target.owner}); };
    if (!m_loop.runUntil([&] { return choice().isValid(); }))
        return false;
    m_loop.runFor(300);
    m_watch.arm(tableName, [all](const QAbstractItemView &view) {
        return view.model()->rowCount() != all && PaintWatch::hasItsRows(view);
    });
    if (!Person::clickItem(choices, choice()) || !waitForPaint("filter_ms"))
        return false;
    m_watch.arm(tableName, [all](const QAbstractItemView &view) {
        return view.model()->rowCount() == all && PaintWatch::hasItsRows(view);
    });
    const bool isBack = Person::click(u"filterClear"_s) && waitForPaint("unfilter_ms");
    Person::press(Qt::Key_Escape);
    return isBack && Person::seesNoMore(u"filterPopup"_s);
}

bool Walk::search()
{
    const int all = table()->model()->rowCount();
    m_watch.arm(tableName, [all](const QAbstractItemView &view) {
        return view.model()->rowCount() != all && PaintWatch::hasItsRows(view);
    });
    if (!Person::type(u"requestSearch"_s, m_target.owner) || !waitForPaint("search_ms"))
        return false;
    Person::type(u"requestSearch"_s, {});
    Person::press(Qt::Key_Return);
    return m_loop.runUntil([&] { return table()->model()->rowCount() == all; });
}

bool Walk::scroll()
{
    QAbstractItemView *view = table();
    QScrollBar *bar = view->verticalScrollBar();
    bar->setValue(0);
    m_loop.runFor(1'000);
    rememberGaps(m_loop.takeGaps());
    m_watch.countPaints(tableName);
    QElapsedTimer sinceBegin;
    sinceBegin.start();
    const QPoint middle = view->viewport()->rect().center();
    while (bar->value() < bar->maximum() && sinceBegin.elapsed() < 600'000) {
        QWheelEvent turn(middle, view->viewport()->mapToGlobal(middle), {}, {0, -120 * 100}, Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false); // as far as one turn goes: a page
        QCoreApplication::sendEvent(view->viewport(), &turn);
        m_loop.runFor(frame);
    }
    tell("scroll_s", double(sinceBegin.elapsed()) / 1e3);
    const EventLoop::Gaps gaps = m_loop.takeGaps();
    rememberGaps(gaps);
    tell("scroll_frames", double(gaps.turns), 0);
    tell("scroll_long", double(gaps.longTurns), 0);
    tell("scroll_longest_ms", gaps.longest);
    tell("scroll_paints", m_watch.paints(), 0);
    tell("scroll_unread", m_watch.unreadPaints(), 0);
    return bar->value() == bar->maximum();
}

void Walk::tellMemory()
{
    tell("longest_ms", m_longest);
    tell("resident_mib", mebibytes("VmRSS"));
    tell("peak_mib", mebibytes("VmHWM"));
}

} // namespace patwarden::bench
