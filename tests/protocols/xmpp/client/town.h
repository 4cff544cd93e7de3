#pragma once

#include "protocols/xmpp/client/connection/standingclient.h"
#include "protocols/xmpp/client/talk/messages.h"
#include "protocols/xmpp/client/talk/presences.h"
#include "protocols/xmpp/client/talk/roster.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/protocols/xmpp/server/house.h"

namespace everyport::xmpp {

inline const Certificate& certificate()
{
    static const Certificate made = *Certificate::makeSelfSigned({QStringLiteral("localhost")});
    return made;
}

inline ServerOptions serverOptions(bool isOpen = false)
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

    explicit Town(bool isOpen = false) : house(serverOptions(isOpen))
    {
        house.reactor.reachItself();
        port = std::move(*house.reactor.listenTcp({.port = 5222}, [this] { return house.server->makeStream(); }));
        house.users.passwords = {
            {QStringLiteral("ann"), QStringLiteral("pw")}, {QStringLiteral("bob"), QStringLiteral("pw")}};
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

    Person(Town& town, const QString& name, const QString& password = QStringLiteral("pw"), bool trusts = true,
        int port = 5222, const QString& installation = {})
    {
        client::StandingClient::Options options;
        options.account = {*Jid::parse(name + QStringLiteral("@localhost")), password, QStringLiteral("r")};
        options.place = *Endpoint::parse(QStringLiteral("tcp:127.0.0.1:%1").arg(port));
        options.client.login.installation = installation;
        options.tls.systemTrust = false;
        options.tls.trustedPem = trusts ? certificate().chainPem
                                        : Certificate::makeSelfSigned({QStringLiteral("localhost")})->chainPem;
        options.backoff = Backoff({}, [](quint32) { return 0u; });
        options.gaveUp = [this](const Error& error) { gaveUp = error; };
        standing = std::make_unique<client::StandingClient>(town.house.reactor, events, options);
        auto& client = standing->client();
        roster = &client.add<client::Roster>();
        presences = &client.add<client::Presences>();
        messages = &client.add<client::Messages>();
        messages->mayHaveReceipts = [](const Jid&) { return true; };
        messages->received = [this](const client::Message& message, client::Messages::Way) {
            heard.append(message.receiptFor.isEmpty() ? message.body : QStringLiteral("receipt"));
        };
        presences->asked = [this](
                               const Jid& who, const QString&, const xml::Element&) { Q_UNUSED(presences->allow(who)) };
        standing->start();
    }
    bool isOnline() const { return standing->client().isOnline() && roster->isReceived(); }
};

} // namespace everyport::xmpp
