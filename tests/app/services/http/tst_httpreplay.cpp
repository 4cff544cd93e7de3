#include "app/services/http/httpreplay.h"

#include <QTest>

#include "tests/app/services/http/web.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

QByteArray askedReplay(Web& web)
{
    return web.exchange("GET /r/fruit/replay.json HTTP/1.1\r\nHost: localhost:30080\r\n\r\n");
}

QJsonObject bodyOf(const QByteArray& answer)
{
    return QJsonDocument::fromJson(answer.sliced(answer.indexOf("\r\n\r\n") + 4)).object();
}

} // namespace

class HttpReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsHowItWent()
    {
        using namespace std::chrono_literals;
        Web web;
        QVERIFY(web.room.makeOpen(polls::fruitPoll()));
        web.room.reactor.advance(2s);
        QVERIFY(web.room.tap(u"ra"_s, u"7E6FD7A0"_s));
        web.room.reactor.advance(3s);
        QVERIFY(web.room.tap(u"rp"_s, u"D45A8D55"_s));
        QCOMPARE(statusOf(askedReplay(web)), 404); // people vote
        QVERIFY(web.room.done(web.room.registry->closePoll(u"fruit"_s)));
        const auto body = bodyOf(askedReplay(web));
        QCOMPARE(body[u"answers"_s], QJsonArray({u"apple"_s, u"pear"_s}));
        QCOMPARE(body[u"frames"_s].toArray(),
            QJsonArray({QJsonArray{0, 0, 0, QJsonArray{0, 0}}, QJsonArray{2000, 1, 1, QJsonArray{1, 0}},
                QJsonArray{5000, 2, 2, QJsonArray{1, 1}}}));
        QCOMPARE(body[u"to"_s].toInteger() - body[u"from"_s].toInteger(), 5000);
        // What was looked up is kept, until something is entered.
        QVERIFY(statusOf(askedReplay(web)) == 200);
        QVERIFY(web.room.done(web.room.registry->retract(u"fruit"_s, u"D45A8D55"_s)));
        QCOMPARE(bodyOf(askedReplay(web))[u"frames"_s].toArray().last().toArray()[1], 1);
        QVERIFY(web.room.done(web.room.registry->eraseCard(u"7E6FD7A0"_s, polls::PollRegistry::Erasure::Remove)));
        QCOMPARE(bodyOf(askedReplay(web))[u"frames"_s].toArray().last().toArray()[1], 0);
    }
    void itIsLookedUpOnceForAll()
    {
        Web web;
        QVERIFY(web.room.makeOpen(polls::fruitPoll()));
        QVERIFY(web.room.done(web.room.registry->closePoll(u"fruit"_s)));
        auto& first = web.browser();
        first.feed("GET /r/fruit/replay.json HTTP/1.1\r\nHost: localhost:30080\r\n\r\n");
        QCOMPARE(statusOf(askedReplay(web)), 200); // whoever was before may have left meanwhile
        QCOMPARE(statusOf(first.takeWritten()), 200);
        const auto gone = web.exchange("GET /r/gone/replay.json HTTP/1.1\r\nHost: localhost:30080\r\n\r\n");
        QCOMPARE(statusOf(gone), 404);
        QVERIFY2(
            gone.contains("Content-Type: application/json") && gone.contains("\"error\":\"There is no poll"), gone);
    }
};

QTEST_GUILESS_MAIN(HttpReplayTest)
#include "tst_httpreplay.moc"
