#include "app/polls/clockwatch.h"

#include <QTest>

#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

struct HeardClock final : PollEvents {
    QList<ClockChange> told;
    void clockWasSet(ClockChange change) override { told.append(change); }
};

constexpr std::chrono::hours aDay(24);

} // namespace

class ClockWatchTest : public QObject {
    Q_OBJECT

    std::unique_ptr<BookRoom> m_room;
    HeardClock m_heard;
    int m_cards = 0;

    bool vote() { return m_room->tap(u"ra"_s, u"A0A0A0%1"_s.arg(m_cards++, 2, 16, QChar(u'0'))); }
    void setClock(std::chrono::milliseconds by) { m_room->reactor.manualClock().setWallClock(by.count()); }
    void begin() { m_room->registry->addListener(m_heard); }

private Q_SLOTS:
    void init()
    {
        m_heard.told.clear();
        m_room = std::make_unique<BookRoom>();
        QVERIFY(m_room->makeOpen(fruitPoll()));
        begin();
    }
    void cleanup() { m_room.reset(); }

    void timeThatPassesIsNotTold()
    {
        QVERIFY(vote());
        m_room->reactor.advance(3 * aDay);
        QVERIFY(vote());
        setClock(aDay); // two computers' may differ by so much
        QVERIFY(vote());
        QCOMPARE(m_heard.told, QList<ClockChange>());
    }

    void aClockThatWasSetIsToldOnce()
    {
        QVERIFY(vote());
        setClock(40 * aDay);
        QVERIFY(vote());
        QVERIFY(vote());
        QCOMPARE(m_heard.told, QList<ClockChange>{ClockChange::Ahead});
        setClock(-40 * aDay);
        QVERIFY(vote());
        QVERIFY(vote());
        QCOMPARE(m_heard.told, (QList<ClockChange>{ClockChange::Ahead, ClockChange::BackFromAhead}));
    }

    void oneThatWasSetRightWhileNothingRanIsTold()
    {
        setClock(40 * aDay);
        QVERIFY(vote());
        m_heard.told.clear();
        m_room->restart();
        begin();
        setClock(-40 * aDay);
        m_room->restart(); // which has seen no other time
        begin();
        QVERIFY(vote());
        QCOMPARE(m_heard.told, QList<ClockChange>{ClockChange::BackFromAhead});
    }

    void oneThatFellBehindWasNotAhead()
    {
        QVERIFY(vote());
        setClock(-50 * 365 * aDay); // no time at all
        QVERIFY(vote());
        QVERIFY(vote());
        QCOMPARE(m_heard.told, QList<ClockChange>{ClockChange::Back});
    }

    // A vote for a poll that is closed stays here, so it holds nothing back; the first one that travels does.
    void whatIsHeldBackIsToldWhenItIs()
    {
        setClock(40 * aDay);
        QVERIFY(vote());
        m_heard.told.clear();
        QVERIFY(m_room->done(m_room->registry->closePoll(u"fruit"_s)));
        setClock(-40 * aDay);
        QVERIFY(vote());
        QCOMPARE(m_heard.told, QList<ClockChange>{ClockChange::Back});
        QVERIFY(m_room->done(m_room->registry->openPoll(u"fruit"_s)));
        QVERIFY(vote());
        QVERIFY(vote());
        QCOMPARE(m_heard.told, (QList<ClockChange>{ClockChange::Back, ClockChange::BackFromAhead}));
    }
};

QTEST_GUILESS_MAIN(ClockWatchTest)
#include "tst_clockwatch.moc"
