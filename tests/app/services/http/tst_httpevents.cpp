#include "app/services/http/httpevents.h"

#include "tests/app/services/http/events/eventweb.h"
#include "tests/support/testclass.h"

using namespace everyport;
using events::LinkKind;

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
        // No vote, and nothing that is hidden, is told to them.
        QVERIFY(web.room.tap(u"ra"_s, u"04A1B2C3"_s));
        web.room.reactor.advance(std::chrono::milliseconds(200));
        QVERIFY(wire.takeWritten().isEmpty());
        QCOMPARE(statusOf(web.ask("/e/gone/live")), 404);
        QCOMPARE(web.service->peopleCount(), 1);
    }

    void hostsHearOfVotes()
    {
        EventWeb web;
        QVERIFY(web.step());
        auto& wire = watch(web, "/h/" + web.token(LinkKind::Viewer) + "/live");
        QVERIFY(!web.first.isEmpty());
        QVERIFY(web.room.tap(u"ra"_s, u"04A1B2C3"_s));
        web.room.reactor.advance(std::chrono::milliseconds(200));
        QVERIFY(!wire.takeWritten().isEmpty());
        QVERIFY(web.room.done(web.events.links().takeBack(web.events.links().of(u"open-day"_s).first().id)));
        QVERIFY(wire.takeWritten().contains("links have changed"));
        QCOMPARE(statusOf(web.ask("/h/" + events::makeToken().toLatin1() + "/live")), 404);
    }

    void otherSitesHearNothing()
    {
        EventWeb web;
        const auto answer = web.ask(
            "/h/" + web.token(LinkKind::Host) + "/live", handshake.toByteArray() + "Origin: http://evil.example\r\n");
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
