#include "app/station/running/polls/votetexts.h"

#include <numeric>

#include "app/station/commandline/terminaltext.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 5;

QString votesText(qint64 count)
{
    return count == 1 ? u"1 vote"_s : u"%1 votes"_s.arg(count);
}

/// "station a", "stations a, b", "stations a, b, c, d, e and 7,995 more"
QString stationsText(const QSet<QString>& stations)
{
    QStringList names(stations.begin(), stations.end());
    names.sort();
    names = names.mid(0, mostNamed);
    for (auto& name : names)
        name = terminalLine(name);
    const auto more = stations.size() - names.size();
    return (stations.size() == 1 ? u"station "_s : u"stations "_s) + names.join(u", "_s)
        + (more > 0 ? u" and %1 more"_s.arg(more) : QString());
}

QString othersText(qint64 count)
{
    return count == 1 ? u"1 voiding or registration"_s : u"%1 voidings or registrations"_s.arg(count);
}

/// Whoever makes a log names its stations.
QString countText(const QMap<QString, qint64>& byStation, QString (*text)(qint64) = votesText)
{
    return u"%1 of %2"_s.arg(text(std::accumulate(byStation.begin(), byStation.end(), qint64(0))),
        stationsText(QSet<QString>(byStation.keyBegin(), byStation.keyEnd())));
}

/// "2 votes of station a and 1 voiding or registration of station b"; empty where nothing was left out.
QString leftOutText(const polls::MergedVotes& merged)
{
    QStringList what;
    if (!merged.leftOut.isEmpty())
        what << countText(merged.leftOut);
    if (!merged.othersLeftOut.isEmpty())
        what << countText(merged.othersLeftOut, othersText);
    return what.join(u" and "_s);
}

} // namespace

QString voidedText(const polls::Poll& poll, const QList<polls::Vote>& votes, qsizetype count)
{
    QStringList answers;
    for (const auto& vote : votes) {
        if (const auto title = terminalLine(poll.answerTitle(vote.answer)); !answers.contains(title))
            answers << title;
    }
    return u"%1: %2 voided, for %3.\n"_s.arg(
        terminalLine(votes.first().cardName), votesText(count), answers.join(u", "_s));
}

QString mergedText(const polls::MergedVotes& merged)
{
    QString text;
    if (merged.votes > 0)
        text = u"%1 of %2 merged%3.\n"_s.arg(votesText(merged.votes), stationsText(merged.stations),
            merged.voided > 0 ? u", %1 of them voided"_s.arg(merged.voided) : QString());
    if (merged.voidedBefore > 0)
        text += u"%1 that had been merged before %2 voided there since.\n"_s.arg(
            votesText(merged.voidedBefore), merged.voidedBefore == 1 ? u"was"_s : u"were"_s);
    if (!merged.heldBack.isEmpty())
        text += u"%1 came from a clock that was more than a day ahead then, and count as of when it was set right.\n"_s
                    .arg(countText(merged.heldBack));
    if (!merged.ofUnknownVoters.isEmpty())
        text +=
            u"%1, by phone, ticket or message, count as of other voters: nobody can tell who voted here in the same way, as the poll was made anew at each station.\n"_s
                .arg(countText(merged.ofUnknownVoters));
    if (const auto leftOut = leftOutText(merged); !leftOut.isEmpty())
        text +=
            u"%1 left out: of a time that has not come, so the clock there is ahead, or this one behind. Set it right, open this poll there again if it is closed, have one more vote given in it, and merge that log again.\n"_s
                .arg(leftOut);
    return text.isEmpty() ? u"Nothing new in it.\n"_s : text;
}

} // namespace everyport
