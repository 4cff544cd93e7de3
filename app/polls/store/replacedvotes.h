#pragma once

#include <memory>

#include <QHash>
#include <QSqlDatabase>

#include "app/polls/cards/persons.h"
#include "app/polls/counting/ledger.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// Which votes do not count any more since their voters changed them. A value; some 100 bytes a voter who has changed
/// theirs.
class ReplacedVotes {
public:
    /// In one pass over the log. Runs in a Database's threads.
    static Result<std::shared_ptr<const ReplacedVotes>> read(QSqlDatabase& connection, const PollPlace& place);

    bool contains(int round, const QString& card, qint64 number) const; ///< Of a vote that stands otherwise.
    qint64 lastNumber() const { return m_last; } ///< Behind it is what was stored since the pass.

private:
    Persons m_persons;
    QHash<std::pair<int, Fingerprint>, qint64> m_lastOf; // the newest vote of who changed theirs, by round and person
    qint64 m_last = 0;
};

} // namespace everyport::polls
