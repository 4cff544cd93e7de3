// Coming back: the same channels, no message twice, TLS once it was demanded, and no more of it after a refusal.
#include <QtTest>

#include "protocols/irc/client/conversation/standingclient.h"
#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Policies final : public client::StsPolicies {
public:
    QHash<QString, client::StsPolicy> kept;
    std::optional<client::StsPolicy> find(const QString& host) override
    {
        return kept.contains(host) ? std::optional(kept.value(host)) : std::nullopt;
    }
    void keep(const QString& host, const client::StsPolicy& policy) override { kept.insert(host, policy); }
    void forget(const QString& host) override { kept.remove(host); }
};

struct Standing {
    MemoryReactor reactor;
    Heard heard;
    Policies policies;
    QList<Error> gaveUp;
    StandingClient::Options options;
    std::unique_ptr<StandingClient> client;

    Standing()
    {
        options.identity.nick = "me";
        options.endpoint = *Endpoint::parse(u"tcp:irc.example:6667"_s);
        options.tls = *TlsContext::client({});
        options.client.policies = &policies;
        options.backoff = Backoff({}, [](quint32) { return 0u; });
        options.gaveUp = [this](const Error& error) { gaveUp.append(error); };
    }
    void start()
    {
        client = std::make_unique<StandingClient>(reactor, heard, options);
        client->start();
        reactor.turn();
    }
    MemoryTransport& wire() { return *reactor.outgoing.back(); }
    void say(const QByteArray& line) { wire().feed(line + "\r\n"); }
};

} // namespace

class IrcStandingClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBack();
    void triesAgainWhenNotLetIn();
    void givesUpAfterARefusal();
    void givesUpWithANameThatIsNone();
    void goesToTlsWhenTold();
    void remembersPolicies();
    void stopsInOrder_data();
    void stopsInOrder();
    void whoGoesHearsNothingLater();
};

/// The wire ends a turn later, when nothing is there any more of what its client uses.
void IrcStandingClientTest::whoGoesHearsNothingLater()
{
    Standing run;
    run.start(); // not welcomed yet
    QVERIFY(run.client->client());
    run.client.reset();
    QCOMPARE(run.heard.take().size(), 1);
    run.reactor.turn();
    QVERIFY(!run.wire().isOpen());
    QCOMPARE(run.heard.take(), QStringList());

    run.start();
    run.say(":s 001 me :Welcome");
    run.heard.take();
    run.client.reset();
    QCOMPARE(run.heard.take().size(), 1);
    run.reactor.turn();
    QCOMPARE(run.heard.take(), QStringList());
}

void IrcStandingClientTest::comesBack()
{
    Standing run;
    run.start();
    run.say(":s 001 me :Welcome");
    run.say(":me!u@h JOIN #a");
    run.say("@msgid=1 :bob!b@b PRIVMSG #a :one");
    QVERIFY(run.client->client()->isRegistered());
    run.wire().peerCloses(Error{Error::Kind::Disconnected, Reason::ConnectionReset, u"gone"_s});
    QVERIFY(!run.client->client());
    run.heard.take();
    run.reactor.advance(3s);
    QCOMPARE(run.reactor.outgoing.size(), size_t(2));
    run.wire().takeWritten();
    run.say(":s 001 me :Welcome");
    QVERIFY(run.wire().takeWritten().contains("JOIN #a\r\n"));
    run.say("@msgid=1 :bob!b@b PRIVMSG #a :one");
    run.say("@msgid=2 :bob!b@b PRIVMSG #a :two");
    QCOMPARE(run.heard.take(), (QStringList{u"welcomed me"_s, u"text bob #a two"_s}));
}

void IrcStandingClientTest::triesAgainWhenNotLetIn()
{
    Standing run;
    run.start();
    run.say("ERROR :Closing Link: too many connections");
    run.wire().peerCloses();
    run.reactor.advance(5s);
    QCOMPARE(run.reactor.outgoing.size(), size_t(2));
    QVERIFY(run.gaveUp.isEmpty());
}

void IrcStandingClientTest::givesUpAfterARefusal()
{
    Standing run;
    run.start();
    run.say(":s 465 me :You are banned from this server");
    run.reactor.advance(1s);
    run.reactor.advance(10min);
    QCOMPARE(run.reactor.outgoing.size(), size_t(1));
    QCOMPARE(run.gaveUp.size(), 1);
    QVERIFY(!run.client->isRunning());
}

/// One that is only taken may be free later.
void IrcStandingClientTest::givesUpWithANameThatIsNone()
{
    Standing run;
    run.start();
    for (int i = 0; i < 25 && run.wire().isOpen(); ++i)
        run.say(":s 432 * me :Erroneous nickname");
    run.reactor.advance(1s);
    run.reactor.advance(10min);
    QCOMPARE(run.reactor.outgoing.size(), size_t(1));
    QCOMPARE(run.gaveUp.size(), 1);
    QVERIFY(!run.client->isRunning());
}

void IrcStandingClientTest::goesToTlsWhenTold()
{
    Standing run;
    run.start();
    run.say(":s CAP * LS :sts=port=6697");
    run.reactor.advance(5s);
    QCOMPARE(run.reactor.outgoing.size(), size_t(2));
    QCOMPARE(run.client->place().toString(), u"tls:irc.example:6697"_s);
    QVERIFY(run.wire().written().startsWith("\x16\x03")); // a handshake, not a word in the clear
    run.wire().peerCloses(Error{Error::Kind::Disconnected});
    run.reactor.advance(10s);
    QVERIFY(run.wire().written().startsWith("\x16\x03"));
}

void IrcStandingClientTest::remembersPolicies()
{
    Standing run;
    run.policies.keep(u"irc.example"_s, {6697, run.reactor.clock().wallMsecs() + 1000});
    run.start();
    QVERIFY(run.wire().written().startsWith("\x16\x03"));
    run.reactor.advance(2s);
    QVERIFY(!run.client->place().isTls()); // it held for a second
}

void IrcStandingClientTest::stopsInOrder_data()
{
    QTest::addColumn<bool>("answers");
    QTest::newRow("a server that has read all says so") << true;
    QTest::newRow("a server that says nothing") << false;
}

void IrcStandingClientTest::stopsInOrder()
{
    QFETCH(bool, answers);
    Standing run;
    run.start();
    run.say(":s 001 me :Welcome");
    run.wire().takeWritten();
    auto stopped = run.client->stop(u"bye"_s);
    QCOMPARE(run.wire().takeWritten(), "QUIT bye\r\n");
    run.wire().settle();
    run.reactor.advance(1s);
    QVERIFY(run.wire().isOpen() && !stopped.isReady()); // who hangs up first loses what was not read yet
    if (answers)
        run.say("ERROR :Closing Link");
    else
        run.reactor.advance(2s);
    run.wire().settle();
    run.reactor.turn();
    QVERIFY(stopped.isReady());
    run.reactor.advance(10min);
    QCOMPARE(run.reactor.outgoing.size(), size_t(1));
    QVERIFY(run.heard.reason.isClosed());
}

QTEST_GUILESS_MAIN(IrcStandingClientTest)
#include "tst_standingclient.moc"
