#include <QSignalSpy>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/console/session/commandlog.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What a session tells becomes records, without a session.
class CommandLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsIncompleteIsNeverShown()
    {
        CommandLog log;
        const auto record = log.begin(u"for x in y:"_s);
        QVERIFY(log.isRunning());
        log.fed(record, false, false);
        QVERIFY(!log.isRunning());
        QVERIFY(log.records().empty());
        QCOMPARE(log.count(), 0);
    }

    void commandGetsWhatIsTold()
    {
        CommandLog log;
        QSignalSpy added(&log, &CommandLog::recordAdded);
        const auto record = log.begin(u"1 + 1"_s);
        log.printed(u"so far\n"_s, false);
        log.shown(u"2"_s, {});
        log.ended();
        log.fed(record, true, true);
        QCOMPARE(added.size(), 1);
        QCOMPARE(record->number, 1);
        QCOMPARE(record->parts.size(), 2U);
        QCOMPARE(record->parts[0].kind, CommandPart::Kind::Output);
        QCOMPARE(record->parts[1].text, u"2"_s);
        QVERIFY(!record->isRunning);
        QCOMPARE(log.count(), 1);
    }

    /// The prompt has the number of the next one while a command runs that is seen.
    void whatRunsIsCounted()
    {
        CommandLog log;
        const auto record = log.begin(u"work()"_s);
        QCOMPARE(log.count(), 0); // it may be incomplete
        log.printed(u"so far\n"_s, false);
        QCOMPARE(record->number, 1);
        QCOMPARE(log.count(), 1);
        log.ended();
        log.fed(record, true, true);
        QCOMPARE(log.count(), 1);
    }

    void whatComesLaterIsSaidAboveThePrompt()
    {
        CommandLog log;
        const auto first = log.begin(u"sleep(1)"_s);
        log.pending(1, u"<pending>"_s);
        log.ended();
        log.fed(first, true, true);
        QCOMPARE(log.pendingCount(), 1);
        const auto second = log.begin(u"2"_s);
        log.ended();
        log.fed(second, true, true);
        log.finished(1, u"None"_s, false);
        QCOMPARE(log.pendingCount(), 0);
        QCOMPARE(first->parts[0].text, u"None"_s);
        QCOMPARE(log.records().size(), 3U);
        QCOMPARE(log.records().back()->number, 0);
    }

    void clearKeepsWhatRuns()
    {
        CommandLog log;
        const auto done = log.begin(u"1"_s);
        log.ended();
        log.fed(done, true, true);
        const auto running = log.begin(u"2"_s);
        log.fed(running, true, true);
        log.clear();
        QCOMPARE(log.records().size(), 1U);
        QCOMPARE(log.records().back(), running);
        log.forget();
        QVERIFY(log.records().empty());
        QVERIFY(!log.isRunning());
        QCOMPARE(log.count(), 0);
    }

    void recordsAndPartsAreBounded()
    {
        CommandLog log;
        QSignalSpy dropped(&log, &CommandLog::recordsDropped);
        for (size_t at = 0; at <= CommandLog::mostRecords; ++at) {
            const auto record = log.begin(u"1"_s);
            log.ended();
            log.fed(record, true, true);
        }
        QCOMPARE(log.records().size(), CommandLog::mostRecords);
        QCOMPARE(dropped.size(), 1);
        for (size_t at = 0; at <= CommandLog::mostParts; ++at)
            log.failed(u"Trouble\n"_s);
        QCOMPARE(log.records().back()->parts.size(), CommandLog::mostParts);
    }
};

QTEST_MAIN(CommandLogTest)
#include "tst_commandlog.moc"
