#include "app/polls/store/stationmerge.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/app/polls/sealedroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class StationMergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void growsWithEachMerge();
    void anOlderLogBringsNothing();
    void refusesAnotherPast();
    void whatWasErasedHereDoesNotComeBack();
    void ownVotesComeBack();
    void whatVoidedAVoteComesBack();
    void lostVotesComeBackWhereThePollIsADraft();
    void twoFoldersFromOneBackupCountAlike();
    void aNumberThatWasGivenTwiceCountsAlikeEverywhere();
    void whatGoesOnWithOurChainIsRefused();
    void aCopyThatWasPutBackByHandIsTold();
    void whatStaysHereIsHeldByALaterChain();
    void aStationThatWasBroughtBackGoesOn();
    void sealsWhatEarlierVersionsSend();
    void whatWasErasedIsTheSame();
    void refusesALogWhoseSealsWereTakenOff();
    void aForgedCopyThatCameFirstIsFound();
    void whatIsShownStaysAsItWasClosed();
    void goesOnThroughAThirdStation();
    void boundsHowManyHaveSealed();
    void aClockThatWasAheadAndSetRight();
    void aClockThatWasAheadForLonger_data();
    void aClockThatWasAheadForLonger();
    void aChangeHoldsBackWhatWasAhead_data();
    void aChangeHoldsBackWhatWasAhead();
    void aClockThatIsAheadStill();
    void aClockThatFellBehind();
    void aClockThatFellBehindAfterDaysWithoutVotes();
    void aClockThatFellBehindInABackupsFolder();

private:
    using Erasure = PollRegistry::Erasure;

    void begin(Policy::Mode mode);
    SealedRoom& here() { return *m_here; }
    SealedRoom& there() { return *m_there; }
    static QByteArray logOf(SealedRoom& room) { return *room.exported(u"fruit"_s, ExportFormat::Log); }
    static Error merge(
        SealedRoom& into, const QByteArray& log, PollRegistry::Unsealed unsealed = PollRegistry::Unsealed::Taken)
    {
        const auto merged = into.waited(into.registry->mergeLog(u"fruit"_s, log, unsealed));
        return merged ? Error() : merged.error();
    }
    /// Both clocks are as that of the computer, by which what has not come is known.
    void setClocks()
    {
        for (auto* room : {&here(), &there()})
            room->reactor.manualClock().setWallClock(QDateTime::currentMSecsSinceEpoch() - room->now());
    }
    static void setClock(SealedRoom& room, qint64 days) { setClock(room, std::chrono::hours(24 * days)); }
    static void setClock(SealedRoom& room, std::chrono::milliseconds by)
    {
        room.reactor.manualClock().setWallClock(by.count());
    }
    /// Another poll of that name, whose log there begins with a clock that is ahead.
    bool beginAhead(int hours)
    {
        const auto isGone = here().done(here().registry->remove(u"fruit"_s))
            && there().done(there().registry->remove(u"fruit"_s));
        if (!isGone || !here().makeOpen(fruitPoll()))
            return false;
        setClock(there(), std::chrono::hours(hours));
        const auto toml = here().waited(here().registry->exportPoll(u"fruit"_s));
        return toml && there().done(there().registry->importPolls(*toml))
            && there().done(there().registry->openPoll(u"fruit"_s));
    }
    static int votes(SealedRoom& room) { return room.registry->tally(u"fruit"_s).votes; }
    static bool holds(SealedRoom& room)
    {
        const auto result = checked(linesOf(room.sealedLog()), room.registry->sealHead(u"fruit"_s));
        if (!result.holds())
            qInfo("%s", qPrintable(sealedLogText(result)));
        return result.holds();
    }
    /// As an earlier version would have written it.
    static QByteArray withoutSeals(const QByteArray& log)
    {
        QByteArrayList lines;
        for (const auto& line : linesOf(log)) {
            auto object = QJsonDocument::fromJson(line).object();
            if (object.contains(u"format"))
                object[u"format"_s] = u"everyport-poll-log/1"_s;
            for (const auto& key : {u"chains"_s, u"link"_s})
                object.remove(key);
            if (object[u"kind"] != u"withheld"_s)
                lines << QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        }
        return lines.join();
    }
    /// As a folder that was brought back from before the last entries. It has no other chain than its own.
    static bool lose(SealedRoom& room, int entries = 1)
    {
        const bool lost = room.done(room.database->write([entries](QSqlDatabase& connection) -> Result<Done> {
            for (const auto& sql :
                {u"DELETE FROM polls_log WHERE number > (SELECT max(number) FROM polls_log) - %1"_s.arg(entries),
                    u"UPDATE polls_chain SET links = links - %1, last = last - %1, seal = (SELECT seal FROM polls_log ORDER BY number DESC LIMIT 1)"_s
                        .arg(entries)}) {
                const auto done = runStatement(connection, sql);
                if (!done)
                    return done;
            }
            return Done{};
        }));
        room.restart();
        return lost;
    }

    /// As another folder from a backup of `room`'s: the same station, whose chain has another name.
    static bool becomeTwinOf(SealedRoom& twin, SealedRoom& room)
    {
        const bool done = twin.done(twin.database->write([station = room.registry->station()](
                                                             QSqlDatabase& connection) {
            return runStatement(connection, u"UPDATE polls_station SET station = ?, chain = '0f0f0f0f'"_s, {station});
        }));
        twin.restart();
        const auto toml = room.waited(room.registry->exportPoll(u"fruit"_s));
        return done && twin.done(twin.registry->importPolls(*toml)) && twin.done(twin.registry->openPoll(u"fruit"_s));
    }
    /// The first vote of a chain of the station x: at the same time, under the same number, by the same card.
    static QByteArray logOfTwin(SealedRoom& room, const QString& writer, const QString& answer)
    {
        auto header = QJsonDocument::fromJson(linesOf(logOf(room)).first()).object();
        header[u"chains"_s] = QJsonArray{QJsonObject{{u"writer"_s, writer}, {u"unsealed"_s, 0}}};
        LogEntry entry{.at = 1000, .order = 1000, .station = u"x"_s, .sequence = 1, .uuid = u"of-"_s + answer};
        entry.reader = u"r"_s;
        entry.card = QString(32, u'c');
        entry.answer = answer;
        EntrySeal seal{.link = 1, .writer = writer, .nonce = QByteArray(16, 'n')};
        Sealer sealer;
        seal.seal = toBytes(sealer.next(
            toBytes(sealer.genesis(u"fruit"_s, writer, 0)), *sealer.commitment(u"fruit"_s, entry, entry.answer, seal)));
        return QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n'
            + stationLogLine({.entry = entry, .decision = {Outcome::Counted, entry.answer, {}, false}}, seal);
    }
    /// A vote for a pear that `room` has never taken, behind the end of its chain.
    static QByteArray goneOnWith(SealedRoom& room)
    {
        Sealer sealer;
        const auto station = room.registry->station();
        const auto head = room.registry->chains(u"fruit"_s).value(station);
        LogEntry entry{.at = 1000, .order = 1000, .station = station, .sequence = 99, .uuid = u"made-up"_s};
        entry.reader = u"x"_s; // which stands for nothing
        entry.card = QString(32, u'c');
        entry.answer = u"pear"_s;
        EntrySeal seal{.link = head.links + 1, .nonce = QByteArray(16, 'n')};
        seal.seal = toBytes(sealer.next(head.seal, *sealer.commitment(u"fruit"_s, entry, entry.answer, seal)));
        return stationLogLine({.entry = entry, .decision = {Outcome::Counted, entry.answer, {}, false}}, seal);
    }
    static Result<MergedVotes> merged(SealedRoom& into, const QByteArray& log)
    {
        return into.waited(into.registry->mergeLog(u"fruit"_s, log));
    }

    std::unique_ptr<SealedRoom> m_here;
    std::unique_ptr<SealedRoom> m_there;
};

