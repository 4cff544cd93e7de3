#pragma once

#include <map>
#include <optional>

#include "app/polls/polls.h"
#include "app/services/xmpp/pubsub/pubsubstore.h"
#include "app/services/xmpp/pubsub/xmppvotepayload.h"
#include "netcore/base/clock.h"
#include "protocols/xmpp/pubsub/pubsubservice.h"
#include "protocols/xmpp/pubsub/resources/pubsublivenode.h"

namespace everyport {

/// What the running rounds of polls come to as a node of the pubsub service: one item for each poll, its id the poll's,
/// its payload VoteItemWriter::writeResults. A vote's own item has the totals right after it and is never written anew;
/// here is what stands after votes were voided or erased, when a poll closes, in a new round, and when hidden results
/// are shown. Whoever listens is told of each poll at most once a second, and always of what stands last. Everybody may
/// read it. Everything named must outlive it. Loop's thread.
class XmppResults final : private polls::PollEvents {
public:
    XmppResults(Clock& clock, Database& database, xmpp::PubsubService& pubsub, polls::Polls& polls);
    ~XmppResults() override;
    XmppResults(const XmppResults&) = delete;
    XmppResults& operator=(const XmppResults&) = delete;

    Task<Result<Done>> open();

    static const QString node; ///< "polls/results"
    static constexpr std::chrono::seconds toldEvery{1};

private:
    struct Told {
        QByteArray payload = {};
        std::optional<Clock::Moment> at = {}; ///< Nothing: not yet.
        Clock::Timer next = {};
    };

    void pollChanged(const QString& id) override { changed(id); }
    void pollRemoved(const QString& id) override { m_told.erase(id); }
    void voteCommitted(const polls::Poll& poll, const polls::Vote&, const polls::Tally&) override { changed(poll.id); }
    void votesErased(const QString& id, const QList<qint64>&) override { changed(id); }
    void changed(const QString& id);
    void tell(const QString& id);
    QList<xmpp::PubsubItem> items() const;
    std::optional<xmpp::PubsubItem> item(const polls::Poll& poll) const;

    Clock& m_clock;
    polls::Polls& m_polls;
    SqlPubsubStore m_store;
    xmpp::PubsubLiveNode m_live;
    mutable VoteItemWriter m_writer;
    std::map<QString, Told> m_told; ///< By poll.
};

} // namespace everyport
