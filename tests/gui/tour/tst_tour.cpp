// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "views/frame/appearancesetting.h"
#include "views/frame/bellbutton.h"
#include "views/frame/breadcrumbs.h"
#include "views/frame/sidebar.h"
#include "views/widgets/banner.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/toast.h"

#include "models/pendingrequestmodel.h"
#include "models/settingssidebarmodel.h"

#include <QFile>
#include <QListView>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace patwarden::test {

void Tour::init()
{
    TestCase::init();
    QVERIFY2(!m_isBroken, "An earlier step failed, and this one goes on from it.");
}

void Tour::cleanup()
{
    m_isBroken = m_isBroken || QTest::currentTestFailed();
}

void Tour::cleanupTestCase()
{
    m_desktop.reset();
}

void Tour::start(const desktop::Options &options)
{
    m_desktop = std::make_unique<desktop::Desktop>(options, nullptr);
    m_desktop->start();
}

MainWindow *Tour::window() const
{
    const auto find = [] {
        MainWindow *found = nullptr;
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *each : windows) {
            if (auto *main = qobject_cast<MainWindow *>(each); main && main->isVisible())
                found = main;
        }
        return found;
    };
    (void)test::waitFor([&] { return find() != nullptr; });
    MainWindow *found = find();
    if (found)
        found->findChild<Toast *>()->setLifetime(1h); // not the six seconds, which may be over before it is read
    return found;
}

QString Tour::crumbs() const
{
    QStringList texts;
    const QList<Crumb> all = window()->findChild<Breadcrumbs *>()->crumbs();
    for (const Crumb &crumb : all)
        texts.append(crumb.text);
    return texts.join(u" › "_s);
}

QString Tour::title() const
{
    const QList<PageHeader *> headers = window()->findChildren<PageHeader *>();
    for (const PageHeader *header : headers) {
        if (header->isVisible())
            return header->title();
    }
    return {};
}

QWidget *Tour::card(const QString &name) const
{
    return Person::see(name);
}

QString Tour::toast() const
{
    return Person::plural(window()->findChild<Toast *>()->text());
}

qint64 Tour::unreadNotices() const
{
    return window()->findChild<BellButton *>()->count();
}

QString Tour::badge(const QStringList &entry) const
{
    return Person::entry(window()->findChild<Sidebar *>(), entry).data(SettingsSidebarModel::BadgeRole).toString();
}

/// A message covers what is below it.
void Tour::letTheToastGo() const
{
    auto *shown = window()->findChild<Toast *>();
    shown->dismiss();
}

bool Tour::shoot(const QString &name)
{
    return m_camera.take(name, *m_desktop->theme());
}

bool Tour::openProfileMenu()
{
    return Person::isAt(window()) && Person::click(u"profileButton"_s);
}

bool Tour::goTo(const QStringList &sidebarEntry)
{
    auto *sidebar = window()->findChild<Sidebar *>();
    return Person::clickItem(sidebar, Person::entry(sidebar, sidebarEntry));
}

bool Tour::goThrough(const QStringList &menuEntries, const QString &picture)
{
    bool isTaken = true;
    const auto takePicture = [&] { isTaken = picture.isEmpty() || shoot(picture); };
    return openProfileMenu() && Person::choose(menuEntries, takePicture) && isTaken;
}

bool Tour::becomes(const QString &login)
{
    return test::waitFor([&] { return Person::seesNoMore(u"profileMenu"_s); })
        && test::waitFor([&] { return window()->findChild<Breadcrumbs *>()->crumbs().size() > 0; })
        && goThrough({u"switchAccountMenu"_s, QString(u"switchTo_"_s + login)});
}

DataTable *Tour::table() const
{
    return Person::see<DataTable>(u"requestTable"_s);
}

QStringList Tour::names() const
{
    QStringList all;
    const QAbstractItemModel *rows = table()->model();
    for (int row = 0; row < rows->rowCount(); ++row)
        all.append(rows->index(row, PendingRequestModel::Name).data().toString());
    return all;
}

bool Tour::listIsComplete(int rows) const
{
    return test::waitFor(
        [&] { return table() && table()->model()->rowCount() == rows && !names().contains(u"…"_s); });
}

QModelIndex Tour::cell(const QString &token, int column) const
{
    const auto row = names().indexOf(token);
    return row < 0 ? QModelIndex() : table()->model()->index(int(row), column);
}

bool Tour::tick(const QStringList &tokens)
{
    return std::ranges::all_of(tokens, [this](const QString &token) {
        return Person::clickItem(table(), cell(token, PendingRequestModel::Tick));
    });
}

int Tour::filter(const QString &button, const QString &choice, const QString &picture)
{
    constexpr int countRole = Qt::UserRole + 2;
    if (!Person::click(button))
        return -1;
    auto *list = Person::see<QListView>(u"filterList"_s);
    if (!list || (!picture.isEmpty() && !shoot(picture)))
        return -1;
    QTest::keyClicks(Person::see(u"filterSearch"_s), choice);
    const QModelIndex found = Person::entry(list, {choice});
    if (!Person::clickItem(list, found))
        return -1;
    const int count = Person::entry(list, {choice}).data(countRole).toInt();
    Person::press(Qt::Key_Escape);
    return Person::seesNoMore(u"filterPopup"_s) ? count : -1;
}

QString Tour::bannerText(const QString &name) const
{
    return Person::read(name);
}

} // namespace patwarden::test

namespace {

/// The offscreen platform's own screen is smaller than the window; what pops up would be pushed to its edge.
void widenTheScreen(const QString &folder)
{
    if (!qgetenv("QT_QPA_PLATFORM").startsWith("offscreen"))
        return;
    QFile file(folder + u"/screen.json"_s);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(
        R"({"windowFrameMargins": false, "screens": [{"name": "tour", "x": 0, "y": 0, "width": 1280, "height": 800}]})");
    qputenv("QT_QPA_PLATFORM", QByteArray("offscreen:configfile=" + QFile::encodeName(file.fileName())));
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace patwarden;
    test::prepareEnvironment();
    const QTemporaryDir folder;
    widenTheScreen(folder.path());
    QCoreApplication::setOrganizationName(u"patwarden"_s);
    QCoreApplication::setApplicationName(u"patwarden-tour"_s);

    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    QTranslator texts; // English too: its plurals are a translation
    if (texts.load(QLocale(), u"patwarden"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&texts);

    test::Tour tour;
    rememberAppearance(Appearance::Light);
    return QTest::qExec(&tour, argc, argv);
}