void StationMergeTest::init()
{
    begin(Policy::Mode::Once);
}

void StationMergeTest::begin(Policy::Mode mode)
{
    m_here = std::make_unique<SealedRoom>();
    m_there = std::make_unique<SealedRoom>();
    QVERIFY(here().makeOpen(fruitPoll(u"fruit"_s, mode)));
    const auto toml = here().waited(here().registry->exportPoll(u"fruit"_s));
    QVERIFY(there().done(there().registry->importPolls(*toml)));
    QVERIFY(there().done(there().registry->openPoll(u"fruit"_s)));
    QVERIFY(there().tap(u"rp"_s, u"A0A0A0A0"_s));
}

void StationMergeTest::cleanup()
{
    m_here.reset();
    m_there.reset();
}

void StationMergeTest::growsWithEachMerge()
{
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(merge(here(), logOf(there())).text, QString());
        here().reactor.advance(std::chrono::seconds(1));
        there().reactor.advance(std::chrono::seconds(1));
        QVERIFY(here().tap(u"ra"_s, u"B0B0B00"_s + QString::number(i)));
        QVERIFY(there().tap(u"rp"_s, u"C0C0C00"_s + QString::number(i)));
    }
    QCOMPARE(votes(here()), 6); // the last one there has not come yet
    const auto chains = here().registry->chains(u"fruit"_s);
    QCOMPARE(chains.size(), 2);
    QCOMPARE(chains.value(there().registry->station()).links, 5);
    QVERIFY(holds(here()));
    QVERIFY(holds(there()));
    QCOMPARE(merge(there(), logOf(here())).text, QString());
    QCOMPARE(votes(there()), 7);
    QVERIFY(holds(there()));
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(here().registry->chains(u"fruit"_s), there().registry->chains(u"fruit"_s));
    // Each counts for itself, so each has a head of its own.
    QVERIFY(here().registry->sealHead(u"fruit"_s) != there().registry->sealHead(u"fruit"_s));
    here().restart();
    QCOMPARE(votes(here()), 7);
    QVERIFY(holds(here()));
}

