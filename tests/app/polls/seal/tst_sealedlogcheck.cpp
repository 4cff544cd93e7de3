#include "app/polls/seal/sealedlogcheck.h"

#include <QFile>
#include <QTest>

#include "app/polls/definition/polljson.h"
#include "tests/app/polls/seal/forgedlog.h"
#include "tests/app/polls/sealedroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class SealedLogCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_room.reset(); }

    void holdsAsItWasWritten();
    void saysWhatAKindComesTo();
    void holdsAsAnotherProgramWroteIt();
    void eachFlippedByteIsNoticed();
    void holdsHoweverItsLinesEnd_data();
    void holdsHoweverItsLinesEnd();
    void findsCutLinesHoweverTheyEnd();
    void namesTheLineThatWasChanged();
    void namesWhatIsMissingDoubledOrMoved();
    void aShorterLogHasNotTheHeadThatWasShown();
    void anEarlierHeadIsFoundInALaterLog();
    void knowsAnotherPollsEntries();
    void saysWhatWasErased();
    void vouchesForNothingThatPassesForErased();
    void vouchesForNothingThatStaysElsewhere();
    void takesWhatAnEarlierVersionNamed();
    void pinsNoErasedVoteOnACard();
    void countsForItself();
    void addsNothingInTheNameOfOlderTimes();
    void namesNoStationThatHasSealedNothing();
    void takesNoTapForSomebodyElses();
    void takesBackOnlyWhatIsSealedToHaveComeBack();
    void countsOtherStationsByTime();
    void countsNothingOfWhoIsLeftOut();
    void whoCountsDoesNotLeaveItselfOut();
    void knowsWhatCanBeAHead_data();
    void knowsWhatCanBeAHead();
    void takesAnythingAndIsNotImpressed();
    void namesTheLineThatIsTooLong();
    void boundsWhatItTells();
    void tellsAnswersInTheirOrder();
    void saysWhenAFileIsNoSealedLog();

private:
    using Fault = SealedLogResult::Fault;
    using Finding = SealedLogResult::Finding;

    SealedRoom& room() { return *m_room; }
    PollRegistry& registry() { return *m_room->registry; }
    QByteArrayList log() { return linesOf(room().sealedLog()); }
    /// The poll was closed, and its last vote came too late; but the file says that it came back to a merged log.
    QByteArrayList withLateVoteReturned()
    {
        auto lines = log();
        auto start = *sealedLogStart(lines.first());
        start.rounds.last().counts[u"pear"_s] = 2;
        start.rounds.last().votes = 3;
        start.rounds.last().voters = 3;
        start.merged = true;
        lines[0] = sealedLogLine(start);
        auto late = *sealedLogEntry(lines.at(lines.size() - 2));
        late.entry.admitted = true;
        lines[lines.size() - 2] = sealedLogLine(
            {.entry = late.entry, .decision = {Outcome::Counted, u"pear"_s, {}, false}}, late.seal);
        return lines;
    }
    /// A line of which only what sealed it is left.
    static QByteArray asWithheld(const QByteArray& line, LogEntry::Kind kind)
    {
        const auto read = *sealedLogEntry(line);
        if (read.entry.kind != kind)
            qFatal("another kind: %s", line.constData());
        auto seal = read.seal;
        seal.mark = toBytes(*Sealer().commitment(u"fruit"_s, read.entry, read.entry.answer, read.seal));
        return sealedLogLine({.entry = {.kind = LogEntry::Kind::Withheld, .station = read.entry.station}}, seal);
    }
    static QList<Finding> faultsOf(const QByteArrayList& lines, const QString& head = {})
    {
        return checked(lines, head).findings;
    }

    std::unique_ptr<SealedRoom> m_room;
};

void SealedLogCheckTest::init()
{
    m_room = std::make_unique<SealedRoom>();
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QVERIFY(room().tap(u"rp"_s, u"D45A8D55"_s));
    QVERIFY(room().tap(u"rp"_s, u"7E6FD7A0"_s)); // has voted
}

void SealedLogCheckTest::holdsAsItWasWritten()
{
    QVERIFY(room().done(registry().retract(u"fruit"_s, u"D45A8D55"_s, {u"Zurückgezogen"_s, u"lena"_s})));
    QVERIFY(room().done(registry().resetPoll(u"fruit"_s)));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QVERIFY(room().done(registry().closePoll(u"fruit"_s)));
    const auto lines = log();
    for (const auto& line : lines) // so that no locale spoils it
        QVERIFY(std::all_of(line.begin(), line.end(), [](char c) { return c == '\n' || (c >= ' ' && c < 0x7f); }));
    const auto result = checked(lines, registry().sealHead(u"fruit"_s));
    QVERIFY2(result.holds(), qPrintable(sealedLogText(result)));
    QCOMPARE(result.poll, u"fruit"_s);
    QCOMPARE(result.station, registry().station());
    QCOMPARE(result.head, registry().sealHead(u"fruit"_s));
    QCOMPARE(result.entries, 9);
    QCOMPARE(result.taps, 4);
    QCOMPARE(result.rounds.size(), 2);
    QCOMPARE(result.rounds.at(0).counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 0}}));
    QCOMPARE(result.rounds.at(1).counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 0}}));
    QCOMPARE(result.headLine, std::optional<qint64>(10)); // the last entry's
    QCOMPARE(result.behindHead, 0);
    const auto text = sealedLogText(result);
    QVERIFY2(text.contains(u"Round 2, counted again: Apple (apple) 1, Pear (pear) 0; 1 vote by 1 voter.\n"_s),
        qPrintable(text));
    QVERIFY(text.contains(u"The head is the one that you gave.\n"_s));
    QVERIFY(text.endsWith(u"All of it holds.\n"_s));
}

