#include "app/polls/clockwatch.h"

#include <QTest>

#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

struct HeardClock final : PollEvents {
    QList<bool> told; ///< Whether it was ahead.
    void clockWasSet(bool isAhead) override { told.append(isAhead); }
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
        QCOMPARE(m_heard.told, QList<bool>());
    }

    void aClockThatWasSetIsToldOnce()
    {
        QVERIFY(vote());
        setClock(40 * aDay);
        QVERIFY(vote());
        QVERIFY(vote());
        QCOMPARE(m_heard.told, QList<bool>{true});
        setClock(-40 * aDay);
        QVERIFY(vote());
        QVERIFY(vote());
        QCOMPARE(m_heard.told, (QList<bool>{true, false}));
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
        QCOMPARE(m_heard.told, QList<bool>{false});
    }
};

QTEST_GUILESS_MAIN(ClockWatchTest)
#include "tst_clockwatch.moc"
