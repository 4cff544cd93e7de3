#include <QTest>

#include "netcore/task/deferred.h"
#include "tests/support/testclass.h"
#include "ui/pubsub/dialogs/refusal.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class RefusalTest : public QObject {
    Q_OBJECT

    static Error refused(const QString& text, const QString& code)
    {
        return {Error::Kind::Refused, Reason::None, text, code, 0};
    }

private Q_SLOTS:
    void theProtocolsWordStandsBehindOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("shown");
        QTest::newRow("both") << u"No such node."_s << u"item-not-found"_s << u"No such node. (item-not-found)"_s;
        QTest::newRow("no word") << u"No such node."_s << u""_s << u"No such node."_s;
        QTest::newRow("there already") << u"No such node. (item-not-found)"_s << u"item-not-found"_s
                                       << u"No such node. (item-not-found)"_s;
        QTest::newRow("the word alone") << u"conflict"_s << u"conflict"_s
                                        << u"Somebody has that name already: choose another one. (conflict)"_s;
        QTest::newRow("a word of theirs") << u"moonlight"_s << u"moonlight"_s << u"moonlight"_s;
        QTest::newRow("a part of it") << u"There is a conflict."_s << u"conflict"_s
                                      << u"There is a conflict. (conflict)"_s;
    }
    void theProtocolsWordStandsBehindOnce()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QTEST(withWord(refused(text, code)), "shown");
    }

    void theSameWorkIsDone()
    {
        Deferred<Result<Done>> work;
        auto task = withWord(work.task());
        QVERIFY(!task.isReady());
        work.fire(Done());
        QVERIFY(task.isReady());
        QVERIFY(task.take().ok());
    }

    /// The kind stays, for whoever asks what can be done about it.
    void aRefusalKeepsItsKind()
    {
        auto task = withWord(Task<Result<Done>>(Result<Done>(refused(u"No."_s, u"forbidden"_s))));
        const auto result = task.take();
        QVERIFY(!result);
        QCOMPARE(result.error().text, u"No. (forbidden)"_s);
        QCOMPARE(result.error().kind, Error::Kind::Refused);
        QCOMPARE(result.error().code, u"forbidden"_s);
    }
};

QTEST_GUILESS_MAIN(RefusalTest)
#include "tst_refusal.moc"