void StationMergeTest::anOlderLogBringsNothing()
{
    const auto older = logOf(there());
    QVERIFY(there().tap(u"ra"_s, u"D0D0D0D0"_s));
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(merge(here(), older).text, QString());
    QCOMPARE(votes(here()), 2);
    QVERIFY(holds(here()));
}

void StationMergeTest::refusesAnotherPast()
{
    const auto first = logOf(there());
    QCOMPARE(merge(here(), first).text, QString());
    QVERIFY(lose(there()));
    QVERIFY(there().tap(u"ra"_s, u"A0A0A0A0"_s)); // the same card, for something else
    const auto other = logOf(there());
    const auto refused = merge(here(), other);
    QCOMPARE(refused.kind, Error::Kind::Refused);
    QVERIFY2(refused.text.contains(there().registry->station()), qPrintable(refused.text));
    QVERIFY(there().tap(u"ra"_s, u"D0D0D0D0"_s)); // and when it is longer
    QCOMPARE(merge(here(), logOf(there())).kind, Error::Kind::Refused);
    QCOMPARE(here().registry->tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 0}, {u"pear"_s, 1}}));
    QVERIFY(holds(here()));
}

void StationMergeTest::whatWasErasedHereDoesNotComeBack()
{
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QVERIFY(here().done(here().registry->eraseCard(u"A0A0A0A0"_s, Erasure::Remove)));
    QCOMPARE(votes(here()), 0);
    QVERIFY(there().tap(u"ra"_s, u"D0D0D0D0"_s));
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(votes(here()), 1);
    QVERIFY(holds(here()));
    QCOMPARE(merge(there(), logOf(here())).text, QString()); // nor goes it there
    QCOMPARE(votes(there()), 2);
}

void StationMergeTest::ownVotesComeBack()
{
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    const auto chain = there().registry->chains(u"fruit"_s);
    QVERIFY(lose(there()) && there().beginChainsAnew());
    QCOMPARE(votes(there()), 0);
    QCOMPARE(merge(there(), logOf(here())).text, QString());
    QCOMPARE(votes(there()), 1);
    const auto station = there().registry->station();
    QCOMPARE(there().registry->chains(u"fruit"_s).value(station), chain.value(station));
    there().reactor.advance(std::chrono::seconds(1));
    QVERIFY(there().tap(u"ra"_s, u"D0D0D0D0"_s));
    QVERIFY(holds(there()));
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(votes(here()), 2);
}

/// Also where nothing else was lost: its number is then given again here.
void StationMergeTest::whatVoidedAVoteComesBack()
{
    QVERIFY(there().done(there().registry->retract(u"fruit"_s, u"A0A0A0A0"_s)));
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QVERIFY(lose(there()) && there().beginChainsAnew());
    QCOMPARE(votes(there()), 1);
    there().reactor.advance(std::chrono::seconds(1));
    QVERIFY(there().tap(u"ra"_s, u"D0D0D0D0"_s));
    QCOMPARE(merge(there(), logOf(here())).text, QString());
    QCOMPARE(there().registry->tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 0}}));
    const auto rows = there().rows();
    const auto isBack = [&](const SealedRow& row) {
        return row.stored.entry.text == u"4-4 "_s + there().registry->station();
    };
    QCOMPARE(std::count_if(rows.begin(), rows.end(), isBack), 1);
    const auto result = checked(linesOf(there().sealedLog()), there().registry->sealHead(u"fruit"_s));
    QVERIFY2(result.holds(), qPrintable(sealedLogText(result)));
    QCOMPARE(result.returned, 0); // no vote
    QCOMPARE(result.erased, 0);
    // That it came is not brought back and forth.
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    const auto chains = there().registry->chains(u"fruit"_s);
    QCOMPARE(merge(there(), logOf(here())).text, QString());
    QCOMPARE(there().registry->chains(u"fruit"_s), chains);
}

