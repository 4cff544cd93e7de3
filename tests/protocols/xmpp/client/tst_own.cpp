// Our client against our own server, in memory, over TLS: whole lives of an account.
#include <QtTest>

#include "protocols/xmpp/client/archive.h"
#include "protocols/xmpp/client/presences.h"
#include "protocols/xmpp/client/registrar.h"
#include "protocols/xmpp/client/roster.h"
#include "protocols/xmpp/client/standingclient.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/protocols/xmpp/server/house.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Certificate& certificate()
{
    static const Certificate made = *Certificate::makeSelfSigned({u"localhost"_s});
    return made;
}

ServerOptions serverOptions(bool isOpen = false)
{
    TlsContext::ServerOptions tls;
    tls.certificate = certificate();
    ServerOptions options;
    options.registrationOpen = isOpen;
    options.tlsContext = *TlsContext::server(tls);
    return options;
}

/// The server, and a port in memory that leads to it.
struct Town {
    House house;
    std::unique_ptr<Port> port;

    explicit Town(bool isOpen = false)
        : house(serverOptions(isOpen))
    {
        house.reactor.reachItself();
        port = std::move(*house.reactor.listenTcp({.port = 5222}, [this] { return house.server->makeStream(); }));
        house.users.passwords = {{u"ann"_s, u"pw"_s}, {u"bob"_s, u"pw"_s}};
    }
    bool until(const std::function<bool()>& done) { return house.reactor.turnUntil(done); }
};

struct Person {
    QStringList heard;
    client::Heard events;
    std::optional<Error> gaveUp;
    std::unique_ptr<client::StandingClient> standing;
    client::Roster* roster = nullptr;
    client::Presences* presences = nullptr;
    client::Messages* messages = nullptr;

    Person(Town& town, const QString& name, const QString& password = u"pw"_s, bool trusts = true)
    {
        client::StandingClient::Options options;
        options.account = {*Jid::parse(name + u"@localhost"_s), password, u"r"_s};
        options.place = *Endpoint::parse(u"tcp:127.0.0.1:5222"_s);
        options.tls.systemTrust = false;
        options.tls.trustedPem = trusts ? certificate().chainPem : Certificate::makeSelfSigned({u"localhost"_s})->chainPem;
        options.backoff = Backoff({}, [](quint32) { return 0u; });
        options.gaveUp = [this](const Error& error) { gaveUp = error; };
        standing = std::make_unique<client::StandingClient>(town.house.reactor, events, options);
        auto& client = standing->client();
        roster = &client.add<client::Roster>();
        presences = &client.add<client::Presences>();
        messages = &client.add<client::Messages>();
        messages->mayHaveReceipts = [](const Jid&) { return true; };
        messages->received = [this](const client::Message& message, client::Messages::Way) {
            heard.append(message.receiptFor.isEmpty() ? message.body : u"receipt"_s);
        };
        presences->asked = [this](const Jid& who, const QString&, const xml::Element&) { Q_UNUSED(presences->allow(who)) };
        standing->start();
    }
    bool isOnline() const { return standing->client().isOnline() && roster->isReceived(); }
};

client::Registrar::Options registrarOptions(bool trusts = true)
{
    client::Registrar::Options options;
    options.domain = u"localhost"_s;
    options.place = *Endpoint::parse(u"tcp:127.0.0.1:5222"_s);
    options.tls.systemTrust = false;
    options.tls.trustedPem = trusts ? certificate().chainPem : Certificate::makeSelfSigned({u"localhost"_s})->chainPem;
    return options;
}

} // namespace

class XmppOwnTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void livesTogether();
    void goesOn();
    void givesUp_data();
    void givesUp();
    void stops();
    void makesAccounts();
    void isMadeNoAccount();
};

void XmppOwnTest::livesTogether()
{
    Town town;
    Person ann(town, u"ann"_s);
    Person bob(town, u"bob"_s);
    QVERIFY(town.until([&] { return ann.isOnline() && bob.isOnline(); }));
    QVERIFY(ann.standing->client().wasBound());
    const auto bobs = *Jid::parse(u"bob@localhost"_s);
    QVERIFY(ann.presences->ask(bobs).ok());
    QVERIFY(town.until([&] { return ann.roster->find(bobs) && ann.roster->find(bobs)->isSeen(); }));
    QVERIFY(town.until([&] { return !ann.presences->of(bobs).isEmpty(); }));
    QVERIFY(ann.messages->say(bobs, u"hello"_s).ok());
    QVERIFY(town.until([&] { return bob.heard.contains(u"hello"_s) && ann.heard.contains(u"receipt"_s); }));
}

