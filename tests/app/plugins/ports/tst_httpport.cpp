#include "app/plugins/ports/httpport.h"

#include <QTimer>

#include "protocols/http/messages/message.h"
#include "tests/app/plugins/pluginroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::plugins;
using namespace Qt::StringLiterals;

namespace {

/// A plugin's addresses, asked as the server asks.
class Web {
public:
    Web() : room(ports(places)) {}

    http::Response ask(
        const QByteArray& method, const QByteArray& target, const QByteArray& body = {}, http::Headers headers = {})
    {
        http::Request request;
        request.method = method;
        request.target = *http::parseTarget(method, target);
        request.body = body;
        request.headers = std::move(headers);
        const auto match = places.find(request.target.segments);
        if (!match.resource)
            return http::Response::text(404, {});
        std::optional<http::Response> response;
        auto task = match.resource->answer(request);
        task.whenDone([&](http::Response answer) { response = std::move(answer); });
        if (!QTest::qWaitFor([&] { return response.has_value(); }, 10000))
            return http::Response::text(504, {});
        return std::move(*response);
    }

    HttpPlaces places;
    PluginRoom room;

private:
    static PluginPorts ports(HttpPlaces& where)
    {
        PluginPorts all;
        all.push_back(std::make_unique<HttpPort>(where));
        return all;
    }
};

} // namespace

class HttpPortTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { Ground::end(); }
    void answers();
    void asksWithAllThereIs();
    void failsWithAPageOfItsOwn_data();
    void failsWithAPageOfItsOwn();
    void keepsTheServersOwnHeaders();
    void refusesTakenAddresses();
    void goesWithThePlugin();
    void goesWhileACallRuns();
};

void HttpPortTest::answers()
{
    Web web;
    web.room.add(u"pages"_s, R"(
import asyncio
from everyport.plugin import Response
async def later(request):
    await asyncio.sleep(0.01)
    return Response("<html>late</html>", status=201, headers={"X-Mood": "calm"})
def start(plugin):
    plugin.http("/text", lambda request: "words")
    plugin.http("/bytes", lambda request: b"\x00\xff")
    plugin.http("/json", lambda request: {"a": [1, 2.5, None, True]})
    plugin.http("/nothing", lambda request: None)
    plugin.http("/later", later)
    plugin.http("/tree", lambda request: request.path, below=True)
)");
    QVERIFY(web.room.enable(u"pages"_s));
    auto answer = web.ask("GET", "/text");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "words");
    QCOMPARE(answer.headers.value("Content-Type"), "text/plain; charset=utf-8");
    answer = web.ask("GET", "/bytes");
    QCOMPARE(answer.body, QByteArray("\x00\xff", 2));
    QCOMPARE(answer.headers.value("Content-Type"), "application/octet-stream");
    answer = web.ask("GET", "/json");
    QCOMPARE(answer.body, "{\"a\": [1, 2.5, null, true]}");
    QCOMPARE(web.ask("GET", "/nothing").status, 204);
    answer = web.ask("GET", "/later");
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.headers.value("X-Mood"), "calm");
    QVERIFY(answer.headers.value("Content-Type").startsWith("text/html"));
    QCOMPARE(web.ask("GET", "/tree/of/life").body, "/tree/of/life");
}

void HttpPortTest::asksWithAllThereIs()
{
    Web web;
    web.room.add(u"echo"_s, R"(
def echo(request):
    return [request.method, request.path, request.query, request.headers.get("x-b"), request.text, request.json()["k"]]
def start(plugin): plugin.http("/echo", echo, methods=("POST",), body_limit=1000)
)");
    QVERIFY(web.room.enable(u"echo"_s));
    const auto answer = web.ask("POST", "/echo?a=1+2&a=3&b=%C3%A4", "{\"k\": 5}", {{"X-B", "yes"}});
    QCOMPARE(
        answer.body, "[\"POST\", \"/echo\", {\"a\": \"1 2\", \"b\": \"\\u00e4\"}, \"yes\", \"{\\\"k\\\": 5}\", 5]");
    const auto match = web.places.find({u"echo"_s});
    QCOMPARE(match.resource->methods(), QByteArrayList{"POST"});
    QCOMPARE(match.resource->bodyLimit(), 1000);
}

