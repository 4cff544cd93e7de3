#pragma once

#include "netcore/clock.h"
#include "netcore/transport.h"
#include "protocols/xml/streamreader.h"
#include "protocols/xmpp/router.h"
#include "protocols/xmpp/streamerror.h"

namespace everyport::xmpp {

class Components;

/// One component's stream: header, handshake, then stanzas both ways. Answers for its domain at the router from the handshake
/// on. Owned by its transport.
class AcceptedComponent final : public Protocol, public Domain, private xml::StreamEvents {
public:
    explicit AcceptedComponent(Components& home);
    ~AcceptedComponent() override;

    const QString& name() const { return m_isIn ? m_name : m_none; } ///< Empty before the handshake.
    void fail(const StreamError& error);

    Task<Done> receive(Stanza stanza) override;
    void receiveCopy(const Broadcast& broadcast, const Jid& to) override;

    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override;
    void connectionLost(const Error& reason) override;

private:
    void streamOpened(const xml::Element& header) override;
    void elementReceived(xml::Element element) override;
    void streamClosed() override;
    void streamBroken(const Error& error) override;

    void handshake(const xml::Element& element);
    void stanza(const xml::Element& element);
    Task<Result<Done>> follow(Task<Done> task);
    void write(QByteArray bytes);
    void close();
    void watch();

    Components& m_home;
    Transport* m_transport = nullptr;
    xml::StreamReader m_reader;
    QString m_id;
    QString m_name;
    const QString m_none;
    bool m_isIn = false;
    bool m_hasHeader = false;
    bool m_isClosing = false;
    int m_busy = 0;
    Clock::Timer m_timer;
    TaskSet m_work;
};

} // namespace everyport::xmpp
