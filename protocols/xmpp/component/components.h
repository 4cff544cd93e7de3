#pragma once

#include <chrono>

#include <QSet>

#include "netcore/interfaces/reactor.h"
#include "netcore/transport/transport.h"
#include "protocols/xml/limits.h"
#include "protocols/xmpp/streams/router.h"

namespace everyport::xmpp {

class AcceptedComponent;

/// Which components (XEP-0114) may connect, and how much each gets. Bytes where a name says so.
struct ComponentOptions {
    QByteArray secret = {}; ///< Empty: nobody is let in.
    QString domain = {};    ///< Ours: names beneath it may be answered for.
    QStringList names = {}; ///< Others that may be; prepared.
    xml::Limits limits = {};
    qsizetype unreadBytes = 16 * 1024 * 1024; ///< A component that lets more queue up is cut off.
    qsizetype unauthenticatedBytes = 16'384;  ///< One element's, before the handshake.
    int components = 100;
    std::chrono::seconds handshakeTime{30};
    std::chrono::seconds silence{300}; ///< Then it is pinged by a space, so that a dead connection shows.
};

/// The place where components come in. `reactor` and `router` must outlive it; `shutDown` before letting go of it.
class Components {
public:
    Components(Reactor& reactor, Router& router, ComponentOptions options);
    ~Components();

    std::unique_ptr<Protocol> makeStream(); ///< For a listening port; null when there are too many.
    QStringList names() const;              ///< Of those that are connected.
    void shutDown();

    // For its streams
    Reactor& reactor() { return m_reactor; }
    Router& router() { return m_router; }
    const ComponentOptions& options() const { return m_options; }
    bool mayAnswerFor(const QString& name) const;
    void opened(AcceptedComponent& stream) { m_streams.insert(&stream); }
    void ended(AcceptedComponent& stream) { m_streams.remove(&stream); }

private:
    Reactor& m_reactor;
    Router& m_router;
    ComponentOptions m_options;
    QSet<AcceptedComponent*> m_streams;
};

} // namespace everyport::xmpp
