#pragma once

#include <utility>

#include <QHash>
#include <QList>
#include <QString>

#include "app/polls/counting/entryseal.h"
#include "app/polls/counting/logentry.h"

namespace everyport::polls {

/// Where the entries of a log that is counted by time stand, as far as their seals say: an entry is held to the time of
/// those that its station sealed behind it. So what a station entered while its clock was ahead counts as of the time
/// when that was set right, at every station that has both. Nobody but a writer itself can hold its own entries back.
///
/// What stays at its station is held by all that was sealed there behind it, also by a chain that began anew since:
/// votes would else come to stand before the opening.
class HeldOrder {
public:
    /// Each chain's entries come from the last to the first, none of them Withheld. `isOfHere`: by the station that
    /// counts, in its own folder.
    qint64 next(const LogEntry& entry, const EntrySeal& seal, bool isOfHere = false);
    /// When all have come: where an entry of here stands that is held by all that was entered there behind it. That
    /// goes by their numbers (LogEntry::sequence), which are sealed, and not by where they stand in a file.
    qint64 ofHere(qint64 sequence);

private:
    QHash<QString, qint64> m_least;            // by writer, of what came
    QList<std::pair<qint64, qint64>> m_ofHere; // by sequence; once it is sorted, the least from there on
    bool m_isSorted = false;
};

} // namespace everyport::polls