/// Points of a ranking are counted from the entries, too: nobody has to believe those that were shown.
void SealedLogCheckTest::saysWhatAKindComesTo()
{
    auto poll = fruitPoll(u"order"_s);
    poll.readers = {{u"r1"_s, u"apple"_s}, {u"r2"_s, u"pear"_s}};
    poll.kind = Kind::Ranking;
    poll.policy = {.mode = Policy::Mode::Multi, .maxChoices = 2};
    QVERIFY(room().makeOpen(poll));
    for (const auto& [reader, card] :
        {std::pair(u"r2"_s, u"7E6FD7A0"_s), std::pair(u"r1"_s, u"7E6FD7A0"_s), std::pair(u"r2"_s, u"D45A8D55"_s)})
        QVERIFY(room().tap(reader, card));
    const auto text = sealedLogText(checked(linesOf(m_room->sealedLog(u"order"_s)), {}));
    QVERIFY2(text.contains(u"\nWhat that comes to: 1. Pear (4 points), 2. Apple (1 point).\n"_s), qPrintable(text));
    QVERIFY(!sealedLogText(checked(log(), {})).contains(u"comes to:"_s)); // of a choice its counts say all
}

// What was noted years ago has to be found by a later version, too.
void SealedLogCheckTest::holdsAsAnotherProgramWroteIt()
{
    QFile file(QStringLiteral(EVERYPORT_TEST_DATA "/seals/fruit.jsonl"));
    QVERIFY(file.open(QFile::ReadOnly));
    const auto lines = linesOf(file.readAll());
    const auto head = u"976ce81a1ea0c7d14b79ecd2eb15f245537e82b5ddf09ecdc48aab852d4b3fd0"_s;
    const auto result = checked(lines, head);
    QVERIFY2(result.holds(), qPrintable(sealedLogText(result)));
    QCOMPARE(result.head, head);
    QCOMPARE(result.erased, 1);
    QCOMPARE(result.erasedCards, 1);
    QCOMPARE(result.rounds.last().counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 1}}));
}

void SealedLogCheckTest::eachFlippedByteIsNoticed()
{
    const auto whole = room().sealedLog();
    const auto head = registry().sealHead(u"fruit"_s);
    QVERIFY(checked(linesOf(whole), head).holds());
    for (qsizetype i = 0; i < whole.size(); ++i) {
        auto other = whole;
        other[i] = char(other[i] ^ (1 << (i % 8)));
        QVERIFY2(!checked(linesOf(other), head).holds(), qPrintable(QString::number(i)));
    }
    for (qsizetype size = 0; size < whole.size() - 1; ++size) // but its last line's end
        QVERIFY2(!checked(linesOf(whole.first(size)), head).holds(), qPrintable(QString::number(size)));
}

void SealedLogCheckTest::holdsHoweverItsLinesEnd_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::addColumn<QByteArray>("lastEnd");

    QTest::newRow("mail as text") << QByteArray() << QByteArray("\r\n") << QByteArray("\r\n");
    QTest::newRow("copied by hand") << QByteArray() << QByteArray("\n") << QByteArray();
    QTest::newRow("an editor") << QByteArray("\xef\xbb\xbf") << QByteArray("\r\n") << QByteArray();
    QTest::newRow("its mark alone") << QByteArray("\xef\xbb\xbf") << QByteArray("\n") << QByteArray("\n");
    QTest::newRow("empty lines behind it") << QByteArray() << QByteArray("\n") << QByteArray("\n\n\r\n");
}

// Nothing was changed in it, so nobody is to be taken for a cheat.
void SealedLogCheckTest::holdsHoweverItsLinesEnd()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, lineEnd);
    QFETCH(const QByteArray, lastEnd);
    auto whole = room().sealedLog();
    whole.chop(1);
    whole.replace('\n', lineEnd);
    const auto result = checked(linesOf(before + whole + lastEnd), registry().sealHead(u"fruit"_s));
    const auto text = sealedLogText(result);
    QVERIFY2(result.holds(), qPrintable(text));
    QCOMPARE(result.headLine, std::optional<qint64>(6));
    QVERIFY2(text.contains(u"Its lines end otherwise than they were written"_s), qPrintable(text));
    QVERIFY(text.endsWith(u"All of it holds.\n"_s));
    QVERIFY(!sealedLogText(checked(log())).contains(u"Its lines end"_s));
}

