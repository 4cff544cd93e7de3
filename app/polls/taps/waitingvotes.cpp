#include "app/polls/taps/waitingvotes.h"

#include <algorithm>

#include <QJsonDocument>
#include <QJsonObject>

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

/// Lines that are no taps are kept when they are taken (TapJournal).
QList<QJsonObject> tapsIn(const QList<QByteArray>& lines)
{
    QList<QJsonObject> taps;
    for (const auto& text : lines) {
        const auto line = QJsonDocument::fromJson(text).object();
        if (!line.value(u"tag"_s).toString().isEmpty())
            taps.append(line);
    }
    return taps;
}

Result<QSet<QString>> storedOf(const QList<QJsonObject>& taps, const WaitingVotes::FindStored& findStored)
{
    QStringList uuids;
    for (const auto& tap : taps)
        uuids.append(tap.value(u"uuid"_s).toString());
    return findStored ? findStored(uuids) : Result<QSet<QString>>(QSet<QString>());
}

void note(WaitingVotes& votes, const QJsonObject& tap, bool isStored)
{
    const auto at = tap.value(u"at"_s).toInteger();
    votes.since = votes.isEmpty() && votes.stored == 0 ? at : std::min(votes.since, at);
    const auto poll = tap.value(u"poll"_s).toString();
    if (isStored)
        ++votes.stored;
    else if (poll.isEmpty())
        ++votes.cards;
    else
        votes.polls.insert(poll);
}

} // namespace

Result<WaitingVotes> WaitingVotes::read(
    const QString& journal, const QList<JournalMark>& marks, const FindStored& findStored)
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
        const auto taps = tapsIn(piece->lines);
        const auto stored = storedOf(taps, findStored);
        if (!stored)
            return stored.error();
        for (const auto& tap : taps)
            note(votes, tap, stored->contains(tap.value(u"uuid"_s).toString()));
        at = piece->end;
    }
    return votes;
}

WaitingVotes::Fit WaitingVotes::fitOf(const StoredPolls& stored) const
{
    const auto takes = [&stored](const QString& poll) { return stored.takes(poll); };
    if (std::all_of(polls.begin(), polls.end(), takes) && (cards == 0 || takes({})))
        return Fit::All;
    return areTheirs(stored) || mayCount(stored) ? Fit::Some : Fit::None;
}

bool WaitingVotes::areTheirs(const StoredPolls& stored) const
{
    const auto knows = [&stored](const QString& poll) { return stored.knows(poll); };
    return isMarked || stored.isNoted || std::any_of(polls.begin(), polls.end(), knows);
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
