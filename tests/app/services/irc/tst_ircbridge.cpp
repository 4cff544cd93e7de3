#include "app/services/irc/ircbridge.h"

#include <QTest>

#include "app/accounts/accounts.h"
#include "app/devices/deviceregistry.h"
#include "app/log/log.h"
#include "netcore/lifecycle/networkstate.h"
#include "tests/app/polls/bookroom.h"
#include "tests/app/trust/certificatestory.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As the system would say it.
struct PlayedNetwork final : NetworkState {
    PlayedNetwork() : NetworkState(false) {}
    using NetworkState::setUp;
};

} // namespace

class IrcBridgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void channelsAreWrittenAloneOrInPairs()
    {
        const auto pairs = IrcBridge::readPairs({u"#fruit"_s, u"#there=#here"_s, u"!odd=#odd"_s});
        QVERIFY(pairs.ok());
        QCOMPARE(pairs->size(), 3);
        QCOMPARE(pairs->at(0).there, QByteArray("#fruit"));
        QCOMPARE(pairs->at(0).here, QByteArray("#fruit"));
        QCOMPARE(pairs->at(1).there, QByteArray("#there"));
        QCOMPARE(pairs->at(1).here, QByteArray("#here"));
        for (const auto& bad : {u"fruit"_s, u"#a=b"_s, u"#a=#b=#c"_s, u"#a #b"_s, u""_s, u"#"_s})
            QCOMPARE(IrcBridge::readPairs({bad}).error().code, u"channels"_s);
        QVERIFY(!IrcBridge::readPairs({u"#a"_s, u"#b=#a"_s}).ok()); // one room cannot be two
        QVERIFY(!IrcBridge::readPairs({u"#a=#b"_s, u"#a=#c"_s}).ok());
    }

    void networksAreCalledByOneWord_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("label");
        QTest::newRow("usual") << u"tls:irc.libera.chat:6697"_s << u"libera"_s;
        QTest::newRow("two words") << u"tls:oftc.net:6697"_s << u"oftc"_s;
        QTest::newRow("one word") << u"tcp:localhost:6667"_s << u"localhost"_s;
        QTest::newRow("address") << u"tcp:127.0.0.1:6667"_s << u"irc"_s;
        QTest::newRow("IPv6") << u"tcp:[::1]:6667"_s << u"irc"_s;
        QTest::newRow("none") << QString() << u"irc"_s;
    }

    void networksAreCalledByOneWord()
    {
        QFETCH(QString, server);
        QFETCH(QString, label);
        const auto options = makeIrcBridgeType()->options();
        OptionValues values(options);
        values.give(u"server"_s, server);
        QCOMPARE(IrcBridge::labelOf(values), label);
        values.give(u"label"_s, u"mine"_s);
        QCOMPARE(IrcBridge::labelOf(values), u"mine"_s);
    }

    /// It connects, and listens nowhere.
    void saysWhatItBridges()
    {
        const auto pairs = IrcBridge::readPairs({u"#fruit"_s, u"#there=#here"_s});
        QVERIFY(pairs.ok());
        QCOMPARE(IrcBridge::sentenceOf(*pairs, u"tls:irc.libera.chat:6697"_s),
            u"Bridges #fruit, #there of irc.libera.chat."_s);
    }

    /// RFC 3986 §3.2.2, §3.2.3: what opens such addresses comes to the same channel.
    void saysWhereItLeads_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QByteArray>("channel");
        QTest::addColumn<QString>("address");
        QTest::newRow("usual") << u"tls:irc.libera.chat:6697"_s << QByteArray("#fruit")
                               << u"ircs://irc.libera.chat/fruit"_s;
        QTest::newRow("clear") << u"tcp:localhost:6667"_s << QByteArray("#fruit") << u"irc://localhost/fruit"_s;
        QTest::newRow("port") << u"tls:localhost:19697"_s << QByteArray("#x") << u"ircs://localhost:19697/x"_s;
        QTest::newRow("the other's port")
            << u"tls:localhost:6667"_s << QByteArray("#x") << u"ircs://localhost:6667/x"_s;
        QTest::newRow("IPv6") << u"tls:[::1]:6697"_s << QByteArray("#c++") << u"ircs://[::1]/c%2B%2B"_s;
        QTest::newRow("letters") << u"tcp:bücher.example:6667"_s << QByteArray("#ä/b?")
                                 << u"irc://xn--bcher-kva.example/%C3%A4%2Fb%3F"_s;
        QTest::newRow("two") << u"tcp:localhost:6667"_s << QByteArray("##c") << u"irc://localhost/%23%23c"_s;
        QTest::newRow("of one server") << u"tcp:localhost:6667"_s << QByteArray("&x") << u"irc://localhost/%26x"_s;
        QTest::newRow("no address") << u"unix:/run/irc"_s << QByteArray("#x") << QString();
    }
    void saysWhereItLeads()
    {
        QFETCH(QString, server);
        QFETCH(QByteArray, channel);
        QFETCH(QString, address);
        QCOMPARE(IrcBridge::addressOf(channel, server), address);
    }

    /// Said at the option, not by the other network each time it is connected.
    void whatIsNoNickIsSaid()
    {
        const auto called = [](const QString& nick) {
            return checkOptions(
                makeIrcBridgeType()->options(), {{u"server"_s, u"tls:127.0.0.1:8443"_s}, {u"nick"_s, nick}});
        };
        QVERIFY(called(u"our-bridge"_s).ok());
        QVERIFY(!called(u"our bridge"_s).ok());
        QCOMPARE(called(u"our bridge"_s).error().code, u"nick"_s);
    }

    void whatABridgeCannotDoWithoutIsSaid()
    {
        const auto type = makeIrcBridgeType();
        const auto faults = [&type](const QMap<QString, QVariant>& raw) {
            QStringList keys;
            for (const auto& fault : type->faults(*checkOptions(type->options(), raw)))
                keys.append(fault.code);
            return keys;
        };
        QCOMPARE(faults({}), (QStringList{u"server"_s, u"channels"_s}));
        QCOMPARE(faults({{u"server"_s, u"tcp:127.0.0.1:6667"_s}}), QStringList{u"channels"_s});
        QCOMPARE(
            faults({{u"server"_s, u"tcp:127.0.0.1:6667"_s}, {u"channels"_s, QStringList{u"#x"_s}}}), QStringList());
    }

    /// It runs without the service, which may come later; but who mistyped its name is told.
    void aServiceThatIsNotThereIsRemarkedOn()
    {
        const auto type = makeIrcBridgeType();
        const auto values = *checkOptions(type->options(), {{u"service"_s, u"nope"_s}});
        const auto remarks = [&](const QString& name, const QString& itsType) {
            return remarksOn(*type, values, [&](const QString& asked) { return asked == name ? itsType : QString(); });
        };
        QCOMPARE(remarks(u"irc"_s, u"irc"_s).size(), 1);
        QCOMPARE(remarks(u"irc"_s, u"irc"_s).first().code, u"service"_s);
        QCOMPARE(remarks(u"nope"_s, u"xmpp"_s).size(), 1);
        QVERIFY(remarks(u"nope"_s, u"irc"_s).isEmpty());
    }

    void waitsForTheNetworkWhereItLeadsToAnotherComputer()
    {
        for (const auto& place : {u"tls:192.0.2.7:6697"_s, u"tls:127.0.0.1:6697"_s}) {
            const bool isHere = place.contains(u"127.0.0.1"_s);
            polls::BookRoom room;
            Log log{room.reactor.clock()};
            Accounts accounts{room.reactor, *room.database};
            devices::DeviceRegistry devices{room.reactor, *room.database};
            ServiceList services{room.reactor, log, {}};
            PlayedNetwork network;
            ServiceContext context{room.reactor, *room.database, log, accounts, *room.registry, devices, services,
                room.folder.path(), u"bridge"_s};
            context.network = &network;
            const auto values = *checkOptions(
                makeIrcBridgeType()->options(), {{u"server"_s, place}, {u"channels"_s, QStringList(u"#fruit"_s)}});
            IrcBridge bridge(context, values);
            auto starting = bridge.start();
            room.reactor.advance(1min);
            QCOMPARE(room.reactor.outgoing.empty(), !isHere);
            network.setUp(true);
            room.reactor.advance(1s);
            QVERIFY(!room.reactor.outgoing.empty());
        }
    }

    /// The other network's certificate, and that it goes there at once when somebody accepts it.
    void asksAboutCertificates()
    {
        polls::BookRoom room;
        Log log{room.reactor.clock()};
        Accounts accounts{room.reactor, *room.database};
        devices::DeviceRegistry devices{room.reactor, *room.database};
        ServiceList services{room.reactor, log, {}};
        const ServiceContext context{room.reactor, *room.database, log, accounts, *room.registry, devices, services,
            room.folder.path(), u"bridge"_s};
        const auto values = *checkOptions(makeIrcBridgeType()->options(),
            {{u"server"_s, u"tls:127.0.0.1:8443"_s}, {u"channels"_s, QStringList(u"#fruit"_s)}});
        trust::CertificateStory story(room.reactor);
        const CertificatePlace place{u"127.0.0.1"_s, u"8443"_s};
        const auto speak = [&](trust::CertificateStory::Attempt& attempt) {
            const auto bridge = std::make_shared<IrcBridge>(context, values);
            attempt.kept = bridge;
            attempt.tasks.start(bridge->start());
        };
        QCOMPARE(story.fault(place, speak, false), QString());
        trust::CertificateStory::Attempt again;
        speak(again);
        QVERIFY(room.reactor.turnUntil([&] { return story.decisions().waitingAt(place) != nullptr; }));
        room.reactor.turn();
        const auto before = story.server().connections();
        QVERIFY(story.accept(place, trust::AcceptedCertificates::Until::ProgramEnds));
        room.reactor.advance({});
        QVERIFY(room.reactor.turnUntil([&] { return story.server().connections() > before; }));
    }
};

QTEST_GUILESS_MAIN(IrcBridgeTest)
#include "tst_ircbridge.moc"