void SealedLogCheckTest::findsCutLinesHoweverTheyEnd()
{
    auto whole = room().sealedLog();
    whole.chop(1);
    whole.replace('\n', "\r\n");
    const auto last = whole.lastIndexOf('\n') + 1;
    for (const auto size : {last - 2, last - 1, last, last + 1, whole.size() - 1}) {
        const auto result = checked(linesOf(whole.first(size)));
        QVERIFY2(!result.holds(), qPrintable(QString::number(size)));
        QVERIFY(result.findings.contains(Finding{Fault::CutOff, 0, {}}));
    }
    auto changed = whole;
    changed.replace("\"made_at\":", "\"made_at\":1"); // which no seal holds
    QVERIFY(changed != whole);
    QVERIFY(checked(linesOf(changed)).findings.contains(Finding{Fault::Sum, 0, {}}));
    QVERIFY(!checked(linesOf(whole + "\r\n \r\n")).holds()); // behind its end nothing stands but empty lines
}

void SealedLogCheckTest::namesTheLineThatWasChanged()
{
    const auto lines = log();
    const auto other = registry().latestVotes(u"fruit"_s, 3).last();
    QCOMPARE(other.answer, u"apple"_s);
    for (const auto& [from, to] : QList<std::pair<QByteArray, QByteArray>>{
             {"\"answer\":\"apple\"", "\"answer\":\"pear\""}, {"\"reader\":\"ra\"", "\"reader\":\"rp\""},
             {other.uuid.toLatin1(), QByteArray(32, '0')}, {other.card.toLatin1(), QByteArray(32, '0')},
             {"\"kind\":\"tap\"", "\"kind\":\"register\""}, {"\"sequence\":3", "\"sequence\":4"}}) {
        auto changed = lines;
        QVERIFY2(changed[3].contains(from), from);
        changed[3].replace(from, to);
        const auto found = faultsOf(closed(changed));
        QVERIFY2(found.contains(Finding{Fault::Changed, 4, {}}), from + ' ' + lines[3]);
        // Only that one: what stands behind is judged by itself.
        for (const auto& finding : found)
            QVERIFY(finding.line == 4 || finding.line == 0 || finding.fault == Fault::NotCounted);
    }
    auto changed = lines;
    changed[0].replace("\"unsealed\":0", "\"unsealed\":9");
    QCOMPARE(faultsOf(closed(changed)).first(), (Finding{Fault::OtherPoll, 2, {}})); // its genesis is another
}

void SealedLogCheckTest::namesWhatIsMissingDoubledOrMoved()
{
    const auto station = registry().station();
    const auto lines = log();
    QCOMPARE(lines.size(), 7); // the first, five entries, the last
    auto less = lines;
    less.removeAt(4); // the vote for a pear
    const auto missing = faultsOf(closed(less));
    QCOMPARE(missing.first(), (Finding{Fault::Missing, 5, station}));
    QVERIFY(missing.contains(Finding{Fault::Totals, 0, {}}));
    auto more = lines;
    more.insert(5, lines.at(4));
    QCOMPARE(faultsOf(closed(more)), QList<Finding>({{Fault::Repeated, 6, {}}}));
    auto moved = lines;
    moved.swapItemsAt(3, 4);
    QCOMPARE(faultsOf(closed(moved)), QList<Finding>({{Fault::Missing, 4, station}, {Fault::Early, 5, {}}}));
    auto shorter = lines;
    shorter.removeAt(5);
    QCOMPARE(faultsOf(closed(shorter)), QList<Finding>({{Fault::CutOff, 0, station}}));
    shorter = lines;
    shorter.removeLast();
    QCOMPARE(faultsOf(shorter), QList<Finding>({{Fault::CutOff, 0, {}}}));
    auto behind = lines;
    behind << lines.at(3);
    QCOMPARE(faultsOf(behind), QList<Finding>({{Fault::Unreadable, 8, {}}}));
}

// A whole file of its own, which only the head can tell from the one that was shown.
void SealedLogCheckTest::aShorterLogHasNotTheHeadThatWasShown()
{
    const auto earlier = log();
    QVERIFY(room().tap(u"rp"_s, u"A0A0A0A0"_s));
    QVERIFY(checked(earlier).holds());
    QCOMPARE(faultsOf(earlier, registry().sealHead(u"fruit"_s)), QList<Finding>({{Fault::Head, 0, {}}}));
    QCOMPARE(faultsOf(earlier, shortHead(registry().sealHead(u"fruit"_s))), QList<Finding>({{Fault::Head, 0, {}}}));
    QVERIFY(checked(log(), shortHead(registry().sealHead(u"fruit"_s))).holds());
}

