#include "app/rulelinks/xmpprulesource.h"

#include "tests/app/rulelinks/enginebench.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rulelinks;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString words = u"message"_s;
const QString secret = u"private-message"_s;

struct Stage {
    Inn inn{policy()};
    EngineBench bench{inn.house.reactor};
    LentStanzas stanzas;
    std::unique_ptr<XmppRuleSource> own = std::make_unique<XmppRuleSource>(inn.house.router, &inn.service, nullptr,
        *Jid::parse(u"localhost"_s), u"xmpp"_s, bench.engine, stanzas,
        [](const Jid& who) { return who.local().startsWith(u"guest-"_s); });

    static RoomPolicy policy()
    {
        RoomPolicy policy;
        policy.isOwnNick = [](const QString& nick) { return nick == u"rules"; };
        return policy;
    }
    Stage()
    {
        inn.open();
        inn.house.server->atDomain = [this](const Stanza& stanza) { return stanzas.ask(stanza); };
        bench.load(u"ear"_s, EngineBench::ruleFor("private-message"));
    }
    void turn()
    {
        inn.house.reactor.turn();
        inn.house.reactor.advance(2ms);
    }
    rules::Fields after(const QString& who, const QByteArray& stanza, const QString& kind)
    {
        inn[who].say(stanza);
        turn();
        return bench.last(kind);
    }
    static QByteArray chat(const QByteArray& to, const QByteArray& inside, const QByteArray& type = "chat")
    {
        return "<message to='" + to + "' type='" + type + "'>" + inside + "</message>";
    }
    /// What somebody hears that holds a word, as text.
    QString heard(const QString& who, const QString& word)
    {
        turn();
        auto& peer = inn[who];
        for (auto element = peer.next(); !element.isNull(); element = peer.next()) {
            if (const auto body = element.childText(u"body"); body.contains(word))
                return element.attribute(u"from") + u": "_s + body;
        }
        return {};
    }
    template <typename T>
    T got(Task<T> task)
    {
        if (!inn.house.reactor.turnUntil([&] { return task.isReady(); }))
            qFatal("no answer");
        return task.take();
    }
};

} // namespace

class OwnXmppTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hearsWhatIsSaidInRooms()
    {
        Stage stage;
        const auto said = stage.after(
            u"ann"_s, Stage::chat("lounge@rooms.localhost", "<body>hello</body>", "groupchat"), words);
        QCOMPARE(said.value(u"network"_s), u"xmpp"_s);
        QCOMPARE(said.value(u"room"_s), u"lounge"_s);
        QCOMPARE(said.value(u"text"_s), u"hello"_s);
        QCOMPARE(said.value(u"mention"_s), u"no"_s);
        QVERIFY(stage.own->sayInRoom(u"rules"_s, u"lounge"_s, u"I am here"_s));
        stage.turn();
        QCOMPARE(stage.bench.count(words), 1); // not its own
        QCOMPARE(stage.bench.count(u"joined"_s), 1);
        QCOMPARE(stage.bench.last(u"joined"_s).value(u"nick"_s), u"Ann"_s);
        QCOMPARE(stage.after(u"ann"_s, Stage::chat("lounge@rooms.localhost", "<body>Rules?</body>", "groupchat"), words)
                     .value(u"mention"_s),
            u"yes"_s);
        QCOMPARE(stage.bench.count(secret), 0);
    }

    void hearsWhatIsWrittenToTheServer()
    {
        Stage stage;
        const auto said = stage.after(u"ann/phone"_s, Stage::chat("localhost", "<body>coffee, please</body>"), secret);
        QCOMPARE(said,
            (rules::Fields{{u"network"_s, u"xmpp"_s}, {u"nick"_s, u"ann"_s}, {u"account"_s, u"ann"_s},
                {u"address"_s, u"ann@localhost/phone"_s}, {u"to"_s, u"localhost"_s}, {u"text"_s, u"coffee, please"_s},
                {u"protocol"_s, u"xmpp"_s}}));
        QCOMPARE(stage.bench.count(words), 0);
        QVERIFY(stage.got(stage.own->sayTo(said.value(u"address"_s), u"It is coming."_s)));
        QCOMPARE(stage.heard(u"ann/phone"_s, u"coming"_s), u"localhost: It is coming."_s);
    }

    void aGuestHasNoAccount()
    {
        Stage stage;
        const auto said = stage.after(u"guest-7/web"_s, Stage::chat("localhost", "<body>apple</body>"), secret);
        QCOMPARE(said.value(u"text"_s), u"apple"_s);
        QCOMPARE(said.value(u"account"_s), QString());
        QCOMPARE(said.value(u"nick"_s), u"guest-7"_s); // and no address of somebody from elsewhere
    }

    void neverHearsWhatTwoSayToEachOther()
    {
        Stage stage;
        stage.inn[u"bob"_s].forget();
        stage.after(u"ann"_s, Stage::chat("bob@localhost", "<body>between us</body>"), secret);
        QVERIFY(!stage.heard(u"bob"_s, u"between us"_s).isEmpty());
        stage.inn.enter(u"bob"_s, "Bob");
        stage.turn();
        stage.inn[u"bob"_s].forget();
        stage.after(u"ann"_s, Stage::chat("lounge@rooms.localhost/Bob", "<body>through the room</body>"), secret);
        QVERIFY(!stage.heard(u"bob"_s, u"through the room"_s).isEmpty());
        QCOMPARE(stage.bench.count(secret), 0);
        QCOMPARE(stage.bench.count(words), 0);
    }

    void whatIsNoPlainMessageIsNone_data()
    {
        QTest::addColumn<QByteArray>("stanza");
        QTest::newRow("no words") << Stage::chat(
            "localhost", "<active xmlns='http://jabber.org/protocol/chatstates'/>");
        QTest::newRow("a headline") << Stage::chat("localhost", "<body>x</body>", "headline");
        QTest::newRow("encrypted") << Stage::chat("localhost",
            "<body>I sent you a secret</body><encryption xmlns='urn:xmpp:eme:0' namespace='eu.siacs.conversations.axolotl'/>");
        QTest::newRow("corrected") << Stage::chat(
            "localhost", "<body>x</body><replace xmlns='urn:xmpp:message-correct:0' id='1'/>");
        QTest::newRow("late") << Stage::chat(
            "localhost", "<body>x</body><delay xmlns='urn:xmpp:delay' stamp='2026-01-01T00:00:00Z'/>");
        QTest::newRow("passed on") << Stage::chat("localhost", "<body>x</body><forwarded xmlns='urn:xmpp:forward:0'/>");
        QTest::newRow("to a place of the server") << Stage::chat("localhost/there", "<body>x</body>");
    }

    void whatIsNoPlainMessageIsNone()
    {
        QFETCH(QByteArray, stanza);
        Stage stage;
        stage.after(u"ann"_s, stanza, secret);
        QCOMPARE(stage.bench.count(secret), 0);
    }

    void isOnlyThereWhileSomebodyListens()
    {
        Stage stage;
        stage.bench.remove(u"ear"_s);
        stage.inn[u"ann"_s].forget();
        stage.after(u"ann"_s, Stage::chat("localhost", "<body>hello?</body>"), secret);
        QCOMPARE(stage.bench.count(secret), 0);
        QCOMPARE(stage.inn[u"ann"_s].next().attribute(u"type"), u"error"_s); // nobody takes it, as ever
    }

    void whatOthersAnswerIsTheirs()
    {
        Stage stage;
        const auto hold = stage.stanzas.add(
            u"/message/body"_s, u"the plugin"_s, [](const Stanza&) { return Task<Answer>(Answer(xml::Element())); });
        QVERIFY(hold);
        stage.after(u"ann"_s, Stage::chat("localhost", "<body>for the plugin</body>"), secret);
        QCOMPARE(stage.bench.count(secret), 0);
    }

    void hearsWhatIsWrittenToItsBotInARoom()
    {
        Stage stage;
        QVERIFY(stage.own->sayInRoom(u"rules"_s, u"lounge"_s, u"I am here"_s));
        stage.turn();
        const auto said = stage.after(
            u"ann"_s, Stage::chat("lounge@rooms.localhost/rules", "<body>coffee?</body>"), secret);
        QCOMPARE(said.value(u"text"_s), u"coffee?"_s);
        QCOMPARE(said.value(u"to"_s), u"rules"_s);
        QCOMPARE(said.value(u"account"_s), u"ann"_s);
        QVERIFY2(
            said.value(u"address"_s).startsWith(u"lounge@rooms.localhost/"_s), qPrintable(said.value(u"address"_s)));
        stage.inn[u"ann"_s].forget();
        QVERIFY(stage.got(stage.own->sayTo(said.value(u"address"_s), u"It is ready."_s)));
        QCOMPARE(stage.heard(u"ann"_s, u"ready"_s), u"lounge@rooms.localhost/rules: It is ready."_s);
        QCOMPARE(
            stage.got(stage.own->sayTo(u"lounge@rooms.localhost/nobody"_s, u"x"_s)).error().reason, Reason::NotFound);
        QCOMPARE(
            stage.got(stage.own->sayTo(u"elsewhere@rooms.localhost/ann"_s, u"x"_s)).error().reason, Reason::NotFound);
    }

    void saysWhatIsWrong()
    {
        Stage stage;
        QCOMPARE(stage.got(stage.own->sayTo(u"@@"_s, u"x"_s)).error().reason, Reason::BadValue);
        QCOMPARE(stage.own->sayInRoom(u"rules"_s, u"no room at all!"_s + QString(2000, u'x'), u"x"_s).error().reason,
            Reason::BadValue);
        QCOMPARE(stage.got(stage.own->publish(u"fruit"_s, u"x"_s)).error().kind, Error::Kind::Busy); // no nodes here
        QVERIFY(stage.own->sayInRoom(u"rules"_s, u"lounge"_s, u"x"_s));
        auto* room = stage.inn.service.rooms().find(u"lounge"_s);
        QVERIFY(room && room->byNick(u"rules"_s));
        QString ann;
        for (const auto& nick : {u"ann"_s, u"Ann"_s}) {
            if (room->byNick(nick))
                ann = nick;
        }
        QCOMPARE(stage.own->sayInRoom(ann, u"lounge"_s, u"x"_s).error().reason, Reason::InUse);
        stage.own.reset();
        QVERIFY(!room->byNick(u"rules"_s)); // it takes its bots along
    }
};

QTEST_GUILESS_MAIN(OwnXmppTest)
#include "tst_xmpprulesource.moc"
