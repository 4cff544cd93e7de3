#include <QMap>
#include <QStringList>

#include "app/polls/seal/sealedlogcheck.h"
#include "netcore/base/directionalformatting.h"

// What a check found, for whoever holds a log to its seals: most of them will never have seen this program.

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

using Fault = SealedLogResult::Fault;

QString number(qint64 count, const QString& one, const QString& many)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

/// A file's own words, which may be anybody's: they stay on their line, are left to right, and are not long.
QString ofFile(const QString& text)
{
    QString line;
    for (const QChar c : text.left(maximumTitleLength))
        line += leavesTheLine(c) || turnsWriting(c.unicode()) ? QChar(QChar::ReplacementCharacter) : c;
    return text.size() > maximumTitleLength ? line + u'…' : line;
}

/// In their order and by their titles; what stands in no definition, as answers that voters wrote, by itself.
QString countsText(const QList<Answer>& answers, QMap<QString, int> counts)
{
    QStringList texts;
    for (const auto& answer : answers)
        texts << u"%1 (%2) %3"_s.arg(ofFile(answer.title), ofFile(answer.id)).arg(counts.take(answer.id));
    for (auto count = counts.begin(); count != counts.end(); ++count)
        texts << u"%1 %2"_s.arg(ofFile(count.key())).arg(count.value());
    return texts.isEmpty() ? u"nothing"_s : texts.join(u", "_s);
}

/// As people call them, and as the entries do.
QString leftOutText(const LeftOut& leftOut)
{
    QStringList names;
    for (const auto& [station, name] : leftOut.asKeyValueRange())
        names << (name.isEmpty() ? ofFile(station) : u"%1 (%2)"_s.arg(ofFile(name), ofFile(station)));
    return u"Left out: %1. Nothing that %2 entered is counted."_s.arg(
        names.join(u", "_s), leftOut.size() == 1 ? u"this station"_s : u"these stations"_s);
}

QString sentenceFor(Fault fault, const QString& detail)
{
    switch (fault) {
    case Fault::NoLog: return u"no sealed log begins so; “everyportd poll export NAME --format sealed” writes one"_s;
    case Fault::TooLong: return u"it is longer than any line of a sealed log"_s;
    case Fault::Unreadable: return u"this is no line of a sealed log"_s;
    case Fault::Changed:
        return detail.isEmpty() ? u"it was changed after it was sealed"_s
                                : u"the entries of %1 are not those that the first line names"_s.arg(detail);
    case Fault::OtherPoll: return u"it was changed after it was sealed, or it belongs to another poll"_s;
    case Fault::Missing: return u"entries of %1 are missing before it"_s.arg(detail);
    case Fault::Repeated: return u"it stands there twice"_s;
    case Fault::Early: return u"it is not in its order"_s;
    case Fault::Unsealed:
        return detail.isEmpty()
            ? u"it has no seal, and it is not from before there were seals"_s
            : u"%1 has sealed it, and is not among the stations that the first line names"_s.arg(detail);
    case Fault::NotCounted:
        return detail.isEmpty()
            ? u"it says something else than what its reader and its station come to"_s
            : u"%1 has sealed it, and the first line says that the log is not counted by time"_s.arg(detail);
    case Fault::CutOff:
        return detail.isEmpty() ? u"it was cut off: its last line is missing"_s
                                : u"the last entries of %1 are missing"_s.arg(detail);
    case Fault::Sum: return u"the sum at the end does not fit: something was changed that no seal holds"_s;
    case Fault::Totals: return u"counted from its entries, the log comes to something else than its first line says"_s;
    case Fault::Head:
        return detail.isEmpty()
            ? u"no state of this log has the head that you gave: it was changed, or cut off before that"_s
            : u"no state of this log has the head that you gave: it was changed, or cut off before that, or another station showed that head. This is the log as station %1 counted it; each station shows a head of its own, to which its own sealed log is held"_s
                  .arg(detail);
    case Fault::OthersHead:
        return u"up to here these are the entries of the head that you gave, as station %1 showed it. Each station counts for itself: hold the sealed log of that one to it, and this one to the head that was shown where it is from"_s
            .arg(detail);
    }
    return {};
}