void SealedLogCheckTest::anEarlierHeadIsFoundInALaterLog()
{
    QVERIFY(room().done(registry().closePoll(u"fruit"_s)));
    const auto shown = registry().sealHead(u"fruit"_s);
    QVERIFY(room().tap(u"rp"_s, u"A0A0A0A0"_s)); // too late
    QVERIFY(room().tap(u"rp"_s, u"B0B0B0B0"_s));
    QVERIFY(registry().sealHead(u"fruit"_s) != shown);
    const auto result = checked(log(), shown);
    QVERIFY(result.holds());
    QCOMPARE(result.headLine, std::optional<qint64>(7));
    QCOMPARE(result.behindHead, 2);
    QVERIFY(sealedLogText(result).contains(u"up to line 7; 2 entries came later."_s));
}

void SealedLogCheckTest::knowsAnotherPollsEntries()
{
    QVERIFY(room().makeOpen(fruitPoll(u"other"_s)));
    auto mixed = log();
    const auto others = linesOf(room().sealedLog(u"other"_s));
    auto whole = mixed;
    for (qsizetype i = 1; i < whole.size() - 1; ++i)
        whole[i] = i < others.size() - 1 ? others[i] : whole[i];
    const auto found = faultsOf(closed(whole));
    QCOMPARE(found.first(), (Finding{Fault::OtherPoll, 2, {}}));
    mixed[3] = others[2];
    QVERIFY(!faultsOf(closed(mixed)).isEmpty());
}

void SealedLogCheckTest::saysWhatWasErased()
{
    const auto shown = registry().sealHead(u"fruit"_s);
    QVERIFY(room().done(registry().eraseCard(u"7E6FD7A0"_s, PollRegistry::Erasure::Remove)));
    QVERIFY(room().done(registry().eraseCard(u"D45A8D55"_s, PollRegistry::Erasure::Anonymise)));
    const auto result = checked(log(), shown);
    QVERIFY2(result.holds(), qPrintable(sealedLogText(result)));
    QCOMPARE(result.erased, 2);
    QCOMPARE(result.erasedCards, 1);
    QCOMPARE(result.rounds.last().counts, (QMap<QString, int>{{u"apple"_s, 0}, {u"pear"_s, 1}}));
    const auto text = sealedLogText(result);
    QVERIFY(text.contains(u"Erased: 2 entries."_s));
    QVERIFY(text.contains(u"Erased: whose card it was, of 1 entry."_s));
    QVERIFY(!result.vouchesForVoters());
    QVERIFY2(
        text.endsWith(
            u"It holds, but nothing vouches for why 2 entries were erased, nor for the voter of 1 entry, whose card was erased.\n"_s),
        qPrintable(text));
    // What is said to be erased was there: another commitment does not fit.
    auto lines = log();
    const auto place = lines.indexOf(
        *std::find_if(lines.begin(), lines.end(), [](const QByteArray& line) { return line.contains("withheld"); }));
    auto entry = *sealedLogEntry(lines.at(place));
    entry.seal.mark[0] = char(entry.seal.mark[0] ^ 1);
    lines[place] = sealedLogLine({.entry = entry.entry}, entry.seal);
    QCOMPARE(faultsOf(closed(lines)).first(), (Finding{Fault::Changed, place + 1, {}}));
}

// What voided a vote is left out as if a voter had asked for it, and all else is made to fit.
void SealedLogCheckTest::vouchesForNothingThatPassesForErased()
{
    QVERIFY(room().done(registry().retract(u"fruit"_s, u"D45A8D55"_s, {u"Twice"_s, u"lena"_s})));
    QVERIFY(room().done(registry().closePoll(u"fruit"_s)));
    const auto head = registry().sealHead(u"fruit"_s);
    auto lines = log();
    QVERIFY(checked(lines, head).vouchesForAll());
    auto start = *sealedLogStart(lines.first());
    QCOMPARE(start.rounds.last().counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 0}}));
    start.rounds.last().counts[u"pear"_s] = 1;
    start.rounds.last().votes = 2;
    start.rounds.last().voters = 2;
    lines[0] = sealedLogLine(start);
    lines[6] = asWithheld(lines[6], LogEntry::Kind::Retracted);
    const auto result = checked(closed(lines), head);
    QVERIFY2(result.holds(), qPrintable(sealedLogText(result))); // nobody can tell
    QCOMPARE(result.erased, 1);
    QVERIFY(!result.vouchesForAll());
    const auto text = sealedLogText(result);
    QVERIFY2(text.contains(u"not whether it was a vote, or what voided a vote"_s), qPrintable(text));
    QVERIFY2(text.endsWith(u"\nIt holds, but nothing vouches for why 1 entry was erased.\n"_s), qPrintable(text));
}

