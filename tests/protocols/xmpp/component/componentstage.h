#pragma once

#include "netcore/task/deferred.h"
#include "protocols/xmpp/component/acceptedcomponent.h"
#include "protocols/xmpp/component/componentclient.h"
#include "protocols/xmpp/component/components.h"
#include "protocols/xmpp/component/handshake.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/memoryreactor.h"

namespace everyport::xmpp {

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
        options.domain = QStringLiteral("localhost");
        options.names = {QStringLiteral("extra.example")};
        options.unreadBytes = 100'000;
        return options;
    }
    Stage()
    {
        router.attach(QStringLiteral("localhost"), server);
        inner.attach(QStringLiteral("bot.localhost"), bot);
    }
    std::unique_ptr<ComponentClient> client(
        const QByteArray& secret = "sesame", const QString& name = QStringLiteral("bot.localhost"))
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

inline Stanza message(const QString& from, const QString& to, const QString& text)
{
    auto stanza = Stanza::message(jid(from), jid(to), QStringLiteral("chat"));
    auto element = stanza.element();
    element.addTextElement(QStringLiteral("body"), text);
    stanza.setElement(element);
    return stanza;
}

} // namespace everyport::xmpp