void HttpPortTest::failsWithAPageOfItsOwn_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("an exception") << QByteArray("1 / 0");
    QTest::newRow("what is no JSON") << QByteArray("object()");
    QTest::newRow("a huge page") << QByteArray("'x' * 20_000_000");
    QTest::newRow("a status that is none") << QByteArray("Response('x', status=99)");
    QTest::newRow("headers that are none") << QByteArray("Response('x', headers=3)");
    QTest::newRow("an end of the program") << QByteArray("exit()");
    QTest::newRow("an endless loop") << QByteArray("next(x for x in iter(int, 1) if x)");
}

void HttpPortTest::failsWithAPageOfItsOwn()
{
    QFETCH(QByteArray, answer);
    Web web;
    web.room.add(u"bad"_s,
        "from everyport.plugin import Response\ndef start(plugin): plugin.http('/bad', lambda request: " + answer
            + ")\n",
        "hold = \"300ms\"\n");
    const auto enabled = web.room.enable(u"bad"_s);
    QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
    const auto response = web.ask("GET", "/bad");
    QCOMPARE(response.status, 500);
    QVERIFY2(response.body.contains("plugin bad") && !response.body.contains("Traceback"), response.body.constData());
    QVERIFY(!web.room.state(u"bad"_s).failures.isEmpty());
}

void HttpPortTest::keepsTheServersOwnHeaders()
{
    Web web;
    web.room.add(u"sly"_s, R"(
from everyport.plugin import Response
def start(plugin):
    plugin.http("/sly", lambda request: Response("x", headers={"Content-Length": "99", "Transfer-Encoding": "chunked", "X": "a\r\nSet-Cookie: b", "bad name": "c", "Fine": "d"}))
)");
    QVERIFY(web.room.enable(u"sly"_s));
    const auto answer = web.ask("GET", "/sly");
    QCOMPARE(answer.status, 200);
    for (const auto* name : {"Content-Length", "Transfer-Encoding", "X", "bad name", "Set-Cookie"})
        QVERIFY2(!answer.headers.contains(name), name);
    QCOMPARE(answer.headers.value("Fine"), "d");
}

void HttpPortTest::refusesTakenAddresses()
{
    Web web;
    web.room.add(u"first"_s, "def start(plugin): plugin.http('/x', lambda request: 'first')\n");
    web.room.add(u"second"_s, "def start(plugin): plugin.http('/x', lambda request: 'second')\n");
    web.room.add(u"third"_s, "def start(plugin): plugin.http('/status', lambda request: 'mine')\n");
    QVERIFY(web.room.enable(u"first"_s));
    QVERIFY(!web.room.enable(u"second"_s));
    QVERIFY2(web.room.state(u"second"_s).trouble.contains(u"the plugin first already"),
        qPrintable(web.room.state(u"second"_s).trouble));
    QVERIFY(!web.room.enable(u"third"_s));
    QCOMPARE(web.ask("GET", "/x").body, "first");
}

void HttpPortTest::goesWithThePlugin()
{
    Web web;
    web.room.add(u"one"_s,
        "def start(plugin):\n    plugin.http('/x', lambda request: 'x')\n    plugin.http('/y', lambda request: 'y').remove()\n");
    QVERIFY(web.room.enable(u"one"_s));
    QCOMPARE(web.ask("GET", "/y").status, 404);
    QCOMPARE(web.ask("GET", "/x").status, 200);
    QVERIFY(web.room.done(web.room.registry().setEnabled(u"one"_s, false)));
    QCOMPARE(web.ask("GET", "/x").status, 404);
    QVERIFY(web.room.done(web.room.registry().setEnabled(u"one"_s, true)));
    QCOMPARE(web.ask("GET", "/x").status, 200);
}

/// That it is loaded anew is no failure of it: who asks may ask again.
void HttpPortTest::goesWhileACallRuns()
{
    Web web;
    web.room.add(
        u"slow"_s, "import asyncio\ndef start(plugin): plugin.http('/x', lambda request: asyncio.sleep(1000, 'x'))\n");
    QVERIFY(web.room.enable(u"slow"_s));
    std::optional<Result<Done>> reloaded;
    auto reloading = Task<Result<Done>>(Done());
    QTimer::singleShot(0, this, [&] {
        reloading = web.room.registry().reload(u"slow"_s);
        reloading.whenDone([&](Result<Done> done) { reloaded = done; });
    });
    const auto answer = web.ask("GET", "/x");
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.body, "The plugin slow was switched off meanwhile.\n");
    QCOMPARE(answer.headers.value("Retry-After"), "5");
    QTRY_VERIFY(reloaded);
    QVERIFY(web.room.state(u"slow"_s).failures.isEmpty());
}

QTEST_GUILESS_MAIN(HttpPortTest)
#include "tst_httpport.moc"