void SealedLogCheckTest::vouchesForNothingThatStaysElsewhere()
{
    auto lines = log();
    auto start = *sealedLogStart(lines.first());
    start.merged = true;
    lines[0] = sealedLogLine(start);
    QVERIFY(checked(closed(lines)).vouchesForAll());
    lines = withForeign(lines, {.kind = LogEntry::Kind::Withheld, .station = u"x"_s}, {.mark = QByteArray(32, 'm')});
    const auto result = checked(closed(lines));
    QVERIFY2(result.holds(), qPrintable(sealedLogText(result)));
    QCOMPARE(result.elsewhere, 1);
    QVERIFY(!result.vouchesForAll());
    const auto text = sealedLogText(result);
    QVERIFY2(text.endsWith(u"\nIt holds, but nothing vouches for why 1 entry of another station is not here.\n"_s),
        qPrintable(text));
}

// A station that seals nothing was named at what became of its entries; now the one that sealed them is.
void SealedLogCheckTest::takesWhatAnEarlierVersionNamed()
{
    auto lines = withForeign(
        log(), {.kind = LogEntry::Kind::Withheld, .station = u"x"_s}, {.mark = QByteArray(32, 'm')});
    auto start = *sealedLogStart(lines.first());
    start.merged = true;
    lines[0] = sealedLogLine(start);
    const auto now = checked(closed(lines));
    const auto place = lines.size() - 2;
    QVERIFY(lines.at(place).contains("\"station\":\"x\"}"));
    lines[place].replace("\"station\":\"x\"}", "\"station\":\"w\",\"writer\":\"x\"}");
    const auto result = checked(closed(lines));
    QVERIFY2(result.holds(), qPrintable(sealedLogText(result)));
    QCOMPARE(result.looseStations, 1);
    QCOMPARE(result.elsewhere, now.elsewhere);
    QCOMPARE(result.head, now.head);
    QVERIFY(sealedLogText(result).contains(u"wrote at 1 entry that is not here which station"_s));
    // Where no other station's entries are nobody else is named.
    start.merged = false;
    lines[0] = sealedLogLine(start);
    QVERIFY(faultsOf(closed(lines)).contains(Finding{Fault::Unreadable, place + 1, {}}));
}

// What was erased is committed to by its mark alone, so that nothing holds what stands in the places of card and
// number.
void SealedLogCheckTest::pinsNoErasedVoteOnACard()
{
    QVERIFY(room().done(registry().eraseCard(u"D45A8D55"_s, PollRegistry::Erasure::Anonymise)));
    const auto lines = log();
    QVERIFY(checked(lines).holds());
    const auto place = lines.indexOf(
        *std::find_if(lines.begin(), lines.end(), [](const QByteArray& line) { return line.contains("\"mark\""); }));
    const auto entry = *sealedLogEntry(lines.at(place));
    auto pinned = lines;
    pinned[place].replace("\"order\"", "\"number\":\"04A1B2C3\",\"order\"");
    QCOMPARE(faultsOf(closed(pinned)), QList<Finding>({{Fault::Changed, place + 1, {}}}));
    pinned = lines;
    pinned[place].replace(entry.entry.card.toLatin1(), "04A1B2C3 of Lena");
    QCOMPARE(faultsOf(closed(pinned)), QList<Finding>({{Fault::Changed, place + 1, {}}}));
    // Of another station's entries earlier versions wrote it; that nothing vouches for it is said.
    auto start = *sealedLogStart(lines.first());
    start.merged = true;
    auto foreign = entry.entry;
    foreign.station = u"x"_s;
    foreign.admitted = true;
    EntrySeal seal{.link = 1, .mark = entry.seal.mark};
    Sealer sealer;
    seal.seal = toBytes(sealer.next(
        toBytes(sealer.genesis(start.poll, u"x"_s, 0)), *sealer.commitment(start.poll, foreign, foreign.answer, seal)));
    start.chains.insert(u"x"_s, {0, 1, seal.seal});
    auto merged = lines;
    merged[0] = sealedLogLine(start);
    const StoredEntry stored{.entry = foreign, .decision = {Outcome::Counted, foreign.answer, {}, false}};
    merged.insert(merged.size() - 1, sealedLogLine(stored, seal));
    merged[merged.size() - 2].replace("\"order\"", "\"number\":\"04A1B2C3\",\"order\"");
    const auto result = checked(closed(merged));
    for (const auto& finding : result.findings)
        QVERIFY2(finding.line == 0, qPrintable(sealedLogText(result))); // but what it was counted as
    QCOMPARE(result.looseNumbers, 1);
    QVERIFY(sealedLogText(result).contains(u"A card's number stands at 1 entry of them all the same."_s));
}

void SealedLogCheckTest::countsForItself()
{
    auto lines = log();
    auto start = *sealedLogStart(lines.first());
    QCOMPARE(start.rounds.last().counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 1}}));
    start.rounds.last().counts[u"apple"_s] = 2;
    lines[0] = sealedLogLine(start);
    QCOMPARE(faultsOf(closed(lines)), QList<Finding>({{Fault::Totals, 0, {}}}));
}

