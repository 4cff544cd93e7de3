#include "app/services/xmpp/xmpphttp.h"

#include "tests/app/services/xmpphouse.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// The part under test, and a server for its streams.
struct HttpHouse {
    XmppHouse house;
    xmpp::House people;
    XmppHttp http;
    int asked = 0; ///< How often it wanted to know the accounts.

    explicit HttpHouse(const QMap<QString, QVariant>& wishes, const QString& domain = u"localhost"_s)
        : house(wishes), http(house.context, *xmpp::Jid::parse(domain), house.router, house.listeners)
    {
        if (!house.room.done(XmppUploads::migrate(*house.room.database)))
            qFatal("no tables");
    }
    ~HttpHouse()
    {
        house.listeners.clear();
        http.close();
    }
    bool open()
    {
        const auto accounts = [this] {
            ++asked;
            return Task<Result<QStringList>>(Result<QStringList>(QStringList{u"juliet"_s}));
        };
        return house.room.done(http.openUploads(house.values, accounts)) && http.listen(*people.server);
    }
    QByteArray get(quint16 port, const QByteArray& path)
    {
        auto& wire = *house.room.reactor.connectTo(port);
        wire.feed("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        QByteArray heard;
        house.room.reactor.turnUntil([&] {
            heard += wire.takeWritten();
            return !wire.isOpen();
        });
        return heard;
    }
    QString slotAddress()
    {
        auto given = house.room.waited(http.uploads()->slot(u"juliet"_s, {.name = u"x"_s, .size = 4}));
        return given ? given->put : given.error().text;
    }
};

const QMap<QString, QVariant> takesFiles{{u"upload"_s, u"tcp:30281:interface=127.0.0.1"_s}};

} // namespace

class XmppHttpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensNothingUnasked()
    {
        HttpHouse stage({});
        QVERIFY(stage.open());
        QVERIFY(stage.house.listeners.isEmpty());
        QVERIFY(!stage.http.uploads());
        QCOMPARE(stage.asked, 0);
    }

    void tellsPagesWhereTheWebSocketIs()
    {
        HttpHouse stage({{u"websocket"_s, u"tcp:30280:interface=127.0.0.1"_s}});
        QVERIFY(stage.open());
        QCOMPARE(stage.house.listeners.addresses(), QStringList(u"ws://127.0.0.1:30280"_s));
        const auto told = stage.get(30280, "/.well-known/host-meta");
        QVERIFY2(told.contains("ws://localhost:30280/"), told);
        const auto page = stage.get(30280, "/");
        QVERIFY2(page.startsWith("HTTP/1.1 400 "), page); // no WebSocket was asked for
    }

    // RFC 3986 §3.2.2: a name stands in an address as name servers have it.
    void addressesAreWrittenInAscii()
    {
        HttpHouse stage(takesFiles, u"bücher.example"_s);
        QVERIFY(stage.open());
        QVERIFY2(stage.slotAddress().startsWith(u"http://xn--bcher-kva.example:30281/upload/"_s),
            qPrintable(stage.slotAddress()));
    }

    void filesLieWhereItListens()
    {
        HttpHouse stage(takesFiles);
        QVERIFY(stage.open());
        QCOMPARE(stage.asked, 1);
        QCOMPARE(stage.house.listeners.addresses(), QStringList(u"http://127.0.0.1:30281"_s));
        QVERIFY2(stage.slotAddress().startsWith(u"http://localhost:30281/upload/"_s), qPrintable(stage.slotAddress()));
        auto wishes = takesFiles;
        wishes.insert(u"upload-url"_s, u"https://files.example.org/"_s);
        stage.http.reconfigure(*checkOptions(xmppServiceOptions(), wishes));
        QVERIFY2(
            stage.slotAddress().startsWith(u"https://files.example.org/upload/"_s), qPrintable(stage.slotAddress()));
        stage.house.listeners.clear();
        stage.http.close();
        QVERIFY(!stage.http.uploads());
    }
};

QTEST_GUILESS_MAIN(XmppHttpTest)
#include "tst_xmpphttp.moc"
