#include "ui/frame/feedback/faultwork.h"

#include <QTest>

#include "netcore/task/deferred.h"
#include "netcore/task/taskset.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/nopage.h"
#include "tests/ui/support/pagebench.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Work whose failure stands in a strip until the same succeeds.
class FaultWorkTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    MainWindow& window() { return m_bench->window(); }
    static Task<Result<Done>> fails(const QString& why) { return {Error::local(Reason::NoSpace, why)}; }
    QString shown() { return m_bench->trouble().join(u'\n'); }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{noPage()});
        QVERIFY(m_bench->start());
    }
    void cleanup() { m_bench.reset(); }

    void aStripClosesOnceItsSubjectSucceeds()
    {
        startOn(window(), u"reader/1"_s, u"Renaming a reader"_s, fails(u"The disk is full."_s));
        QTRY_VERIFY(shown().contains(u"The disk is full."_s));
        startOn(window(), u"reader/1"_s, u"Moving a reader"_s, {Result<Done>(Done())});
        QTRY_VERIFY(shown().isEmpty());
    }

    /// The same words may be those of other work, which is not better for it.
    void whatFailedIsNoSuccessOfItsWords()
    {
        window().tasks().start(fails(u"The disk is full."_s), u"Deleting “Lunch”"_s);
        QTRY_VERIFY(shown().contains(u"The disk is full."_s));
        startNamed(window(), fails(u"It hangs."_s), u"Deleting “Lunch”"_s);
        QTRY_VERIFY(shown().contains(u"It hangs."_s));
        m_bench->flush();
        QVERIFY2(shown().contains(u"The disk is full."_s), qPrintable(shown()));
    }
    /// Until then it may fail; and nobody tells who has gone.
    void doneIsToldWhenItIsDone()
    {
        int told = 0;
        auto teller = std::make_unique<QObject>();
        Deferred<Result<Done>> removing;
        window().tasks().start(thenTell(removing.task(), teller.get(), [&] { ++told; }), u"Removing"_s);
        QCOMPARE(told, 0);
        removing.fire(Done());
        QTRY_COMPARE(told, 1);
        startNamed(window(), thenTell(fails(u"The disk is full."_s), teller.get(), [&] { ++told; }), u"Removing"_s);
        QTRY_VERIFY(shown().contains(u"The disk is full."_s));
        QCOMPARE(told, 1);
        Deferred<Result<Done>> slow;
        window().tasks().start(thenTell(slow.task(), teller.get(), [&] { ++told; }), u"Removing"_s);
        teller.reset();
        slow.fire(Done());
        QTRY_COMPARE(window().tasks().count(), 0);
        QCOMPARE(told, 1);
    }
};

QTEST_MAIN(FaultWorkTest)
#include "tst_faultwork.moc"