void SealedLogCheckTest::addsNothingInTheNameOfOlderTimes()
{
    const auto lines = log();
    const StoredEntry bare{
        .entry = {.at = 1, .order = 1, .station = registry().station(), .reader = u"ra"_s, .card = u"c"_s},
        .decision = {Outcome::Counted, u"apple"_s, {}, false}};
    for (const qsizetype place : {1, 4}) {
        auto more = lines;
        more.insert(place, sealedLogLine(bare, {}));
        QVERIFY(faultsOf(closed(more)).contains(Finding{Fault::Unsealed, place + 1, {}}));
    }
    // A station that the first line does not name is none that the head holds to anything.
    auto foreign = lines;
    foreign.insert(4,
        sealedLogLine(bare, {.link = 1, .writer = u"x"_s, .seal = QByteArray(32, 's'), .nonce = QByteArray(16, 'n')}));
    QVERIFY(faultsOf(closed(foreign)).contains(Finding{Fault::Unsealed, 5, u"x"_s}));
}

// The first line's own head would be another than the one that was shown, and that one was found all the same.
void SealedLogCheckTest::namesNoStationThatHasSealedNothing()
{
    const auto head = registry().sealHead(u"fruit"_s);
    const auto own = registry().station();
    for (const auto& name : {u"zzzz"_s, u"0"_s, own + u".0f0f0f0f"_s}) {
        auto lines = log();
        auto start = *sealedLogStart(lines.first());
        QCOMPARE(checked(lines, head).head, headText(start.poll, start.station, start.chains));
        start.chains.insert(name, {7, 0, {}});
        QVERIFY(headText(start.poll, start.station, start.chains) != head);
        lines[0] = sealedLogLine(start);
        QCOMPARE(faultsOf(closed(lines), head), QList<Finding>({{Fault::Changed, 0, name}}));
    }
    // Of the station that counts it says how many entries are older than the seals.
    const SealedLogStart empty{.poll = u"fruit"_s, .station = own, .chains = {{own, {0, 0, {}}}}};
    for (const auto& finding : faultsOf(closed({sealedLogLine(empty)})))
        QCOMPARE(finding.fault, Fault::Totals);
}

// A tap that another station let in counts whether the poll is open here or not.
void SealedLogCheckTest::takesNoTapForSomebodyElses()
{
    QVERIFY(room().done(registry().closePoll(u"fruit"_s)));
    QVERIFY(room().tap(u"rp"_s, u"A0A0A0A0"_s)); // too late
    auto lines = withLateVoteReturned();
    const auto place = lines.size() - 2;
    auto late = *sealedLogEntry(lines.at(place));
    QCOMPARE(late.entry.kind, LogEntry::Kind::Tapped);
    const auto found = faultsOf(closed(lines));
    QVERIFY(found.contains(Finding{Fault::NotCounted, place + 1, {}}));
    QVERIFY(found.contains(Finding{Fault::Totals, 0, {}}));
    late.seal.admitted = true; // and by the seal
    lines[place] = sealedLogLine(
        {.entry = late.entry, .decision = {Outcome::Counted, u"pear"_s, {}, false}}, late.seal);
    QVERIFY(faultsOf(closed(lines)).contains(Finding{Fault::Changed, place + 1, {}}));
}

void SealedLogCheckTest::takesBackOnlyWhatIsSealedToHaveComeBack()
{
    QVERIFY(room().done(registry().closePoll(u"fruit"_s)));
    QVERIFY(room().tap(u"rp"_s, u"A0A0A0A0"_s));
    const auto shown = registry().sealHead(u"fruit"_s);
    const auto station = registry().station();
    const auto other = station + u".0f0f0f0f"_s;
    const auto lines = withLateVoteReturned();
    const auto line = lines.size() - 1;
    const auto link = line - 1;
    const auto held = checked(closed(withReturned(lines, other, {station, link, link})), shown);
    QVERIFY2(held.holds(), qPrintable(sealedLogText(held)));
    QCOMPARE(held.returned, 1);
    QCOMPARE(held.behindHead, 1); // whoever has noted a head sees that something came behind it
    QCOMPARE(held.erased, 0);
    QVERIFY(sealedLogText(held).contains(u"Came back: 1 vote or try in the name of %1"_s.arg(station)));
    // Another entry; in the chain that goes on; one that says it of itself; of a station that is not this one.
    for (const auto& [writer, links] : QList<std::pair<QString, ReturnedLinks>>{{other, {station, 1, link - 1}},
             {station, {station, link, link}}, {other, {other, 1, 1}}, {other, {u"x"_s, link, link}}})
        QVERIFY(faultsOf(closed(withReturned(lines, writer, links))).contains(Finding{Fault::NotCounted, line, {}}));
    // What came back is not left out either, nor is anything said to have come back but what was sealed.
    const auto refused = withReturned(log(), other, {station, link, link});
    QVERIFY(!faultsOf(closed(refused)).isEmpty());
    auto changed = withReturned(lines, other, {station, 1, 1});
    changed[changed.size() - 2].replace("\"1-1 ", "\"1-9 ");
    QVERIFY(faultsOf(closed(changed)).contains(Finding{Fault::Changed, changed.size() - 1, {}}));
}

