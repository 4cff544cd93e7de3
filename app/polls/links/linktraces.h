#pragma once

#include <functional>
#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "app/polls/definition/poll.h"
#include "app/polls/links/voterlinks.h"

namespace everyport::polls {

// What is kept beside a link, as a row of its own among them (VoterLinks::ofGroup has it, too, but for the last): a
// link knows a card by its whole number alone, and polls may know it otherwise. Its sort names what it is and the link
// that it goes with: "last-4 MARK", "voted MARK POLL", "left MARK POLL", of which the last two go with their
// poll, too: another one of its name would have them.
//
// - Of each part of a card's number by which polls compare (Policy::Compare), a mark: another reader knows no more.
// - Who voted in a poll that was closed when they were linked, as in Vote::card: its log has no link, for what was
//   announced stays; but when it opens again there is no second vote.
// - Who is linked no longer, of each poll in whose running round that person had voted by then, one row: its mark is
//   made of the voter's and the poll's, and its group is that of the person. It outlives the link, and goes when what
//   is stored of the voter is erased.

bool isTrace(const VoterLink& link);
bool isTraceOf(const VoterLink& link, const QByteArray& mark); ///< `mark` is of the link that it goes with.

/// Of the cards among `tags`, those that are not kept yet.
QList<VoterLink> partTraces(const VoterLinks& links, const QStringList& tags, const QString& group, qint64 now);
/// That `tag` voted as `card` in that poll.
VoterLink votedTrace(const VoterLinks& links, const Poll& poll, const QString& tag, const QString& card,
    const QString& group, qint64 now);

/// That the voter of a link, or of the part of a number that is kept beside it, was that person when a poll's running
/// round had a vote of it; none where the poll knows cards otherwise than this row does.
std::optional<VoterLink> leftTrace(const VoterLinks& links, const VoterLink& gone, const Poll& poll, qint64 now);
bool isLeft(const VoterLink& link);
/// Who a voter was by a link that is no more, and is still in this poll's running round; empty: nobody. Costs nothing
/// where no link was undone.
QString groupLeft(const VoterLinks& links, const QString& tag, const Poll& poll);

/// Who a voter is where cards are compared so; empty: it is linked to nobody. Costs nothing where nobody is.
QString groupIn(const VoterLinks& links, const QString& tag, Policy::Compare compare);

/// What goes with a poll. `isElsewhere`: in another one the same card, as in Vote::card, has voted, too.
QList<QByteArray> tracesIn(
    const VoterLinks& links, const Poll& poll, const std::function<bool(const QString& card)>& isElsewhere);

/// Of votedTrace.
struct EarlierVoter {
    QString card = {};
    bool provesOwner = false; ///< As provesOwner() says of its tag.
};
QList<EarlierVoter> earlierVoters(const VoterLinks& links, const QString& group);

} // namespace everyport::polls
