#include "app/polls/counting/storedentry.h"

#include "app/polls/cards/card.h"

namespace everyport::polls {

Vote voteOf(const QString& poll, const StoredEntry& stored)
{
    const auto& entry = stored.entry;
    const auto& decision = stored.decision;
    return {.number = stored.number,
        .poll = poll,
        .round = stored.round,
        .at = entry.at,
        .reader = entry.reader,
        .card = entry.card,
        .cardName = cardName(entry.card),
        .tag = entry.tag,
        .answer = decision.answer,
        .text = stored.isTap() ? entry.text : QString(),
        .previousAnswer = decision.previousAnswer,
        .outcome = decision.outcome,
        .late = decision.late,
        .voided = stored.voided,
        .place = stored.voided ? 0 : decision.place,
        .uuid = entry.uuid,
        .station = entry.station};
}

} // namespace everyport::polls
