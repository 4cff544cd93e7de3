#pragma once

#include <optional>

#include <QSqlDatabase>
#include <QString>

#include "app/polls/taps/journalaside.h"
#include "app/polls/taps/tapjournal.h"
#include "app/station/running/keptvotes.h"
#include "app/storage/storedlast.h"
#include "netcore/base/result.h"

namespace everyport {

// What a start does with the votes that wait in the journal, before it is opened: they may be for another database than
// the one that is there now. All of it blocks for the disk.

/// Where the notes say that it is another one, or an earlier state.
Result<Done> keepVotes(polls::JournalAside& votes, const StoredLast::Found& found);
/// Where they are, for whoever reads what was found. `kept` may be empty: nowhere.
QString keptWords(const StoredLast::Found& found, const QString& kept, const QString& journal);

/// Where the notes say nothing of that: a database that was put there together with them fits them, and other programs
/// that share it remove polls. The polls that the votes name tell.
struct VotesAtStart {
    /// On the lane's thread. Votes of which none could count here are moved.
    static Result<VotesAtStart> find(
        QSqlDatabase& connection, const KeptVotes::Start& start, polls::JournalAside& votes);

    std::optional<Error> missing = {}; ///< Votes that are not counted, in a sentence that says what to do.
    QString said = {};                 ///< What else there is to tell of them.
    polls::VotesForOthers others = {}; ///< What the journal is to keep beside it.
};

} // namespace everyport
