#include <csignal>
#include <sys/resource.h>

#include <QtTest>

#include "protocols/irc/client/dcc/dccchat.h"
#include "protocols/irc/client/dcc/dccend.h"
#include "protocols/irc/client/dcc/dccreceive.h"
#include "protocols/irc/client/dcc/dccsend.h"
#include "tests/protocols/irc/client/dcc/place.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace everyport::irc::client;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class IrcDccEndTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doesNotWaitForEver();
    void goesToNoPrivateAddress();
    void knowsPublicAddresses();
};

void IrcDccEndTest::doesNotWaitForEver()
{
    Place place;
    DccSend sender(place.reactor, place.rules, place.path(u"sent"_s), "x", 5);
    QVERIFY(sender.offer().ok());
    auto sent = sender.whenSent();
    place.reactor.advance(121s);
    QVERIFY(sent.isReady());
    QCOMPARE(sent.take().error().reason, Reason::TimedOut);
}

void IrcDccEndTest::goesToNoPrivateAddress()
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

void IrcDccEndTest::knowsPublicAddresses()
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

QTEST_GUILESS_MAIN(IrcDccEndTest)
#include "tst_dccend.moc"
