#pragma once

#include <functional>

#include "netcore/clock.h"
#include "netcore/transport.h"
#include "protocols/xml/streamreader.h"
#include "protocols/xmpp/router.h"
#include "protocols/xmpp/streamerror.h"

namespace everyport::xmpp {

/// We as a component of another server: whatever is attached at `router` under `name` answers for that domain there, and what it
/// sends elsewhere goes through the server. One connection; a ClientService comes back with the next. Owned by its
/// transport; `clock` and `router` must outlive it.
class ComponentClient final : public Protocol, public Domain, private xml::StreamEvents {
public:
    struct Options {
        QString name = {};   ///< The domain, prepared.
        QByteArray secret = {};
        xml::Limits limits = {};
        qsizetype unreadBytes = 16 * 1024 * 1024;
        std::chrono::seconds handshakeTime{30};
        std::chrono::seconds silence{300};
        std::function<void()> ready = {};
        std::function<void(const Error& reason)> ended = {}; ///< The server's words where it refused us: Refused, `code` the condition.
    };
    ComponentClient(Clock& clock, Router& router, Options options);
    ~ComponentClient() override;

    bool isReady() const { return m_isReady; }
    void close();

    Task<Done> receive(Stanza stanza) override; ///< To somebody elsewhere.
    void receiveCopy(const Broadcast& broadcast, const Jid& to) override;

    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override;
    void connectionLost(const Error& reason) override;

private:
    void streamOpened(const xml::Element& header) override;
    void elementReceived(xml::Element element) override;
    void streamClosed() override { close(); }
    void streamBroken(const Error& error) override;
    void stanza(const xml::Element& element);
    Task<Result<Done>> follow(Task<Done> task);
    void write(QByteArray bytes);
    void watch();

    Clock& m_clock;
    Router& m_router;
    Options m_options;
    Transport* m_transport = nullptr;
    xml::StreamReader m_reader;
    std::optional<Error> m_refusal;
    bool m_isReady = false;
    bool m_isClosing = false;
    int m_busy = 0;
    Clock::Timer m_timer;
    TaskSet m_work;
};

} // namespace everyport::xmpp
