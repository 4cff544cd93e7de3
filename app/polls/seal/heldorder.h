#pragma once

#include <QHash>
#include <QString>

#include "app/polls/counting/entryseal.h"
#include "app/polls/counting/logentry.h"

namespace everyport::polls {

/// Where the entries of a log that is counted by time stand, as far as their seals say: an entry is held to the time of
/// those that its station sealed behind it. So what a station entered while its clock was ahead counts as of the time
/// when that was set right, at every station that has both. Nobody but a writer itself can hold its own entries back.
class HeldOrder {
public:
    /// Entries come from the last to the first, none of them Withheld.
    qint64 next(const LogEntry& entry, const EntrySeal& seal);

private:
    QHash<QString, qint64> m_least; // by writer, of what came
};

} // namespace everyport::polls
