#include "app/services/http/httpservice.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "tests/app/services/http/web.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class HttpServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEachVoteAtOnce();
    void sendsTheNewestUnderLoad();
    void tellsOpeningHidingAndClosing();
    void saysThatAPollHasGone();
    void servesPagesAndData();
    void servesAllThatItsPagesAskFor();
    void knowsOnlyPollsThatAre();
    void showsTheOverviewToThisComputerOnly_data();
    void showsTheOverviewToThisComputerOnly();
    void canLeaveOutListAndOverview();
    void showsTheHandbookOnWish();
    void pagesMayBeBelowAPath();
    void turnsAwayStrangePages();
    void turnsAwayTooManyViewers();
    void whoHoldsAllPlacesMakesRoom();
    void stopsWithAGoodbye();
    void mayBeDroppedWhileWatched();
    void takesNewOptionsWhileItRuns();
    void saysWhereItIs();
    void behindAProxyPeopleComeByItsAddress();
    void refusesABadPublicAddress_data();
    void refusesABadPublicAddress();
    void logsRequestsOnWish();
    void asksWhoHasAPlaceThere();
    void hasWhatEverySiteIsAskedFor();
    void findsAPollByWhatIsTyped();
    void saysThatNoVoterCanBeKnown();
};

void HttpServiceTest::showsEachVoteAtOnce()
{
    Web web;
    QVERIFY(web.room.makeOpen(polls::fruitPoll()));
    auto& viewer = web.watch("fruit");
    QCOMPARE(Web::counts(Web::newest(web.first)), (QList<int>{0, 0}));
    QCOMPARE(web.service->peopleCount(), 1);
    web.room.reactor.advance(1s);
    QVERIFY(web.room.tap(u"ra"_s, u"7E6FD7A0"_s)); // no time passes by itself: what is here now was sent at once
    const auto told = Web::newest(viewer.takeWritten());
    QCOMPARE(Web::counts(told), (QList<int>{1, 0}));
    QCOMPARE(told[u"question"].toObject()[u"total_votes"].toInt(), 1);
    QVERIFY(web.room.tap(u"ra"_s, u"7E6FD7A0"_s)); // already voted: nothing to show
    web.room.reactor.advance(1s);
    QCOMPARE(viewer.takeWritten(), QByteArray());
}

void HttpServiceTest::sendsTheNewestUnderLoad()
{
    Web web;
    QVERIFY(web.room.makeOpen(polls::fruitPoll()));
    auto& viewer = web.watch("fruit");
    for (int card = 0; card < 200; ++card)
        web.room.registry->tapped(
            {.reader = u"rp"_s, .tag = u"7E6F%1"_s.arg(card, 4, 16, QLatin1Char('0')).toUpper(), .at = web.room.now()});
    QVERIFY(web.room.settle());
    web.room.reactor.advance(100ms);
    const QByteArray frames = viewer.takeWritten();
    QCOMPARE(Web::counts(Web::newest(frames)), (QList<int>{0, 200}));
    QVERIFY(frames.count("total_votes") < 10);
}

void HttpServiceTest::tellsOpeningHidingAndClosing()
{
    Web web;
    QVERIFY(web.room.done(web.room.registry->save(polls::fruitPoll())));
    auto& viewer = web.watch("fruit");
    QCOMPARE(Web::newest(web.first)[u"state"].toString(), u"draft"_s);
    const auto step = [&](Task<Result<Done>> change) {
        if (!web.room.done(std::move(change)))
            return QJsonObject();
        web.room.reactor.advance(100ms);
        return Web::newest(viewer.takeWritten());
    };
    QCOMPARE(step(web.room.registry->openPoll(u"fruit"_s))[u"state"].toString(), u"open"_s);
    const auto hidden = step(web.room.registry->setResultsHidden(u"fruit"_s, true));
    QVERIFY(hidden[u"hidden"].toBool());
    QCOMPARE(Web::counts(hidden), (QList<int>{-1, -1}));
    QVERIFY(web.room.tap(u"ra"_s, u"7E6FD7A0"_s));
    web.room.reactor.advance(100ms);
    QVERIFY(!viewer.takeWritten().contains("\"count\""));
    QVERIFY(!web.ask("/r/fruit.json").contains("\"count\""));
    const auto closed = step(web.room.registry->closePoll(u"fruit"_s));
    QCOMPARE(closed[u"state"].toString(), u"closed"_s);
    QCOMPARE(Web::counts(closed), (QList<int>{1, 0}));
}

