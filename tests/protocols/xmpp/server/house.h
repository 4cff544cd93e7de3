#pragma once

#include "protocols/xml/streamreader.h"
#include "protocols/xmpp/server/server.h"
#include "tests/protocols/xmpp/server/memorystores.h"
#include "tests/support/memoryreactor.h"

namespace everyport::xmpp {

/// A server with everything it asks in memory.
class House {
public:
    explicit House(ServerOptions options = {});
    ~House();

    MemoryReactor reactor;
    MemoryUsers users;
    MemoryRosters rosters;
    MemoryOffline offline;
    MemoryAccountData data;
    MemoryArchive archive;
    QStringList failures; ///< Of work that nobody waits for.
    Router router{
        [this](const QString& what, const Error& error) { failures << what + QStringLiteral(": ") + error.text; }};
    std::unique_ptr<Server> server;
};

/// A client played by hand, on a transport in memory: what it says is XML as written in the test.
class Peer final : private xml::StreamEvents {
public:
    explicit Peer(House& house, bool onThisComputer = true);
    ~Peer() override;
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;

    void say(const QByteArray& xml);
    void sayByteByByte(const QByteArray& xml);
    void open(const QByteArray& domain = "localhost"); ///< Sends a stream header.
    /// Header (unless said already), PLAIN, header, bind; the address that came of it. Makes the account.
    Jid logIn(const QString& name, const QString& resource = QStringLiteral("r"),
        const QString& password = QStringLiteral("pw"));
    void available(const QByteArray& inside = {}); ///< First presence.

    /// All that has come since it was last asked, each as XML in jabber:client; "closed", "error:CONDITION".
    QStringList heard();
    xml::Element next();                      ///< The oldest of them alone; null when there is none.
    xml::Element nextOf(const QString& name); ///< The oldest of that name; what came before is dropped.
    void forget();
    /// A request's answer.
    xml::Element ask(const QByteArray& iq);

    MemoryTransport& wire() { return *m_wire; }
    bool isConnected() const { return m_wire->isOpen(); }
    Jid jid;

private:
    void streamOpened(const xml::Element& header) override { m_heard.append(header); }
    void elementReceived(xml::Element element) override { m_heard.append(std::move(element)); }
    void streamClosed() override;
    void streamBroken(const Error& error) override;
    void listen();

    House& m_house;
    std::unique_ptr<MemoryTransport> m_wire;
    xml::StreamReader m_reader;
    QList<xml::Element> m_heard;
    bool m_opened = false;
};

} // namespace everyport::xmpp
