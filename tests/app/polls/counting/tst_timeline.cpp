#include "app/polls/counting/timeline.h"

#include <QDataStream>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class TimelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gathersByMinute();
    void takesWhatComesLate();
    void givesBackWhatIsVoided();
    void knowsTheRate();
    void knowsTheRateBesideAClockThatIsAhead();
    void forgetsWhatIsOld();
    void isReadBackWithOneNameForAllMinutes();
};

void TimelineTest::gathersByMinute()
{
    Timeline timeline;
    timeline.add(60'000, u"a"_s);
    timeline.add(119'999, u"b"_s);
    timeline.add(119'999, u"b"_s);
    timeline.add(120'000, u"a"_s);
    const QList<Minute> expected{{60'000, {{u"a"_s, 1}, {u"b"_s, 2}}, 3}, {120'000, {{u"a"_s, 1}}, 1}};
    QCOMPARE(timeline.minutes(), expected);
}

void TimelineTest::takesWhatComesLate()
{
    Timeline timeline;
    timeline.add(180'000, u"a"_s);
    timeline.add(60'500, u"a"_s);
    QCOMPARE(timeline.minutes().size(), 2);
    QCOMPARE(timeline.minutes().first().at, 60'000);
}

void TimelineTest::givesBackWhatIsVoided()
{
    Timeline timeline;
    timeline.add(60'000, u"a"_s);
    timeline.add(61'000, u"b"_s);
    timeline.add(120'000, u"b"_s);
    timeline.takeBack(61'000, u"b"_s);
    timeline.takeBack(61'000, u"b"_s); // it is not there any more
    timeline.takeBack(120'000, u"b"_s);
    timeline.takeBack(300'000, u"a"_s); // nor was that ever
    const QList<Minute> expected{{60'000, {{u"a"_s, 1}}, 1}};
    QCOMPARE(timeline.minutes(), expected);
    QCOMPARE(timeline.lastMinute(119'000), 1);
}

void TimelineTest::knowsTheRate()
{
    Timeline timeline;
    for (qint64 second = 0; second < 100; ++second)
        timeline.add(second * 1000, u"a"_s);
    QCOMPARE(timeline.lastMinute(99'000), 60);
    QCOMPARE(timeline.lastMinute(130'000), 29);
    QCOMPARE(timeline.lastMinute(500'000), 0);
}

void TimelineTest::knowsTheRateBesideAClockThatIsAhead()
{
    constexpr qint64 ahead = 3 * 3600 * 1000;
    Timeline timeline;
    for (qint64 at = 0; at < 3'600'000; at += 1000) {
        timeline.add(at, u"a"_s);
        timeline.add(at + ahead, u"a"_s);
    }
    QCOMPARE(timeline.lastMinute(3'599'000), 60);
    for (qint64 at = -600'000; at < 0; at += 1000) // an old log
        timeline.add(at, u"a"_s);
    QCOMPARE(timeline.lastMinute(3'599'000), 60);
}

void TimelineTest::forgetsWhatIsOld()
{
    Timeline timeline;
    for (qint64 minute = 0; minute < 1000; ++minute)
        timeline.add(minute * 60'000, u"a"_s);
    QCOMPARE(timeline.minutes().size(), Timeline::keptMinutes);
    QCOMPARE(timeline.minutes().last().at, 999 * 60'000);
}

void TimelineTest::isReadBackWithOneNameForAllMinutes()
{
    Timeline timeline;
    for (qint64 minute = 0; minute < 2; ++minute) {
        timeline.add(minute * 60'000, u"a"_s);
        timeline.add(minute * 60'000, u"b"_s);
    }
    QByteArray bytes;
    QDataStream out(&bytes, QDataStream::WriteOnly);
    timeline.write(out);
    Timeline back;
    QDataStream in(bytes);
    QVERIFY(back.read(in));
    QCOMPARE(back.minutes(), timeline.minutes());
    for (const auto& name : {u"a"_s, u"b"_s}) {
        const auto first = back.minutes().first().counts.constFind(name);
        const auto second = back.minutes().last().counts.constFind(name);
        QCOMPARE(static_cast<const void*>(second.key().constData()), static_cast<const void*>(first.key().constData()));
    }
}

QTEST_GUILESS_MAIN(TimelineTest)
#include "tst_timeline.moc"
