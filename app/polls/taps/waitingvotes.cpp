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
    for (qint64 at = found->begin; at < found->end;) {
        const auto piece = file.read(at, std::min(JournalFile::pieceSize, found->end - at));
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            break; // somebody cut it short: whoever opens it finds out
        qsizetype begin = 0;
        for (auto end = piece->indexOf('\n'); end >= 0; end = piece->indexOf('\n', begin)) {
            note(votes, piece->sliced(begin, end - begin));
            begin = end + 1;
        }
        at += begin > 0 ? begin : piece->size(); // nothing of ours is longer than a piece
    }
    return votes;
}

WaitingVotes::Fit WaitingVotes::fitOf(const QStringList& here) const
{
    const auto known = std::count_if(
        polls.begin(), polls.end(), [&here](const QString& id) { return here.contains(id); });
    if (known == polls.size() && (cards == 0 || !here.isEmpty()))
        return Fit::All;
    return isMarked || known > 0 ? Fit::Some : Fit::None;
}

} // namespace everyport::polls