// A voter's votes were taken back at another station, then the voter voted here; the log of the other came last.
void SealedLogCheckTest::countsOtherStationsByTime()
{
    auto lines = log();
    const auto vote = sealedLogEntry(lines.at(4))->entry;
    QCOMPARE(vote.answer, u"pear"_s);
    auto start = *sealedLogStart(lines.first());
    start.merged = true;
    lines[0] = sealedLogLine(start);
    lines = withForeign(lines,
        {.kind = LogEntry::Kind::Retracted, .at = 1, .order = 1, .station = u"x"_s, .card = vote.card},
        {.nonce = QByteArray(16, 'n')});
    const auto result = checked(closed(lines));
    QVERIFY2(result.holds(), qPrintable(sealedLogText(result)));
    QCOMPARE(result.rounds.last().counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 1}}));
    start = *sealedLogStart(lines.first());
    start.merged = false;
    start.rounds.last().counts[u"pear"_s] = 0;
    start.rounds.last().votes = 1;
    start.rounds.last().voters = 1;
    lines[0] = sealedLogLine(start);
    QCOMPARE(faultsOf(closed(lines)), QList<Finding>({{Fault::NotCounted, lines.size() - 1, {}}}));
}

void SealedLogCheckTest::countsNothingOfWhoIsLeftOut()
{
    const auto leaveOut = [](Poll& poll) { poll.leftOut = {{u"x"_s, u"hall-2"_s}}; };
    QVERIFY(room().done(registry().change(u"fruit"_s, leaveOut)));
    auto lines = log();
    auto start = *sealedLogStart(lines.first());
    start.merged = true;
    lines[0] = sealedLogLine(start);
    LogEntry entry{.at = 1, .order = 1, .station = u"x"_s, .uuid = u"u"_s, .reader = u"r"_s, .card = QString(32, u'c')};
    entry.admitted = true;
    entry.answer = u"pear"_s;
    lines = withForeign(lines, entry, {.nonce = QByteArray(16, 'n')});
    const auto result = checked(closed(lines));
    QVERIFY2(result.holds(), qPrintable(sealedLogText(result)));
    QCOMPARE(result.rounds.last().counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 1}}));
    QCOMPARE(result.leftOut, (LeftOut{{u"x"_s, u"hall-2"_s}}));
    QVERIFY(
        sealedLogText(result).contains(u"\nLeft out: hall-2 (x). Nothing that this station entered is counted.\n"_s));
    start = *sealedLogStart(lines.first());
    start.rounds.last().counts[u"pear"_s] = 2;
    start.rounds.last().votes = 3;
    start.rounds.last().voters = 3;
    lines[0] = sealedLogLine(start);
    QCOMPARE(faultsOf(closed(lines)), QList<Finding>({{Fault::Totals, 0, {}}}));
}

/// Counted by time nothing would be left of its log, otherwise all: one head would be that of two results.
void SealedLogCheckTest::whoCountsDoesNotLeaveItselfOut()
{
    Sealer sealer;
    const auto own = u"x"_s;
    auto poll = fruitPoll();
    poll.leftOut = {{own, {}}};
    const LogEntry entry{
        .kind = LogEntry::Kind::Defined, .station = own, .sequence = 1, .text = QString::fromUtf8(pollToJson(poll))};
    EntrySeal seal{.link = 1};
    seal.seal = toBytes(
        sealer.next(toBytes(sealer.genesis(poll.id, own, 0)), *sealer.commitment(poll.id, entry, entry.answer, seal)));
    SealedLogStart start{.poll = poll.id, .station = own, .chains = {{own, {0, 1, seal.seal}}}};
    start.rounds = {Tally{.round = 1, .counts = {{u"apple"_s, 0}, {u"pear"_s, 0}}}};
    QCOMPARE(faultsOf(closed({sealedLogLine(start), sealedLogLine({.entry = entry}, seal)})),
        QList<Finding>({{Fault::NotCounted, 2, {}}}));
}

void SealedLogCheckTest::knowsWhatCanBeAHead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("can");
    QTest::newRow("whole") << QString(64, u'a') << true;
    QTest::newRow("short") << u"5c1e 90a7 11D0 22ff …"_s << true;
    QTest::newRow("with dots") << u"5c1e90a711d022ff..."_s << true;
    QTest::newRow("too short") << u"5c1e 90a7 11d0 22f"_s << false;
    QTest::newRow("too long") << QString(65, u'a') << false;
    QTest::newRow("no digits") << QString(32, u'x') << false;
    QTest::newRow("nothing") << QString() << false;
}

void SealedLogCheckTest::knowsWhatCanBeAHead()
{
    QFETCH(QString, text);
    QFETCH(bool, can);
    QCOMPARE(SealedLogCheck::isHead(text), can);
}

