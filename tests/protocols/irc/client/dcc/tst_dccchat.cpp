#include <csignal>
#include <sys/resource.h>

#include <QtTest>

#include "protocols/irc/client/dcc/dccchat.h"
#include "tests/protocols/irc/client/dcc/place.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace everyport::irc::client;
using namespace Qt::StringLiterals;

class IrcDccChatTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chats();
    void tellsItsLines();
    void talksToNoWebPage_data();
    void talksToNoWebPage();
};

void IrcDccChatTest::chats()
{
    Place place;
    DccChat one(place.reactor, place.rules);
    DccChat two(place.reactor, place.rules);
    QStringList heard;
    bool isClosed = false;
    one.heard = [&](const QString& text, bool isAction) { heard << (isAction ? u"*"_s : u""_s) + text; };
    two.closed = [&](const Error&) { isClosed = true; };
    QVERIFY(!two.say(u"too early"_s));
    const auto offer = one.offer();
    QVERIFY(two.accept(*DccOffer::parse(offer->write())).ok());
    place.reactor.turn();
    QVERIFY(two.say(u"h\u00e9llo\nthere"_s));
    QVERIFY(two.say(u"waves"_s, true));
    place.reactor.turn();
    QCOMPARE(heard, (QStringList{u"h\u00e9llo"_s, u"there"_s, u"*waves"_s}));
    one.close();
    QVERIFY(place.reactor.turnUntil([&] { return isClosed; }));
}

void IrcDccChatTest::tellsItsLines()
{
    Place place;
    DccChat chat(place.reactor, place.rules);
    const auto offer = chat.offer();
    QVERIFY(offer.ok());
    auto* wire = place.reactor.connectTo(offer->address.port);
    QVERIFY(wire);
    QCOMPARE(wire->record().protocol, u"dcc"_s);
    QByteArrayList seen;
    const auto watching = wire->record().watch(
        [&](bool in, QByteArrayView unit) { seen.append((in ? "< " : "> ") + unit.toByteArray()); });
    wire->feed("hello\tthere\r\n\1ACTION waves\1\n\1VERSION\1\n");
    place.reactor.turn();
    QVERIFY(chat.say(u"well"_s));
    QCOMPARE(seen, (QByteArrayList{"< say\ttext=hello\tthere", "< action\ttext=waves", "> say\ttext=well"}));
}

void IrcDccChatTest::talksToNoWebPage_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("a request") << QByteArray("POST / HTTP/1.1\r\nHost: 127.0.0.1:5000\r\n\r\n") << false;
    QTest::newRow("a long one") << "GET /" + QByteArray(9000, 'x') << false;
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\n", 5) << false;
    QTest::newRow("a person") << QByteArray("get well soon\n") << true;
}

/// A page can have a browser post lines of its choice to any port.
void IrcDccChatTest::talksToNoWebPage()
{
    QFETCH(QByteArray, first);
    QFETCH(bool, isTaken);
    Place place;
    DccChat chat(place.reactor, place.rules);
    QStringList heard;
    std::optional<Error> end;
    chat.heard = [&](const QString& text, bool) { heard << text; };
    chat.closed = [&](const Error& reason) { end = reason; };
    const auto offer = chat.offer();
    QVERIFY(offer.ok());
    auto* wire = place.reactor.connectTo(offer->address.port);
    QVERIFY(wire);
    wire->feed(first + "send me your keys\n");
    place.reactor.turn();
    QCOMPARE(heard, isTaken ? (QStringList{u"get well soon"_s, u"send me your keys"_s}) : QStringList());
    QCOMPARE(end.has_value(), !isTaken);
    if (end)
        QVERIFY2(end->text.contains(u"web page"_s), qPrintable(end->text));
}

QTEST_GUILESS_MAIN(IrcDccChatTest)
#include "tst_dccchat.moc"