// Opening hours do not travel, and were lost with the votes.
void StationMergeTest::lostVotesComeBackWhereThePollIsADraft()
{
    QVERIFY(there().tap(u"ra"_s, u"D0D0D0D0"_s));
    QVERIFY(there().tap(u"rx"_s, u"E0E0E0E0"_s)); // a reader that stands for nothing, which stays there
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(votes(here()), 2);
    QVERIFY(lose(there(), 4) && there().beginChainsAnew());
    QVERIFY(!there().registry->find(u"fruit"_s)->isOpen());
    const auto back = merged(there(), logOf(here()));
    QVERIFY(back.ok());
    QCOMPARE(back->votes, 2);
    QCOMPARE(back->own, 2);
    QVERIFY(back->uncounted.isEmpty());
    QCOMPARE(there().registry->tally(u"fruit"_s).counts, here().registry->tally(u"fruit"_s).counts);
    const auto result = checked(linesOf(there().sealedLog()), there().registry->sealHead(u"fruit"_s));
    QVERIFY2(result.holds(), qPrintable(sealedLogText(result)));
    QCOMPARE(result.returned, 2);
    QCOMPARE(result.erased, 0);    // what stayed behind of them was no vote that anybody took back
    QCOMPARE(result.elsewhere, 4); // with two of the other station
    there().restart();
    QCOMPARE(votes(there()), 2);
    // Each further merge, there and back, brings nothing more.
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    const auto chains = there().registry->chains(u"fruit"_s);
    QCOMPARE(merge(there(), logOf(here())).text, QString());
    QCOMPARE(there().registry->chains(u"fruit"_s), chains);
    QVERIFY(there().done(there().registry->openPoll(u"fruit"_s)));
    there().reactor.advance(std::chrono::seconds(1));
    QVERIFY(there().tap(u"rp"_s, u"F0F0F0F0"_s));
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(votes(here()), 3);
    QVERIFY(holds(here()) && holds(there()));
}

void StationMergeTest::twoFoldersFromOneBackupCountAlike()
{
    SealedRoom twin;
    QVERIFY(becomeTwinOf(twin, here()));
    QVERIFY(here().tap(u"ra"_s, u"B0B0B0B0"_s));
    QVERIFY(here().done(here().registry->closePoll(u"fruit"_s)));
    for (auto* room : {&here(), &twin})
        room->reactor.advance(std::chrono::seconds(1));
    for (int i = 0; i < 3; ++i)
        QVERIFY(twin.tap(u"rp"_s, u"C0C0C00"_s + QString::number(i)));
    const auto head = here().registry->closedHead(u"fruit"_s);
    QCOMPARE(merge(here(), logOf(twin)).text, QString());
    QCOMPARE(merge(twin, logOf(here())).text, QString());
    for (auto* room : {&here(), &twin}) {
        QCOMPARE(room->registry->tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 3}}));
        QVERIFY(holds(*room));
        room->restart();
        QCOMPARE(votes(*room), 4);
    }
    QVERIFY(checked(linesOf(here().sealedLog()), head).holds()); // what was shown is found still
    // That they came is not brought back and forth.
    const auto chains = here().registry->chains(u"fruit"_s);
    QCOMPARE(merge(here(), logOf(twin)).text, QString());
    QCOMPARE(merge(twin, logOf(here())).text, QString());
    QCOMPARE(here().registry->chains(u"fruit"_s).value(here().registry->station()),
        chains.value(here().registry->station()));
}

// A station may lie about its backups, but not to each in another way.
void StationMergeTest::aNumberThatWasGivenTwiceCountsAlikeEverywhere()
{
    const auto one = logOfTwin(here(), u"x"_s, u"apple"_s);
    const auto other = logOfTwin(here(), u"x.0f0f0f0f"_s, u"pear"_s);
    QCOMPARE(merge(here(), one).text, QString());
    QCOMPARE(merge(here(), other).text, QString());
    QCOMPARE(merge(there(), other).text, QString());
    QCOMPARE(merge(there(), one).text, QString());
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(here().registry->tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 0}}));
        QCOMPARE(there().registry->tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 1}}));
        QVERIFY(holds(here()) && holds(there()));
        here().restart();
        there().restart();
    }
}

void StationMergeTest::whatGoesOnWithOurChainIsRefused()
{
    QVERIFY(here().tap(u"ra"_s, u"B0B0B0B0"_s));
    const auto forged = logOf(here()) + goneOnWith(here());
    const auto refused = merge(here(), forged);
    QCOMPARE(refused.kind, Error::Kind::Refused);
    QVERIFY(refused.code == otherOwnPast);
    QVERIFY2(refused.text.contains(u"has sealed (entries: 1)"_s), qPrintable(refused.text));
    QVERIFY2(refused.text.contains(u"nothing is lost where no vote was taken"_s), qPrintable(refused.text));
    QCOMPARE(votes(here()), 1);
    QVERIFY(holds(here()));
    // A folder that came back cannot know what it has lost. It says how many there are, and what was sealed stays.
    QVERIFY(here().beginChainsAnew());
    const auto taken = merged(here(), forged);
    QVERIFY(taken.ok());
    QCOMPARE(taken->own, 1);
    QVERIFY(holds(here()));
    here().restart();
    QVERIFY(holds(here()));
}

