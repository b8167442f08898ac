// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "models/membermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The people of an organization as a table.
class TestMemberModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatThereIsToKnow();
    void keepsTheRowsThatStay();

private:
    [[nodiscard]] static MemberRow row(qint64 id, const QString &login, Role role = Role::Member)
    {
        return {.id = AccountId(id), .login = login, .name = {}, .email = {}, .role = role, .since = {}};
    }
    [[nodiscard]] static QString text(const MemberModel &model, int line, int column)
    {
        return model.index(line, column).data().toString();
    }
};

void TestMemberModel::showsWhatThereIsToKnow()
{
    MemberModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    MemberRow mia = row(1, u"mia"_s);
    mia.name = u"Mia"_s;
    mia.email = u"mia@example.com"_s;
    mia.managed = true;
    mia.tokens = 1234;
    MemberRow olga = row(2, u"olga"_s, Role::Owner);
    olga.canSignIn = true;
    model.mergeRows({olga, mia});

    QCOMPARE(text(model, 0, MemberModel::RoleColumn), u"Owner"_s);
    QCOMPARE(text(model, 0, MemberModel::Managed), QString());
    QVERIFY(!model.index(0, MemberModel::Managed).data(MemberModel::PillKindRole).isValid());
    QCOMPARE(text(model, 0, MemberModel::SignIn), u"Can sign in"_s);
    QCOMPARE(text(model, 1, MemberModel::Login), u"mia"_s);
    QCOMPARE(text(model, 1, MemberModel::Name), u"Mia"_s);
    QCOMPARE(text(model, 1, MemberModel::Managed), u"Managed"_s);
    QVERIFY(model.index(1, MemberModel::Managed).data(MemberModel::PillKindRole).isValid());
    QCOMPARE(text(model, 1, MemberModel::SignIn), u"Invited"_s);
    QCOMPARE(text(model, 1, MemberModel::Tokens), QLocale().toString(1234));
    QCOMPARE(model.index(1, MemberModel::Name).data(Qt::ToolTipRole).toString(), u"mia@example.com"_s);
    for (int column = 0; column < MemberModel::ColumnCount; ++column) // also where the head shows nothing
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
}

void TestMemberModel::keepsTheRowsThatStay()
{
    MemberModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.mergeRows({row(1, u"olga"_s, Role::Owner), row(2, u"ann"_s), row(3, u"bo"_s)});
    const QPersistentModelIndex bo = model.index(2, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.mergeRows({row(3, u"bo"_s, Role::Owner), row(1, u"olga"_s, Role::Owner), row(4, u"cy"_s)});

    QCOMPARE(reset.size(), 0);
    QCOMPARE(bo.row(), 0);
    QCOMPARE(model.recordAt(0).role, Role::Owner);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(model, 2, MemberModel::Login), u"cy"_s);
}

PATWARDEN_TEST_MAIN(TestMemberModel)
#include "tst_membermodel.moc"
