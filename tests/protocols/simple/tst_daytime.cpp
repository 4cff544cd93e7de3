#include <QtEndian>
#include <QTest>

#include "protocols/simple/daytime.h"
#include "tests/support/testclass.h"

using namespace everyport;

class DaytimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysTheDayInEnglish()
    {
        QCOMPARE(simple::daytimeText(0), "Thursday, January 1, 1970 00:00:00-UTC\r\n");
        QCOMPARE(simple::daytimeText(1'795'176'000'999), "Friday, November 20, 2026 12:00:00-UTC\r\n");
    }

    void countsFrom1900_data()
    {
        QTest::addColumn<qint64>("seconds"); // RFC 868's own examples, by their Unix times
        QTest::addColumn<quint32>("expected");
        QTest::newRow("1970") << qint64(0) << 2'208'988'800u;
        QTest::newRow("1976") << qint64(189'302'400) << 2'398'291'200u;
        QTest::newRow("1980") << qint64(315'532'800) << 2'524'521'600u;
        QTest::newRow("1983, May 1") << qint64(420'595'200) << 2'629'584'000u;
        QTest::newRow("1858, November 17") << qint64(-3'506'716'800) << quint32(-1'297'728'000);
        QTest::newRow("2036, February 7, 06:28:16") << qint64(2'085'978'496) << 0u;
    }
    void countsFrom1900()
    {
        QFETCH(qint64, seconds);
        QFETCH(quint32, expected);
        const auto bytes = simple::timeBytes(seconds * 1000);
        QCOMPARE(bytes.size(), 4);
        QCOMPARE(qFromBigEndian<quint32>(bytes.data()), expected);
    }
};

QTEST_APPLESS_MAIN(DaytimeTest)
#include "tst_daytime.moc"
