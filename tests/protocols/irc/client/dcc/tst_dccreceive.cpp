#include <csignal>
#include <sys/resource.h>

#include <QtTest>

#include "protocols/irc/client/dcc/dccreceive.h"
#include "protocols/irc/client/dcc/dccsend.h"
#include "tests/protocols/irc/client/dcc/place.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace everyport::irc::client;
using namespace Qt::StringLiterals;

class IrcDccReceiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesPassiveOffers();
    void tellsWhatItReceives();
    void takesNoMoreThanOffered();
    void tellsWhatIsMissing();
    void writesOverNothing();
    void saysWhenTheDiskIsFull();
};

void IrcDccReceiveTest::takesPassiveOffers()
{
    Place place;
    DccReceive receiver(place.reactor, place.rules, *DccOffer::parse("SEND x 2130706433 0 5 77"), place.path(u"got"_s));
    const auto answer = receiver.answer();
    QVERIFY(answer.ok() && answer->address.port != 0);
    QCOMPARE(answer->token, "77");
    auto got = receiver.receive();
    auto* wire = place.reactor.connectTo(answer->address.port);
    QVERIFY(wire);
    wire->feed("hello");
    QVERIFY(place.reactor.turnUntil([&] { return got.isReady(); }));
    QCOMPARE(*got.take(), 5);
    QCOMPARE(wire->takeWritten(), QByteArray("\0\0\0\x05", 4));
    QVERIFY(!place.reactor.connectTo(answer->address.port)); // one caller
}

void IrcDccReceiveTest::tellsWhatItReceives()
{
    Place place;
    DccReceive receiver(
        place.reactor, place.rules, *DccOffer::parse("SEND plan.txt 2130706433 0 5 77"), place.path(u"got"_s));
    const auto answer = receiver.answer();
    auto got = receiver.receive();
    auto* wire = place.reactor.connectTo(answer->address.port);
    QVERIFY(wire);
    QCOMPARE(wire->record().protocol, u"dcc"_s);
    QByteArrayList seen;
    const auto watching = wire->record().watch([&](bool, QByteArrayView unit) { seen.append(unit.toByteArray()); });
    wire->feed("hello");
    QVERIFY(place.reactor.turnUntil([&] { return got.isReady(); }));
    QCOMPARE(seen, QByteArrayList{"received\tbytes=5\tname=plan.txt"});
    DccReceive second(
        place.reactor, place.rules, *DccOffer::parse("SEND plan.txt 2130706433 0 5 77"), place.path(u"second"_s));
    const auto again = second.answer();
    auto more = second.receive();
    auto* other = place.reactor.connectTo(again->address.port);
    const auto watchingOther = other->record().watch(
        [&](bool, QByteArrayView unit) { seen.append(unit.toByteArray()); });
    other->feed("hello and more");
    QVERIFY(place.reactor.turnUntil([&] { return more.isReady(); }));
    QCOMPARE(seen.last(), QByteArray("broken off\ttext=They send more than they offered."));
}

void IrcDccReceiveTest::takesNoMoreThanOffered()
{
    Place place;
    DccReceive receiver(place.reactor, place.rules, *DccOffer::parse("SEND x 2130706433 0 5 77"), place.path(u"got"_s));
    const auto answer = receiver.answer();
    auto got = receiver.receive();
    auto* wire = place.reactor.connectTo(answer->address.port);
    wire->feed("hello and more");
    QVERIFY(place.reactor.turnUntil([&] { return got.isReady(); }));
    QCOMPARE(got.take().error().reason, Reason::TooLarge);
    DccReceive second(
        place.reactor, place.rules, *DccOffer::parse("SEND x 2130706433 0 5 77"), place.path(u"second"_s));
    const auto again = second.answer();
    auto pieces = second.receive();
    auto* other = place.reactor.connectTo(again->address.port);
    other->feed("hel"); // on its way to the disk
    other->feed("lo, and more");
    QVERIFY(place.reactor.turnUntil([&] { return pieces.isReady(); }));
    QCOMPARE(pieces.take().error().reason, Reason::TooLarge);
    QVERIFY(place.read(u"second"_s).size() <= 5);
}

void IrcDccReceiveTest::tellsWhatIsMissing()
{
    Place place;
    DccReceive receiver(
        place.reactor, place.rules, *DccOffer::parse("SEND x 2130706433 0 50 77"), place.path(u"got"_s));
    const auto answer = receiver.answer();
    auto got = receiver.receive();
    auto* wire = place.reactor.connectTo(answer->address.port);
    wire->feed("hello");
    wire->peerCloses();
    QVERIFY(place.reactor.turnUntil([&] { return got.isReady(); }));
    QCOMPARE(got.take().error().reason, Reason::ConnectionLost);
    QCOMPARE(place.read(u"got"_s), "hello"); // to go on with
}

void IrcDccReceiveTest::writesOverNothing()
{
    Place place;
    place.write(u"got"_s, "mine");
    DccReceive receiver(place.reactor, place.rules, *DccOffer::parse("SEND x 2130706433 0 5 77"), place.path(u"got"_s));
    const auto answer = receiver.answer();
    auto got = receiver.receive();
    place.reactor.connectTo(answer->address.port)->feed("other");
    QVERIFY(place.reactor.turnUntil([&] { return got.isReady(); }));
    QCOMPARE(got.take().error().kind, Error::Kind::Local);
    QCOMPARE(place.read(u"got"_s), "mine");
}

void IrcDccReceiveTest::saysWhenTheDiskIsFull()
{
    Place place;
    DccSend sender(place.reactor, place.rules, place.path(u"sent"_s), "big", place.content.size());
    const auto offer = sender.offer();
    QVERIFY(offer.ok());
    auto sent = sender.whenSent();
    DccReceive receiver(place.reactor, place.rules, *offer, place.path(u"got"_s));
    auto got = receiver.receive();
    // The system takes no more than this of any file, and says so as a full disk does: by refusing to write.
    rlimit before = {};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit little = {1000, before.rlim_max};
    const auto signalBefore = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &little);
    const bool isOver = place.reactor.turnUntil([&] { return got.isReady(); });
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, signalBefore);
    QVERIFY(isOver);
    const auto result = got.take();
    QVERIFY(!result);
    QCOMPARE(result.error().reason, Reason::NoSpace);
}

QTEST_GUILESS_MAIN(IrcDccReceiveTest)
#include "tst_dccreceive.moc"
