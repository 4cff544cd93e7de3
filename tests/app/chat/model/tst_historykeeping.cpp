#include "app/chat/model/historykeeping.h"

#include <QTest>

#include "tests/app/chat/parlour.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What was said is forgotten in time, and not before.
class HistoryKeepingTest : public QObject {
    Q_OBJECT

    static constexpr qint64 day = 24LL * 3600 * 1000;

    std::unique_ptr<Parlour> m_parlour;
    Conversation* m_room = nullptr;

    HistoryKeeping keeping(int days)
    {
        return {m_parlour->reactor.clock(), m_parlour->chat->history(), TaskSet::unhandled, days};
    }
    QStringList kept() { return m_parlour->stored(*m_room); }
    void settle() ///< Writes are done in order: whether it may be forgotten, and that it is.
    {
        for (int i = 0; i < 2; ++i) {
            auto writing = m_parlour->database->write([](QSqlDatabase&) -> Result<Done> { return Done{}; });
            QVERIFY(m_parlour->wait(std::move(writing)));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_parlour = std::make_unique<Parlour>();
        m_parlour->online();
        m_room = &m_parlour->network->link->room(u"#lobby"_s);
        const qint64 now = m_parlour->reactor.clock().wallMsecs();
        const auto say = [this](const QString& text, qint64 at) {
            m_parlour->network->link->say(*m_room, u"alice"_s, text, {}, at, true);
        };
        say(u"of long ago"_s, now - 40 * day);
        say(u"of last week"_s, now - 8 * day);
        say(u"of today"_s, now - 1000);
        QVERIFY(m_parlour->heard(3));
        QCOMPARE(kept().size(), 3);
    }
    void cleanup() { m_parlour.reset(); }

    void afterTheStart()
    {
        const auto work = keeping(30);
        m_parlour->reactor.advance(30s);
        QCOMPARE(kept().size(), 3);
        m_parlour->reactor.advance(31s);
        QTRY_COMPARE(kept(), (QStringList{u"of last week"_s, u"of today"_s}));
    }

    void forEver()
    {
        const auto work = keeping(0);
        m_parlour->reactor.advance(48h);
        QCOMPARE(kept().size(), 3);
    }

    /// Whoever thinks better of it has lost nothing.
    void aChangeCountsAnHourLater()
    {
        auto work = keeping(0);
        work.setDays(1);
        m_parlour->reactor.advance(59min);
        QCOMPARE(kept().size(), 3);
        work.setDays(0);
        m_parlour->reactor.advance(3h);
        QCOMPARE(kept().size(), 3);
        work.setDays(30);
        m_parlour->reactor.advance(61min);
        QTRY_COMPARE(kept(), (QStringList{u"of last week"_s, u"of today"_s}));
    }

    /// A board's clock says what it likes until the network has told it the time.
    void notByAClockThatIsAhead()
    {
        constexpr qint64 ahead = 15 * 365 * day;
        auto& clock = m_parlour->reactor.manualClock();
        {
            const auto work = keeping(30);
            m_parlour->reactor.advance(61s);
            QTRY_COMPARE(kept().size(), 2);
        }
        QStringList told;
        HistoryKeeping work(
            m_parlour->reactor.clock(), m_parlour->chat->history(),
            [&](const QString& what, const Error&) { told << what; }, 30);
        clock.setWallClock(ahead);
        m_parlour->reactor.advance(61s);
        settle();
        QCOMPARE(told.size(), 1);
        clock.setWallClock(-ahead);
        m_parlour->reactor.advance(24h);
        settle();
        QCOMPARE(kept().size(), 2);
        clock.setWallClock(ahead);
        m_parlour->reactor.advance(24h);
        settle();
        QCOMPARE(told.size(), 2);
        QCOMPARE(kept().size(), 2);
        m_parlour->reactor.advance(24h); // it has stayed so
        QTRY_COMPARE(kept().size(), 0);
    }

    /// An earlier version asked nobody, so that nothing is known of the clock at first but what was said last.
    void norWhereNothingIsKnownOfIt()
    {
        m_parlour->reactor.manualClock().setWallClock(15 * 365 * day);
        QStringList told;
        HistoryKeeping work(
            m_parlour->reactor.clock(), m_parlour->chat->history(),
            [&](const QString& what, const Error&) { told << what; }, 30);
        m_parlour->reactor.advance(61s);
        settle();
        QCOMPARE(told.size(), 1);
        QCOMPARE(kept().size(), 3);
    }

    void onceADay()
    {
        const auto work = keeping(10);
        m_parlour->reactor.advance(61s);
        QTRY_COMPARE(kept(), (QStringList{u"of last week"_s, u"of today"_s}));
        for (int days = 0; days < 3; ++days)
            m_parlour->reactor.advance(24h + 1s);
        QTRY_COMPARE(kept(), QStringList{u"of today"_s});
    }
};

QTEST_MAIN(HistoryKeepingTest)
#include "tst_historykeeping.moc"
