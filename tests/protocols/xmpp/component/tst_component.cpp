#include <QCryptographicHash>
#include <QTest>

#include "protocols/xmpp/component/acceptedcomponent.h"
#include "protocols/xmpp/component/componentclient.h"
#include "protocols/xmpp/component/components.h"
#include "protocols/xmpp/component/handshake.h"
#include "protocols/xmpp/streams/samesecret.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Writes down what it is sent; answers later where it is told to.
class Mailbox final : public Domain {
public:
    QList<Stanza> got;
    bool isSlow = false;
    std::vector<Deferred<Done>> waiting;
    Task<Done> receive(Stanza stanza) override
    {
        got.append(std::move(stanza));
        if (!isSlow)
            return Task<Done>(Done{});
        waiting.emplace_back();
        return waiting.back().task();
    }
};

/// A server for "localhost" that takes components, and a component's own router.
struct Stage {
    MemoryReactor reactor;
    Router router;
    Mailbox server;
    Components components{reactor, router, options()};
    Router inner;
    Mailbox bot;

    static ComponentOptions options()
    {
        ComponentOptions options;
        options.secret = "sesame";
        options.domain = u"localhost"_s;
        options.names = {u"extra.example"_s};
        options.unreadBytes = 100'000;
        return options;
    }
    Stage()
    {
        router.attach(u"localhost"_s, server);
        inner.attach(u"bot.localhost"_s, bot);
    }
    std::unique_ptr<ComponentClient> client(
        const QByteArray& secret = "sesame", const QString& name = u"bot.localhost"_s)
    {
        ComponentClient::Options options;
        options.name = name;
        options.secret = secret;
        options.ready = [this] { ++ready; };
        options.ended = [this](const Error& error) { ended.append(error.code.isEmpty() ? error.text : error.code); };
        return std::make_unique<ComponentClient>(reactor.clock(), inner, std::move(options));
    }
    int ready = 0;
    QStringList ended;
};

/// A component played by hand.
struct Wire {
    MemoryTransport transport;
    QByteArray id;
    explicit Wire(Stage& stage, const QByteArray& name = "bot.localhost", const QByteArray& secret = "sesame")
    {
        transport.open(stage.components.makeStream());
        transport.feed(
            "<?xml version='1.0'?><stream:stream xmlns='jabber:component:accept' xmlns:stream='http://etherx.jabber.org/streams' to='"
            + name + "'>");
        const auto header = transport.takeWritten();
        opening = header;
        id = header.mid(header.indexOf("id='") + 4).split('\'').first();
        if (!secret.isNull() && transport.isOpen())
            transport.feed(
                "<handshake>" + componentHandshake(QString::fromLatin1(id), secret).toLatin1() + "</handshake>");
    }
    QByteArray opening;
};

Stanza message(const QString& from, const QString& to, const QString& text)
{
    auto stanza = Stanza::message(jid(from), jid(to), u"chat"_s);
    auto element = stanza.element();
    element.addTextElement(u"body"_s, text);
    stanza.setElement(element);
    return stanza;
}

} // namespace

class ComponentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handshakeIsThatOfTheXep()
    {
        // XEP-0114 §3, example 3
        QCOMPARE(componentHandshake(u"3BF96D32"_s, "test"),
            QString::fromLatin1(QCryptographicHash::hash("3BF96D32test", QCryptographicHash::Sha1).toHex()));
        QVERIFY(isSameSecret(u"abc"_s, u"abc"_s));
        QVERIFY(!isSameSecret(u"abd"_s, u"abc"_s));
        QVERIFY(!isSameSecret(u"ab"_s, u"abc"_s));
    }

    void strangersSayLittle()
    {
        const QByteArray large = "<message from='bot.localhost' to='alice@localhost'><body>" + QByteArray(20'000, 'x')
            + "</body></message>";
        Stage stage;
        Wire stranger(stage, "bot.localhost", {});
        stranger.transport.feed(large);
        QVERIFY(stranger.transport.takeWritten().contains("policy-violation"));
        Wire known(stage);
        known.transport.feed(large);
        QVERIFY(known.transport.isOpen());
        QCOMPARE(stage.server.got.size(), 1);
    }

    void endsItsTurn()
    {
        Stage stage;
        Wire wire(stage);
        wire.transport.setShare(2);
        QByteArray messages;
        for (int i = 1; i <= 5; ++i)
            messages += "<message from='bot.localhost' to='alice@localhost' id='" + QByteArray::number(i) + "'/>";
        wire.transport.feed(messages);
        QCOMPARE(stage.server.got.size(), 2);
        wire.transport.giveTurn();
        QCOMPARE(stage.server.got.size(), 4);
        // One that takes long is waited for, whoever's turn it is.
        stage.server.isSlow = true;
        wire.transport.feed("<message from='bot.localhost' to='alice@localhost' id='6'/>");
        wire.transport.giveTurn();
        QCOMPARE(stage.server.got.size(), 5);
        wire.transport.giveTurn();
        QCOMPARE(stage.server.got.size(), 5);
        stage.server.waiting.front().fire(Done{});
        wire.transport.giveTurn();
        QCOMPARE(stage.server.got.size(), 6);
        QCOMPARE(stage.server.got.last().id(), u"6"_s);
    }

    void refusesAnotherNamespace()
    {
        Stage stage;
        MemoryTransport wire;
        wire.open(stage.components.makeStream());
        wire.feed(
            "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' to='bot.localhost'>");
        QVERIFY(wire.takeWritten().contains("<invalid-namespace"));
        QVERIFY(!wire.isOpen());
    }

    void bothEndsMeet_data()
    {
        QTest::addColumn<int>("chunk");
        QTest::newRow("whole") << 0;
        QTest::newRow("byte by byte") << 1;
    }

    void bothEndsMeet()
    {
        QFETCH(int, chunk);
        Stage stage;
        MemoryPair pair;
        pair.server.open(stage.components.makeStream());
        pair.client.open(stage.client());
        pair.exchange(chunk);
        QCOMPARE(stage.ready, 1);
        QCOMPARE(stage.components.names(), QStringList{u"bot.localhost"_s});

        stage.router.send(message(u"alice@localhost/desk"_s, u"bot.localhost"_s, u"hello"_s));
        pair.exchange(chunk);
        QCOMPARE(stage.bot.got.size(), 1);
        QCOMPARE(stage.bot.got.first().element().childText(u"body"), u"hello"_s);
        stage.inner.send(message(u"x@bot.localhost/a"_s, u"alice@localhost"_s, u"hi"_s));
        pair.exchange(chunk);
        QCOMPARE(stage.server.got.size(), 1);
        QCOMPARE(stage.server.got.first().element(),
            message(u"x@bot.localhost/a"_s, u"alice@localhost"_s, u"hi"_s).element());

        pair.client.loseConnection();
        pair.exchange(chunk);
        QVERIFY(stage.components.names().isEmpty());
        QVERIFY(!stage.router.knows(u"bot.localhost"_s));
        QCOMPARE(stage.ended.size(), 1);
    }

    void whoDoesNotKnowTheSecretStaysOut()
    {
        Stage stage;
        MemoryPair pair;
        pair.server.open(stage.components.makeStream());
        pair.client.open(stage.client("guess"));
        pair.exchange();
        QCOMPARE(stage.ready, 0);
        QCOMPARE(stage.ended, QStringList{u"not-authorized"_s});
        QVERIFY(!pair.server.isOpen());
        Wire impatient(stage, "bot.localhost", QByteArray());
        impatient.transport.feed("<message from='bot.localhost' to='alice@localhost'><body>x</body></message>");
        QVERIFY(impatient.transport.takeWritten().contains("<not-authorized"));
        QVERIFY(stage.server.got.isEmpty());
    }

    /// Which names there are, and who is there, is nobody's business who does not know the secret.
    void strangersLearnNoNames()
    {
        Stage stage;
        Wire first(stage);
        QVERIFY(first.transport.takeWritten().contains("<handshake"));
        for (const QByteArray name :
            {"bot.localhost", "extra.example", "free.localhost", "gmail.example", "localhost"}) {
            Wire stranger(stage, name, "wrong");
            QVERIFY2(!stranger.opening.contains("error"), name);
            const auto answer = stranger.transport.takeWritten();
            QVERIFY2(answer.contains("<not-authorized") && !answer.contains("<conflict")
                    && !answer.contains("<host-unknown"),
                name);
        }
    }

    void namesBelongToOne()
    {
        Stage stage;
        Wire first(stage);
        QVERIFY(first.transport.takeWritten().contains("<handshake"));
        Wire second(stage);
        QVERIFY(second.transport.takeWritten().contains("<conflict"));
        for (const QByteArray name : {"localhost", "gmail.example", "evillocalhost"})
            QVERIFY(Wire(stage, name).transport.takeWritten().contains("<host-unknown"));
        QVERIFY(Wire(stage, "me@bot.localhost").opening.contains("<host-unknown")); // which is no domain's name at all
        Wire extra(stage, "extra.example");
        QVERIFY(extra.transport.takeWritten().contains("<handshake"));
        QVERIFY(first.transport.isOpen());
        first.transport.peerCloses();
        Wire third(stage);
        QVERIFY(third.transport.takeWritten().contains("<handshake"));
    }

    void aComponentSpeaksForItselfOnly()
    {
        Stage stage;
        for (const QByteArray from : {"alice@localhost", "root@other.localhost", "localhost"}) {
            Wire wire(stage);
            wire.transport.takeWritten();
            wire.transport.feed("<message from='" + from + "' to='bob@localhost'><body>x</body></message>");
            QVERIFY(wire.transport.takeWritten().contains("<invalid-from"));
            QVERIFY(!wire.transport.isOpen());
        }
        Wire wire(stage);
        wire.transport.takeWritten();
        wire.transport.feed("<message to='bob@localhost'><body>x</body></message>");
        QVERIFY(wire.transport.takeWritten().contains("<improper-addressing"));
        Wire strange(stage);
        strange.transport.takeWritten();
        strange.transport.feed("<letter from='bot.localhost' to='bob@localhost'/>");
        QVERIFY(strange.transport.takeWritten().contains("<unsupported-stanza-type"));
        QVERIFY(stage.server.got.isEmpty());
    }

    void whatIsSlowIsWaitedFor()
    {
        Stage stage;
        stage.server.isSlow = true;
        Wire wire(stage);
        for (int number = 0; number < 3; ++number)
            wire.transport.feed("<message from='bot.localhost' to='bob@localhost'><body>" + QByteArray::number(number)
                + "</body></message>");
        QCOMPARE(stage.server.got.size(), 1);
        QVERIFY(wire.transport.isReadingPaused());
        for (int number = 0; number < 3; ++number) {
            QCOMPARE(stage.server.got.size(), number + 1);
            stage.server.waiting[size_t(number)].fire(Done{});
        }
        QVERIFY(!wire.transport.isReadingPaused());
        QCOMPARE(stage.server.got.last().element().childText(u"body"), u"2"_s);
    }

    void whoDoesNotReadIsCutOff()
    {
        Stage stage;
        Wire wire(stage);
        wire.transport.setStalled(true);
        for (int number = 0; number < 2000 && wire.transport.isOpen(); ++number)
            stage.router.send(message(u"alice@localhost/desk"_s, u"bot.localhost"_s, QString(200, u'x')));
        QVERIFY(!wire.transport.isOpen());
    }

    void silenceIsBounded()
    {
        Stage stage;
        Wire wire(stage, "bot.localhost", QByteArray());
        stage.reactor.advance(31s);
        QVERIFY(wire.transport.takeWritten().contains("<connection-timeout"));
        MemoryTransport far;
        far.open(stage.client());
        stage.reactor.advance(31s);
        far.settle();
        QVERIFY(!far.isOpen());
        Wire quiet(stage);
        quiet.transport.takeWritten();
        stage.reactor.advance(301s);
        QCOMPARE(quiet.transport.takeWritten(), QByteArray(" "));
    }

    void hostileXmlEndsTheStream()
    {
        for (const QByteArray evil : {"<!DOCTYPE x [<!ENTITY a 'b'>]>", "<a><b></a>",
                 "<message from='bot.localhost' to='b@localhost'>\xff</message>"}) {
            Stage stage;
            Wire wire(stage);
            wire.transport.takeWritten();
            wire.transport.feed(evil);
            QVERIFY(wire.transport.takeWritten().contains("<stream:error>"));
            QVERIFY(!wire.transport.isOpen());
        }
    }

    void aServersForeignStanzasAreNotSentOn()
    {
        Stage stage;
        MemoryTransport far;
        far.open(stage.client());
        far.feed(
            "<stream:stream xmlns='jabber:component:accept' xmlns:stream='http://etherx.jabber.org/streams' id='1' from='bot.localhost'><handshake/>");
        QCOMPARE(stage.ready, 1);
        far.takeWritten();
        far.feed("<message from='alice@localhost' to='victim@elsewhere.example'><body>x</body></message>");
        QVERIFY(far.takeWritten().isEmpty());
        QVERIFY(stage.bot.got.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ComponentTest)
#include "tst_component.moc"
