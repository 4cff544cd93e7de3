#include "app/polls/taps/waitingvotes.h"

#include <algorithm>

#include <QJsonDocument>
#include <QJsonObject>

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

/// Lines that are no taps are kept when they are taken (TapJournal).
void note(WaitingVotes& votes, const QByteArray& text)
{
    const auto line = QJsonDocument::fromJson(text).object();
    if (line.value(u"tag"_s).toString().isEmpty())
        return;
    const auto at = line.value(u"at"_s).toInteger();
    votes.since = votes.isEmpty() ? at : std::min(votes.since, at);
    const auto poll = line.value(u"poll"_s).toString();
    if (poll.isEmpty())
        ++votes.cards;
    else
        votes.polls.insert(poll);
}

} // namespace

Result<WaitingVotes> WaitingVotes::read(const QString& journal, const QList<JournalMark>& marks)
{
    JournalFile file(journal);
    const auto found = file.open(marks);
    if (!found)
        return found.error();
    WaitingVotes votes{.isMarked = std::any_of(marks.begin(), marks.end(),
                           [&found](const JournalMark& mark) { return mark.generation == found->generation; }),
        .said = found->said};
    for (auto at = found->begin; at < found->end;) {
        const auto piece = file.readLines(at, found->end);
        if (!piece)
            return piece.error();
        for (const auto& line : piece->lines)
            note(votes, line);
        at = piece->end;
    }
    return votes;
}

WaitingVotes::Fit WaitingVotes::fitOf(const StoredPolls& stored) const
{
    const auto takes = [&stored](const QString& poll) { return stored.takes(poll); };
    if (std::all_of(polls.begin(), polls.end(), takes) && (cards == 0 || takes({})))
        return Fit::All;
    const auto knows = [&stored](const QString& poll) { return stored.knows(poll); };
    const bool isTheirs = isMarked || stored.isNoted || std::any_of(polls.begin(), polls.end(), knows);
    return isTheirs || mayCount(stored) ? Fit::Some : Fit::None;
}

bool WaitingVotes::mayCount(const StoredPolls& stored) const
{
    const auto takes = [&stored](const QString& poll) { return stored.takes(poll); };
    return (cards > 0 && takes({})) || std::any_of(polls.begin(), polls.end(), takes);
}

bool WaitingVotes::areOfRemoved(const StoredPolls& stored) const
{
    const auto knows = [&stored](const QString& poll) { return stored.knows(poll); };
    return (cards == 0 || stored.takes({})) && std::all_of(polls.begin(), polls.end(), knows);
}

} // namespace everyport::polls
