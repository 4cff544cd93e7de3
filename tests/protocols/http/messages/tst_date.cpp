#include "protocols/http/messages/date.h"

#include <QTest>

#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::http;
using namespace Qt::StringLiterals;

class DateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAndReadsDates();
    void theDateOfNowMovesWithTheClock();
};

void DateTest::writesAndReadsDates()
{
    // RFC 9110 §5.6.7's moment, in its three forms
    const qint64 moment = 784111777000;
    QCOMPARE(formatDate(moment), "Sun, 06 Nov 1994 08:49:37 GMT");
    QCOMPARE(parseDate("Sun, 06 Nov 1994 08:49:37 GMT").value_or(0), moment);
    QCOMPARE(parseDate("Sunday, 06-Nov-94 08:49:37 GMT").value_or(0), moment);
    QCOMPARE(parseDate("Sun Nov  6 08:49:37 1994").value_or(0), moment);
    QVERIFY(!parseDate("") && !parseDate("yesterday") && !parseDate("Sun, 06 Nov 1994 08:49:37 CET"));
}

void DateTest::theDateOfNowMovesWithTheClock()
{
    ManualClock clock(784111777000);
    QCOMPARE(currentDate(clock), "Sun, 06 Nov 1994 08:49:37 GMT");
    clock.advance(std::chrono::milliseconds(999));
    QCOMPARE(currentDate(clock), "Sun, 06 Nov 1994 08:49:37 GMT");
    clock.advance(std::chrono::milliseconds(1));
    QCOMPARE(currentDate(clock), "Sun, 06 Nov 1994 08:49:38 GMT");
}

QTEST_GUILESS_MAIN(DateTest)
#include "tst_date.moc"
