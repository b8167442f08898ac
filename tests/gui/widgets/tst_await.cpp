// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "views/widgets/await.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTest>

#include <memory>
#include <optional>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Waiting for the database without blocking, and without calling into what is gone.
class TestAwait : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void handsOverTheResultOnTheReceiversThread();
    void handsOverAnError();
    void worksWithoutAValue();
    void takesAFutureThatIsReadyAlready();
    void saysCancelledForACancelledFuture();
    void saysCancelledForADroppedPromise();
    void staysSilentWhenTheReceiverDiesFirst();
    void letsTheAnswerDeleteTheReceiver();
    void reportsProgress();
};

void TestAwait::handsOverTheResultOnTheReceiversThread()
{
    QObject receiver;
    QPromise<Result<int>> promise;
    promise.start();
    QList<int> answers;
    QThread *answeredOn = nullptr;
    await(&receiver, promise.future(), [&](const Result<int> &result) {
        answers.append(result.value());
        answeredOn = QThread::currentThread();
    });
    std::unique_ptr<QThread> worker(QThread::create([&promise] {
        promise.addResult(42);
        promise.finish();
    }));
    worker->start();
    QTRY_COMPARE(answers, QList<int>{42});
    QCOMPARE(answeredOn, QThread::currentThread());
    worker->wait();
    QTRY_VERIFY(receiver.children().isEmpty());
}

void TestAwait::handsOverAnError()
{
    QObject receiver;
    QPromise<Result<int>> promise;
    promise.start();
    std::optional<Error> error;
    await(&receiver, promise.future(), [&](const Result<int> &result) { error = result.error(); });
    promise.addResult(Error{ErrorCode::Conflict, u"request"_s, {}});
    promise.finish();
    QTRY_VERIFY(error.has_value());
    QCOMPARE(error->code, ErrorCode::Conflict);
}

void TestAwait::worksWithoutAValue()
{
    QObject receiver;
    QPromise<Result<void>> promise;
    promise.start();
    bool isDone = false;
    await(&receiver, promise.future(), [&](const Result<void> &result) { isDone = result.ok(); });
    promise.addResult(Result<void>());
    promise.finish();
    QTRY_VERIFY(isDone);
}

void TestAwait::takesAFutureThatIsReadyAlready()
{
    QObject receiver;
    int answer = 0;
    await(&receiver, QtFuture::makeReadyFuture(Result<int>(7)),
          [&](const Result<int> &result) { answer = *result; });
    QCOMPARE(answer, 0); // from the event loop, never from within the call
    QTRY_COMPARE(answer, 7);
}

void TestAwait::saysCancelledForACancelledFuture()
{
    QObject receiver;
    QPromise<Result<int>> promise;
    promise.start();
    std::optional<ErrorCode> code;
    await(&receiver, promise.future(), [&](const Result<int> &result) { code = result.error().code; });
    promise.future().cancel();
    promise.finish();
    QTRY_VERIFY(code.has_value());
    QCOMPARE(*code, ErrorCode::Cancelled);
}

void TestAwait::saysCancelledForADroppedPromise()
{
    QObject receiver;
    std::optional<ErrorCode> code;
    {
        QPromise<Result<int>> promise;
        promise.start();
        await(&receiver, promise.future(), [&](const Result<int> &result) { code = result.error().code; });
    }
    QTRY_VERIFY(code.has_value());
    QCOMPARE(*code, ErrorCode::Cancelled);
}

void TestAwait::staysSilentWhenTheReceiverDiesFirst()
{
    auto receiver = std::make_unique<QObject>();
    QObject other;
    QPromise<Result<int>> promise;
    promise.start();
    bool isCalled = false;
    bool isOtherCalled = false;
    await(receiver.get(), promise.future(), [&](const Result<int> &) { isCalled = true; });
    await(&other, promise.future(), [&](const Result<int> &) { isOtherCalled = true; });
    receiver.reset();
    promise.addResult(1);
    promise.finish();
    QTRY_VERIFY(isOtherCalled);
    QVERIFY(!isCalled);
}

void TestAwait::letsTheAnswerDeleteTheReceiver()
{
    auto *receiver = new QObject;
    bool isCalled = false;
    await(receiver, QtFuture::makeReadyFuture(Result<int>(1)), [&](const Result<int> &) {
        delete receiver;
        isCalled = true;
    });
    QTRY_VERIFY(isCalled);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestAwait::reportsProgress()
{
    QObject receiver;
    QPromise<Result<int>> promise;
    promise.start();
    promise.setProgressRange(0, 3);
    QList<std::pair<int, int>> steps;
    bool isDone = false;
    await(
        &receiver, promise.future(),
        [&](int done, int total) {
            steps.append({done, total});
        },
        [&](const Result<int> &) { isDone = true; });
    promise.setProgressValue(1);
    QTRY_VERIFY(steps.contains(std::pair(1, 3)));
    promise.setProgressValue(3);
    promise.addResult(0);
    promise.finish();
    QTRY_VERIFY(isDone);
    QVERIFY(steps.contains(std::pair(3, 3)));
}

PATWARDEN_TEST_MAIN(TestAwait)
#include "tst_await.moc"
