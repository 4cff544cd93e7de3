#pragma once

#include <map>

#include <QSet>

#include "netcore/address/halfopen.h"
#include "netcore/interfaces/reactor.h"
#include "protocols/xmpp/federation/federationoptions.h"
#include "protocols/xmpp/federation/outgoingserver.h"
#include "protocols/xmpp/streams/router.h"

namespace everyport::xmpp {

class IncomingServer;
class OutgoingLink;

/// All other servers: takes at the router what is for no domain here, and listens to those who come. Every domain that
/// is attached at the router is ours. `reactor` and `router` must outlive it; `shutDown` before letting go of it.
class Federation final : public Domain {
public:
    Federation(Reactor& reactor, Router& router, FederationOptions options);
    ~Federation() override;

    std::unique_ptr<Protocol> makeStream(); ///< For a listening port; null when there are too many.
    void shutDown();
    qsizetype incomingCount() const { return m_incoming.size(); }
    qsizetype linkCount() const { return qsizetype(m_links.size()); }

    Task<Done> receive(Stanza stanza) override;

    // For its streams
    Reactor& reactor() { return m_reactor; }
    Router& router() { return m_router; }
    const FederationOptions& options() const { return m_options; }
    bool isOurs(const QString& domain) const { return m_router.knows(domain); }
    bool opened(IncomingServer& stream); ///< False: there are too many of its caller, or of the networks around it.
    void ended(IncomingServer& stream);
    /// What all streams of a caller (callers.h) may send together.
    std::shared_ptr<RateBudget> rateOf(const Address& peer);
    /// Asks the server of `theirs` about a key that was shown on `stream`. The answer does not come once the stream has
    /// ended.
    void verify(IncomingServer& stream, const QString& theirs, const QString& ours, const QString& key,
        std::function<void(const Result<bool>&)> answered);
    void useForAnswers(IncomingServer& stream, const QString& ours, const QString& theirs);
    void bounce(const Stanza& stanza, const Error& why);        ///< Back to who sent it, unless it is an answer itself.
    void reportFailed(const QString& domain, const Error& why); ///< To the service's log.
    HalfOpen& unproved() { return m_unproved; }
    void sweepLater(); ///< Links that have nothing to do any more go, in a turn of their own.

private:
    using Pair = std::pair<QString, QString>; // ours, theirs
    Task<Result<Done>> ask(quint64 number, QString theirs, QString ours, OutgoingServer::Question question);
    struct Inquiry {
        IncomingServer* stream = nullptr;
        OutgoingServer* asking = nullptr;
        std::function<void(const Result<bool>&)> answered;
    };
    void settle(quint64 number, const Result<bool>& isValid);

    Reactor& m_reactor;
    Router& m_router;
    FederationOptions m_options;
    QSet<IncomingServer*> m_incoming;
    HalfOpen m_unproved; // half of them at most, so that those who prove nothing keep nobody out
    QHash<IpNetwork, int> m_byNetwork;
    // by caller; outlives its streams, or a new one would have all of it again
    QHash<IpNetwork, std::shared_ptr<RateBudget>> m_rates;
    QHash<IncomingServer*, QList<IpNetwork>> m_networksOf;
    std::map<Pair, std::unique_ptr<OutgoingLink>> m_links;
    std::map<Pair, IncomingServer*> m_backwards; // XEP-0288
    std::map<quint64, Inquiry> m_inquiries;
    quint64 m_lastInquiry = 0;
    Clock::Timer m_sweep;
    TaskSet m_asking{m_router.failed()};
};

} // namespace everyport::xmpp