void HttpServiceTest::saysThatAPollHasGone()
{
    Web web;
    QVERIFY(web.room.makeOpen(polls::fruitPoll()));
    auto& viewer = web.watch("fruit");
    viewer.takeWritten();
    QVERIFY(web.room.done(web.room.registry->remove(u"fruit"_s)));
    QVERIFY(viewer.takeWritten().startsWith(QByteArray::fromHex("88")));
    viewer.feed(websocket::encodeClose(pollGone, {}, 1));
    QVERIFY(!viewer.isOpen());
    QCOMPARE(statusOf(web.ask("/r/fruit/live")), 404);
}

void HttpServiceTest::servesPagesAndData()
{
    Web web;
    QVERIFY(web.room.makeOpen(polls::fruitPoll()));
    QVERIFY(web.room.tap(u"ra"_s, u"7E6FD7A0"_s));
    for (const char* path :
        {"/", "/r/fruit", "/r/fruit.json", "/polls.json", "/status", "/status.json", "/web/results.js", "/web/feed.js",
            "/web/keep.js", "/web/layout.js", "/web/words.js", "/web/results.css", "/web/colours.css", "/web/page.css",
            "/web/lists.js", "/web/index.js", "/web/status.js", "/web/icon.svg", "/web/words/de.json",
            "/web/words/es.json", "/web/words/fr.json", "/web/words/nl.json", "/web/status/de.json",
            "/web/status/en.json", "/web/status/es.json", "/web/status/fr.json", "/web/status/nl.json"}) {
        const QByteArray answer = web.ask(path);
        QVERIFY2(statusOf(answer) == 200, path);
        QVERIFY2(answer.contains("Content-Security-Policy: default-src 'self';"), path);
        QVERIFY2(answer.contains("X-Content-Type-Options: nosniff"), path);
    }
    auto& wire = web.browser();
    const QByteArray page = web.ask(wire, "/r/fruit?kiosk", "Accept-Encoding: gzip\r\n");
    QVERIFY(page.contains("Content-Encoding: gzip\r\n"));
    const QByteArray json = web.ask(wire, "/r/fruit.json");
    QVERIFY(json.contains("Content-Type: application/json\r\n"));
    QCOMPARE(
        Web::counts(QJsonDocument::fromJson(json.sliced(json.indexOf("\r\n\r\n") + 4)).object()), (QList<int>{1, 0}));
    const qsizetype at = json.indexOf("ETag: ") + 6;
    const QByteArray tag = json.sliced(at, json.indexOf('\r', at) - at);
    QCOMPARE(statusOf(web.ask(wire, "/r/fruit.json", "If-None-Match: " + tag + "\r\n")), 304);
    QVERIFY(web.room.tap(u"rp"_s, u"7E6FD7A1"_s));
    QCOMPARE(statusOf(web.ask(wire, "/r/fruit.json", "If-None-Match: " + tag + "\r\n")), 200);
}

