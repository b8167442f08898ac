// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "domain/factsjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject validFacts()
{
    return QJsonDocument::fromJson(R"({
        "enterprise": {"opted_in": true, "fine_grained_access": "delegate", "fine_grained_approval": "require",
                       "classic_access": "allow"},
        "organization": {"opted_in": false, "fine_grained_access": "restrict", "fine_grained_approval": "disable",
                         "classic_access": "restrict"},
        "token": {"kind": "fine_grained", "state": "active", "resource_owner": "organization", "owner_role": "member",
                  "created_by_owner": true, "access": "pending", "repositories": "selected",
                  "repository_selected": true, "permissions": {"contents": "write", "members": "read"},
                  "scopes": ["repo"]},
        "resource": {"type": "repository", "owner": "organization", "visibility": "internal"},
        "action": {"permission": "contents", "level": "write"},
        "credential": "token"})")
        .object();
}

/// \p path: "token.kind". An undefined value takes the field out.
QJsonObject with(QJsonObject object, const QString &path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        if (value.isUndefined())
            object.remove(path);
        else
            object[path] = value;
        return object;
    }
    const QString outer = path.first(dot);
    object[outer] = with(object.value(outer).toObject(), path.sliced(dot + 1), value);
    return object;
}

Result<Facts> read(const QJsonObject &object)
{
    return factsFromJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

const QStringList flagPaths{u"enterprise.opted_in"_s, u"organization.opted_in"_s, u"token.created_by_owner"_s,
                            u"token.repository_selected"_s};
const QStringList wordPaths{
    u"enterprise.fine_grained_access"_s,
    u"enterprise.fine_grained_approval"_s,
    u"enterprise.classic_access"_s,
    u"organization.fine_grained_access"_s,
    u"organization.fine_grained_approval"_s,
    u"organization.classic_access"_s,
    u"token.kind"_s,
    u"token.state"_s,
    u"token.resource_owner"_s,
    u"token.owner_role"_s,
    u"token.access"_s,
    u"token.repositories"_s,
    u"resource.type"_s,
    u"resource.owner"_s,
    u"resource.visibility"_s,
    u"action.level"_s,
    u"credential"_s,
};
const QStringList otherPaths{u"enterprise"_s,        u"organization"_s,     u"token"_s, u"resource"_s, u"action"_s,
                             u"action.permission"_s, u"token.permissions"_s};

} // namespace

/// The JSON form of facts: what is read, and what is refused by which field's name.
class TestFactsJson : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void readsEveryWord_data();
    void readsEveryWord();
    void namesTheFieldThatIsMissing_data();
    void namesTheFieldThatIsMissing();
    void namesTheFieldOfTheWrongType_data();
    void namesTheFieldOfTheWrongType();
    void namesTheFieldWithAnUnknownWord_data();
    void namesTheFieldWithAnUnknownWord();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void acceptsWhatDoesNotMatter_data();
    void acceptsWhatDoesNotMatter();
    void refusesWhatIsNoJsonObject_data();
    void refusesWhatIsNoJsonObject();
    void takesTheFirstOfTwoFields();
    void takesTheLastOfTwoPermissions();
    void neverRepeatsAValue();
    void writesDecisions();
    void writesErrors();
};

void TestFactsJson::readsEveryField()
{
    const Result<Facts> result = read(validFacts());

    QVERIFY(result.ok());
    const Facts &facts = result.value();
    const PolicySet enterprise{.optedIn = true,
                               .fineGrainedAccess = Choice::Delegate,
                               .fineGrainedApproval = Choice::Strict,
                               .classicAccess = Choice::Open};
    const PolicySet organization{.optedIn = false,
                                 .fineGrainedAccess = Choice::Strict,
                                 .fineGrainedApproval = Choice::Open,
                                 .classicAccess = Choice::Strict};
    QVERIFY(facts.enterprise == enterprise);
    QVERIFY(facts.organization == organization);
    QCOMPARE(facts.token.kind, TokenKind::FineGrained);
    QCOMPARE(facts.token.state, TokenState::Active);
    QCOMPARE(facts.token.resourceOwner, ResourceOwner::Organization);
    QCOMPARE(facts.token.ownerRole, Role::Member);
    QVERIFY(facts.token.createdByOwner);
    QCOMPARE(facts.token.access, AccessState::Pending);
    QCOMPARE(facts.token.repositories, RepositorySelection::Selected);
    QVERIFY(facts.token.repositorySelected);
    QCOMPARE(facts.token.permissions.toText(), u"repository:contents:write organization:members:read"_s);
    QCOMPARE(facts.token.scopes, Scopes(Scope::Repo));
    QCOMPARE(facts.resource.type, ResourceType::Repository);
    QCOMPARE(facts.resource.owner, ResourceOwner::Organization);
    QCOMPARE(facts.resource.visibility, Visibility::Internal);
    QCOMPARE(facts.action.permission, u"contents"_s);
    QCOMPARE(facts.action.level, Level::Write);
    QCOMPARE(facts.credential, Credential::Token);
}