/// And a vote was taken in it before anybody looked: only the station itself can mend that, and not all of it.
void StationMergeTest::aCopyThatWasPutBackByHandIsTold()
{
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QVERIFY(lose(there())); // its chain has the name that it had
    QVERIFY(there().tap(u"ra"_s, u"D0D0D0D0"_s));
    const auto refused = merge(there(), logOf(here()));
    QCOMPARE(refused.kind, Error::Kind::Refused);
    QVERIFY(refused.code == otherOwnPast);
    for (const auto& words : {u"this station's own votes"_s, u"put here by hand"_s, u"restore --replace"_s,
             u"counts nowhere else"_s, there().registry->station()})
        QVERIFY2(refused.text.contains(words), qPrintable(refused.text));
    QCOMPARE(votes(there()), 1);
    // Elsewhere it is a station like any other, of which nobody can tell which of the two is right.
    const auto elsewhere = merge(here(), logOf(there()));
    QVERIFY2(elsewhere.text.contains(u"is not what was merged of it before"_s), qPrintable(elsewhere.text));
    QCOMPARE(elsewhere.code, QString());
    // Once it is done, nobody is told to do it again.
    QVERIFY(there().beginChainsAnew());
    const auto stays = merge(there(), logOf(here()));
    QCOMPARE(stays.kind, Error::Kind::Refused);
    QVERIFY(stays.code == otherOwnPast);
    QVERIFY2(stays.text.contains(u"before its folder was brought back"_s), qPrintable(stays.text));
    QVERIFY2(!stays.text.contains(u"restore --replace"_s), qPrintable(stays.text));
    QVERIFY(holds(there()));
}

// Else a vote would come before what says for which answer its reader stands.
void StationMergeTest::whatStaysHereIsHeldByALaterChain()
{
    cleanup();
    begin(Policy::Mode::Once);
    setClocks();
    QVERIFY(here().tap(u"ra"_s, u"A1A1A1A1"_s));
    setClock(here(), 40);
    QVERIFY(here().done(here().registry->assign(u"fruit"_s, u"r9"_s, u"apple"_s)));
    QVERIFY(here().beginChainsAnew());
    setClock(here(), -40);
    QVERIFY(here().tap(u"r9"_s, u"C0C0C0C0"_s));
    QCOMPARE(votes(here()), 2);
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    const auto rows = here().rows();
    const auto vote = std::find_if(rows.begin(), rows.end(),
        [](const SealedRow& row) { return row.stored.entry.reader == u"r9"_s && row.stored.isTap(); });
    QVERIFY(vote != rows.end());
    QVERIFY(isCounted(vote->stored.decision.outcome));
    QCOMPARE(vote->stored.decision.answer, u"apple"_s);
    QCOMPARE(votes(here()), 3);
    QVERIFY(holds(here()));
    here().restart();
    QCOMPARE(votes(here()), 3);
    QVERIFY(holds(here()));
}

/// What was right, too, before the opening that the chain of the backup has: it is still open for that.
void StationMergeTest::aClockThatFellBehindInABackupsFolder()
{
    setClocks();
    QVERIFY(there().beginChainsAnew());
    QVERIFY(there().tap(u"ra"_s, u"B0B0B0B0"_s));
    setClock(there(), -30);
    QVERIFY(there().tap(u"ra"_s, u"C0C0C0C0"_s));
    setClock(there(), 30);
    QVERIFY(there().tap(u"ra"_s, u"D0D0D0D0"_s));
    QCOMPARE(votes(there()), 4);
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(votes(here()), 4);
    QVERIFY(here().tap(u"ra"_s, u"E0E0E0E0"_s));
    QCOMPARE(merge(there(), logOf(here())).text, QString()); // which now counts by time
    QCOMPARE(votes(there()), 5);
    QVERIFY(holds(here()) && holds(there()));
    there().restart();
    QCOMPARE(votes(there()), 5);
}

void StationMergeTest::aStationThatWasBroughtBackGoesOn()
{
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QVERIFY(lose(there()));
    QVERIFY(there().beginChainsAnew());
    there().reactor.advance(std::chrono::seconds(1));
    QVERIFY(there().tap(u"ra"_s, u"D0D0D0D0"_s)); // it does not know yet what it has lost
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(votes(here()), 2);
    QCOMPARE(merge(there(), logOf(here())).text, QString());
    QCOMPARE(votes(there()), 2);
    QVERIFY(there().tap(u"rp"_s, u"E0E0E0E0"_s));
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(votes(here()), 3);
    QVERIFY(holds(here()));
    QVERIFY(holds(there()));
    // What was taken off such a chain is missed, too.
    QVERIFY(there().tap(u"rp"_s, u"F0F0F0F0"_s));
    QCOMPARE(merge(here(), withoutSeals(logOf(there()))).kind, Error::Kind::Refused);
}