/// A part that is built in and not served is missed only by whoever comes to where it is wanted.
void HttpServiceTest::servesAllThatItsPagesAskFor()
{
    Web web;
    auto poll = polls::fruitPoll();
    poll.policy.phones = polls::Policy::Phones::AnyDevice;
    QVERIFY(web.room.makeOpen(poll));
    QByteArrayList texts{web.ask("/"), web.ask("/r/fruit"), web.ask("/k/fruit"), web.ask("/status"),
        web.exchange("GET /v/fruit HTTP/1.1\r\nHost: localhost:30080\r\n\r\n")};
    const QDir folder(u":/web"_s);
    QSet<QString> wanted;
    for (const auto& name : folder.entryList({u"*.js"_s, u"*.css"_s, u"*.html"_s, u"*.svg"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        texts.append(file.readAll());
        if (name != u"offline.js"_s && !name.endsWith(u".html"_s)) // those are pages, or beside them
            wanted.insert(name);
    }
    static const QRegularExpression place(
        uR"re((?:(?:src|href)="(?:\.\./)?web/|(?:from |import |import\(|URL\()"\./)([\w./-]+)")re"_s);
    for (const auto& text : std::as_const(texts))
        for (auto found = place.globalMatch(QString::fromUtf8(text)); found.hasNext();)
            wanted.insert(found.next().captured(1));
    for (const auto* name : {"onward.js", "feed.js", "vote.css", "station.js", "results.css", "icon.svg"})
        QVERIFY2(wanted.contains(QLatin1String(name)), name);
    for (const auto& name : std::as_const(wanted))
        QVERIFY2(statusOf(web.ask("/web/" + name.toUtf8())) == 200, qPrintable(name));
}

void HttpServiceTest::knowsOnlyPollsThatAre()
{
    Web web;
    for (const char* path :
        {"/r/fruit", "/r/fruit.json", "/r/fruit/live", "/r/", "/r", "/x", "/web/", "/web/../web/results.js"})
        QVERIFY2(statusOf(web.ask(path)) >= 400, path);
    const QByteArray german = web.ask("/r/fruit", "Accept: text/html\r\nAccept-Language: de-AT\r\n");
    QVERIFY(german.contains("<html lang=\"de\">"));
    QVERIFY(german.contains("An dieser Adresse ist keine Umfrage."));
    const QByteArray page = web.ask("/r/fruit", "Accept: text/html\r\n");
    QVERIFY(page.contains("There is no poll at this address."));
    QVERIFY(page.contains("/web/page.css"));
}

void HttpServiceTest::showsTheOverviewToThisComputerOnly_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::newRow("this computer") << u"local"_s << u"127.0.0.1"_s << QByteArray() << 200;
    QTest::newRow("this computer, IPv6") << u"local"_s << u"::1"_s << QByteArray() << 200;
    QTest::newRow("another") << u"local"_s << u"192.168.1.9"_s << QByteArray() << 403;
    QTest::newRow("another through a proxy here")
        << u"local"_s << u"127.0.0.1"_s << QByteArray("X-Forwarded-For: 192.168.1.9\r\n") << 403;
    QTest::newRow("another, standard proxy")
        << u"local"_s << u"127.0.0.1"_s << QByteArray("Forwarded: for=192.168.1.9\r\n") << 403;
    QTest::newRow("another, allowed") << u"everyone"_s << u"192.168.1.9"_s << QByteArray() << 200;
    QTest::newRow("nobody") << u"off"_s << u"127.0.0.1"_s << QByteArray() << 404;
}

void HttpServiceTest::showsTheOverviewToThisComputerOnly()
{
    QFETCH(QString, option);
    QFETCH(QString, peer);
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    Web web({{u"status"_s, option}});
    auto& wire = web.browser();
    wire.setPeer({peer.contains(u':') ? Address::Family::IPv6 : Address::Family::IPv4, peer, 4000});
    QCOMPARE(statusOf(web.ask(wire, "/status", fields)), status);
    QCOMPARE(statusOf(web.ask(wire, "/status.json", fields)), status);
}

void HttpServiceTest::canLeaveOutListAndOverview()
{
    Web web({{u"index"_s, false}});
    QCOMPARE(statusOf(web.ask("/")), 404);
    QCOMPARE(statusOf(web.ask("/polls.json")), 404);
}

void HttpServiceTest::showsTheHandbookOnWish()
{
    QCOMPARE(statusOf(Web().ask("/handbook")), 404);
    QCOMPARE(statusOf(Web().ask("/handbook/polls")), 404);
    Web web({{u"handbook"_s, true}});
    for (const auto* path : {"/handbook", "/handbook/polls", "/web/handbook.css"})
        QVERIFY2(statusOf(web.ask(path)) == 200, path);
    auto& wire = web.browser();
    wire.feed("HEAD /handbook/polls HTTP/1.1\r\nHost: localhost:30080\r\n\r\n");
    const auto head = wire.takeWritten();
    QCOMPARE(statusOf(head), 200);
    QVERIFY(head.endsWith("\r\n\r\n"));
}

void HttpServiceTest::pagesMayBeBelowAPath()
{
    Web web;
    QVERIFY(web.room.makeOpen(polls::fruitPoll()));
    for (const auto* path : {"/", "/r/fruit", "/status"}) {
        const auto page = web.ask(path);
        QVERIFY2(page.contains("web/colours.css\""), path);
        QVERIFY2(!page.contains("href=\"/") && !page.contains("src=\"/"), path);
    }
    for (const auto* script : {"index.js", "results.js", "status.js", "vote.js", "words.js"}) {
        const auto text = web.ask(QByteArray("/web/") + script);
        for (const auto* place : {"\"/web/", "`/web/", "`/r/", "`/v/", "(\"/"})
            QVERIFY2(!text.contains(place), script);
    }
}

void HttpServiceTest::turnsAwayStrangePages()
{
    Web web({{u"names"_s, QStringList{u"poll.example"_s}}, {u"public-address"_s, u"https://vote.example.org"_s}});
    QVERIFY(web.room.makeOpen(polls::fruitPoll()));
    const QByteArray upgrade =
        "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    const auto live = [&](const QByteArray& host, const QByteArray& origin) {
        auto& wire = web.browser();
        wire.feed("GET /r/fruit/live HTTP/1.1\r\nHost: " + host + "\r\n" + upgrade + "Origin: " + origin + "\r\n\r\n");
        return statusOf(wire.takeWritten());
    };
    QCOMPARE(live("localhost:30080", "http://localhost:30080"), 101);
    QCOMPARE(live("poll.example", "http://poll.example"), 101);
    QCOMPARE(live("vote.example.org", "https://vote.example.org"), 101); // behind a proxy that does TLS
    QCOMPARE(live("localhost:30080", "http://evil.example"), 403);
    QCOMPARE(live("evil.example", "http://evil.example"), 421);
}

void HttpServiceTest::turnsAwayTooManyViewers()
{
    Web web({{u"max-viewers"_s, qint64(2)}});
    QVERIFY(web.room.makeOpen(polls::fruitPoll()));
    web.watch("fruit");
    auto& second = web.watch("fruit");
    QVERIFY(!web.first.isEmpty());
    QCOMPARE(statusOf(web.ask("/r/fruit/live", "Upgrade: websocket\r\n")), 503);
    second.peerCloses();
    QCOMPARE(statusOf(web.ask("/r/fruit/live")), 426);
}

void HttpServiceTest::whoHoldsAllPlacesMakesRoom()
{
    Web web({{u"max-viewers"_s, qint64(3)}});
    QVERIFY(web.room.makeOpen(polls::fruitPoll()));
    auto& oldest = web.watch("fruit", u"192.0.2.1"_s);
    web.watch("fruit", u"192.0.2.2"_s);
    web.watch("fruit", u"192.0.2.3"_s);
    oldest.takeWritten();
    web.watch("fruit", u"198.51.100.7"_s);
    QVERIFY(!web.first.isEmpty());
    QCOMPARE(
        oldest.takeWritten(), websocket::encodeClose(websocket::CloseCode::TryAgainLater, "others want to watch, too"));
    web.watch("fruit", u"192.0.2.1"_s); // coming again takes nobody's place
    QVERIFY(web.first.contains("So many are watching"));
    web.watch("fruit", u"198.51.100.8"_s); // two of each would be no fairer than it is
    QVERIFY(web.first.contains("So many are watching"));
}

void HttpServiceTest::stopsWithAGoodbye()
{
    Web web;
    QVERIFY(web.room.makeOpen(polls::fruitPoll()));
    auto& viewer = web.watch("fruit");
    viewer.takeWritten();
    auto stopping = web.service->stop();
    QCOMPARE(viewer.written(), websocket::encodeClose(websocket::CloseCode::GoingAway, "the station stops"));
    QVERIFY(web.room.done(std::move(stopping)));
    QVERIFY(!web.room.reactor.connectTo(webPort));
    QCOMPARE(web.service->peopleCount(), 0);
}

void HttpServiceTest::mayBeDroppedWhileWatched()
{
    Web web;
    QVERIFY(web.room.makeOpen(polls::fruitPoll()));
    web.watch("fruit");
    web.service.reset();
    QVERIFY(web.room.tap(u"ra"_s, u"7E6FD7A0"_s));
    web.room.reactor.advance(60s);
}

void HttpServiceTest::takesNewOptionsWhileItRuns()
{
    Web web;
    auto& early = web.browser();
    HttpServiceType type;
    const auto values = checkOptions(type.options(), {{u"index"_s, false}});
    QVERIFY(values);
    web.service->reconfigure(*values);
    QCOMPARE(statusOf(web.ask("/")), 404);
    QCOMPARE(statusOf(web.ask(early, "/")), 200);
}

void HttpServiceTest::saysWhereItIs()
{
    Web web({{u"public-address"_s, u"https://vote.example.org"_s}});
    QCOMPARE(web.service->addresses(), (QStringList{u"https://vote.example.org/"_s, u"http://127.0.0.1:30080/"_s}));
    // Its certificate there is somebody else's, whom clients know.
    const ClientLines first{ClientLine::value(u"Browser"_s, u"https://vote.example.org/"_s),
        ClientLine::command(u"curl"_s, u"curl 'https://vote.example.org/'"_s)};
    QCOMPARE(web.service->howToConnect().first(2), first);
}

/// A browser sends no PROXY header; curl does where it is told to.
void HttpServiceTest::behindAProxyPeopleComeByItsAddress()
{
    const auto listening = [](const QStringList& places) {
        Web web({{u"listen"_s, places}});
        return web.service->howToConnect();
    };
    const auto proxied = u"haproxy:from=127.0.0.1:tcp:30081:interface=127.0.0.1"_s;
    QCOMPARE(listening({proxied}),
        ClientLines{ClientLine::command(u"curl"_s, u"curl --haproxy-protocol 'http://127.0.0.1:30081/'"_s)});
    QCOMPARE(listening({proxied, u"tcp:30080:interface=127.0.0.1"_s}),
        (ClientLines{ClientLine::value(u"Browser"_s, u"http://127.0.0.1:30080/"_s),
            ClientLine::command(u"curl"_s, u"curl 'http://127.0.0.1:30080/'"_s)}));
}

void HttpServiceTest::refusesABadPublicAddress_data()
{
    QTest::addColumn<QString>("address");
    for (const char* address : {"vote.example.org", "ftp://vote.example.org", "https://", "https://vote.example.org/?x",
             "https://vote.example.org/#x", "https://a b"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void HttpServiceTest::refusesABadPublicAddress()
{
    QFETCH(QString, address);
    Web web;
    HttpServiceType type;
    const auto values = checkOptions(type.options(), {{u"public-address"_s, address}});
    QVERIFY(values);
    const auto made = type.make({web.room.reactor, *web.room.database, web.log, web.accounts, *web.room.registry,
                                    web.devices, web.services, {}, u"web"_s},
        *values);
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"public-address"_s);
}

void HttpServiceTest::logsRequestsOnWish()
{
    Web web({{u"log-requests"_s, true}});
    web.ask("/nowhere", "User-Agent: test\r\n");
    QVERIFY(!web.log.entries().empty());
    QVERIFY(web.log.entries().back().text.contains(u"\"GET /nowhere HTTP/1.1\" 404"_s));
}

void HttpServiceTest::findsAPollByWhatIsTyped()
{
    Web web;
    QVERIFY(web.room.done(web.room.registry->save(polls::fruitPoll())));
    const QString code = web.room.registry->shortCode(u"fruit"_s);
    QCOMPARE(statusOf(web.ask("/" + code.toLatin1())), 404); // a draft is nobody's business
    QVERIFY(web.room.done(web.room.registry->openPoll(u"fruit"_s)));
    for (const QString& typed : {code, code.toUpper()}) {
        const QByteArray answer = web.ask("/" + typed.toLatin1());
        QCOMPARE(statusOf(answer), 302);
        QVERIFY2(answer.contains("\r\nLocation: r/fruit\r\n"), answer);
    }
    auto byPhone = polls::fruitPoll();
    byPhone.policy.phones = polls::Policy::Phones::AnyDevice;
    QVERIFY(web.room.done(web.room.registry->save(byPhone)));
    QVERIFY(web.ask("/" + code.toUpper().toLatin1()).contains("\r\nLocation: v/" + code.toLatin1() + "\r\n"));
    QVERIFY(web.room.done(web.room.registry->closePoll(u"fruit"_s)));
    QVERIFY(
        web.ask("/" + code.toLatin1()).contains("\r\nLocation: v/" + code.toLatin1() + "\r\n")); // its event goes on
    byPhone = *web.room.registry->find(u"fruit"_s);
    byPhone.event.clear();
    QVERIFY(web.room.done(web.room.registry->save(byPhone)));
    QVERIFY(web.ask("/" + code.toLatin1()).contains("\r\nLocation: r/fruit\r\n")); // nothing is left but to look
    QCOMPARE(statusOf(web.ask("/yyy")), 404);
    QVERIFY(web.room.done(web.room.registry->remove(u"fruit"_s)));
    QCOMPARE(statusOf(web.ask("/" + code.toLatin1())), 404);
}

void HttpServiceTest::hasWhatEverySiteIsAskedFor()
{
    Web web;
    QVERIFY(web.ask("/favicon.ico").contains("Content-Type: image/x-icon\r\n"));
    const auto robots = web.ask("/robots.txt");
    QCOMPARE(statusOf(robots), 200);
    QVERIFY(robots.contains("Disallow: /"));
    // Whoever has a place there answers instead.
    const auto hold = web.ports.http.add(u"/robots.txt"_s, {.owner = u"the plugin p"_s},
        [](const http::Request&) -> Task<http::Response> { return http::Response::text(200, "welcome"); });
    QVERIFY(hold);
    QVERIFY(web.ask("/robots.txt").endsWith("welcome"));
    const auto part = web.ask("/polls.json", "Range: bytes=0-3\r\n");
    QCOMPARE(statusOf(part), 206);
    QVERIFY(part.endsWith("{\"po"));
}

void HttpServiceTest::asksWhoHasAPlaceThere()
{
    Web web;
    auto& wire = web.browser();
    QCOMPARE(statusOf(web.ask(wire, "/hooks/mail")), 404);
    {
        const auto place = web.ports.http.add(u"/hooks"_s,
            {.owner = u"a rule"_s, .methods = {"POST"}, .bodyLimit = 10, .below = true}, [](http::Request request) {
                return http::Response::text(200, request.target.segments.last().toUtf8() + ' ' + request.body);
            });
        QVERIFY(place);
        QCOMPARE(statusOf(web.ask(wire, "/hooks/mail")), 405); // connections that were there see it, too
        wire.feed("POST /hooks/mail HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello");
        const QByteArray answer = wire.takeWritten();
        QCOMPARE(statusOf(answer), 200);
        QVERIFY(answer.endsWith("mail hello"));
        QVERIFY(answer.contains("nosniff"));
        auto& other = web.browser();
        other.feed("POST /hooks HTTP/1.1\r\nHost: localhost\r\nContent-Length: 11\r\n\r\nhello world");
        QCOMPARE(statusOf(other.takeWritten()), 413);
        wire.feed("POST /hooks/mail HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhe");
        QCOMPARE(wire.takeWritten(), QByteArray());
    }
    wire.feed("llo"); // the place went while the body was on its way
    QCOMPARE(statusOf(wire.takeWritten()), 404);
    QCOMPARE(statusOf(web.ask(wire, "/hooks/mail")), 404);
}

/// The first phone comes while nothing can be stored; no vote of it waits anywhere.
void HttpServiceTest::saysThatNoVoterCanBeKnown()
{
    Web web;
    auto poll = polls::fruitPoll();
    poll.policy.phones = polls::Policy::Phones::AnyDevice;
    QVERIFY(web.room.makeOpen(poll));
    QVERIFY(web.service->trouble().text.isEmpty());
    web.room.fillDisk();
    auto& wire = web.browser();
    wire.feed("GET /v/fruit HTTP/1.1\r\nHost: localhost:30080\r\n\r\n");
    QVERIFY(web.room.reactor.turnUntil([&web] { return !web.service->trouble().text.isEmpty(); }));
    QVERIFY(web.service->trouble().text.contains(u"Nobody can vote by phone"_s));
    web.room.freeDisk();
    web.room.reactor.advance(1s);
    QVERIFY(web.room.reactor.turnUntil([&web] { return web.service->trouble().text.isEmpty(); }));
}

QTEST_GUILESS_MAIN(HttpServiceTest)
#include "tst_httpservice.moc"
