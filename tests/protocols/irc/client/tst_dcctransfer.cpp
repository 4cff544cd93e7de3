// Direct connections: files whole, from the middle, too long, cut off; chats; and addresses that are not gone to.
#include <csignal>

#include <sys/resource.h>

#include <QtEndian>
#include <QtTest>

#include "protocols/irc/client/dcc/dccchat.h"
#include "protocols/irc/client/dcc/dccreceive.h"
#include "protocols/irc/client/dcc/dccsend.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace everyport::irc::client;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Address here{Address::Family::IPv4, u"127.0.0.1"_s, 0};

struct Place {
    MemoryReactor reactor;
    QTemporaryDir folder;
    DccRules rules;
    QByteArray content;

    Place()
    {
        reactor.reachItself();
        rules.privateAddresses = true;
        rules.ownAddress = here;
        for (int i = 0; i < 200'000; ++i)
            content += char(i * 7 + i / 256);
        write(u"sent"_s, content);
    }
    QString path(const QString& name) { return folder.filePath(name); }
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray read(const QString& name)
    {
        QFile file(path(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("not there");
    }
};

} // namespace

class IrcDccTransferTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsAFile();
    void tellsHowFarTheyAre();
    void goesOnWhereItBrokeOff();
    void takesPassiveOffers();
    void takesNoMoreThanOffered();
    void tellsWhatIsMissing();
    void writesOverNothing();
    void saysWhenTheDiskIsFull();
    void doesNotWaitForEver();
    void goesToNoPrivateAddress();
    void knowsPublicAddresses();
    void chats();
    void talksToNoWebPage_data();
    void talksToNoWebPage();
};

void IrcDccTransferTest::sendsAFile()
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

void IrcDccTransferTest::tellsHowFarTheyAre()
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
}

void IrcDccTransferTest::goesOnWhereItBrokeOff()
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

void IrcDccTransferTest::takesPassiveOffers()
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

void IrcDccTransferTest::takesNoMoreThanOffered()
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

void IrcDccTransferTest::tellsWhatIsMissing()
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

void IrcDccTransferTest::writesOverNothing()
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

void IrcDccTransferTest::saysWhenTheDiskIsFull()
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

void IrcDccTransferTest::doesNotWaitForEver()
{
    Place place;
    DccSend sender(place.reactor, place.rules, place.path(u"sent"_s), "x", 5);
    QVERIFY(sender.offer().ok());
    auto sent = sender.whenSent();
    place.reactor.advance(121s);
    QVERIFY(sent.isReady());
    QCOMPARE(sent.take().error().reason, Reason::TimedOut);
}

void IrcDccTransferTest::goesToNoPrivateAddress()
{
    Place place;
    place.rules.privateAddresses = false;
    DccReceive receiver(place.reactor, place.rules, *DccOffer::parse("SEND x 2130706433 22 5"), place.path(u"got"_s));
    QCOMPARE(receiver.receive().take().error().kind, Error::Kind::Refused);
    DccChat chat(place.reactor, place.rules);
    QCOMPARE(chat.accept(*DccOffer::parse("CHAT chat ::ffff:192.168.1.1 80")).error().kind, Error::Kind::Refused);
    QVERIFY(place.reactor.outgoing.empty());
    QCOMPARE(chat.accept(*DccOffer::parse("SCHAT chat 134744072 80")).error().kind, Error::Kind::Unsupported);
}

void IrcDccTransferTest::knowsPublicAddresses()
{
    const auto isPublic = [](const char* host) {
        return isPublicAddress(DccOffer::parse("CHAT chat " + QByteArray(host) + " 80")->address);
    };
    for (const char* near :
        {"127.0.0.1", "10.1.2.3", "172.31.0.1", "192.168.0.1", "169.254.1.1", "100.64.0.1", "0.0.0.0", "224.0.0.1",
            "255.255.255.255", "::1", "::", "fe80::1", "fd00::1", "ff02::1", "::ffff:10.0.0.1", "::ffff:7f00:1"})
        QVERIFY2(!isPublic(near), near);
    for (const char* far : {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2001:4860::8888", "::ffff:8.8.8.8"})
        QVERIFY2(isPublic(far), far);
    QVERIFY(!isPublicAddress({}));
}

void IrcDccTransferTest::chats()
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

void IrcDccTransferTest::talksToNoWebPage_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("a request") << QByteArray("POST / HTTP/1.1\r\nHost: 127.0.0.1:5000\r\n\r\n") << false;
    QTest::newRow("a long one") << "GET /" + QByteArray(9000, 'x') << false;
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\n", 5) << false;
    QTest::newRow("a person") << QByteArray("get well soon\n") << true;
}

/// A page can have a browser post lines of its choice to any port.
void IrcDccTransferTest::talksToNoWebPage()
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

QTEST_GUILESS_MAIN(IrcDccTransferTest)
#include "tst_dcctransfer.moc"
