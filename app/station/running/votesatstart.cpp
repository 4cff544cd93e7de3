#include "app/station/running/votesatstart.h"

#include <QFileInfo>

#include "app/polls/taps/waitingvotes.h"

namespace everyport {

using namespace Qt::StringLiterals;
using polls::StoredPolls;
using polls::WaitingVotes;

namespace {

Error notCounted(const QString& sentence)
{
    return Error::local(Reason::None, sentence, polls::keptVotesCode);
}

Result<VotesAtStart> movedAside(const QString& database, const QString& journal, polls::JournalAside& votes)
{
    const StoredLast::Found found{
        .sentence =
            u"The votes that wait to be stored are for no poll in %1: it is new, or another database than theirs, or their polls were removed."_s
                .arg(database),
        .isMissing = true,
        .isOther = true};
    if (const auto kept = keepVotes(votes, found); !kept)
        return kept.error();
    return VotesAtStart{.missing = notCounted(found.sentence + keptWords(found, votes.name(), journal))};
}

/// The journal keeps them as it is opened: where there is no room for them that holds up no vote that can be counted.
VotesAtStart takenInPart(
    const QString& database, const QString& journal, const WaitingVotes& waiting, const StoredPolls& stored)
{
    // Cards name no poll. Where nothing says that this database is theirs they count in it, and in the other one, too,
    // once it is back: nobody knows which of both was meant.
    const bool withCardsToo = waiting.cards > 0 && !waiting.areTheirs(stored);
    VotesAtStart found{
        .others = {.journal = polls::asideName(journal, {}), .areOne = [stored, withCardsToo](const polls::Tap& tap) {
                       return !stored.takes(tap.poll) || (withCardsToo && !tap.isByPhone());
                   }}};
    if (waiting.areOfRemoved(stored))
        found.said = withCards(
            u"Votes that wait to be stored are for polls that were removed from %1. The others come into it; these are kept in %2."_s
                .arg(database, found.others.journal));
    else
        found.missing = notCounted(
            u"Of the votes that wait to be stored some are for polls that are not in %1: those were removed, or it is another database than theirs. The others come into it."_s
                .arg(database)
            + u" Votes for polls that are not in it%1 are kept in %2: put it back as %3 together with the database that has them."_s
                  .arg(withCardsToo ? u", and a copy of cards that may be for the same database,"_s : QString(),
                      found.others.journal, QFileInfo(journal).fileName()));
    return found;
}

} // namespace

// A database that was never stored in would take them for votes in no poll: they wait on beside their journal. An
// earlier state, or the one of before, takes them, and a copy is what an operator needs who puts the other one back.
Result<Done> keepVotes(polls::JournalAside& votes, const StoredLast::Found& found)
{
    if ((!found.isOther && !found.isMissing) || !votes.hasVotes())
        return Done();
    const auto kept = found.isOther && !found.isBack ? votes.move() : votes.copy();
    if (kept)
        return kept;
    auto error = kept.error();
    error.text =
        u"%1 Votes that wait to be stored are kept before it is used, and that failed. Make room for a copy of them, or move them away, then start the program again: %2"_s
            .arg(found.sentence, kept.error().text);
    return error;
}

QString keptWords(const StoredLast::Found& found, const QString& kept, const QString& journal)
{
    if (kept.isEmpty())
        return {};
    if (!found.isMissing)
        return u" Votes that waited to be stored come into it. A copy of them is kept in %1, as they may be for the other database."_s
            .arg(kept);
    return u" Votes that waited to be stored are kept in %1: put it back as %2 together with the database."_s.arg(
        kept, QFileInfo(journal).fileName());
}

Result<VotesAtStart> VotesAtStart::find(
    QSqlDatabase& connection, const KeptVotes::Start& start, polls::JournalAside& votes)
{
    VotesAtStart found;
    if (!votes.hasVotes())
        return found;
    const auto waiting = WaitingVotes::read(start.journal, start.marks);
    if (!waiting)
        return found; // it cannot be opened: whoever does says why, and leaves it there
    auto stored = storedPolls(connection);
    if (!stored)
        return stored.error();
    stored->isNoted = start.isNoted;
    const auto database = connection.databaseName();
    switch (waiting->fitOf(*stored)) {
    case WaitingVotes::Fit::None: return movedAside(database, start.journal, votes);
    case WaitingVotes::Fit::Some: return takenInPart(database, start.journal, *waiting, *stored);
    case WaitingVotes::Fit::All: break;
    }
    if (!waiting->said.isEmpty())
        found.missing = Error::local(Reason::BadValue, waiting->said);
    return found;
}

} // namespace everyport
