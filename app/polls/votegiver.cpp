#include "app/polls/votegiver.h"

#include "app/polls/cards/card.h"
#include "app/polls/counting/ledger.h"
#include "app/polls/polls.h"

namespace everyport::polls {

QString giverOf(const Polls& polls, const QString& poll, const QString& card)
{
    const auto* found = polls.find(poll);
    const auto all = polls.together(poll, card);
    if (!found || all.size() < 2 || polls.choices(poll, card).isEmpty())
        return card;
    const auto votes = polls.latestVotes(poll, qsizetype(Ledger::keptVotes));
    for (const auto& vote : votes) {
        if (vote.stands() && vote.round == found->round && all.contains(vote.card))
            return vote.card;
    }
    return {};
}

Vote asItCounts(const Polls& polls, Vote vote)
{
    if (vote.outcome != Outcome::Repeat && vote.outcome != Outcome::Duplicate)
        return vote;
    if (const auto giver = giverOf(polls, vote.poll, vote.card); !giver.isEmpty())
        vote.cardName = cardName(giver);
    return vote;
}

bool isReplaced(const Polls& polls, const QList<Vote>& latest, const Vote& vote)
{
    const auto all = polls.together(vote.poll, vote.card);
    for (const auto& each : latest) {
        if (each.number == vote.number)
            return false;
        if (!each.voided && each.outcome == Outcome::Changed && all.contains(each.card))
            return true;
    }
    return false;
}

} // namespace everyport::polls