void TestFactsJson::readsEveryWord_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("value");
    const auto rows = [](const QString &path, const QList<std::pair<QString, int>> &words) {
        for (const auto &[word, value] : words)
            QTest::addRow("%s %s", qPrintable(path), qPrintable(word)) << path << word << value;
    };
    rows(u"token.kind"_s,
         {{u"fine_grained"_s, int(TokenKind::FineGrained)}, {u"classic"_s, int(TokenKind::Classic)}});
    rows(u"token.state"_s,
         {{u"active"_s, int(TokenState::Active)},
          {u"expired"_s, int(TokenState::Expired)},
          {u"revoked"_s, int(TokenState::Revoked)}});
    rows(u"token.resource_owner"_s,
         {{u"organization"_s, int(ResourceOwner::Organization)},
          {u"user"_s, int(ResourceOwner::User)},
          {u"other"_s, int(ResourceOwner::Other)}});
    rows(u"token.owner_role"_s,
         {{u"owner"_s, int(Role::Owner)}, {u"member"_s, int(Role::Member)}, {u"outside"_s, int(Role::Outside)}});
    rows(u"token.access"_s,
         {{u"none"_s, int(AccessState::None)},
          {u"pending"_s, int(AccessState::Pending)},
          {u"approved"_s, int(AccessState::Approved)},
          {u"denied"_s, int(AccessState::Denied)},
          {u"cancelled"_s, int(AccessState::Cancelled)},
          {u"revoked"_s, int(AccessState::Revoked)}});
    rows(u"token.repositories"_s,
         {{u"public"_s, int(RepositorySelection::Public)},
          {u"all"_s, int(RepositorySelection::All)},
          {u"selected"_s, int(RepositorySelection::Selected)}});
    rows(u"resource.type"_s,
         {{u"repository"_s, int(ResourceType::Repository)},
          {u"organization"_s, int(ResourceType::Organization)},
          {u"enterprise"_s, int(ResourceType::Enterprise)}});
    rows(u"resource.visibility"_s,
         {{u"public"_s, int(Visibility::Public)},
          {u"internal"_s, int(Visibility::Internal)},
          {u"private"_s, int(Visibility::Private)}});
    rows(u"action.level"_s,
         {{u"read"_s, int(Level::Read)}, {u"write"_s, int(Level::Write)}, {u"admin"_s, int(Level::Admin)}});
    rows(u"credential"_s, {{u"token"_s, int(Credential::Token)}, {u"ssh_key"_s, int(Credential::SshKey)}});
}

void TestFactsJson::readsEveryWord()
{
    QFETCH(QString, path);
    QFETCH(QString, word);
    const Result<Facts> result = read(with(validFacts(), path, word));
    QVERIFY(result.ok());
    const Facts &facts = result.value();
    const QHash<QString, int> values{
        {u"token.kind"_s, int(facts.token.kind)},
        {u"token.state"_s, int(facts.token.state)},
        {u"token.resource_owner"_s, int(facts.token.resourceOwner)},
        {u"token.owner_role"_s, int(facts.token.ownerRole)},
        {u"token.access"_s, int(facts.token.access)},
        {u"token.repositories"_s, int(facts.token.repositories)},
        {u"resource.type"_s, int(facts.resource.type)},
        {u"resource.visibility"_s, int(facts.resource.visibility)},
        {u"action.level"_s, int(facts.action.level)},
        {u"credential"_s, int(facts.credential)},
    };
    QTEST(values.value(path, -1), "value");
}

void TestFactsJson::namesTheFieldThatIsMissing_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : flagPaths + wordPaths + otherPaths)
        QTest::newRow(qPrintable(path)) << path;
}

void TestFactsJson::namesTheFieldThatIsMissing()
{
    QFETCH(QString, path);
    const Result<Facts> result = read(with(validFacts(), path, QJsonValue::Undefined));
    QVERIFY(!result.ok());
    QCOMPARE(result.error(), (Error{ErrorCode::Invalid, path, u"is missing"_s}));
}