void SealedLogCheckTest::takesAnythingAndIsNotImpressed()
{
    const auto lines = log();
    for (const QByteArray& strange : {QByteArray(), QByteArray("\n"), QByteArray("[]\n"), QByteArray("{}\n"),
             QByteArray("\xff\n"), QByteArray(2000, '['), QByteArray("{\"kind\":\"tap\",\"link\":-1}\n"),
             QByteArray("{\"kind\":\"tap\",\"link\":9e300,\"seal\":\"\"}\n"),
             "{\"lines\":1,\"sum\":\"00\"}\n" + QByteArray(longestSealedLine, ' ')}) {
        QVERIFY(!checked({strange}).holds());
        QVERIFY(!checked({strange, strange}).holds());
        auto mixed = lines;
        mixed.insert(3, strange);
        QVERIFY(!checked(mixed).holds());
        QVERIFY(!checked(closed(mixed)).holds());
    }
    QVERIFY(!checked({}).holds());
    auto far = lines; // a link that nobody comes to
    auto entry = *sealedLogEntry(lines.at(4));
    entry.seal.link = Q_INT64_C(9'000'000'000'000'000);
    far[4] = sealedLogLine({.entry = entry.entry}, entry.seal);
    QVERIFY(!checked(closed(far)).holds());
}

void SealedLogCheckTest::namesTheLineThatIsTooLong()
{
    auto lines = log();
    lines.insert(3, QByteArray(longestSealedLine, ' ') + '\n');
    const auto result = checked(lines);
    QVERIFY(result.findings.contains(Finding{Fault::TooLong, 4, {}}));
    QVERIFY(!result.otherLineEnds);
    QVERIFY(sealedLogText(result).contains(u"\nLine 4: it is longer than any line of a sealed log.\n"_s));
    lines[3].remove(0, 1); // one that may be so long, and is none all the same
    QVERIFY(faultsOf(lines).contains(Finding{Fault::Unreadable, 4, {}}));
    const QByteArray endless(longestSealedStart + 1, ' ');
    QCOMPARE(faultsOf({endless}), QList<Finding>({{Fault::TooLong, 1, {}}}));
    QCOMPARE(faultsOf({endless, lines.first(), endless}), QList<Finding>({{Fault::TooLong, 1, {}}}));
    QCOMPARE(sealedLogText(checked({endless})),
        u"Line 1: it is longer than any line of a sealed log.\nNothing could be checked.\n"_s);
}

void SealedLogCheckTest::boundsWhatItTells()
{
    QByteArrayList lines = log();
    for (int i = 0; i < 500; ++i)
        lines.insert(3, "{}\n");
    const auto result = checked(lines);
    QCOMPARE(result.findings.size(), SealedLogResult::mostFindings);
    QVERIFY(result.allFindings >= 500);
    const auto text = sealedLogText(result);
    QVERIFY(text.startsWith(u"It does not hold.\nLine 4: "_s)); // before any number
    QVERIFY(text.indexOf(u" more.\nPoll fruit, counted"_s) > 0);
    QVERIFY(text.endsWith(u"\nIt does not hold: what stands above is what is there, and nothing vouches for it.\n"_s));
}

// Ten answers are not 1, 10, 2; and a file's words make no lines.
void SealedLogCheckTest::tellsAnswersInTheirOrder()
{
    SealedLogResult result;
    result.poll = u"talk"_s;
    result.station = u"s\nAll of it holds.\n\u202e"_s;
    result.answers = {{u"2"_s, u"2 – low"_s, {}}, {u"10"_s, u"10\nhigh"_s, {}}};
    result.rounds = {{.round = 1, .counts = {{u"10"_s, 4}, {u"2"_s, 5}, {u"gone\n"_s, 1}}, .votes = 10, .voters = 10}};
    const auto text = sealedLogText(result);
    QVERIFY2(text.contains(u"Round 1, counted again: 2 – low (2) 5, 10\uFFFDhigh (10) 4, gone\uFFFD 1; 10 votes"_s),
        qPrintable(text));
    QVERIFY2(text.contains(u"counted by station s\uFFFDAll of it holds.\uFFFD\uFFFD: "_s), qPrintable(text));
}

// Whoever has taken the wrong file must not think that somebody has changed votes.
void SealedLogCheckTest::saysWhenAFileIsNoSealedLog()
{
    const auto head = registry().sealHead(u"fruit"_s);
    auto changed = log();
    changed[0].replace("sealed-log/1", "sealed-log/9");
    for (const auto& lines : {QByteArrayList(), QByteArrayList{"number,round\n", "1,1\n"}, changed, log().sliced(1)}) {
        QCOMPARE(faultsOf(lines, head), QList<Finding>({{Fault::NoLog, 1, {}}}));
        QCOMPARE(sealedLogText(checked(lines, head)),
            u"Line 1: no sealed log begins so; “everyportd poll export NAME --format sealed” writes one.\n"
            "Nothing could be checked.\n"_s);
    }
}

QTEST_GUILESS_MAIN(SealedLogCheckTest)
#include "tst_sealedlogcheck.moc"
