// Our IRC client for scripts that play against real servers: told by its arguments where to go and who to be, tells by
// lines of JSON what happens, and does what lines on its standard input ask for.
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include "netcore/reactor/makereactor.h"
#include "protocols/websocket/linebridge.h"
#include "tests/interop/ircpeer/orders.h"
#include "tests/interop/ircpeer/telling.h"

using namespace everyport;
using namespace everyport::irc;
using namespace everyport::ircpeer;
using namespace Qt::StringLiterals;

namespace {

using Words = QHash<QString, QString>;

class Listener final : public Teller {
public:
    std::function<void(const QByteArray& by, const DccOffer& offer)> offered;
    void dccOffered(const Cause& who, const DccOffer& offer) override { offered(who.nick, offer); }
};

client::NickRecovery recoveryOf(const QString& name)
{
    return name == u"regain" ? client::NickRecovery::Regain
        : name == u"ghost"   ? client::NickRecovery::Ghost
                             : client::NickRecovery::Wait;
}

std::shared_ptr<TlsContext> tlsOf(const Words& words)
{
    TlsContext::ClientOptions tls;
    if (QFile trusted(words.value(u"trust"_s)); words.contains(u"trust"_s) && trusted.open(QIODevice::ReadOnly))
        tls.trustedPem = trusted.readAll();
    if (words.contains(u"certificate"_s))
        tls.certificate = *Certificate::load(words.value(u"certificate"_s), words.value(u"key"_s));
    return *TlsContext::client(tls);
}

client::Identity identityOf(const QString& nick, const Words& words)
{
    client::Identity who{nick.toUtf8()};
    who.realName = u"Peer of a test"_s;
    who.recovery = recoveryOf(words.value(u"recovery"_s));
    if (words.contains(u"user"_s))
        who.login = client::Login{.name = words.value(u"user"_s),
            .password = words.value(u"password"_s),
            .hasCertificate = words.contains(u"certificate"_s),
            .isRequired = words.value(u"login"_s) != u"optional"};
    return who;
}

Task<Result<Transport*>> byWebSocket(Reactor& reactor, Endpoint place, std::shared_ptr<TlsContext> tls,
    QByteArray subprotocol, std::unique_ptr<Protocol> protocol)
{
    websocket::ClientRequest request;
    request.host = (place.host() + u':' + QString::number(place.port())).toLatin1();
    request.origin = (place.isTls() ? "https://" : "http://") + request.host;
    request.subprotocols = {subprotocol};
    auto bridge = std::make_unique<websocket::LineBridge>(
        reactor.clock(), request, "binary.ircv3.net", std::move(protocol));
    auto opening = bridge->whenOpened();
    auto connecting = connectTo(reactor, place, u"irc"_s, tls, std::move(bridge));
    const auto connected = co_await std::move(connecting);
    if (!connected)
        co_return connected.error();
    const auto opened = co_await std::move(opening);
    co_return opened;
}

} // namespace

// ircpeer ENDPOINT NICK [user=NAME password=WORD login=optional recovery=HOW trust=FILE certificate=FILE key=FILE
// pace=MS web=SUBPROTOCOL
//     playback=COUNT near=yes]
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const auto arguments = app.arguments();
    Words words;
    for (const auto& one : arguments.mid(3))
        words.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    auto reactor = std::move(*makeReactor());
    Listener listener;

    StandingClient::Options options;
    options.identity = identityOf(arguments.value(2), words);
    options.endpoint = *Endpoint::parse(arguments.value(1));
    options.client.pacing.interval = std::chrono::milliseconds(words.value(u"pace"_s, u"0"_s).toInt());
    options.client.playback = words.value(u"playback"_s, u"100"_s).toInt();
    options.client.dcc = true;
    options.backoff = Backoff({.initial = std::chrono::milliseconds(200), .jitter = std::chrono::milliseconds(0)});
    options.attemptFailed = [](const Error& error, std::chrono::milliseconds) {
        tell(u"attemptFailed"_s, {{u"text"_s, error.text}});
    };
    options.gaveUp = [](const Error& error) { tell(u"gaveUp"_s, {{u"text"_s, error.text}}); };
    options.tls = tlsOf(words);
    if (words.contains(u"web"_s)) {
        options.client.obeysSts = false;
        options.connect = [&reactor, tls = options.tls, name = words.value(u"web"_s).toLatin1()](
                              Endpoint place, std::unique_ptr<Protocol> protocol) {
            return byWebSocket(*reactor, std::move(place), tls, name, std::move(protocol));
        };
    }

    client::DccRules rules;
    rules.privateAddresses = words.contains(u"near"_s); // loopback, too
    rules.ownAddress = {Address::Family::IPv4, u"127.0.0.1"_s, 0};
    rules.interface = u"127.0.0.1"_s;
    DccOrders dcc(*reactor, rules);
    StandingClient standing(*reactor, listener, options);
    listener.offered = [&](const QByteArray& by, const DccOffer& offer) { dcc.offered(standing.client(), by, offer); };
    Orders orders(standing, dcc);
    standing.start();
    QSocketNotifier asked(0, QSocketNotifier::Read);
    QByteArray pending;
    QObject::connect(&asked, &QSocketNotifier::activated, &app, [&] {
        char bytes[4096];
        const auto count = ::read(0, bytes, sizeof bytes);
        if (count <= 0)
            return QCoreApplication::quit();
        auto lines = (pending + QByteArray(bytes, qsizetype(count))).split('\n');
        pending = lines.takeLast();
        for (const auto& line : lines)
            orders.obey(line);
    });
    return QCoreApplication::exec();
}