void TestFactsJson::namesTheFieldOfTheWrongType_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    const QStringList nullable{u"enterprise"_s, u"organization"_s};
    const QStringList paths = flagPaths + wordPaths + otherPaths + QStringList{u"token.scopes"_s};
    for (const QString &path : paths) {
        QTest::addRow("%s a number", qPrintable(path)) << path << QJsonValue(1);
        if (!nullable.contains(path))
            QTest::addRow("%s null", qPrintable(path)) << path << QJsonValue(QJsonValue::Null);
    }
    for (const QString &path : flagPaths)
        QTest::addRow("%s a word", qPrintable(path)) << path << QJsonValue(u"true"_s);
    for (const QString &path : wordPaths)
        QTest::addRow("%s a list", qPrintable(path)) << path << QJsonValue(QJsonArray{u"read"_s});
    QTest::newRow("token.permissions a list") << u"token.permissions"_s << QJsonValue(QJsonArray{u"contents"_s});
    QTest::newRow("token.scopes a word") << u"token.scopes"_s << QJsonValue(u"repo"_s);
    QTest::newRow("token.scopes of numbers") << u"token.scopes"_s << QJsonValue(QJsonArray{u"repo"_s, 1});
}

void TestFactsJson::namesTheFieldOfTheWrongType()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const Result<Facts> result = read(with(validFacts(), path, value));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::Invalid);
    QCOMPARE(result.error().subject, path);
    QVERIFY2(result.error().detail.startsWith(u"must be"), qPrintable(result.error().detail));
}

void TestFactsJson::namesTheFieldWithAnUnknownWord_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("word");
    for (const QString &path : wordPaths) {
        QTest::addRow("%s unknown", qPrintable(path)) << path << u"nonsense"_s;
        QTest::addRow("%s empty", qPrintable(path)) << path << QString();
    }
    QTest::newRow("case matters") << u"token.kind"_s << u"Classic"_s;
    QTest::newRow("nobody to delegate to") << u"organization.fine_grained_access"_s << u"delegate"_s;
    QTest::newRow("nobody to delegate approval to") << u"organization.fine_grained_approval"_s << u"delegate"_s;
    QTest::newRow("nobody to delegate classic to") << u"organization.classic_access"_s << u"delegate"_s;
    QTest::newRow("a word of another policy") << u"enterprise.fine_grained_approval"_s << u"restrict"_s;
    QTest::newRow("a permission's level") << u"token.permissions.contents"_s << u"maintain"_s;
    QTest::newRow("an unknown permission's level") << u"token.permissions.brand_new"_s << u"none"_s;
}

void TestFactsJson::namesTheFieldWithAnUnknownWord()
{
    QFETCH(QString, path);
    QFETCH(QString, word);
    const Result<Facts> result = read(with(validFacts(), path, word));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::Invalid);
    QCOMPARE(result.error().subject, path);
    QVERIFY2(result.error().detail.startsWith(u"must be one of "), qPrintable(result.error().detail));
}

void TestFactsJson::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QJsonObject>("facts");
    QTest::addColumn<QString>("subject");
    const QJsonObject alone = with(validFacts(), u"organization"_s, QJsonValue::Null);
    QTest::newRow("an organization's repository without the organization") << alone << u"organization"_s;
    QTest::newRow("an organization without itself")
        << with(alone, u"resource.type"_s, u"organization"_s) << u"organization"_s;
    QTest::newRow("a permission's level that is no word")
        << with(validFacts(), u"token.permissions.contents"_s, 2) << u"token.permissions.contents"_s;
    const QJsonObject classic = with(validFacts(), u"token.kind"_s, u"classic"_s);
    QTest::newRow("a classic token without scopes")
        << with(classic, u"token.scopes"_s, QJsonValue::Undefined) << u"token.scopes"_s;
    QTest::newRow("a classic token with permissions that are none")
        << with(classic, u"token.permissions.contents"_s, u"all"_s) << u"token.permissions.contents"_s;
}

void TestFactsJson::refusesWhatDoesNotFit()
{
    QFETCH(QJsonObject, facts);
    const Result<Facts> result = read(facts);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::Invalid);
    QTEST(result.error().subject, "subject");
}

