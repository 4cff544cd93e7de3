#include "app/log/tolog.h"

#include <QTest>

#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ToLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// In the name of whoever's work it is, and not as the program's own fault.
    void whatWorkFailsWithIsALine()
    {
        ManualClock clock;
        Log log(clock);
        TaskSet work(failuresToLog(log, u"door"_s));
        const auto fails = [](Error error) { return Task<Result<Done>>(Result<Done>(std::move(error))); };
        work.start(fails(Error::local(Reason::NoSpace, u"The disk is full."_s)), u"Keeping a subject"_s);
        QCOMPARE(log.entries().back().text, u"Keeping a subject: The disk is full."_s);
        QCOMPARE(log.entries().back().source, u"door"_s);
        QCOMPARE(log.entries().back().level, LogLevel::Warning);
        QVERIFY(log.entries().back().details.contains(u"no-space"_s));
        work.start(fails(Error::cancelled()), u"Keeping another"_s);
        QCOMPARE(log.entries().size(), size_t(1));
        TaskSet grave(failuresToLog(log, u"chat"_s, LogLevel::Error));
        grave.start(fails(Error::local(Reason::NoSpace, u"The disk is full."_s)));
        QCOMPARE(log.entries().back().text, u"The disk is full."_s);
        QCOMPARE(log.entries().back().level, LogLevel::Error);
    }

    /// Two sentences in turn are no run of equal lines.
    void aFullDiskIsToldOnceAMinute()
    {
        ManualClock clock;
        Log log(clock);
        TaskSet work(failuresToLog(log, u"door"_s));
        const auto fail = [&](const QString& what) {
            const auto full = Error::local(Reason::NoSpace, u"The disk is full."_s);
            work.start(Task<Result<Done>>(Result<Done>(full)), what);
        };
        for (int i = 0; i < 1000; ++i) {
            fail(u"Archiving"_s);
            fail(u"Keeping"_s);
        }
        QCOMPARE(log.entries().size(), size_t(2));
        clock.advance(std::chrono::minutes(1));
        fail(u"Keeping"_s);
        QCOMPARE(log.entries().back().text,
            u"Keeping: The disk is full. It was so 999 times more since it was told last."_s);
        clock.advance(std::chrono::minutes(1));
        fail(u"Keeping"_s);
        QCOMPARE(log.entries().back().text, u"Keeping: The disk is full."_s);
    }

    /// Two places that fail in turn are no run of equal lines either; each is told with where it began.
    void whatNobodyTookIsToldOnceAMinute()
    {
        ManualClock clock;
        Log log(clock);
        const auto told = unhandledToLog(log, u"station"_s);
        const auto full = Error::local(Reason::NoSpace, u"The disk is full."_s);
        for (int i = 0; i < 1000; ++i) {
            told(full, {"/src/app/a.cpp", "keep", 7});
            told(full, {"/src/app/b.cpp", "keep", 9});
        }
        QCOMPARE(log.entries().size(), size_t(2));
        QCOMPARE(log.entries().front().text, u"The disk is full."_s);
        QCOMPARE(log.entries().front().source, u"station"_s);
        QCOMPARE(log.entries().front().level, LogLevel::Warning);
        QCOMPARE(log.entries().front().details, reasonName(Reason::NoSpace) + u", from a.cpp:7, nobody took it"_s);
        QVERIFY(log.entries().back().details.contains(u"from b.cpp:9"_s));
        clock.advance(std::chrono::minutes(1));
        told(full, {"/src/app/a.cpp", "keep", 7});
        QCOMPARE(log.entries().back().text, u"The disk is full. It was so 999 times more since it was told last."_s);
    }

    void whatBecomesOfFilesIsALine()
    {
        ManualClock clock;
        Log log(clock);
        const auto told = changesToLog(log, u"door"_s);
        told(Done{}, u"The renewed certificate a.crt is served from now on."_s);
        QCOMPARE(log.entries().back().level, LogLevel::Info);
        QVERIFY(log.entries().back().details.isEmpty());
        told(Error::local(Reason::BadValue, u"No."_s), u"The renewed certificate a.crt is not served: No."_s);
        QCOMPARE(log.entries().back().level, LogLevel::Warning);
        QCOMPARE(log.entries().back().source, u"door"_s);
        QVERIFY(log.entries().back().details.contains(u"twice a minute"_s)); // what to do
    }
};

QTEST_GUILESS_MAIN(ToLogTest)
#include "tst_tolog.moc"
