#include <QtTest>

#include "netcore/task/deferred.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

/// A server with somebody beside it who knows weather; answers come when the test wants.
struct Station {
    Station()
    {
        house.server->atDomain = [this](const Stanza& stanza) -> std::optional<Task<Answer>> {
            seen.append(stanza.from().toString() + u' ' + stanza.element().name());
            if (stanza.isIq() && stanza.payload().ns() != u"urn:weather")
                return std::nullopt;
            if (!isLate)
                return Task<Answer>(answer);
            return late.emplace_back().task();
        };
        ann.logIn(u"ann"_s);
        bea.logIn(u"bea"_s);
        ann.available();
        bea.available();
        ann.forget();
        bea.forget();
        seen.clear();
    }
    static QString outcome(const xml::Element& answer)
    {
        return answer.attribute(u"type") == u"error"
            ? conditionName(StanzaError::fromElement(answer.child(u"error")).condition)
            : answer.attribute(u"type");
    }

    House house;
    QStringList seen;
    Answer answer = xml::Element(u"query"_s, u"urn:weather"_s);
    bool isLate = false;
    std::vector<Deferred<Answer>> late;
    Peer ann{house};
    Peer bea{house};
};

const QByteArray hello = "<message to='localhost' type='chat' id='m'><body>hello</body><thread>t1</thread></message>";

} // namespace

/// What is sent to the domain itself and answered by somebody beside the server.
class ServerDomainTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requests()
    {
        Station station;
        const auto answer = station.ann.ask("<iq type='get' id='1' to='localhost'><query xmlns='urn:weather'/></iq>");
        QCOMPARE(answer.attribute(u"type"), u"result"_s);
        QCOMPARE(answer.attribute(u"from"), u"localhost"_s);
        QCOMPARE(answer.firstElement().ns(), u"urn:weather"_s);
        station.answer = StanzaError(Condition::ItemNotFound);
        QCOMPARE(
            station.outcome(station.ann.ask("<iq type='set' id='2' to='localhost'><query xmlns='urn:weather'/></iq>")),
            u"item-not-found"_s);
        QCOMPARE(
            station.outcome(station.ann.ask("<iq type='get' id='3' to='localhost'><query xmlns='urn:other'/></iq>")),
            u"service-unavailable"_s);
        QCOMPARE(station.seen.size(), 3);
    }

    /// What the server knows is its own, and what people send each other is theirs.
    void seesNothingElse_data()
    {
        QTest::addColumn<QByteArray>("stanza");
        QTest::newRow("the server's own")
            << QByteArray("<iq type='get' id='1' to='localhost'><query xmlns='jabber:iq:version'/></iq>");
        QTest::newRow("the account's") << QByteArray("<iq type='get' id='1'><query xmlns='urn:weather'/></iq>");
        QTest::newRow("an account") << QByteArray(
            "<iq type='get' id='1' to='bea@localhost'><query xmlns='urn:weather'/></iq>");
        QTest::newRow("a client") << QByteArray(
            "<iq type='get' id='1' to='bea@localhost/r'><query xmlns='urn:weather'/></iq>");
        QTest::newRow("a resource of the domain")
            << QByteArray("<iq type='get' id='1' to='localhost/x'><query xmlns='urn:weather'/></iq>");
        QTest::newRow("a message to somebody")
            << QByteArray("<message to='bea@localhost' type='chat'><body>x</body></message>");
        QTest::newRow("a message to a resource of the domain")
            << QByteArray("<message to='localhost/x' type='chat'><body>x</body></message>");
        QTest::newRow("an error") << QByteArray("<message to='localhost' type='error'><body>x</body></message>");
        QTest::newRow("a result") << QByteArray(
            "<iq type='result' id='1' to='localhost'><query xmlns='urn:weather'/></iq>");
        QTest::newRow("presence") << QByteArray("<presence to='localhost'/>");
    }
    void seesNothingElse()
    {
        QFETCH(QByteArray, stanza);
        Station station;
        station.ann.say(stanza);
        QCOMPARE(station.seen, QStringList());
    }

    void messages()
    {
        Station station;
        xml::Element body(u"body"_s, u"jabber:client"_s);
        body.addText(u"Hello"_s);
        station.answer = body;
        station.ann.say(hello);
        const auto reply = station.ann.nextOf(u"message"_s);
        QCOMPARE(reply.attribute(u"from"), u"localhost"_s);
        QCOMPARE(reply.attribute(u"type"), u"chat"_s);
        QCOMPARE(reply.childText(u"body"), u"Hello"_s);
        QCOMPARE(reply.childText(u"thread"), u"t1"_s);
        station.answer = xml::Element();
        station.ann.say(hello);
        QVERIFY(station.ann.heard().isEmpty());
        station.answer = StanzaError(Condition::Forbidden);
        station.ann.say(hello);
        QCOMPARE(station.outcome(station.ann.nextOf(u"message"_s)), u"forbidden"_s);
        station.house.server->atDomain = [](const Stanza&) { return std::nullopt; };
        station.ann.say(hello);
        QCOMPARE(station.outcome(station.ann.nextOf(u"message"_s)), u"service-unavailable"_s);
    }

    /// Two services that answer each other would go on for ever.
    void domainsGetNoAnswer()
    {
        Station station;
        station.house.router.send(*Stanza::of(
            Stanza::message(*Jid::parse(u"bot.localhost"_s), *Jid::parse(u"localhost"_s), u"chat"_s).element()));
        QVERIFY(station.seen.isEmpty());
    }

    void aLateAnswerHoldsNobodyUp()
    {
        Station station;
        station.isLate = true;
        station.ann.say(hello);
        station.ann.say("<message to='bea@localhost' type='chat'><body>meanwhile</body></message>");
        QCOMPARE(station.bea.nextOf(u"message"_s).childText(u"body"), u"meanwhile"_s);
        for (int i = 0; i < 9; ++i)
            station.ann.say(hello);
        QVERIFY(station.ann.heard().isEmpty());
        station.ann.say(hello);
        QCOMPARE(station.outcome(station.ann.nextOf(u"message"_s)), u"resource-constraint"_s);
        station.bea.say(hello);
        QVERIFY(station.bea.heard().isEmpty()); // others still may
        QCOMPARE(station.late.size(), size_t(11));
        for (auto& each : station.late)
            each.fire(StanzaError(Condition::Gone));
        QCOMPARE(station.ann.heard().size(), 10);
        station.isLate = false;
        station.ann.say(hello);
        QCOMPARE(station.ann.heard().size(), 1);
    }
};

QTEST_GUILESS_MAIN(ServerDomainTest)
#include "tst_serverdomain.moc"
