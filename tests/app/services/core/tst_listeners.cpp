#include "app/services/core/listeners.h"

#include "app/services/core/ownaddresses.h"
#include "app/services/core/policyoptions.h"
#include "tests/app/services/wireroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 heard = 30610;

using Ends = QList<Error::Kind>;

/// Somebody who came in by a listener; how that ends is added to `ends`.
class Caller final : public Protocol {
public:
    explicit Caller(Ends& ends) : m_ends(ends) {}
    void connectionMade(Transport& transport) override { transport.write("welcome"); }
    void dataReceived(QByteArrayView) override {}
    void connectionLost(const Error& reason) override { m_ends.append(reason.kind); }

private:
    Ends& m_ends;
};

/// Counts those that are open.
class Datagrams final : public DatagramProtocol {
public:
    explicit Datagrams(int& running) : m_running(running) {}
    void started(DatagramTransport&) override { ++m_running; }
    void datagramReceived(QByteArrayView, const Address&) override {}
    void stopped() override { --m_running; }

private:
    int& m_running;
};

QString at(const QString& kind, const QString& interface, quint16 port = heard)
{
    return u"%1:%2:interface=%3"_s.arg(kind, QString::number(port), Endpoint::quoted(interface));
}

} // namespace

class ListenersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<WireRoom>(u"echo"_s);
        m_context.emplace(m_room->context());
        m_listeners = std::make_unique<Listeners>(*m_context);
        QVERIFY(m_listeners->apply(*checkOptions(policyOptions(), {})));
    }
    void cleanup()
    {
        m_listeners.reset();
        m_context.reset();
        m_room.reset();
    }

    void whoComesInIsSpokenTo()
    {
        QVERIFY(m_listeners->isEmpty());
        QVERIFY(m_listeners->listenAt({at(u"tcp"_s, u"127.0.0.1"_s)}, speaking()));
        QVERIFY(!m_listeners->isEmpty());
        QCOMPARE(call().takeWritten(), "welcome");
        QCOMPARE(m_listeners->connectionCount(), 1);
        QCOMPARE(m_listeners->addresses(), QStringList{u"echo://127.0.0.1:30610"_s});
    }

    /// The scheme is TLS's where the endpoint is; a certificate is made where none is named.
    void encryptedPortsAreCalledSo()
    {
        QVERIFY(
            m_listeners->listenAt({at(u"tls"_s, u"127.0.0.1"_s), at(u"tcp"_s, u"127.0.0.1"_s, heard + 1)}, speaking()));
        QCOMPARE(m_listeners->addresses(), (QStringList{u"echos://127.0.0.1:30610"_s, u"echo://127.0.0.1:30611"_s}));
        const auto bound = m_listeners->bound({u"echos"_s});
        QCOMPARE(bound.size(), 1);
        QCOMPARE(bound.first().address.port, heard);
    }

    /// Nobody can go to 0.0.0.0; an IPv4 port is not told by IPv6 addresses.
    void aPortForEverybodyIsToldByOurAddresses()
    {
        QVERIFY(m_listeners->listenAt({at(u"tcp"_s, u"0.0.0.0"_s)}, speaking()));
        QStringList expected;
        for (const auto& host : ownAddresses()) {
            if (!host.contains(u':'))
                expected << u"echo://"_s + host + u":30610"_s;
        }
        QCOMPARE(m_listeners->addresses(), expected);
        QCOMPARE(m_listeners->bound({u"echo"_s}).first().address.host, u"0.0.0.0"_s);
    }

    /// Where others may use nothing of this computer, people here still may, by the port's own family.
    void aPortForEverybodyThatNobodyReachesIsToldByLoopback_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QStringList>("own");
        QTest::addColumn<QStringList>("addresses");
        const QStringList v4{u"192.0.2.1"_s};
        const QStringList v6{u"2001:db8::1"_s};
        const QStringList here4{u"echo://127.0.0.1:30610"_s};
        const QStringList here6{u"echo://[::1]:30610"_s};
        const QStringList there4{u"echo://192.0.2.1:30610"_s};
        const QStringList there6{u"echo://[2001:db8::1]:30610"_s};
        QTest::newRow("IPv4 without IPv4") << u"0.0.0.0"_s << v6 << here4;
        QTest::newRow("IPv6 without IPv6") << u"::"_s << v4 << here6;
        const QStringList none{u"127.0.0.1"_s}; // as ownAddresses has it without a network
        QTest::newRow("IPv4 without a network") << u"0.0.0.0"_s << none << here4;
        QTest::newRow("IPv6 without a network") << u"::"_s << none << here6;
        QTest::newRow("all without a network") << u"*"_s << none << here4;
        QTest::newRow("IPv4") << u"0.0.0.0"_s << v4 + v6 << there4;
        QTest::newRow("IPv6") << u"::"_s << v4 + v6 << there6;
        QTest::newRow("all") << u"*"_s << v4 + v6 << there4 + there6;
    }
    void aPortForEverybodyThatNobodyReachesIsToldByLoopback()
    {
        QFETCH(const QString, interface);
        QFETCH(const QStringList, own);
        QFETCH(const QStringList, addresses);
        Listeners listeners(*m_context, [own] { return own; });
        QVERIFY(listeners.apply(*checkOptions(policyOptions(), {})));
        QVERIFY(listeners.listenAt({at(u"tcp"_s, interface)}, speaking()));
        QCOMPARE(listeners.addresses(), addresses);
    }

    /// An endpoint that names no interface is for this computer alone, by both of its own addresses on one port.
    void whereNoAddressIsNamedItIsThisComputer()
    {
        QVERIFY(m_listeners->listenAt({u"tcp:30610"_s}, speaking()));
        QCOMPARE(m_listeners->addresses(), (QStringList{u"echo://127.0.0.1:30610"_s, u"echo://[::1]:30610"_s}));
        for (const auto& place : m_listeners->bound({u"echo"_s}))
            QVERIFY2(place.address.isLoopback(), qPrintable(place.toString()));
    }

    /// For what no client has a URL of.
    void aWordStandsBeforeWhatHasNoUrls()
    {
        auto servers = speaking();
        servers.hasUrls = false;
        QVERIFY(m_listeners->listenAt({at(u"tcp"_s, u"127.0.0.1"_s), at(u"tls"_s, u"0.0.0.0"_s, heard + 1)}, servers));
        QCOMPARE(m_listeners->addresses().first(), u"echo 127.0.0.1:30610"_s);
        QVERIFY(m_listeners->addresses().last().startsWith(u"echos "_s));
        QVERIFY(!m_listeners->addresses().last().contains(u"0.0.0.0"_s));
    }

    /// A port at :: takes no IPv4, unlike one at *, which says :: too.
    void aPortForIPv6AloneIsToldSo()
    {
        QVERIFY(m_listeners->listenAt({at(u"tcp"_s, u"::"_s)}, speaking()));
        QVERIFY(!m_listeners->addresses().isEmpty());
        for (const auto& place : m_listeners->places()) {
            QCOMPARE(place.address.family, Address::Family::IPv6);
            QVERIFY(place.address.host != u"::");
        }
    }

    /// Sockets for datagrams stand beside the ports, told by the same addresses, and go first.
    void datagramsAreAnsweredBesideThePorts_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<bool>("isIPv6");
        QTest::newRow("one address") << u"127.0.0.1"_s << false;
        QTest::newRow("all of IPv4") << u"0.0.0.0"_s << false;
        QTest::newRow("all") << u"*"_s << true;
    }
    void datagramsAreAnsweredBesideThePorts()
    {
        QFETCH(const QString, interface);
        QFETCH(const bool, isIPv6);
        int running = 0;
        auto both = speaking();
        both.datagrams = [&running] { return std::make_unique<Datagrams>(running); };
        QVERIFY(m_listeners->listenAt({at(u"tcp"_s, interface)}, both));
        QCOMPARE(running, 1);
        QCOMPARE(m_listeners->bound({u"udp"_s}).first().address.port, heard);
        auto expected = m_listeners->addresses().filter(u"echo://"_s);
        QCOMPARE(expected.filter(u"["_s).isEmpty(), !isIPv6 || ownAddresses().filter(u":"_s).isEmpty());
        expected.replaceInStrings(u"echo://"_s, u"udp://"_s);
        QCOMPARE(m_listeners->addresses().filter(u"udp://"_s), expected);
        QVERIFY(m_room->room.done(m_listeners->stop()));
        QCOMPARE(running, 0);
        QVERIFY(m_listeners->addresses().isEmpty());
    }

    /// Nothing encrypts them, and the next service may not have the place.
    void datagramsHaveTheirPlaceOrNone()
    {
        int running = 0;
        auto both = speaking();
        both.datagrams = [&running] { return std::make_unique<Datagrams>(running); };
        QVERIFY(m_listeners->listenAt({at(u"tls"_s, u"127.0.0.1"_s)}, both));
        QCOMPARE(running, 0);
        const auto taken = m_room->room.reactor.listenUdp({.port = heard + 1}, std::make_unique<Datagrams>(running));
        QVERIFY(taken);
        const auto opened = m_listeners->listenAt({at(u"tcp"_s, u"127.0.0.1"_s, heard + 1)}, both);
        QVERIFY(!opened);
        QCOMPARE(opened.error().reason, Reason::AddressInUse);
        QCOMPARE(running, 1);
    }

    /// What was opened before stays open, for the service that starts to clear up; the error is the first that came.
    void aPlaceThatCannotBeReadIsAnError()
    {
        const auto opened = m_listeners->listenAt({at(u"tcp"_s, u"127.0.0.1"_s), u"nonsense:7"_s}, speaking());
        QVERIFY(!opened);
        QVERIFY(!opened.error().text.isEmpty());
        QCOMPARE(m_listeners->addresses().size(), 1);
    }

    /// The service's certificate cannot be read: said, and no port without it.
    void noPortIsOpenedInTheClearForWantOfACertificate()
    {
        m_listeners->certificate().choose({u"/nowhere.crt"_s, u"/nowhere.key"_s}, {});
        QVERIFY(!m_listeners->listenAt({at(u"tls"_s, u"127.0.0.1"_s)}, speaking()));
        QVERIFY(m_listeners->isEmpty());
    }

    /// Where a proxy says who calls nobody comes in by what a person types.
    void placesForProxiesAreNotTypedByPeople()
    {
        QVERIFY(m_listeners->listenAt({u"haproxy:from=127.0.0.1:"_s + at(u"tcp"_s, u"127.0.0.1"_s)}, speaking()));
        QVERIFY(!m_listeners->firstPlace({u"echo"_s}));
        QVERIFY(m_listeners->places().first().isForProxies);
        QVERIFY(m_listeners->listenAt({at(u"tcp"_s, u"127.0.0.1"_s, heard + 1)}, speaking()));
        QCOMPARE(m_listeners->firstPlace({u"echo"_s})->port, heard + 1);
    }

    /// Both let go of everybody, and can listen anew. Who is stopped gets what is queued, who is cleared may not.
    void whoEndsListeningLetsEverybodyGo_data()
    {
        QTest::addColumn<bool>("inOrder");
        QTest::newRow("stop") << true;
        QTest::newRow("clear") << false;
    }
    void whoEndsListeningLetsEverybodyGo()
    {
        QFETCH(const bool, inOrder);
        for (int round = 0; round < 2; ++round) {
            QVERIFY(m_listeners->listenAt(
                {at(u"tcp"_s, u"127.0.0.1"_s), at(u"tcp"_s, u"127.0.0.1"_s, heard + 1)}, speaking()));
            QVERIFY(call().isOpen());
            QVERIFY(call(heard + 1).isOpen());
            m_ends.clear();
            if (inOrder)
                QVERIFY(m_room->room.done(m_listeners->stop()));
            else
                m_listeners->clear();
            QCOMPARE(m_ends, Ends(2, inOrder ? Error::Kind::Closed : Error::Kind::Cancelled));
            QVERIFY(m_listeners->isEmpty());
            QVERIFY(m_listeners->addresses().isEmpty());
            QVERIFY(!m_room->room.reactor.connectTo(heard));
        }
    }

private:
    Listeners::Speaking speaking()
    {
        return {u"echo"_s, u"echos"_s, [this] { return std::make_unique<Caller>(m_ends); }};
    }
    MemoryTransport& call(quint16 port = heard) { return *m_room->room.reactor.connectTo(port); }

    Ends m_ends;
    std::unique_ptr<WireRoom> m_room;
    std::optional<ServiceContext> m_context; // Listeners keep a reference
    std::unique_ptr<Listeners> m_listeners;
};

QTEST_GUILESS_MAIN(ListenersTest)
#include "tst_listeners.moc"