void StationMergeTest::sealsWhatEarlierVersionsSend()
{
    QCOMPARE(merge(here(), withoutSeals(logOf(there()))).text, QString());
    QCOMPARE(votes(here()), 1);
    QCOMPARE(here().registry->chains(u"fruit"_s).size(), 1);
    QCOMPARE(here().registry->chains(u"fruit"_s).first().links, 3);
    QVERIFY(holds(here()));
    // That station is brought up to date, and sends the same vote with its seal.
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(votes(here()), 1);
    QCOMPARE(here().registry->chains(u"fruit"_s).size(), 2);
    QVERIFY(holds(here()));
}

// Whose card it was is no difference, since nobody can tell it any more.
void StationMergeTest::whatWasErasedIsTheSame()
{
    QCOMPARE(merge(here(), withoutSeals(logOf(there()))).text, QString());
    QVERIFY(here().done(here().registry->eraseCard(u"A0A0A0A0"_s, Erasure::Anonymise)));
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(votes(here()), 1);
    QVERIFY(holds(here()));
}

void StationMergeTest::refusesALogWhoseSealsWereTakenOff()
{
    // The first line still names the chain.
    auto bare = logOf(there());
    bare.replace("\"link\":3", "\"knil\":3").replace("\"answer\":\"pear\"", "\"answer\":\"apple\"");
    const auto named = merge(here(), bare);
    QCOMPARE(named.kind, Error::Kind::Refused);
    QVERIFY2(named.text.contains(there().registry->station()), qPrintable(named.text));
    // It does not, and the chain is known here.
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QVERIFY(there().tap(u"ra"_s, u"D0D0D0D0"_s));
    QCOMPARE(merge(here(), withoutSeals(logOf(there()))).kind, Error::Kind::Refused);
    QCOMPARE(votes(here()), 1);
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(votes(here()), 2);
    QVERIFY(holds(here()));
}

void StationMergeTest::aForgedCopyThatCameFirstIsFound()
{
    for (const auto& [from, to] : std::initializer_list<std::pair<QByteArray, QByteArray>>{
             {"\"answer\":\"pear\"", "\"answer\":\"apple\""}, {"\"reader\":\"rp\"", "\"reader\":\"ra\""},
             {"\"card\":\"", "\"card\":\"00000000000000000000000000000000\",\"drac\":\""}}) {
        cleanup();
        init();
        auto forged = withoutSeals(logOf(there()));
        QVERIFY(forged.contains(from));
        forged.replace(from, to);
        QCOMPARE(merge(here(), forged).text, QString()); // nobody can tell yet
        const auto refused = merge(here(), logOf(there()));
        QCOMPARE(refused.kind, Error::Kind::Refused);
        QVERIFY2(refused.text.contains(there().registry->station()), qPrintable(refused.text));
        // Nor does the forged one go on to who has the true one.
        QCOMPARE(merge(there(), logOf(here())).kind, Error::Kind::Refused);
        QCOMPARE(there().registry->tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 0}, {u"pear"_s, 1}}));
    }
}

void StationMergeTest::boundsHowManyHaveSealed()
{
    const auto header = logOf(there()).split('\n').first();
    QByteArray chains;
    for (int i = 0; i < mostChains; ++i)
        chains += (i > 0 ? "," : "") + QByteArray("{\"writer\":\"s") + QByteArray::number(i) + "\",\"unsealed\":0}";
    auto many = header;
    const auto begin = many.indexOf("\"chains\":[") + 10;
    many.replace(begin, many.indexOf(']', begin) - begin, chains);
    const auto refused = merge(here(), many + '\n'); // and this station makes one more
    QCOMPARE(refused.kind, Error::Kind::Malformed);
    QVERIFY2(refused.text.contains(u"too many stations"_s), qPrintable(refused.text));
}

void StationMergeTest::whatIsShownStaysAsItWasClosed()
{
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QVERIFY(here().done(here().registry->closePoll(u"fruit"_s)));
    const auto head = here().registry->closedHead(u"fruit"_s);
    QVERIFY(there().tap(u"ra"_s, u"D0D0D0D0"_s));
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(votes(here()), 2);
    QCOMPARE(here().registry->closedHead(u"fruit"_s), head);
    here().restart();
    QCOMPARE(here().registry->closedHead(u"fruit"_s), head);
    const auto result = checked(linesOf(here().sealedLog()), head);
    QVERIFY2(result.holds(), qPrintable(sealedLogText(result)));
    QCOMPARE(result.behindHead, 1);
}

void StationMergeTest::goesOnThroughAThirdStation()
{
    SealedRoom third;
    const auto toml = here().waited(here().registry->exportPoll(u"fruit"_s));
    QVERIFY(third.done(third.registry->importPolls(*toml)));
    QVERIFY(here().tap(u"ra"_s, u"B0B0B0B0"_s));
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(merge(third, logOf(here())).text, QString());
    QCOMPARE(votes(third), 2);
    QCOMPARE(third.registry->chains(u"fruit"_s).size(), 3);
    QCOMPARE(third.registry->chains(u"fruit"_s).value(there().registry->station()),
        there().registry->chains(u"fruit"_s).value(there().registry->station()));
    QVERIFY(holds(third));
}

