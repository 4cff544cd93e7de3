#pragma once

#include <optional>

#include "app/polls/polls.h"
#include "app/services/xmpp/pubsub/pubsubstore.h"
#include "netcore/base/clock.h"
#include "protocols/xmpp/pubsub/pubsubservice.h"
#include "protocols/xmpp/pubsub/resources/pubsublivenode.h"

namespace everyport {

/// The seals of closed polls (app/polls/seal) as a node of the pubsub service, so that they are known elsewhere before
/// anybody could change a log: one item for each poll, its id the poll's, its payload `<seal
/// xmlns='urn:everyport:seal:1'>`. Everybody may read it. Everything named must outlive it.
class XmppSeals final : private polls::PollEvents {
public:
    XmppSeals(Clock& clock, Database& database, xmpp::PubsubService& pubsub, polls::Polls& polls);
    ~XmppSeals() override;
    XmppSeals(const XmppSeals&) = delete;
    XmppSeals& operator=(const XmppSeals&) = delete;

    Task<Result<Done>> open();

    static const QString node; ///< "polls/seals"

private:
    void pollChanged(const QString& id) override;
    QList<xmpp::PubsubItem> items() const;
    std::optional<xmpp::PubsubItem> item(const polls::Poll& poll) const;

    polls::Polls& m_polls;
    SqlPubsubStore m_store;
    xmpp::PubsubLiveNode m_live;
};

} // namespace everyport