void XmppOwnTest::goesOn()
{
    Town town;
    Person ann(town, u"ann"_s);
    Person bob(town, u"bob"_s);
    QVERIFY(town.until([&] { return ann.isOnline() && bob.isOnline(); }));
    ann.standing->client().endConnection();
    QVERIFY(town.until([&] { return ann.events.lines.contains(u"interrupted"_s); }));
    QVERIFY(bob.messages->say(ann.standing->client().address(), u"meanwhile"_s).ok());
    QVERIFY(ann.messages->say(bob.standing->client().address(), u"later"_s).ok());
    town.house.reactor.advance(2s);
    QVERIFY(town.until([&] { return ann.heard.contains(u"meanwhile"_s) && bob.heard.contains(u"later"_s); }));
    QCOMPARE(ann.events.lines.last(), u"resumed "_s + ann.standing->client().address().toString());
    QCOMPARE(bob.heard.count(u"later"_s), 1);
}

void XmppOwnTest::givesUp_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("trusts");
    QTest::addColumn<int>("reason");
    QTest::newRow("password") << u"wrong"_s << true << int(Reason::NotAuthorised);
    QTest::newRow("certificate") << u"pw"_s << false << int(Reason::CertificateNotTrusted);
}

void XmppOwnTest::givesUp()
{
    QFETCH(QString, password);
    QFETCH(bool, trusts);
    Town town;
    Person ann(town, u"ann"_s, password, trusts);
    QVERIFY(town.until([&] {
        town.house.reactor.advance(600ms); // guessing takes time
        return ann.gaveUp.has_value();
    }));
    QTEST(int(ann.gaveUp->reason), "reason");
    QVERIFY(!ann.standing->isRunning());
}

void XmppOwnTest::stops()
{
    Town town;
    Person ann(town, u"ann"_s);
    QVERIFY(town.until([&] { return ann.isOnline(); }));
    auto stopping = ann.standing->stop();
    QVERIFY(town.until([&] { return stopping.isReady(); }));
    QVERIFY(ann.events.reason.isClosed());
    QCOMPARE(ann.events.lines.last(), u"offline"_s);
}

void XmppOwnTest::makesAccounts()
{
    Town town(true);
    client::Registrar registrar(town.house.reactor, registrarOptions());
    auto asking = registrar.ask();
    QVERIFY(town.until([&] { return asking.isReady(); }));
    const auto wanted = asking.take();
    QVERIFY2(wanted.ok(), qPrintable(wanted ? QString() : wanted.error().text));
    QVERIFY(wanted->form || wanted->fields.contains(u"username"_s));
    const auto tryName = [&](const QString& name) {
        auto registering = registrar.registerBy(client::registrationQuery({{u"username"_s, name}, {u"password"_s, u"a long enough one"_s}}));
        [&] { QVERIFY(town.until([&] { return registering.isReady(); })); }();
        return registering.take();
    };
    const auto taken = tryName(u"ann"_s); // and it may be tried again over the same connection
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, u"conflict"_s);
    const auto made = tryName(u"carol"_s);
    QVERIFY2(made.ok(), qPrintable(made ? QString() : made.error().text));
    QCOMPARE(town.house.users.passwords.at(u"carol"_s), u"a long enough one"_s);
    Person carol(town, u"carol"_s, u"a long enough one"_s);
    QVERIFY(town.until([&] { return carol.isOnline(); }));
}

void XmppOwnTest::isMadeNoAccount()
{
    Town closed;
    client::Registrar refused(closed.house.reactor, registrarOptions());
    auto asking = refused.ask();
    QVERIFY(closed.until([&] { return asking.isReady(); }));
    const auto answer = asking.take();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Unsupported);

    Town open(true);
    client::Registrar wary(open.house.reactor, registrarOptions(false));
    auto wondering = wary.ask();
    QVERIFY(open.until([&] { return wondering.isReady(); }));
    QVERIFY(!wondering.take()); // nothing is asked of somebody else's server

    auto options = registrarOptions();
    options.place = *Endpoint::parse(u"tcp:127.0.0.1:1"_s);
    client::Registrar lost(open.house.reactor, options);
    auto knocking = lost.ask();
    QVERIFY(open.until([&] { return knocking.isReady(); }));
    QVERIFY(!knocking.take());

    options.domain = u"no server"_s;
    client::Registrar strange(open.house.reactor, options);
    auto wrong = strange.ask();
    QVERIFY(open.until([&] { return wrong.isReady(); }));
    QCOMPARE(wrong.take().error().reason, Reason::BadValue);
}

QTEST_MAIN(XmppOwnTest)
#include "tst_own.moc"
