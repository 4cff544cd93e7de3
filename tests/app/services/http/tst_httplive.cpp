#include "app/services/http/httplive.h"

#include <QTest>

#include "tests/app/polls/bookroom.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The book's events and who hears of them; how they are sent is in tst_httpaudience.
class HttpLiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasResultsOfPollsThatAre()
    {
        polls::BookRoom room;
        HttpLive live(room.reactor.clock(), *room.registry);
        QVERIFY(live.results(u"fruit"_s).isEmpty());
        QVERIFY(room.makeOpen(polls::fruitPoll()));
        QVERIFY(live.results(u"fruit"_s).text.contains("Which fruit?"));
    }

    void keepsTextAndTagUntilSomethingChanges()
    {
        polls::BookRoom room;
        QVERIFY(room.makeOpen(polls::fruitPoll()));
        HttpLive live(room.reactor.clock(), *room.registry);
        const auto index = live.index();
        const auto results = live.results(u"fruit"_s);
        QCOMPARE(live.index().text.constData(), index.text.constData()); // the same bytes, not their like
        QCOMPARE(live.results(u"fruit"_s).text.constData(), results.text.constData());
        const auto timeline = live.timeline(u"fruit"_s);
        QCOMPARE(live.timeline(u"fruit"_s).text.constData(), timeline.text.constData());
        QVERIFY(live.timeline(u"gone"_s).isEmpty());
        QVERIFY(room.tap(u"ra"_s, u"7E6FD7A0"_s));
        QVERIFY(live.timeline(u"fruit"_s).tag != timeline.tag);
        QVERIFY(live.index().tag != index.tag);
        QVERIFY(live.results(u"fruit"_s).tag != results.tag);
        QVERIFY(live.index().text.contains("\"total_votes\":1"));
        const auto voted = live.index();
        QVERIFY(room.makeOpen(polls::fruitPoll(u"other"_s)));
        QVERIFY(live.index().text.contains("\"other\""));
        QVERIFY(room.done(room.registry->remove(u"other"_s)));
        QCOMPARE(live.index().text, voted.text);
    }

    void tellsOnlyWhoWatchesThatPoll()
    {
        polls::BookRoom room;
        QVERIFY(room.makeOpen(polls::fruitPoll()));
        auto other = polls::fruitPoll(u"other"_s);
        other.readers = {{u"rx"_s, u"apple"_s}};
        QVERIFY(room.makeOpen(other));
        HttpLive live(room.reactor.clock(), *room.registry);
        MemoryTransport fruit;
        fruit.open(live.audience(u"fruit"_s).makeViewer({}));
        MemoryTransport elsewhere;
        elsewhere.open(live.audience(u"other"_s).makeViewer({}));
        QCOMPARE(live.viewerCount(), 2);
        fruit.takeWritten();
        elsewhere.takeWritten();
        room.reactor.advance(1s);
        QVERIFY(room.tap(u"ra"_s, u"7E6FD7A0"_s));
        QVERIFY(fruit.takeWritten().contains("\"total_votes\":1"));
        QCOMPARE(elsewhere.takeWritten(), QByteArray());
    }

    /// Numbers alone do not: somebody else may have voted for the same answer at once.
    void tellsThatVotesWereTakenBack()
    {
        polls::BookRoom room;
        QVERIFY(room.makeOpen(polls::fruitPoll()));
        HttpLive live(room.reactor.clock(), *room.registry);
        QVERIFY(room.tap(u"ra"_s, u"7E6FD7A0"_s));
        MemoryTransport phone;
        phone.open(live.audience(u"fruit"_s).makeViewer({}));
        QVERIFY(!phone.takeWritten().contains("taken_back"));
        room.reactor.advance(1s);
        QVERIFY(room.done(room.registry->retract(u"fruit"_s, u"7E6FD7A0"_s)));
        room.reactor.advance(1s);
        QVERIFY(phone.takeWritten().contains("\"taken_back\":1"));
        QVERIFY(room.done(room.registry->remove(u"fruit"_s)));
        QVERIFY(room.makeOpen(polls::fruitPoll()));
        QVERIFY(!live.results(u"fruit"_s).text.contains("taken_back"));
    }

    void whoWaitsForADraftHearsThatItOpens()
    {
        polls::BookRoom room;
        auto poll = polls::fruitPoll();
        QVERIFY(room.done(room.registry->save(poll)));
        HttpLive live(room.reactor.clock(), *room.registry);
        MemoryTransport phone;
        phone.open(live.waitingFor(u"fruit"_s).makeViewer({}));
        QVERIFY(phone.takeWritten().contains("{\"state\":\"draft\"}")); // and nothing of what is asked
        QCOMPARE(live.viewerCount(), 1);
        poll.question = u"Another?"_s;
        QVERIFY(room.done(room.registry->save(poll)));
        room.reactor.advance(1s);
        QCOMPARE(phone.takeWritten(), QByteArray());
        QVERIFY(room.done(room.registry->openPoll(u"fruit"_s)));
        room.reactor.advance(1s);
        QVERIFY(phone.takeWritten().contains("{\"state\":\"open\"}"));
        QVERIFY(room.done(room.registry->remove(u"fruit"_s)));
        QCOMPARE(phone.takeWritten(), websocket::encodeClose(pollGone, "this poll is no longer here"));
    }

    void tellsWhereTheSiteIs()
    {
        polls::BookRoom room;
        QVERIFY(room.makeOpen(polls::fruitPoll()));
        HttpLive live(room.reactor.clock(), *room.registry);
        QVERIFY(!live.results(u"fruit"_s).text.contains("\"site\""));
        live.setSite(u"https://vote.example"_s);
        QVERIFY(live.results(u"fruit"_s).text.contains("\"site\":\"https://vote.example\""));
    }

    void letsGoOfPollsThatHaveGone()
    {
        polls::BookRoom room;
        QVERIFY(room.makeOpen(polls::fruitPoll()));
        HttpLive live(room.reactor.clock(), *room.registry);
        MemoryTransport viewer;
        viewer.open(live.audience(u"fruit"_s).makeViewer({}));
        viewer.takeWritten();
        QVERIFY(room.done(room.registry->remove(u"fruit"_s)));
        QCOMPARE(viewer.takeWritten(), websocket::encodeClose(pollGone, "this poll is no longer here"));
        viewer.feed(websocket::encodeClose(pollGone, {}, 1));
        QCOMPARE(live.viewerCount(), 0);
        // The same name once more is a new poll with viewers of its own.
        QVERIFY(room.makeOpen(polls::fruitPoll()));
        MemoryTransport again;
        again.open(live.audience(u"fruit"_s).makeViewer({}));
        QVERIFY(again.takeWritten().contains("Which fruit?"));
    }
};

QTEST_GUILESS_MAIN(HttpLiveTest)
#include "tst_httplive.moc"
