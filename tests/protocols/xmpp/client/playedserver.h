#pragma once

#include "protocols/xml/streamreader.h"
#include "protocols/xmpp/client/connection/client.h"
#include "tests/support/memoryreactor.h"

namespace everyport::xmpp::client {

/// What a client tells of its connection, one line each.
class Heard : public ClientEvents {
public:
    QStringList lines;
    Error reason;
    QStringList take() { return std::exchange(lines, {}); }

    void online(const Jid& address, bool isResumed) override
    {
        lines.append((isResumed ? QStringLiteral("resumed ") : QStringLiteral("online ")) + address.toString());
    }
    void disconnected(const Error& error, bool mayResume) override
    {
        reason = error;
        lines.append(mayResume ? QStringLiteral("interrupted") : QStringLiteral("offline"));
    }
    void stanzaReceived(const Stanza& stanza) override
    {
        lines.append(QStringLiteral("left over ") + stanza.element().name());
    }
};

/// A client whose server the test plays, in XML as it stands on the wire; clock and wire are moved by hand.
class PlayedServer : private xml::StreamEvents {
public:
    explicit PlayedServer(
        Account account = {*Jid::parse(QStringLiteral("me@here.example")), QStringLiteral("pw"), QStringLiteral("r")},
        Client::Options options = easy());
    ~PlayedServer() override;
    static Client::Options easy(); ///< TLS is not asked for on this computer.

    MemoryReactor reactor;
    Heard heard;
    Client client;

    void connect(); ///< The next connection; the client's header is awaited.
    void say(const QByteArray& xml);
    void sayByteByByte(const QByteArray& xml);
    void header(); ///< Ours.
    void features(const QByteArray& inside);
    bool awaitSent();      ///< SASL is computed in threads: until the client has said something.
    QStringList sent();    ///< By the client since it was last asked, elements in jabber:client.
    xml::Element next();   ///< The oldest of them alone; null where there is none.
    xml::Element nextIq(); ///< The oldest request; what came before it is dropped.
    /// From the connection to the session: PLAIN, bind, and stream management where `features` has it.
    void logIn(const QByteArray& features = {});
    /// Answers the client's next request: `payload` in a result.
    void answer(const QByteArray& payload, const QByteArray& from = {});
    MemoryTransport& wire() { return *m_wire; }
    void lose(); ///< The connection breaks.

private:
    void streamOpened(const xml::Element&) override {}
    void elementReceived(xml::Element element) override { m_sent.append(std::move(element)); }
    void streamClosed() override
    {
        m_sent.append(xml::Element(QStringLiteral("closed"), QStringLiteral("jabber:client")));
    }
    void streamBroken(const Error& error) override
    {
        m_sent.append(xml::Element(QStringLiteral("broken"), QStringLiteral("jabber:client")).saying(error.code));
    }
    void listen();

    std::unique_ptr<MemoryTransport> m_wire;
    xml::StreamReader m_reader;
    QList<xml::Element> m_sent;
};

} // namespace everyport::xmpp::client
