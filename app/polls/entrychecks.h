#pragma once

#include <optional>

#include "app/polls/counting/ledger.h"
#include "app/polls/counting/logentry.h"
#include "app/polls/store/polltables.h"
#include "netcore/base/error.h"

namespace everyport::polls {

// What may be entered into a poll's log by a person. Pure functions of what is counted so far; the texts are for that
// person, the codes name the field.

/// What must not change under votes that are there already: kind and majority, answers that have some, the way cards
/// are compared.
std::optional<Error> checkChange(const Counter& counter, const Poll& next);

/// Whoever leads a poll does not leave itself out of it. `before`: as it was, where it was; another station may have
/// led it then.
std::optional<Error> checkLeftOut(const Poll& next, const QString& station, const Poll* before = nullptr);

/// Fills in whose card is meant, from a tag or a Vote::card, and says what is wrong with the entry.
std::optional<Error> completeEntry(const Ledger& ledger, LogEntry& entry);

/// What makes these cards known, but for those that are; numbered behind the ledger's last entry.
Result<QList<PollEntry>> registrations(
    const Ledger& ledger, const QStringList& tags, const QString& station, qint64 now);

} // namespace everyport::polls
