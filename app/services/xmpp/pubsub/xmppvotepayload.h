#pragma once

#include <vector>

#include "app/polls/counting/tally.h"
#include "app/polls/counting/vote.h"
#include "app/polls/definition/poll.h"
#include "app/services/xmpp/pubsub/xmpprecord.h"
#include "protocols/xmpp/pubsub/nodes/pubsubtypes.h"

namespace everyport {

inline constexpr QStringView voteNamespace = u"urn:everyport:vote:1";
inline constexpr QStringView resultsNamespace = u"urn:everyport:results:1";

/// Writes votes as they are published; one for many votes of a poll, because what they have in common is written once.
/// A vote's number is its item's id, its payload `<vote xmlns='urn:everyport:vote:1'>` with the totals right after it,
/// and the same record once more as JSON (XEP-0335) in the last child. A card's number is in it only where the poll
/// keeps numbers. While results are hidden neither totals nor the answer are. A scale and a motion have their `<kind>`
/// in the question and, beside the totals, `<scale>` or `<motion>`: what the votes come to. Where voters write, the
/// list of answers has the vote's own with its count (polls::ownCount, of which `tally` is one then): all of them with
/// each vote would be thousands. What is hidden or waits for the host is not in it.
class VoteItemWriter {
public:
    xmpp::PubsubItem write(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally& tally);
    /// What a round comes to, whatever its last vote was: `<results xmlns='urn:everyport:results:1'>` with the poll's
    /// state, the round and the same `<question>`, and all that once more as JSON. Where voters write, it has the
    /// answers that may be seen, most often given first, at most polls::maximumAnswers. A draft's question is not in
    /// it.
    QByteArray writeResults(const polls::Poll& poll, const polls::Tally& tally);

private:
    /// Null: nobody is to know the numbers yet.
    void writeAnswers(XmppRecord& record, const QList<polls::Answer>& answers, const polls::Tally* tally);
    void writeOwnAnswer(XmppRecord& record, const polls::Poll& poll, const polls::Vote& vote, const polls::Tally& own);

    QList<polls::Answer> m_answers; // those that are begun so
    std::vector<XmppRecord::EntryBegin> m_begins;
};

/// The node that a poll's votes are published at: "vote/lunch".
QString voteNode(const QString& poll);
inline constexpr QStringView voteNodePrefix = u"vote/";

} // namespace everyport