void addCounts(QStringList& lines, const SealedLogResult& result)
{
    lines << u"Poll %1, counted by station %2: %3, %4."_s.arg(ofFile(result.poll), ofFile(result.station),
        number(result.entries, u"entry"_s, u"entries"_s), number(result.taps, u"vote or try"_s, u"votes and tries"_s));
    for (const auto& round : result.rounds) {
        lines << u"Round %1, counted again: %2; %3 by %4."_s.arg(QString::number(round.round),
            countsText(result.answers, round.counts), number(round.votes, u"vote"_s, u"votes"_s),
            number(round.voters, u"voter"_s, u"voters"_s));
    }
    if (!result.figures.isEmpty())
        lines << u"What that comes to: %1"_s.arg(ofFile(result.figures));
    if (!result.leftOut.isEmpty())
        lines << leftOutText(result.leftOut);
    if (result.erased > 0)
        lines
            << u"Erased: %1. The seals show that each was there, and nothing else of it: not whether it was a vote, or what voided a vote, hid a word or closed the poll."_s
                   .arg(number(result.erased, u"entry"_s, u"entries"_s));
    if (result.erasedCards > 0)
        lines << u"Erased: whose card it was, of %1."_s.arg(number(result.erasedCards, u"entry"_s, u"entries"_s));
    if (result.looseNumbers > 0)
        lines << u"A card's number stands at %1 of them all the same. Nothing vouches for it."_s.arg(
            number(result.looseNumbers, u"entry"_s, u"entries"_s));
    if (result.forgottenNumbers > 0)
        lines << u"Erased: the card's number, of %1."_s.arg(number(result.forgottenNumbers, u"entry"_s, u"entries"_s));
    if (result.elsewhere > 0)
        lines << u"Not here: %1 of other stations, which were erased or are that station's own affair."_s.arg(
            number(result.elsewhere, u"entry"_s, u"entries"_s));
    if (result.looseStations > 0)
        lines
            << u"An earlier version of the program wrote at %1 that is not here which station it was entered at. Nothing vouches for that."_s
                   .arg(number(result.looseStations, u"entry"_s, u"entries"_s));
    if (result.returned > 0)
        lines
            << u"Came back: %1 in the name of %2, by the log of another station. This folder had lost them, they were given at another folder from the same backup, or somebody made them up."_s
                   .arg(number(result.returned, u"vote or try"_s, u"votes and tries"_s), ofFile(result.station));
    if (result.unsealed > 0)
        lines << u"Older than the seals: %1. Nothing vouches for them."_s.arg(
            number(result.unsealed, u"entry"_s, u"entries"_s));
}

void addFindings(QStringList& lines, const SealedLogResult& result)
{
    for (const auto& [fault, line, detail] : result.findings) {
        const auto sentence = sentenceFor(fault, ofFile(detail));
        lines << (line > 0 ? u"Line %1: %2."_s.arg(QString::number(line), sentence) : u"The file: %1."_s.arg(sentence));
    }
    if (result.allFindings > result.findings.size())
        lines << u"And %1 more."_s.arg(result.allFindings - result.findings.size());
}

/// What was taken out may have been a vote as well as what voided one, so the numbers above are those of what is left.
QStringList whatNothingVouchesFor(const SealedLogResult& result)
{
    QStringList all;
    if (result.unsealed > 0)
        all << u"%1 from before there were seals"_s.arg(number(result.unsealed, u"entry"_s, u"entries"_s));
    if (result.erased > 0)
        all << u"why %1 erased"_s.arg(number(result.erased, u"entry was"_s, u"entries were"_s));
    if (result.elsewhere > 0)
        all << u"why %1 not here"_s.arg(
            number(result.elsewhere, u"entry of another station is"_s, u"entries of other stations are"_s));
    if (!result.vouchesForVoters())
        all << u"the voter of %1, whose card was erased"_s.arg(number(result.erasedCards, u"entry"_s, u"entries"_s));
    return all;
}

QString lastSentence(const SealedLogResult& result)
{
    if (result.poll.isEmpty())
        return u"Nothing could be checked."_s;
    if (!result.holds())
        return u"It does not hold: what stands above is what is there, and nothing vouches for it."_s;
    if (result.vouchesForAll())
        return u"All of it holds."_s;
    const auto unknown = whatNothingVouchesFor(result).join(u", nor for "_s);
    return (result.unsealed > 0 ? u"What is sealed of it holds; nothing vouches for %1."_s
                                : u"It holds, but nothing vouches for %1."_s)
        .arg(unknown);
}

QString headSentence(const SealedLogResult& result)
{
    if (!result.hadHead)
        return u"No head was given: compare the one above with the one that was shown or printed."_s;
    if (!result.headLine)
        return {};
    if (result.behindHead == 0)
        return u"The head is the one that you gave."_s;
    return u"The head that you gave is that of the log up to line %1; %2 later."_s.arg(*result.headLine)
        .arg(number(result.behindHead, u"entry came"_s, u"entries came"_s));
}

} // namespace

QString sealedLogText(const SealedLogResult& result)
{
    QStringList lines;
    // Whoever stops reading after the numbers must not take those of a changed log for good ones.
    if (!result.holds() && !result.poll.isEmpty())
        lines << u"It does not hold."_s;
    addFindings(lines, result);
    if (!result.poll.isEmpty()) {
        addCounts(lines, result);
        if (result.otherLineEnds)
            lines
                << u"Its lines end otherwise than they were written, as mail and editors leave them; that changes no word."_s;
        lines << u"Head: %1"_s.arg(headInGroups(result.head)) << headSentence(result);
        lines.removeAll(QString());
    }
    lines << lastSentence(result);
    return lines.join(u'\n') + u'\n';
}

} // namespace everyport::polls
