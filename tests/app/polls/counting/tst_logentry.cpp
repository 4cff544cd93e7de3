#include "app/polls/counting/logentry.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class LogEntryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsByTimeThenStationThenSequence();
    void aSecondDeliveryStaysBehindTheFirst();
};

void LogEntryTest::sortsByTimeThenStationThenSequence()
{
    const auto entry = [](qint64 order, QString station, qint64 sequence) {
        return LogEntry{.at = 99, .order = order, .station = station, .sequence = sequence};
    };
    QList<LogEntry> log{entry(20, u"s1"_s, 1), entry(10, u"s2"_s, 9), entry(10, u"s1"_s, 2), entry(10, u"s1"_s, 1)};
    sortLog(log);
    QCOMPARE(log,
        (QList<LogEntry>{entry(10, u"s1"_s, 1), entry(10, u"s1"_s, 2), entry(10, u"s2"_s, 9), entry(20, u"s1"_s, 1)}));
}

void LogEntryTest::aSecondDeliveryStaysBehindTheFirst()
{
    QList<LogEntry> log{{.order = 5, .reader = u"first"_s}, {.order = 5, .reader = u"second"_s}, {.order = 1}};
    sortLog(log);
    QCOMPARE(log.at(1).reader, u"first"_s);
    QCOMPARE(log.at(2).reader, u"second"_s);
}

QTEST_GUILESS_MAIN(LogEntryTest)
#include "tst_logentry.moc"
