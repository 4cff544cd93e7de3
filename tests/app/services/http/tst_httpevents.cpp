#include "app/services/http/httpevents.h"

#include "tests/app/services/http/events/eventweb.h"
#include "tests/support/testclass.h"

using namespace everyport;
using polls::PollRole;

class HttpEventsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followersHearWhereItIs()
    {
        EventWeb web;
        auto& wire = watch(web, "/e/open-day/live");
        QCOMPARE(Web::newest(web.first)[u"vote"].toString(), QString());
        QVERIFY(web.step());
        web.room.reactor.advance(std::chrono::milliseconds(200));
        const auto told = Web::newest(wire.takeWritten());
        QCOMPARE(told[u"vote"].toString(), u"v/"_s + web.room.registry->shortCode(u"one"_s));
        QCOMPARE(told[u"results"].toString(), u"r/one"_s);
        QCOMPARE(told[u"moves"].toInt(), 1);
        QCOMPARE(told[u"state"].toString(), u"open"_s);
        // No vote, and nothing that is hidden, is told to them.
        QVERIFY(web.room.tap(u"ra"_s, u"04A1B2C3"_s));
        web.room.reactor.advance(std::chrono::milliseconds(200));
        QVERIFY(wire.takeWritten().isEmpty());
        // But that it was closed where they are.
        QVERIFY(web.room.done(web.room.registry->closePoll(u"one"_s)));
        web.room.reactor.advance(std::chrono::milliseconds(200));
        QCOMPARE(Web::newest(wire.takeWritten())[u"state"].toString(), u"closed"_s);
        QCOMPARE(statusOf(web.ask("/e/gone/live")), 404);
        QCOMPARE(web.service->peopleCount(), 1);
    }

    void hostsHearOfVotes()
    {
        EventWeb web;
        QVERIFY(web.step());
        auto& wire = watch(web, "/h/" + web.token(PollRole::Viewer) + "/live");
        QVERIFY(!web.first.isEmpty());
        QVERIFY(web.room.tap(u"ra"_s, u"04A1B2C3"_s));
        web.room.reactor.advance(std::chrono::milliseconds(200));
        QVERIFY(!wire.takeWritten().isEmpty());
        // It is told that there is something to see; the page says what, by what its link allows.
        QCOMPARE(web.first.mid(2, 9), QByteArray("{\"seen\":\""));
        QCOMPARE(Web::newest(web.first).size(), 1);
        QCOMPARE(statusOf(web.ask("/h/" + events::makeToken().toLatin1() + "/live")), 404);
    }

    void whoseLinkIsTakenBackHearsNoMore()
    {
        EventWeb web;
        QVERIFY(web.step());
        auto& other = watch(web, "/h/" + web.token(PollRole::Host) + "/live");
        auto& wire = watch(web, "/h/" + web.token(PollRole::Viewer) + "/live");
        const auto links = web.events.links().of(u"open-day"_s);
        QVERIFY(web.room.done(web.events.links().takeBack(links.last().id)));
        QVERIFY(wire.takeWritten().contains("no longer good"));
        QVERIFY(other.takeWritten().isEmpty()); // whose link it is not is not sent away
        QVERIFY(web.room.tap(u"ra"_s, u"04A1B2C3"_s));
        web.room.reactor.advance(std::chrono::seconds(20));
        QVERIFY(wire.takeWritten().isEmpty());
        QVERIFY(!other.takeWritten().isEmpty());
    }

    void whoseLinkRunsOutHearsNoMore()
    {
        EventWeb web;
        QVERIFY(web.step());
        const auto given = web.room.waited(
            web.events.links().give(u"open-day"_s, {.until = web.room.reactor.clock().wallMsecs() + 20'000}));
        QVERIFY(given.ok());
        auto& wire = watch(web, "/h/" + given->token.toLatin1() + "/live");
        web.room.reactor.advance(std::chrono::seconds(19));
        QVERIFY(!wire.takeWritten().contains("no longer good"));
        web.room.reactor.advance(std::chrono::seconds(1));
        QVERIFY(wire.takeWritten().contains("no longer good"));
    }

    void linksRunOutAfterTheirEvent()
    {
        EventWeb web;
        const auto token = web.token(PollRole::Host);
        for (int steps = 0; steps < 4; ++steps)
            QVERIFY(web.step());
        QVERIFY(web.event().endedAt);
        web.room.reactor.advance(std::chrono::seconds(3590));
        auto& wire = watch(web, "/h/" + token + "/live");
        web.room.reactor.advance(std::chrono::seconds(9));
        QVERIFY(!wire.takeWritten().contains("no longer good"));
        web.room.reactor.advance(std::chrono::seconds(1));
        QVERIFY(wire.takeWritten().contains("no longer good"));
    }

    void otherSitesHearNothing()
    {
        EventWeb web;
        const auto answer = web.ask(
            "/h/" + web.token(PollRole::Host) + "/live", handshake.toByteArray() + "Origin: http://evil.example\r\n");
        QCOMPARE(statusOf(answer), 403);
    }

private:
    static constexpr QByteArrayView
        handshake = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

    static MemoryTransport& watch(EventWeb& web, const QByteArray& path)
    {
        auto& wire = web.browser();
        const auto answer = web.ask(wire, path, handshake.toByteArray() + "Origin: http://localhost:30080\r\n");
        web.first = answer.sliced(answer.indexOf("\r\n\r\n") + 4);
        return wire;
    }
};

QTEST_GUILESS_MAIN(HttpEventsTest)
#include "tst_httpevents.moc"