void StationMergeTest::aClockThatWasAheadAndSetRight()
{
    cleanup();
    begin(Policy::Mode::Change);
    setClocks();
    // One voter votes there ahead of time, then here, then there again, when the clock is right.
    setClock(there(), 40);
    QVERIFY(there().tap(u"ra"_s, u"B0B0B0B0"_s));
    QVERIFY(there().tap(u"rp"_s, u"C0C0C0C0"_s));
    setClock(there(), -40);
    here().reactor.advance(std::chrono::seconds(1));
    there().reactor.advance(std::chrono::seconds(2));
    QVERIFY(here().tap(u"ra"_s, u"C0C0C0C0"_s));
    QVERIFY(there().tap(u"rp"_s, u"B0B0B0B0"_s));
    QVERIFY(there().tap(u"ra"_s, u"D0D0D0D0"_s));
    const auto before = there().registry->tally(u"fruit"_s);
    QCOMPARE(before.counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 3}}));
    there().restart(); // counted again, it is the same
    QCOMPARE(there().registry->tally(u"fruit"_s).counts, before.counts);
    const auto merged = here().waited(here().registry->mergeLog(u"fruit"_s, logOf(there())));
    QVERIFY(merged.ok());
    QVERIFY(merged->leftOut.isEmpty());
    QCOMPARE(merged->heldBack, (QMap<QString, qint64>{{there().registry->station(), 2}}));
    QCOMPARE(merge(there(), logOf(here())).text, QString());
    QCOMPARE(here().registry->tally(u"fruit"_s).counts, there().registry->tally(u"fruit"_s).counts);
    // What was ahead counts as of when the clock was right again: after the vote here.
    QCOMPARE(here().registry->tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 3}}));
    QVERIFY(holds(here()) && holds(there()));
    // Nobody's later votes are pushed, and a start finds the same.
    here().reactor.advance(std::chrono::seconds(5));
    QVERIFY(here().tap(u"ra"_s, u"C0C0C0C0"_s));
    QCOMPARE(here().rows().last().stored.entry.order, here().now());
    QCOMPARE(merge(there(), logOf(here())).text, QString());
    for (auto* room : {&here(), &there()}) {
        QCOMPARE(room->registry->tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 2}, {u"pear"_s, 2}}));
        room->restart();
        QCOMPARE(room->registry->tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 2}, {u"pear"_s, 2}}));
        QVERIFY(holds(*room));
    }
}

void StationMergeTest::aClockThatWasAheadForLonger_data()
{
    QTest::addColumn<bool>("isFromTheStart");
    QTest::addColumn<QList<int>>("hours"); // ahead of the right time, a vote at each
    constexpr int day = 24;
    QTest::newRow("a quiet day") << false << QList<int>{10 * day, 11 * day + 2};
    QTest::newRow("a quiet day from the start") << true << QList<int>{400 * day, 401 * day + 2};
    QTest::newRow("two leaps") << false << QList<int>{5 * day, 10 * day};
    QTest::newRow("set right by half, then wholly") << false << QList<int>{10 * day, 5 * day};
    QTest::newRow("from the start, two leaps") << true << QList<int>{5 * day, 10 * day, 20 * day};
}

void StationMergeTest::aClockThatWasAheadForLonger()
{
    QFETCH(const bool, isFromTheStart);
    QFETCH(const QList<int>, hours);
    setClocks();
    if (isFromTheStart)
        QVERIFY(beginAhead(hours.first()));
    else
        QVERIFY(there().tap(u"ra"_s, u"B0B0B0B0"_s));
    for (qsizetype i = 0; i < hours.size(); ++i) {
        setClocks();
        setClock(there(), std::chrono::hours(hours[i]));
        QVERIFY(there().tap(u"ra"_s, u"C0C0C0%1"_s.arg(10 + int(i))));
    }
    setClocks();
    QVERIFY(there().tap(u"ra"_s, u"D0D0D0D0"_s));
    QVERIFY(there().tap(u"ra"_s, u"E0E0E0E0"_s));
    QVERIFY(there().rows().last().stored.entry.order <= there().now() + 1000);
    const auto merged = here().waited(here().registry->mergeLog(u"fruit"_s, logOf(there())));
    QVERIFY(merged.ok());
    QVERIFY(merged->leftOut.isEmpty());
    QCOMPARE(merged->heldBack, (QMap<QString, qint64>{{there().registry->station(), hours.size()}}));
    QCOMPARE(votes(here()), votes(there()));
    QVERIFY(holds(here()) && holds(there()));
    there().restart(); // read once more, it goes on from the right time, too
    QVERIFY(there().tap(u"ra"_s, u"F0F0F0F0"_s));
    QVERIFY(there().rows().last().stored.entry.order <= there().now() + 1000);
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(votes(here()), votes(there()));
}

