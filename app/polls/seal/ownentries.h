#pragma once

#include <QString>

#include "app/polls/counting/entryseal.h"
#include "app/polls/counting/logentry.h"
#include "app/polls/seal/enteredorder.h"
#include "app/polls/seal/returnedlinks.h"

namespace everyport::polls {

/// Which entries of a log the station that counts has entered in its own folder, and whether they stand where they may.
class OwnEntries {
public:
    /// `returned` must outlive it.
    explicit OwnEntries(const ReturnedChains& returned) : m_returned(returned) {}
    /// `isMerged`: the log is counted by time.
    void begin(const QString& station, bool isMerged);

    bool contains(const LogEntry& entry, const EntrySeal& seal) const;
    /// Of another station, or in its chain: no station has such ones where its log is not counted by time.
    bool isOthers(const LogEntry& entry, const QString& writer) const;
    /// The next of them, as they stand in a file; of any other nothing is asked. False: a later one of another of its
    /// chains stood before it.
    bool isInPlace(const LogEntry& entry, const EntrySeal& seal);

private:
    const ReturnedChains& m_returned;
    QString m_station;
    bool m_isMerged = false;
    EnteredOrder m_order;
};

} // namespace everyport::polls
