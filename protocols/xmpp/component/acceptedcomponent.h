#pragma once

#include "protocols/xmpp/streams/stanzastream.h"

namespace everyport::xmpp {

class Components;

/// One component's stream: header, handshake, then stanzas both ways. Answers for its domain at the router from the
/// handshake on. Owned by its transport.
class AcceptedComponent final : public StanzaStream, public Domain {
public:
    explicit AcceptedComponent(Components& home);
    ~AcceptedComponent() override;

    QString name() const { return m_isIn ? m_name : QString(); } ///< Empty before the handshake.

    Task<Done> receive(Stanza stanza) override;
    void receiveCopy(const Broadcast& broadcast, const Jid& to) override;

private:
    void opened() override;
    void ended(const Error& reason) override;
    void headerReceived(const xml::Element& header) override;
    void received(xml::Element element) override;
    xml::Element header() const override;
    void handshake(const xml::Element& element);
    void watch();

    Components& m_home;
    QString m_id;
    QString m_name;
    bool m_isIn = false;
    Clock::Timer m_timer;
};

} // namespace everyport::xmpp
