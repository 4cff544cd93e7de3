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

class IrcDccSendTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsAFile();
    void tellsHowFarTheyAre();
    void goesOnWhereItBrokeOff();
};

void IrcDccSendTest::sendsAFile()
{
    Place place;
    DccSend sender(place.reactor, place.rules, place.path(u"sent"_s), "a file.bin", place.content.size());
    const auto offer = sender.offer();
    QVERIFY(offer.ok());
    QList<qint64> told;
    sender.progressed = [&](qint64 position) { told.append(position); };
    auto sent = sender.whenSent();
    DccReceive receiver(place.reactor, place.rules, *DccOffer::parse(offer->write()), place.path(u"got"_s));
    qint64 last = 0;
    receiver.progressed = [&](qint64 position) { last = position; };
    auto got = receiver.receive();
    QVERIFY(place.reactor.turnUntil([&] { return got.isReady() && sent.isReady(); }));
    QCOMPARE(*got.take(), place.content.size());
    QCOMPARE(*sent.take(), place.content.size());
    QCOMPARE(last, place.content.size());
    QVERIFY(std::is_sorted(told.begin(), told.end())); // several acknowledgements may have come as one
    QCOMPARE(told.first(), 0);
    QCOMPARE(told.last(), place.content.size());
    QCOMPARE(place.read(u"got"_s), place.content);
}

void IrcDccSendTest::tellsHowFarTheyAre()
{
    Place place;
    DccSend sender(place.reactor, place.rules, place.path(u"sent"_s), "x", place.content.size());
    const auto offer = sender.offer();
    QVERIFY(offer.ok());
    QList<qint64> told;
    sender.progressed = [&](qint64 position) { told.append(position); };
    auto sent = sender.whenSent();
    auto* wire = place.reactor.connectTo(offer->address.port);
    QVERIFY(wire);
    QByteArrayList seen;
    const auto watching = wire->record().watch([&](bool, QByteArrayView unit) { seen.append(unit.toByteArray()); });
    QVERIFY(place.reactor.turnUntil([&] { return wire->written().size() == place.content.size(); }));
    for (const quint32 acknowledged : {65'536U, 131'072U, 200'000U}) {
        QVERIFY(!sent.isReady());
        QByteArray word(4, Qt::Uninitialized);
        qToBigEndian(acknowledged, word.data());
        wire->feed(word.first(3)); // in whatever pieces
        wire->feed(word.last(1));
    }
    QVERIFY(place.reactor.turnUntil([&] { return sent.isReady(); }));
    QCOMPARE(told, (QList<qint64>{0, 65'536, 131'072, 200'000}));
    QCOMPARE(seen, QByteArrayList{"sent\tbytes=200000\tname=x"});
}

void IrcDccSendTest::goesOnWhereItBrokeOff()
{
    Place place;
    place.write(u"got"_s, place.content.first(150'000));
    DccSend sender(place.reactor, place.rules, place.path(u"sent"_s), "x", place.content.size());
    const auto offer = sender.offer();
    auto sent = sender.whenSent();
    DccReceive receiver(place.reactor, place.rules, *offer, place.path(u"got"_s));
    const auto accepted = sender.resumed(*DccOffer::parse(receiver.resumeRequest(150'000).write()));
    QVERIFY(accepted.ok());
    QCOMPARE(accepted->write(), "ACCEPT x " + QByteArray::number(offer->address.port) + " 150000");
    auto got = receiver.receive(accepted->size);
    QVERIFY(place.reactor.turnUntil([&] { return got.isReady() && sent.isReady(); }));
    QCOMPARE(*got.take(), place.content.size());
    QCOMPARE(*sent.take(), 50'000);
    QCOMPARE(place.read(u"got"_s), place.content);
    QVERIFY(!sender.resumed(receiver.resumeRequest(1)));
    DccSend other(place.reactor, place.rules, place.path(u"sent"_s), "x", place.content.size());
    QVERIFY(other.offer().ok());
    QVERIFY(!other.resumed(receiver.resumeRequest(1))); // another's port
}

QTEST_GUILESS_MAIN(IrcDccSendTest)
#include "tst_dccsend.moc"
