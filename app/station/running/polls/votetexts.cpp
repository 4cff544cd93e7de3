#include "app/station/running/polls/votetexts.h"

#include <algorithm>
#include <numeric>

#include "app/station/commandline/terminaltext.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 5;

/// What is counted, as it is called alone and among others.
struct Noun {
    QLatin1String one, many;
    QString counted(qint64 count) const { return u"%1 %2"_s.arg(QString::number(count), count == 1 ? one : many); }
};
constexpr Noun voteNoun{"vote"_L1, "votes"_L1};
constexpr Noun orderNoun{"order"_L1, "orders"_L1};
constexpr Noun placeNoun{"place of an order"_L1, "places of orders"_L1}; // which may be given at several stations
constexpr Noun otherNoun{"voiding or registration"_L1, "voidings or registrations"_L1};

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

/// Whoever makes a log names its stations.
QString countText(const QMap<QString, qint64>& byStation, const Noun& noun)
{
    return u"%1 of %2"_s.arg(noun.counted(std::accumulate(byStation.begin(), byStation.end(), qint64(0))),
        stationsText(QSet<QString>(byStation.keyBegin(), byStation.keyEnd())));
}

bool isOne(const QMap<QString, qint64>& byStation)
{
    return byStation.size() == 1 && byStation.first() == 1;
}

/// "2 votes of station a and 1 voiding or registration of station b"; empty where nothing was left out.
QString leftOutText(const polls::MergedVotes& merged, const Noun& given)
{
    QStringList what;
    if (!merged.leftOut.isEmpty())
        what << countText(merged.leftOut, given);
    if (!merged.othersLeftOut.isEmpty())
        what << countText(merged.othersLeftOut, otherNoun);
    return what.join(u" and "_s);
}

/// "2 votes that were cast at other stations do not count any more"
QString uncountedNowText(qint64 count, const Noun& given)
{
    return given.counted(count)
        + (count == 1 ? u" that was cast at another station does not count any more"_s
                      : u" that were cast at other stations do not count any more"_s);
}

/// What one station has done to votes of others, a line for each way.
QString undoneText(const QString& station, const polls::UndoneVotes& undone, const Noun& given)
{
    const auto name = terminalLine(station);
    QString text;
    if (undone.voided > 0)
        text += u"Station %1 voided %2 that %3.\n"_s.arg(name, given.counted(undone.voided),
            undone.voided == 1 ? u"was cast at another station"_s : u"were cast at other stations"_s);
    if (undone.linked > 0)
        text += u"%1: station %2 linked %3 with others who have voted, too.\n"_s.arg(
            uncountedNowText(undone.linked, given), name, undone.linked == 1 ? u"its voter"_s : u"their voters"_s);
    if (undone.overtaken > 0)
        text += u"%1: station %2 has %3.\n"_s.arg(uncountedNowText(undone.overtaken, given), name,
            undone.overtaken == 1 ? u"an earlier one of the same voter"_s : u"earlier ones of the same voters"_s);
    return text;
}

/// Of those that did most, each by itself.
QString undoneText(const polls::UndoneByStation& undone, const Noun& given)
{
    QStringList stations = undone.keys();
    std::stable_sort(stations.begin(), stations.end(),
        [&undone](const QString& a, const QString& b) { return undone[a].all() > undone[b].all(); });
    QString text;
    for (const auto& station : stations.mid(0, mostNamed))
        text += undoneText(station, undone[station], given);
    qint64 rest = 0;
    for (const auto& station : stations.mid(mostNamed))
        rest += undone[station].all();
    if (rest > 0)
        text += u"%1, by what %2 more %3 sent.\n"_s.arg(uncountedNowText(rest, given),
            QString::number(stations.size() - mostNamed),
            stations.size() - mostNamed == 1 ? u"station has"_s : u"stations have"_s);
    return text;
}

