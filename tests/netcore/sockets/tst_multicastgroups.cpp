#include <QFile>
#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "netcore/transport/multicast.h"
#include "tests/netcore/datagramstory.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// A listener on a group's port, and a sender whose way out is the loopback interface.
struct Group {
    EpollReactor reactor;
    DatagramStory heard;
    DatagramStory said;
    std::unique_ptr<DatagramTransport> listener;
    std::unique_ptr<DatagramTransport> sender;

    bool open(const QString& any, const QString& own)
    {
        UdpListenOptions options;
        options.interface = any;
        options.shared = true;
        auto first = reactor.listenUdp(options, std::make_unique<DatagramStoryProtocol>(heard));
        options.interface = own;
        auto second = reactor.listenUdp(options, std::make_unique<DatagramStoryProtocol>(said));
        if (!first || !second)
            return false;
        listener = std::move(*first);
        sender = std::move(*second);
        return true;
    }
    Address group(const QString& host) const
    {
        return {host.contains(u':') ? Address::Family::IPv6 : Address::Family::IPv4, host, listener->local().port};
    }
};

/// An interface other than loopback that has a link-local IPv6 address; empty where there is none.
QString ipv6Interface()
{
    QFile addresses(u"/proc/net/if_inet6"_s);
    const auto lines = addresses.open(QIODevice::ReadOnly) ? addresses.readAll().split('\n') : QList<QByteArray>();
    for (const auto& line : lines) {
        if (line.startsWith("fe80"))
            return QString::fromLatin1(line.simplified().split(' ').last());
    }
    return {};
}

} // namespace

class MulticastGroupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGroupHearsWhatIsSentToIt_data()
    {
        QTest::addColumn<QString>("any");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("interface");
        QTest::newRow("IPv4, interface by name") << u"0.0.0.0"_s << u"127.0.0.1"_s << u"239.255.77.1"_s << u"lo"_s;
        QTest::newRow("IPv4, interface by address")
            << u"0.0.0.0"_s << u"127.0.0.1"_s << u"239.255.77.1"_s << u"127.0.0.1"_s;
        QTest::newRow("IPv4 on an IPv6 socket") << u"*"_s << u"127.0.0.1"_s << u"239.255.77.1"_s << u"lo"_s;
    }
    void aGroupHearsWhatIsSentToIt()
    {
        QFETCH(QString, any);
        QFETCH(QString, own);
        QFETCH(QString, group);
        QFETCH(QString, interface);
        Group group_;
        QVERIFY(group_.open(any, own));
        const auto joined = group_.listener->multicast()->joinGroup(group, interface);
        QVERIFY2(joined.ok(), joined ? "" : qPrintable(joined.error().text));
        QVERIFY(group_.sender->multicast()->setOutgoingInterface(interface).ok());
        QVERIFY(group_.sender->write("all", group_.group(group)).ok());
        QTRY_COMPARE(group_.heard.received, QList<QByteArray>{"all"});
        QCOMPARE(group_.heard.senders.first(), group_.sender->local());

        QVERIFY(group_.listener->multicast()->leaveGroup(group, interface).ok());
        QVERIFY(group_.sender->write("nobody", group_.group(group)).ok());
        // What is sent to the listener itself comes after it: nothing was in between.
        auto direct = group_.listener->local();
        direct.host = own;
        direct.family = group_.sender->local().family;
        QVERIFY(group_.sender->write("you", direct).ok());
        QTRY_COMPARE(group_.heard.received, (QList<QByteArray>{"all", "you"}));
    }

    void anIpv6GroupHearsWhatIsSentToIt()
    {
        // Linux has no route for IPv6 groups on its loopback interface. Another interface brings what is sent back to
        // this computer, and with no hops at all nothing of it leaves.
        const auto interface = ipv6Interface();
        Group group;
        QVERIFY(group.open(u"::"_s, u"::"_s));
        QVERIFY(group.listener->multicast()->joinGroup(u"ff02::7701"_s, u"lo"_s).ok());
        QVERIFY(group.listener->multicast()->joinGroup(u"ff02::7701"_s, u"::1"_s).error().reason == Reason::InUse);
        if (interface.isEmpty()) {
            qInfo("No interface here sends to IPv6 groups; only joining and leaving is tested.");
            QVERIFY(group.listener->multicast()->leaveGroup(u"ff02::7701"_s, u"lo"_s).ok());
            return;
        }
        QVERIFY(group.listener->multicast()->joinGroup(u"ff02::7701"_s, interface).ok());
        auto* out = group.sender->multicast();
        QVERIFY(out->setOutgoingInterface(interface).ok());
        QVERIFY(out->setHops(0).ok());
        QVERIFY(group.sender->write("all", group.group(u"ff02::7701"_s)).ok());
        QTRY_COMPARE(group.heard.received, QList<QByteArray>{"all"});
        QVERIFY(group.heard.senders.first().host.endsWith(u'%' + interface));
    }

    void loopbackCanBeSwitchedOff()
    {
        Group group;
        QVERIFY(group.open(u"0.0.0.0"_s, u"127.0.0.1"_s));
        auto* own = group.sender->multicast();
        QVERIFY(own->loopback());
        QVERIFY(own->setLoopback(false).ok());
        QVERIFY(!own->loopback());
    }

    void hopsAreAsSet_data()
    {
        QTest::addColumn<QString>("own");
        QTest::newRow("IPv4") << u"127.0.0.1"_s;
        QTest::newRow("IPv6") << u"::1"_s;
        QTest::newRow("both") << u"*"_s;
    }
    void hopsAreAsSet()
    {
        QFETCH(QString, own);
        Group group;
        QVERIFY(group.open(u"0.0.0.0"_s, own));
        auto* multicast = group.sender->multicast();
        QCOMPARE(multicast->hops(), 1);
        QVERIFY(multicast->setHops(32).ok());
        QCOMPARE(multicast->hops(), 32);
        QVERIFY(multicast->setHops(0).ok());
        QCOMPARE(multicast->hops(), 0);
        QVERIFY(!multicast->setHops(256));
        QVERIFY(!multicast->setHops(-1));
    }

    void nonsenseIsRefusedInWords()
    {
        Group group;
        QVERIFY(group.open(u"0.0.0.0"_s, u"127.0.0.1"_s));
        auto* multicast = group.listener->multicast();
        const auto noGroup = multicast->joinGroup(u"192.0.2.1"_s, u"lo"_s);
        QVERIFY(!noGroup && noGroup.error().text.contains(u"no multicast group"));
        const auto noInterface = multicast->joinGroup(u"239.255.77.1"_s, u"nonesuch0"_s);
        QVERIFY(!noInterface && noInterface.error().text.contains(u"no interface"));
        QVERIFY(multicast->joinGroup(u"239.255.77.1"_s, u"lo"_s).ok());
        const auto twice = multicast->joinGroup(u"239.255.77.1"_s, u"lo"_s);
        QVERIFY(!twice && twice.error().reason == Reason::InUse);
        const auto neverJoined = multicast->leaveGroup(u"239.255.77.2"_s, u"lo"_s);
        QVERIFY(!neverJoined && neverJoined.error().reason == Reason::AddressNotAvailable);
    }

    void groupsHaveALimit()
    {
        Group group;
        QVERIFY(group.open(u"0.0.0.0"_s, u"127.0.0.1"_s));
        std::optional<Error> refused;
        int joined = 0;
        for (; joined < 1000 && !refused; ++joined) {
            const auto result = group.listener->multicast()->joinGroup(
                u"239.255.%1.%2"_s.arg(78 + joined / 250).arg(1 + joined % 250), u"lo"_s);
            if (!result)
                refused = result.error();
        }
        QVERIFY2(refused, "the system set no limit");
        QVERIFY(refused->kind == Error::Kind::Busy);
    }
};

QTEST_GUILESS_MAIN(MulticastGroupsTest)
#include "tst_multicastgroups.moc"
