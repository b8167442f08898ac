// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "models/auditlogmodel.h"
#include "views/widgets/banner.h"

#include <QDialog>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

void Tour::readsWhatHappened()
{
    QVERIFY(goTo({u"Acme Enterprise"_s, u"Audit log"_s}));
    QTRY_COMPARE(title(), u"Audit log"_s);
    auto *log = Person::see<DataTable>(u"auditTable"_s);
    QVERIFY(log);
    QCOMPARE(crumbs(), u"Acme Enterprise › Audit log"_s);
    QTRY_VERIFY(log->model()->rowCount() >= 100);
    QVERIFY(shoot(u"audit-log"_s));

    QVERIFY(Person::click(u"actionFilterButton"_s));
    QVERIFY(Person::see(u"filterList"_s));
    QVERIFY(shoot(u"audit-log-filter"_s));
    QTest::keyClicks(Person::see(u"filterSearch"_s), u"Request denied"_s);
    auto *choices = Person::see<QAbstractItemView>(u"filterList"_s);
    QVERIFY(Person::clickItem(choices, Person::entry(choices, {u"Request denied"_s})));
    QVERIFY(Person::press(Qt::Key_Escape));
    QVERIFY(Person::seesNoMore(u"filterPopup"_s));
    const auto cellOf = [log](int column) { return log->model()->index(0, column); };
    QTRY_COMPARE(cellOf(AuditLogModel::Event).data().toString(), u"personal_access_token.request_denied"_s);
    QVERIFY(shoot(u"audit-log-filtered"_s));

    QVERIFY(Person::clickItem(log, cellOf(AuditLogModel::Sentence), true));
    auto *entry = Person::see<QDialog>(u"auditEntryDialog"_s);
    QVERIFY(entry);
    QVERIFY(shoot(u"audit-entry"_s));
    QVERIFY(Person::click(u"closeButton"_s, entry));
    QVERIFY(Person::seesNoMore(u"auditEntryDialog"_s));

    QVERIFY(Person::click(u"exportButton"_s));
    QVERIFY(Person::see(u"auditExportDialog"_s));
    QVERIFY(shoot(u"audit-export"_s));
    QVERIFY(Person::press(Qt::Key_Escape));
    QVERIFY(Person::seesNoMore(u"auditExportDialog"_s));

    QVERIFY(Person::click(u"verifyButton"_s));
    const auto *verdict = Person::see<Banner>(u"verificationBanner"_s);
    QVERIFY(verdict);
    QCOMPARE(verdict->kind(), Banner::Kind::Success);
    QVERIFY(shoot(u"audit-verified"_s));
    QVERIFY(Person::click(u"dismissVerificationButton"_s));
}

} // namespace patwarden::test