QString reasonText(polls::Outcome outcome)
{
    using polls::Outcome;
    switch (outcome) {
    case Outcome::Repeat: return u"for the same answer again"_s;
    case Outcome::Cooldown: return u"too soon after the last one"_s;
    case Outcome::Closed: return u"while the poll was closed"_s;
    case Outcome::Unknown: return u"by a card that is not registered here"_s;
    case Outcome::RandomId: return u"by a card whose number changes each time"_s;
    case Outcome::Unassigned: return u"for an answer that this poll does not have"_s;
    case Outcome::AlreadyVoted: return u"by somebody who had voted already"_s;
    case Outcome::Limit: return u"for more answers than one may choose"_s;
    case Outcome::Full: return u"for one more answer than a round keeps"_s;
    case Outcome::LeftOut: return u"at a station that is left out"_s;
    default: return u"for another reason"_s;
    }
}

/// "1 of them does not count: by somebody who had voted already"
QString uncountedText(const QMap<polls::Outcome, qint64>& uncounted)
{
    const auto all = std::accumulate(uncounted.begin(), uncounted.end(), qint64(0));
    QStringList reasons;
    for (auto reason = uncounted.begin(); reason != uncounted.end(); ++reason)
        reasons << (uncounted.size() > 1 ? QString::number(*reason) + u' ' : QString()) + reasonText(reason.key());
    return u"%1 of them %2: %3"_s.arg(
        QString::number(all), all == 1 ? u"does not count"_s : u"do not count"_s, reasons.join(u", "_s));
}

} // namespace

QString givenText(const polls::Poll& poll, const polls::Tally& tally)
{
    return (poll.kind == polls::Kind::Ranking ? orderNoun : voteNoun).counted(tally.given(poll));
}

QString voidedText(const polls::Poll& poll, const QList<polls::Vote>& votes, qsizetype count)
{
    QStringList answers;
    for (const auto& vote : votes) {
        const auto title = terminalLine(vote.text.isEmpty() ? poll.answerTitle(vote.answer) : vote.text);
        if (!answers.contains(title))
            answers << title;
    }
    // Whatever places it has, one voter's order is one.
    return u"%1: %2 voided, for %3.\n"_s.arg(terminalLine(votes.first().cardName),
        poll.kind == polls::Kind::Ranking ? orderNoun.counted(1) : voteNoun.counted(count), answers.join(u", "_s));
}

QString mergedText(const polls::MergedVotes& merged, polls::Kind kind)
{
    const Noun& given = kind == polls::Kind::Ranking ? placeNoun : voteNoun;
    QString text;
    if (merged.votes > 0)
        text = u"%1 of %2 merged%3%4.\n"_s.arg(given.counted(merged.votes), stationsText(merged.stations),
            merged.voided > 0 ? u", %1 of them voided"_s.arg(merged.voided) : QString(),
            merged.uncounted.isEmpty() ? QString() : u", "_s + uncountedText(merged.uncounted));
    if (merged.own > 0)
        text +=
            u"%1 in this station's own name, which this folder did not have: lost with an older folder, given at another one from the same backup, or made up. Nothing but the log tells which.\n"_s
                .arg(merged.own == 1 ? u"1 of them is"_s : u"%1 of them are"_s.arg(merged.own));
    text += undoneText(merged.undone, given);
    if (merged.voidedBefore > 0)
        text += u"%1 that had been merged before %2 voided there since.\n"_s.arg(
            given.counted(merged.voidedBefore), merged.voidedBefore == 1 ? u"was"_s : u"were"_s);
    if (!merged.heldBack.isEmpty())
        text += u"%1 %2 given before the clock there was set back by more than a day, and %3 as of then.\n"_s.arg(
            countText(merged.heldBack, given), isOne(merged.heldBack) ? u"was"_s : u"were"_s,
            isOne(merged.heldBack) ? u"counts"_s : u"count"_s);
    if (!merged.ofUnknownVoters.isEmpty())
        text +=
            u"%1, by phone, ticket or message, %2: nobody can tell who voted here in the same way, as the poll was made anew at each station.\n"_s
                .arg(countText(merged.ofUnknownVoters, given),
                    isOne(merged.ofUnknownVoters) ? u"counts as of another voter"_s : u"count as of other voters"_s);
    if (const auto leftOut = leftOutText(merged, given); !leftOut.isEmpty())
        text +=
            u"%1 left out: of a time that has not come, so the clock there is ahead, or this one behind. Set it right, open this poll there again if it is closed, have one more vote given in it, and merge that log again.\n"_s
                .arg(leftOut);
    return text.isEmpty() ? u"Nothing new in it.\n"_s : text;
}

} // namespace everyport
