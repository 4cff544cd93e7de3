#pragma once

#include <functional>

#include "protocols/xmpp/streams/stanzastream.h"

namespace everyport::xmpp {

/// We as a component of another server: whatever is attached at `router` under `name` answers for that domain there,
/// and what it sends elsewhere goes through the server. One connection; a ClientService comes back with the next. Owned
/// by its transport; `clock` and `router` must outlive it.
class ComponentClient final : public StanzaStream, public Domain {
public:
    struct Options {
        QString name = {}; ///< The domain, prepared.
        QByteArray secret = {};
        xml::Limits limits = {};
        qsizetype unreadBytes = 16 * 1024 * 1024;
        std::chrono::seconds handshakeTime{30};
        std::chrono::seconds silence{300};
        std::function<void()> ready = {};
        /// The server's words where it refused us: Refused, `code` the condition.
        std::function<void(const Error& reason)> ended = {};
    };
    ComponentClient(Clock& clock, Router& router, Options options);
    ~ComponentClient() override;

    bool isReady() const { return m_isReady; }

    Task<Done> receive(Stanza stanza) override; ///< To somebody elsewhere.
    void receiveCopy(const Broadcast& broadcast, const Jid& to) override;

private:
    void opened() override;
    void ended(const Error& reason) override;
    void headerReceived(const xml::Element& header) override;
    void received(xml::Element element) override;
    xml::Element header() const override;
    void stanza(const xml::Element& element);
    void watch();

    Clock& m_clock;
    Router& m_router;
    Options m_options;
    std::optional<Error> m_refusal;
    bool m_isReady = false;
    Clock::Timer m_timer;
};

} // namespace everyport::xmpp