void StationMergeTest::aChangeHoldsBackWhatWasAhead_data()
{
    QTest::addColumn<bool>("isVoiding");
    QTest::newRow("a registration") << false;
    QTest::newRow("a voiding") << true;
}

void StationMergeTest::aChangeHoldsBackWhatWasAhead()
{
    QFETCH(const bool, isVoiding);
    setClocks();
    QVERIFY(there().tap(u"ra"_s, u"B0B0B0B0"_s));
    setClock(there(), 40);
    QVERIFY(there().tap(u"ra"_s, u"C0C0C0C0"_s));
    QVERIFY(there().tap(u"ra"_s, u"D0D0D0D0"_s));
    setClock(there(), -40);
    QVERIFY(there().done(isVoiding ? there().registry->retract(u"fruit"_s, u"D0D0D0D0"_s)
                                   : there().registry->registerCards(u"fruit"_s, {u"E0E0E0E0"_s, u"F0F0F0F0"_s})));
    for (const auto& row : there().rows())
        QVERIFY(row.stored.entry.order <= there().now() + 1000);
    const auto merged = here().waited(here().registry->mergeLog(u"fruit"_s, logOf(there())));
    QVERIFY(merged.ok());
    QVERIFY(merged->leftOut.isEmpty() && merged->othersLeftOut.isEmpty());
    QCOMPARE(merged->heldBack.value(there().registry->station()), 2);
    QCOMPARE(votes(here()), votes(there()));
    QVERIFY(holds(here()) && holds(there()));
}

void StationMergeTest::aClockThatIsAheadStill()
{
    setClocks();
    QVERIFY(there().tap(u"ra"_s, u"B0B0B0B0"_s));
    setClock(there(), 40);
    QVERIFY(there().tap(u"ra"_s, u"C0C0C0C0"_s));
    QVERIFY(there().done(there().registry->registerCards(u"fruit"_s, {u"E0E0E0E0"_s})));
    const auto first = here().waited(here().registry->mergeLog(u"fruit"_s, logOf(there())));
    QVERIFY(first.ok());
    QCOMPARE(first->votes, 2);
    QCOMPARE(first->leftOut, (QMap<QString, qint64>{{there().registry->station(), 1}}));
    QCOMPARE(first->othersLeftOut, (QMap<QString, qint64>{{there().registry->station(), 1}}));
    QVERIFY(holds(here()));
    setClock(there(), -40);
    QVERIFY(there().tap(u"ra"_s, u"D0D0D0D0"_s));
    const auto second = here().waited(here().registry->mergeLog(u"fruit"_s, logOf(there())));
    QVERIFY(second.ok());
    QCOMPARE(second->votes, 2);
    QVERIFY(second->leftOut.isEmpty() && second->othersLeftOut.isEmpty());
    QCOMPARE(votes(here()), votes(there()));
    QVERIFY(holds(here()));
}

// Which of two clocks is right nobody knows; but a time before 2020 is none.
void StationMergeTest::aClockThatFellBehind()
{
    setClocks();
    QVERIFY(there().tap(u"ra"_s, u"B0B0B0B0"_s));
    const auto last = there().rows().last().stored.entry.order;
    setClock(there(), -365 * 50);
    QVERIFY(there().tap(u"ra"_s, u"C0C0C0C0"_s));
    QVERIFY(there().rows().last().stored.entry.order >= last);
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(votes(here()), 3);
}

// What was right is held to what is wrong: all votes are counted, if in a slightly wrong place.
void StationMergeTest::aClockThatFellBehindAfterDaysWithoutVotes()
{
    setClocks();
    for (auto* room : {&here(), &there()})
        setClock(*room, -3);
    QVERIFY(there().tap(u"ra"_s, u"B0B0B0B0"_s));
    setClock(there(), 3);
    QVERIFY(there().tap(u"ra"_s, u"C0C0C0C0"_s));
    setClock(there(), -10);
    QVERIFY(there().tap(u"ra"_s, u"D0D0D0D0"_s));
    QCOMPARE(there().rows().last().stored.entry.order, there().now());
    const auto behind = here().waited(here().registry->mergeLog(u"fruit"_s, logOf(there())));
    QVERIFY(behind.ok());
    QVERIFY(behind->leftOut.isEmpty());
    QCOMPARE(votes(here()), votes(there()));
    setClock(there(), 10);
    QVERIFY(there().tap(u"ra"_s, u"E0E0E0E0"_s));
    QCOMPARE(there().rows().last().stored.entry.order, there().now());
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(votes(here()), votes(there()));
    QVERIFY(holds(here()) && holds(there()));
}

QTEST_GUILESS_MAIN(StationMergeTest)
#include "tst_stationmerge.moc"
