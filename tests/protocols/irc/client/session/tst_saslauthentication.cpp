// Logging in bound to the connection (SCRAM-SHA-256-PLUS), over real TLS between two ends in memory: when it is taken,
// and that nothing weaker is where the server offers it.
#include <QtTest>

#include "netcore/tls/tlssession.h"
#include "netcore/transport/lineprotocol.h"
#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;

namespace {

/// The far end: writes down what it hears.
class Script final : public LineProtocol {
public:
    explicit Script(QByteArrayList& heard) : m_heard(heard) {}
    void lineReceived(QByteArrayView line) override { m_heard.append(line.toByteArray()); }
    void lineTooLong() override {}

private:
    QByteArrayList& m_heard;
};

class Encrypted {
public:
    explicit Encrypted(bool mayGoUnbound = false, client::Continuity* continuity = nullptr)
    {
        const auto certificate = *Certificate::makeSelfSigned({u"localhost"_s});
        TlsContext::ServerOptions server;
        server.certificate = certificate;
        TlsContext::ClientOptions trusting;
        trusting.trustedPem = certificate.chainPem;
        auto far = TlsSession::wrap(*TlsContext::server(server), std::make_unique<Script>(heard));
        m_far = far.get();
        m_wire.server.open(std::move(far));
        client::Identity who{"me"};
        who.login = client::Login{
            .name = u"jilles"_s, .password = u"sesame"_s, .isRequired = false, .mayGoUnbound = mayGoUnbound};
        auto options = PlayedServer::quick();
        options.continuity = continuity;
        m_wire.client.open(TlsSession::wrap(
            *TlsContext::client(trusting), std::make_unique<Client>(who, reactor, events, options), u"localhost"_s));
        m_wire.exchange();
    }
    void say(const QByteArray& line)
    {
        m_far->write(line + "\r\n");
        m_wire.exchange();
    }
    bool hears(QByteArrayView start)
    {
        return reactor.turnUntil([&] {
            m_wire.exchange();
            return std::any_of(
                heard.begin(), heard.end(), [&](const QByteArray& line) { return line.startsWith(start); });
        });
    }
    /// The client's first message of the exchange, decoded.
    QByteArray firstMessage()
    {
        heard.clear();
        say("AUTHENTICATE +");
        return hears("AUTHENTICATE ") ? QByteArray::fromBase64(heard.last().sliced(13)) : QByteArray();
    }
    QByteArray exporter() const { return m_far->exporter(); }

    MemoryReactor reactor;
    Heard events;
    QByteArrayList heard;

private:
    MemoryPair m_wire;
    TlsSession* m_far = nullptr;
};

} // namespace

class IrcSaslBindingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bindsTheLogin()
    {
        Encrypted server;
        server.say(":s CAP * LS :sasl=SCRAM-SHA-256,SCRAM-SHA-256-PLUS,PLAIN");
        server.say(":s CAP * ACK :sasl");
        QCOMPARE(server.heard.last(), "AUTHENTICATE SCRAM-SHA-256-PLUS");
        const auto first = server.firstMessage();
        QVERIFY2(first.startsWith("p=tls-exporter,,"), first);
        server.heard.clear();
        const auto nonce = first.sliced(first.indexOf("r=") + 2);
        server.say("AUTHENTICATE " + ("r=" + nonce + "more,s=c2FsdA==,i=4096").toBase64());
        QVERIFY(server.hears("AUTHENTICATE "));
        const auto second = QByteArray::fromBase64(server.heard.last().sliced(13));
        const auto bound = QByteArray::fromBase64(second.sliced(2, second.indexOf(',') - 2));
        QCOMPARE(bound, "p=tls-exporter,," + server.exporter());
    }

    void takesNothingWeaker()
    {
        Encrypted server;
        server.say(":s CAP * LS :sasl=PLAIN,SCRAM-SHA-256,SCRAM-SHA-256-PLUS");
        server.say(":s CAP * ACK :sasl");
        server.say(":s 904 me :SASL authentication failed");
        QCOMPARE(server.heard.count("AUTHENTICATE SCRAM-SHA-256"), 0);
        QCOMPARE(server.heard.count("AUTHENTICATE PLAIN"), 0);
        QCOMPARE(server.heard.last(), "CAP END");
        QVERIFY(server.events.take().contains(u"loginFailed 904"_s));
        QVERIFY2(server.events.reason.text.contains(u"SCRAM-SHA-256-PLUS"_s), qPrintable(server.events.reason.text));
    }

    void takesLessWhereAPersonSaidSo()
    {
        Encrypted server(true);
        server.say(":s CAP * LS :sasl=PLAIN,SCRAM-SHA-256,SCRAM-SHA-256-PLUS");
        server.say(":s CAP * ACK :sasl");
        server.say(":s 904 me :SASL authentication failed");
        QCOMPARE(server.heard.last(), "AUTHENTICATE SCRAM-SHA-256");
        QVERIFY(server.firstMessage().startsWith("n,,"));
        server.say(":s 904 me :SASL authentication failed");
        QCOMPARE(server.heard.last(), "AUTHENTICATE PLAIN");
    }

    void remembersThatItWasBound()
    {
        client::Continuity continuity;
        int bound = 0;
        continuity.loginBound = [&] { ++bound; };
        continuity.bindLogin(); // by an earlier connection
        continuity.bindLogin();
        QCOMPARE(bound, 1);
        Encrypted server(false, &continuity);
        server.say(":s CAP * LS :sasl=SCRAM-SHA-256,PLAIN");
        server.say(":s CAP * ACK :sasl");
        QCOMPARE(server.heard.last(), "CAP END"); // whoever offers less is not the same
        QVERIFY2(server.events.reason.text.contains(u"SCRAM-SHA-256-PLUS"_s), qPrintable(server.events.reason.text));
        Encrypted allowed(true, &continuity);
        allowed.say(":s CAP * LS :sasl=SCRAM-SHA-256,PLAIN");
        allowed.say(":s CAP * ACK :sasl");
        QCOMPARE(allowed.heard.last(), "AUTHENTICATE SCRAM-SHA-256");
    }

    void takesWhatAServerWithoutBindingHas()
    {
        Encrypted server;
        server.say(":s CAP * LS :sasl=SCRAM-SHA-256,PLAIN");
        server.say(":s CAP * ACK :sasl");
        QCOMPARE(server.heard.last(), "AUTHENTICATE SCRAM-SHA-256");
        QVERIFY(server.firstMessage().startsWith("n,,"));
    }

    void learnsFromARefusalWhatThereIs()
    {
        Encrypted old; // before CAP 302 a list comes with the refusal
        old.say(":s CAP * LS :sasl");
        old.say(":s CAP * ACK :sasl");
        QCOMPARE(old.heard.last(), "AUTHENTICATE SCRAM-SHA-256-PLUS");
        old.say(":s 908 me SCRAM-SHA-256,PLAIN :are available SASL mechanisms");
        old.say(":s 904 me :SASL authentication failed");
        QCOMPARE(old.heard.last(), "AUTHENTICATE SCRAM-SHA-256");
        Encrypted knowing;
        knowing.say(":s CAP * LS :sasl");
        knowing.say(":s CAP * ACK :sasl");
        knowing.say(":s 908 me SCRAM-SHA-256-PLUS,PLAIN :are available SASL mechanisms");
        knowing.say(":s 904 me :SASL authentication failed");
        QCOMPARE(knowing.heard.last(), "CAP END");
    }
};

QTEST_GUILESS_MAIN(IrcSaslBindingTest)
#include "tst_saslauthentication.moc"
