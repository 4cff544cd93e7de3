#include <QLocale>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/display/measures.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class MeasuresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void saysSizes_data()
    {
        QTest::addColumn<quint64>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << quint64(0) << u"0"_s;
        QTest::newRow("a byte") << quint64(1) << u"0.1 kB"_s;
        QTest::newRow("some") << quint64(340) << u"0.3 kB"_s;
        QTest::newRow("as exact as less") << quint64(2000) << u"2.0 kB"_s;
        QTest::newRow("kilobytes") << quint64(48123) << u"48 kB"_s;
        QTest::newRow("a megabyte") << quint64(1'900'000) << u"1.9 MB"_s;
        QTest::newRow("many") << quint64(412'000'000) << u"412 MB"_s;
        QTest::newRow("gigabytes") << quint64(3'200'000'000) << u"3.2 GB"_s;
    }
    void saysSizes()
    {
        QFETCH(quint64, bytes);
        QFETCH(QString, words);
        QCOMPARE(bytesText(bytes), words);
    }

    void numbersStayWithTheirUnitsInAMirroredWindow()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QStringList measures{bytesText(48123), bytesText(1'900'000), rateText(2600), spanText(8), spanText(660),
            spanText(7860), waitText(123), agoText(0, 7'200'000).left(5)};
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QStringList expected;
        for (const QString& words :
            {u"48 kB"_s, u"1.9 MB"_s, u"2.6 kB/s"_s, u"8 s"_s, u"11 min"_s, u"2 h 11 min"_s, u"2 min 3 s"_s, u"2 h"_s})
            expected << QChar(0x2068) + words + QChar(0x2069);
        QCOMPARE(measures, expected);
    }

    void saysSpansAndAges()
    {
        QCOMPARE(spanText(8), u"8 s"_s);
        QCOMPARE(spanText(11 * 60 + 59), u"11 min"_s);
        QCOMPARE(spanText(2 * 3600 + 11 * 60), u"2 h 11 min"_s);
        QCOMPARE(spanText(-3), u"0 s"_s);
        QCOMPARE(waitText(123), u"2 min 3 s"_s);
        QCOMPARE(waitText(120), u"2 min"_s);
        QCOMPARE(waitText(59), u"59 s"_s);
        QCOMPARE(waitText(2 * 3600 + 11 * 60 + 5), u"2 h 11 min"_s);
        const qint64 now = QDateTime(QDate(2026, 11, 20), QTime(14, 30)).toMSecsSinceEpoch();
        QCOMPARE(agoText(now - 500, now), u"just now"_s);
        QCOMPARE(agoText(now - 4000, now), u"4 s ago"_s);
        QCOMPARE(agoText(now - 30 * 60 * 1000, now), u"30 min ago"_s);
        QCOMPARE(clockText(now - 1000, now), u"14:29"_s);
        QVERIFY(clockText(now - 3LL * 24 * 3600 * 1000, now).contains(u"17 "_s));
        QCOMPARE(spacedHex(u"047E9011"_s), u"04 7E 90 11"_s);
        QCOMPARE(spacedHex(u"047"_s), u"04 7"_s);
    }
};

QTEST_MAIN(MeasuresTest)
#include "tst_measures.moc"
