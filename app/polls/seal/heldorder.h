#pragma once

#include <limits>

#include <QHash>
#include <QString>

#include "app/polls/counting/entryseal.h"
#include "app/polls/counting/logentry.h"

namespace everyport::polls {

/// Where the entries of a log that is counted by time stand, as far as their seals say: an entry is held to the time of
/// those that its station sealed behind it. So what a station entered while its clock was ahead counts as of the time
/// when that was set right, at every station that has both. Nobody but a writer itself can hold its own entries back.
///
/// What stays at its station is held by all that was sealed there, also by a chain that began anew since: votes would
/// else come to stand before the opening.
class HeldOrder {
public:
    /// Entries come from the last to the first, none of them Withheld. `isOfHere`: by the station that counts, in its
    /// own folder.
    qint64 next(const LogEntry& entry, const EntrySeal& seal, bool isOfHere = false);

private:
    QHash<QString, qint64> m_least;                            // by writer, of what came
    qint64 m_leastOfHere = std::numeric_limits<qint64>::max(); // of what came
};

} // namespace everyport::polls