void TestFactsJson::acceptsWhatDoesNotMatter_data()
{
    QTest::addColumn<QJsonObject>("facts");
    const QJsonObject facts = validFacts();
    const QJsonValue none = QJsonValue::Null;
    const QJsonValue leftOut = QJsonValue::Undefined;
    QTest::newRow("an organization that stands alone") << with(facts, u"enterprise"_s, none);
    QTest::newRow("a user's own resource")
        << with(with(facts, u"organization"_s, none), u"resource.owner"_s, u"user"_s);
    QTest::newRow("the enterprise itself")
        << with(with(facts, u"organization"_s, none), u"resource.type"_s, u"enterprise"_s);
    QTest::newRow("no scopes of a fine-grained token") << with(facts, u"token.scopes"_s, leftOut);
    QTest::newRow("no permissions of a classic token")
        << with(with(facts, u"token.kind"_s, u"classic"_s), u"token.permissions"_s, leftOut);
    QTest::newRow("an unknown scope") << with(facts, u"token.scopes"_s, QJsonArray{u"gist"_s, u"new:scope"_s});
    QTest::newRow("an unknown permission") << with(facts, u"token.permissions.brand_new"_s, u"admin"_s);
    QTest::newRow("no permission at all") << with(facts, u"token.permissions"_s, QJsonObject());
    QTest::newRow("more fields") << with(with(facts, u"request_id"_s, 7), u"token.name"_s, QJsonArray{1, none});
}

void TestFactsJson::acceptsWhatDoesNotMatter()
{
    QFETCH(QJsonObject, facts);
    const Result<Facts> result = read(facts);
    QVERIFY2(result.ok(), result.ok() ? "" : errorToJson(result.error()).constData());
}

void TestFactsJson::refusesWhatIsNoJsonObject_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray valid = QJsonDocument(validFacts()).toJson(QJsonDocument::Compact);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray("  \t\r");
    QTest::newRow("a word") << QByteArray("hello");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("cut off") << valid.chopped(1);
    QTest::newRow("something behind it") << QByteArray(valid + "{}");
    QTest::newRow("a comma too many") << QByteArray(valid.chopped(1) + ",}");
    QTest::newRow("not UTF-8") << QByteArray(valid).replace("contents", "cont\xff\xfets");
    QTest::newRow("a null byte in it") << QByteArray(valid).replace(5, 1, QByteArray(1, '\0'));
    QTest::newRow("endless nesting") << QByteArray(100'000, '[');
}

void TestFactsJson::refusesWhatIsNoJsonObject()
{
    QFETCH(QByteArray, line);
    const Result<Facts> result = factsFromJson(line);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::Invalid);
    QCOMPARE(result.error().subject, QString());
    QVERIFY(!result.error().detail.isEmpty());
}

void TestFactsJson::takesTheFirstOfTwoFields()
{
    QByteArray line = QJsonDocument(validFacts()).toJson(QJsonDocument::Compact);
    line.replace(R"("state":"active")", R"("state":"revoked","state":"active")");
    const Result<Facts> result = factsFromJson(line);
    QVERIFY(result.ok());
    QCOMPARE(result.value().token.state, TokenState::Revoked);
}

void TestFactsJson::takesTheLastOfTwoPermissions()
{
    QByteArray line = QJsonDocument(validFacts()).toJson(QJsonDocument::Compact);
    line.replace(R"("contents":"write")", R"("contents":"write","contents":"read")");
    const Result<Facts> result = factsFromJson(line);
    QVERIFY(result.ok());
    QCOMPARE(result.value().token.permissions.level(u"contents"), Level::Read);
}

void TestFactsJson::neverRepeatsAValue()
{
    const QString secret = u"github_pat_11ABCDEFG"_s;
    for (const QString &path : flagPaths + wordPaths + QStringList{u"token.permissions.contents"_s}) {
        const Result<Facts> result = read(with(validFacts(), path, secret));
        QVERIFY(!result.ok());
        QVERIFY2(!errorToJson(result.error()).contains(secret.toUtf8()), qPrintable(path));
    }
}

void TestFactsJson::writesDecisions()
{
    QCOMPARE(decisionToJson({false, Reason::ApprovalPending, DecidedBy::Enterprise}),
             QByteArray(R"({"allowed": false, "reason": "approval_pending", "decided_by": "enterprise"})"));
    QCOMPARE(decisionToJson({true, Reason::Granted, DecidedBy::Token}),
             QByteArray(R"({"allowed": true, "reason": "granted", "decided_by": "token"})"));
}

void TestFactsJson::writesErrors()
{
    const QByteArray line = errorToJson({ErrorCode::Invalid, u"token.permissions.\"\n"_s, u"is missing"_s});
    QVERIFY(!line.contains('\n'));
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object.keys(), QStringList{u"error"_s});
    QCOMPARE(object.value("error"_L1).toString(), u"token.permissions.\"\n is missing"_s);
    QVERIFY(errorToJson({ErrorCode::Invalid, {}, u"is no JSON"_s}).contains("the line is no JSON"));
}

PATWARDEN_TEST_MAIN(TestFactsJson)
#include "tst_factsjson.moc"
