#include "app/services/xmpp/xmppelsewhere.h"

#include "netcore/lifecycle/networkstate.h"
#include "tests/app/services/xmpphouse.h"
#include "tests/app/trust/certificatestory.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QStringList usual{u"rooms.localhost"_s, u"pubsub.localhost"_s};

xmpp::Stanza message(const QString& from, const QString& to)
{
    return xmpp::Stanza::message(*xmpp::Jid::parse(from), *xmpp::Jid::parse(to), u"chat"_s);
}

/// As the system would say it.
struct PlayedNetwork final : NetworkState {
    PlayedNetwork() : NetworkState(false) {}
    using NetworkState::setUp;
};

} // namespace

class XmppElsewhereTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksAtItsOptions_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("hasSecret");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("wrong");
        const QStringList none;
        QTest::newRow("nowhere") << QString() << false << none << QString();
        QTest::newRow("on this computer") << u"tcp:127.0.0.1:5347"_s << true << none << QString();
        QTest::newRow("on this computer, by name") << u"tcp:localhost:5347"_s << true << none << QString();
        QTest::newRow("a socket file") << u"unix:/run/x"_s << true << none << QString();
        QTest::newRow("far, encrypted") << u"tls:chat.example.org:5348"_s << true << none << QString();
        QTest::newRow("far, in the clear") << u"tcp:192.0.2.7:5347"_s << true << none << u"component-of"_s;
        QTest::newRow("a name that looks near") << u"tcp:127.example.org:5347"_s << true << none << u"component-of"_s;
        QTest::newRow("no place") << u"tcp:"_s << true << none << u"component-of"_s;
        QTest::newRow("without a secret") << u"tcp:127.0.0.1:5347"_s << false << none << u"component-of-secret-file"_s;
        QTest::newRow("a person's name") << u"tcp:127.0.0.1:5347"_s << true << QStringList(u"a@b"_s)
                                         << u"component-of-names"_s;
    }

    void looksAtItsOptions()
    {
        QFETCH(QString, place);
        QFETCH(bool, hasSecret);
        QFETCH(QStringList, names);
        QFETCH(QString, wrong);
        QMap<QString, QVariant> wishes{{u"component-of"_s, place}, {u"component-of-names"_s, names}};
        QTemporaryDir folder;
        if (hasSecret)
            wishes = XmppHouse::secretAnd(folder, "sesame open", u"component-of-secret-file"_s, wishes);
        const auto faults = XmppElsewhere::faults(*checkOptions(xmppServiceOptions(), wishes));
        QCOMPARE(faults.isEmpty() ? QString() : faults.first().code, wrong);
        QVERIFY(faults.size() <= 1);
    }

    void opensNothingUnasked()
    {
        XmppHouse house({});
        XmppElsewhere elsewhere;
        QVERIFY(elsewhere.open(house.context, house.values, usual, house.router, nullptr));
        QVERIFY(elsewhere.addresses().isEmpty());
        QVERIFY(elsewhere.stop().empty());
    }

    void goesUnderTheUsualNames()
    {
        QTemporaryDir folder;
        XmppHouse house(XmppHouse::secretAnd(
            folder, "sesame open", u"component-of-secret-file"_s, {{u"component-of"_s, u"tcp:127.0.0.1:30347"_s}}));
        XmppElsewhere elsewhere;
        QVERIFY(elsewhere.open(house.context, house.values, usual, house.router, nullptr));
        QCOMPARE(elsewhere.addresses(),
            QStringList({u"component of tcp:127.0.0.1:30347 as pubsub.localhost"_s,
                u"component of tcp:127.0.0.1:30347 as rooms.localhost"_s}));
        elsewhere.close();
        QVERIFY(elsewhere.addresses().isEmpty());
        QVERIFY(elsewhere.open(house.context, house.values, usual, house.router, nullptr)); // once more
        QCOMPARE(elsewhere.addresses().size(), 2);
    }

    /// While there is no connection, what a room says to the world outside comes back; what others say goes the way it
    /// went before.
    void answersForTheWorldOutside()
    {
        QTemporaryDir folder;
        XmppHouse house(XmppHouse::secretAnd(
            folder, "sesame open", u"component-of-secret-file"_s, {{u"component-of"_s, u"tcp:127.0.0.1:30347"_s}}));
        XmppHouse::Heard others;
        XmppHouse::Heard rooms;
        house.router.attach(u"rooms.localhost"_s, rooms);
        {
            XmppElsewhere elsewhere;
            QVERIFY(elsewhere.open(house.context, house.values, usual, house.router, &others));
            house.router.send(message(u"juliet@localhost/r"_s, u"romeo@far.example"_s));
            QCOMPARE(others.all.size(), 1); // other servers' way
            house.router.send(message(u"lounge@rooms.localhost/Bob"_s, u"romeo@far.example"_s));
            QCOMPARE(others.all.size(), 1);
            QCOMPARE(rooms.all.size(), 1);
            QVERIFY(rooms.all.first().isError());
        }
        house.router.send(message(u"lounge@rooms.localhost/Bob"_s, u"romeo@far.example"_s)); // as it was before
        QCOMPARE(others.all.size(), 2);
        XmppElsewhere alone;
        QVERIFY(alone.open(house.context, house.values, {u"rooms.localhost"_s}, house.router, nullptr));
        house.router.send(message(u"juliet@localhost/r"_s, u"romeo@far.example"_s));
        QCOMPARE(house.heard.all.size(), 1);
        QVERIFY(house.heard.all.first().isError()); // nobody knows the way
        alone.close();
        house.router.detach(u"rooms.localhost"_s);
    }

    void waitsForTheNetworkWhereItLeadsToAnotherComputer()
    {
        for (const auto& place : {u"tls:192.0.2.7:5348"_s, u"tcp:127.0.0.1:30347"_s}) {
            const bool isHere = place.contains(u"127.0.0.1"_s);
            QTemporaryDir folder;
            XmppHouse house(XmppHouse::secretAnd(folder, "sesame open", u"component-of-secret-file"_s,
                {{u"component-of"_s, place}, {u"component-of-names"_s, QStringList(u"rooms.localhost"_s)}}));
            auto& reactor = house.room.reactor;
            PlayedNetwork network;
            house.context.network = &network;
            XmppElsewhere elsewhere;
            QVERIFY(elsewhere.open(house.context, house.values, usual, house.router, nullptr));
            reactor.advance(1min);
            QCOMPARE(reactor.outgoing.empty(), !isHere);
            network.setUp(true);
            reactor.advance(1s);
            QVERIFY(!reactor.outgoing.empty());
        }
    }

    /// The other server's certificate, and that it goes there at once when somebody accepts it.
    void asksAboutCertificates()
    {
        QTemporaryDir folder;
        XmppHouse house(XmppHouse::secretAnd(folder, "sesame open", u"component-of-secret-file"_s,
            {{u"component-of"_s, u"tls:127.0.0.1:8443"_s},
                {u"component-of-names"_s, QStringList(u"rooms.localhost"_s)}}));
        trust::CertificateStory story(house.room.reactor);
        const CertificatePlace place{u"127.0.0.1"_s, u"8443"_s};
        const auto speak = [&](trust::CertificateStory::Attempt& attempt) {
            const auto elsewhere = std::make_shared<XmppElsewhere>();
            if (elsewhere->open(house.context, house.values, usual, house.router, nullptr))
                attempt.kept = elsewhere;
        };
        QCOMPARE(story.fault(place, speak, false), QString());
        trust::CertificateStory::Attempt again;
        speak(again);
        auto& reactor = house.room.reactor;
        QVERIFY(reactor.turnUntil([&] { return story.decisions().waitingAt(place) != nullptr; }));
        reactor.turn();
        const auto before = story.server().connections();
        QVERIFY(story.accept(place, trust::AcceptedCertificates::Until::ProgramEnds));
        reactor.advance({});
        QVERIFY(reactor.turnUntil([&] { return story.server().connections() > before; }));
    }
};

QTEST_GUILESS_MAIN(XmppElsewhereTest)
#include "tst_xmppelsewhere.moc"
