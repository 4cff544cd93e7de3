#include <QTest>

#include "app/polls/definition/polltoml.h"
#include "tests/app/polls/sealedroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Counts = QMap<QString, int>;

const auto votersCard = u"A0A0A0A0"_s;

} // namespace

/// A poll of several stations, of which one turns out to lie.
class LeavingOutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_rooms.clear(); }

    void nothingOfItCountsFromTheBeginningOn();
    void allStationsAgree();
    void itMayBeTakenInAgain();
    void whatItVoidedStandsAgain();
    void whomItRegisteredNobodyKnows();
    void whatItGoesOnEnteringCountsWhenItIsTakenIn();
    void whatItSealsInAnothersNameIsItsOwn();
    void aCopyIsNotTheVote_data();
    void aCopyIsNotTheVote();
    void whoTakesAnothersNumberLocksNobodyOut();
    void aPollThatIsOverChangesToo();
    void itsLeaderAloneDoesIt();
    void aFileLeavesNobodyHereOut();
    void whoGoesOnAloneStartsWithWhatHeld();
    void aStartNeedNotCountAnew();
    void aLogThatCountsItDoesNotHold();
    void aCheckSaysWho();

private:
    SealedRoom& home() { return *m_rooms[0]; }
    SealedRoom& yard() { return *m_rooms[1]; }
    SealedRoom& hall() { return *m_rooms[2]; } // which lies
    QString liar() { return hall().registry->station(); }
    void pass(std::chrono::seconds time = 5s)
    {
        for (auto& room : m_rooms)
            room->reactor.advance(time);
    }
    /// All of a writer's chain that `to` has not.
    static bool tell(SealedRoom& from, SealedRoom& to)
    {
        const auto writer = from.registry->station();
        const auto known = to.registry->chains(u"fruit"_s).value(writer).links;
        const auto piece = from.waited(from.registry->chainPiece(u"fruit"_s, writer, {known, 0}, 1'000'000));
        return piece && (piece->log.isEmpty() || to.done(to.registry->mergeLog(u"fruit"_s, piece->log)));
    }
    bool tellAll()
    {
        for (auto& from : m_rooms) {
            for (auto& to : m_rooms) {
                if (from != to && !tell(*from, *to))
                    return false;
            }
        }
        return true;
    }
    /// How many votes that moves; -1: it was refused.
    qint64 leaveOut()
    {
        pass();
        return home().waited(home().registry->leaveOut(u"fruit"_s, liar(), u"hall-2"_s)).valueOr(-1);
    }
    qint64 takeIn()
    {
        pass();
        return home().waited(home().registry->takeIn(u"fruit"_s, liar())).valueOr(-1);
    }
    static Counts counts(SealedRoom& room) { return room.registry->tally(u"fruit"_s).counts; }
    static bool holds(SealedRoom& room)
    {
        const auto result = checked(linesOf(room.sealedLog()), room.registry->sealHead(u"fruit"_s));
        if (!result.holds())
            qInfo("%s", qPrintable(sealedLogText(result)));
        return result.holds();
    }
    bool agree()
    {
        for (auto& room : m_rooms) {
            if (room->registry->tally(u"fruit"_s) != home().registry->tally(u"fruit"_s) || !holds(*room))
                return false;
        }
        return true;
    }
    /// In the order of their numbers.
    static QStringList fates(SealedRoom& room)
    {
        QStringList fates;
        for (const auto& vote : room.registry->latestVotes(u"fruit"_s, 100))
            fates.prepend(vote.fate());
        return fates;
    }
    static QList<qint64> numbersOf(SealedRoom& room, const QString& station)
    {
        QList<qint64> numbers;
        for (const auto& vote : room.registry->latestVotes(u"fruit"_s, 100)) {
            if (vote.station == station)
                numbers.prepend(vote.number);
        }
        return numbers;
    }

    std::vector<std::unique_ptr<SealedRoom>> m_rooms;
};

/// The hall says first that a card has voted for a pear, which votes for an apple at the home.
void LeavingOutTest::init()
{
    for (int i = 0; i < 3; ++i)
        m_rooms.push_back(std::make_unique<SealedRoom>());
    QVERIFY(home().makeOpen(fruitPoll()));
    for (auto* room : {&yard(), &hall()}) {
        auto& registry = *room->registry;
        QVERIFY(room->done(registry.follow(
            {*home().registry->find(u"fruit"_s), home().registry->salt(u"fruit"_s), home().registry->station()})));
        QVERIFY(room->done(registry.setOpenAsLed(u"fruit"_s, true)));
        QVERIFY(room->done(registry.assign(u"fruit"_s, u"ra"_s, u"apple"_s)));
        QVERIFY(room->done(registry.assign(u"fruit"_s, u"rp"_s, u"pear"_s)));
    }
    pass();
    QVERIFY(hall().tap(u"rp"_s, votersCard));
    pass();
    QVERIFY(home().tap(u"ra"_s, votersCard));
    QVERIFY(yard().tap(u"ra"_s, u"B0B0B0B0"_s));
    QVERIFY(tellAll());
    QCOMPARE(counts(home()), (Counts{{u"apple"_s, 1}, {u"pear"_s, 1}}));
    QVERIFY(agree());
    home().heard = {};
    yard().heard = {};
}

void LeavingOutTest::nothingOfItCountsFromTheBeginningOn()
{
    const auto epoch = home().registry->countState(u"fruit"_s);
    QCOMPARE(leaveOut(), 1);
    QCOMPARE(counts(home()), (Counts{{u"apple"_s, 2}, {u"pear"_s, 0}}));
    QVERIFY(home().registry->countState(u"fruit"_s) != epoch);
    QCOMPARE(home().registry->find(u"fruit"_s)->leftOutNames(), QStringList{u"hall-2"_s});
    auto said = fates(home());
    said.sort();
    QCOMPARE(said, (QStringList{u"counted"_s, u"counted"_s, u"refused:left-out"_s}));
    QVERIFY(home().heard.changed.contains(u"fruit"_s));
    const auto gone = numbersOf(home(), liar());
    QCOMPARE(gone.size(), 1);
    QCOMPARE(home().heard.erased, (QList<std::pair<QString, QList<qint64>>>{{u"fruit"_s, gone}}));
    QCOMPARE(*home().waited(home().registry->erasedVotes(u"fruit"_s)), gone);
    const auto csv = home().exported(u"fruit"_s, ExportFormat::Csv);
    QVERIFY(csv && csv->contains(",refused:left-out,,pear,"));
    QVERIFY(holds(home()));
    home().restart();
    QCOMPARE(counts(home()), (Counts{{u"apple"_s, 2}, {u"pear"_s, 0}}));
    QCOMPARE(leaveOut(), 0); // it is, already
    QVERIFY(holds(home()));
}

void LeavingOutTest::allStationsAgree()
{
    QCOMPARE(leaveOut(), 1);
    QVERIFY(tellAll());
    QVERIFY(agree());
    QCOMPARE(counts(hall()), (Counts{{u"apple"_s, 2}, {u"pear"_s, 0}})); // itself, too
    QCOMPARE(yard().heard.erased, (QList<std::pair<QString, QList<qint64>>>{{u"fruit"_s, numbersOf(yard(), liar())}}));
    QCOMPARE(yard().registry->find(u"fruit"_s)->leftOutNames(), QStringList{u"hall-2"_s});
    pass();
    QVERIFY(yard().tap(u"rp"_s, u"C0C0C0C0"_s));
    QVERIFY(tellAll());
    QVERIFY(agree());
    QCOMPARE(counts(hall()), (Counts{{u"apple"_s, 2}, {u"pear"_s, 1}}));
}

void LeavingOutTest::itMayBeTakenInAgain()
{
    const auto first = home().registry->tally(u"fruit"_s);
    QCOMPARE(leaveOut(), 1);
    QVERIFY(tellAll());
    QCOMPARE(takeIn(), 1);
    QCOMPARE(home().registry->tally(u"fruit"_s), first);
    QVERIFY(home().registry->find(u"fruit"_s)->leftOut.isEmpty());
    QVERIFY(tellAll());
    QVERIFY(agree());
    QCOMPARE(takeIn(), 0);
    home().restart();
    QCOMPARE(home().registry->tally(u"fruit"_s), first);
}

void LeavingOutTest::whatItVoidedStandsAgain()
{
    pass();
    const auto voter = hall().registry->voterOf(u"fruit"_s, u"B0B0B0B0"_s);
    QVERIFY(hall().done(hall().registry->retract(u"fruit"_s, voter, {u"stolen"_s, u"hall"_s})));
    QVERIFY(tellAll());
    QCOMPARE(counts(home()), (Counts{{u"apple"_s, 0}, {u"pear"_s, 1}}));
    QCOMPARE(leaveOut(), 1);
    QCOMPARE(counts(home()), (Counts{{u"apple"_s, 2}, {u"pear"_s, 0}}));
    QVERIFY(!fates(home()).contains(u"voided"_s));
    const auto record = home().waited(home().registry->record(u"fruit"_s));
    QVERIFY(record && record->voided.isEmpty());
    QCOMPARE(record->notCounted, (QMap<Outcome, int>{{Outcome::LeftOut, 1}}));
    QVERIFY(tellAll());
    QVERIFY(agree());
    QCOMPARE(takeIn(), 1);
    QVERIFY(fates(home()).contains(u"voided"_s));
    QCOMPARE(counts(home()), (Counts{{u"apple"_s, 0}, {u"pear"_s, 1}}));
    QVERIFY(tellAll());
    QVERIFY(agree());
}

void LeavingOutTest::whomItRegisteredNobodyKnows()
{
    pass();
    QVERIFY(hall().done(hall().registry->registerCard(u"fruit"_s, u"D0D0D0D0"_s)));
    QVERIFY(tellAll());
    const auto known = home().registry->voterOf(u"fruit"_s, u"D0D0D0D0"_s);
    const auto file = [this] { return home().waited(home().registry->exportPoll(u"fruit"_s)).valueOr({}); };
    QVERIFY(home().registry->knowsCard(u"fruit"_s, known));
    QVERIFY(file().contains(known.toUtf8()));
    QCOMPARE(leaveOut(), 1);
    QVERIFY(!home().registry->knowsCard(u"fruit"_s, known));
    QVERIFY(!file().contains(known.toUtf8()));
    const auto record = home().waited(home().registry->record(u"fruit"_s));
    QVERIFY(record && record->known == 0);
    home().restart();
    QVERIFY(!home().registry->knowsCard(u"fruit"_s, known));
    QCOMPARE(takeIn(), 1);
    QVERIFY(home().registry->knowsCard(u"fruit"_s, known));
    QVERIFY(file().contains(known.toUtf8()));
}

void LeavingOutTest::whatItGoesOnEnteringCountsWhenItIsTakenIn()
{
    QCOMPARE(leaveOut(), 1);
    QVERIFY(tellAll());
    pass();
    hall().heard = {};
    QVERIFY(hall().tap(u"ra"_s, u"E0E0E0E0"_s));
    QCOMPARE(hall().heard.outcomes(), QList<Outcome>{Outcome::LeftOut});
    QVERIFY(hall().done(hall().registry->registerCard(u"fruit"_s, u"F0F0F0F0"_s)));
    QVERIFY(tellAll());
    QCOMPARE(counts(home()), (Counts{{u"apple"_s, 2}, {u"pear"_s, 0}}));
    QVERIFY(agree());
    QCOMPARE(takeIn(), 2);
    QVERIFY(tellAll());
    QCOMPARE(counts(home()), (Counts{{u"apple"_s, 2}, {u"pear"_s, 1}})); // the home's own came behind the hall's
    QVERIFY(agree());
}

/// Which a later version, or somebody with a debugger, may do.
void LeavingOutTest::whatItSealsInAnothersNameIsItsOwn()
{
    Sealer sealer;
    const auto head = home().registry->chains(u"fruit"_s).value(liar());
    LogEntry entry{.at = 1000, .order = 1000, .station = yard().registry->station(), .sequence = 99};
    entry.uuid = u"made-up"_s;
    entry.reader = u"x"_s;
    entry.card = QString(32, u'c');
    entry.answer = u"pear"_s;
    EntrySeal seal{.link = head.links + 1, .writer = liar(), .nonce = QByteArray(16, 'n')};
    seal.seal = toBytes(sealer.next(head.seal, *sealer.commitment(u"fruit"_s, entry, entry.answer, seal)));
    const auto piece = home().waited(home().registry->chainPiece(u"fruit"_s, liar(), {head.links - 1, 0}, 1'000'000));
    QVERIFY(piece && piece->isEnd);
    const auto line = stationLogLine({.entry = entry, .decision = {Outcome::Counted, entry.answer}}, seal);
    QVERIFY(home().done(home().registry->mergeLog(u"fruit"_s, piece->log + line)));
    QCOMPARE(counts(home()), (Counts{{u"apple"_s, 1}, {u"pear"_s, 2}}));
    QVERIFY(holds(home()));
    QCOMPARE(leaveOut(), 2);
    QCOMPARE(counts(home()), (Counts{{u"apple"_s, 2}, {u"pear"_s, 0}}));
    QVERIFY(holds(home()));
    home().restart();
    QCOMPARE(counts(home()), (Counts{{u"apple"_s, 2}, {u"pear"_s, 0}}));
}

/// Heard first, it would carry the vote away with it.
void LeavingOutTest::aCopyIsNotTheVote_data()
{
    QTest::addColumn<bool>("isFirst");
    QTest::addColumn<bool>("isForged");
    QTest::newRow("it comes first") << true << false;
    QTest::newRow("it comes later") << false << false;
    QTest::newRow("another vote of that number first") << true << true;
    QTest::newRow("another vote of that number later") << false << true;
}

void LeavingOutTest::aCopyIsNotTheVote()
{
    QFETCH(const bool, isFirst);
    QFETCH(const bool, isForged);
    QVERIFY(yard().tap(u"ra"_s, u"C1C1C1C1"_s));
    Sealer sealer;
    auto stored = yard().rows().last().stored;
    QVERIFY(stored.isTap() && !stored.entry.uuid.isEmpty());
    if (isForged) {
        stored.entry.answer = stored.decision.answer = u"pear"_s;
        stored.entry.card = QString(32, u'd');
    }
    const auto head = home().registry->chains(u"fruit"_s).value(liar());
    EntrySeal seal{.link = head.links + 1, .writer = liar(), .nonce = QByteArray(16, 'n')};
    seal.seal = toBytes(
        sealer.next(head.seal, *sealer.commitment(u"fruit"_s, stored.entry, stored.decision.answer, seal)));
    const auto piece = home().waited(home().registry->chainPiece(u"fruit"_s, liar(), {head.links - 1, 0}, 1'000'000));
    QVERIFY(piece && piece->isEnd);
    QVERIFY(isFirst || tell(yard(), home()));
    const auto copy = piece->log + stationLogLine(stored, seal);
    const auto apples = counts(home()).value(u"apple"_s) - (isFirst ? 0 : 1);
    QVERIFY(home().done(home().registry->mergeLog(u"fruit"_s, copy)));
    QVERIFY(tell(yard(), home()));
    QCOMPARE(counts(home()).value(u"apple"_s), apples + 1);
    QVERIFY(holds(home()));
    home().restart();
    QCOMPARE(counts(home()).value(u"apple"_s), apples + 1);
    QVERIFY(leaveOut() >= 0);
    QCOMPARE(counts(home()).value(u"apple"_s), apples + 2); // and what the liar had undone
    QVERIFY(holds(home()));
}

/// Two votes of one number, each its own station's; the liar is heard first.
void LeavingOutTest::whoTakesAnothersNumberLocksNobodyOut()
{
    QVERIFY(yard().tap(u"ra"_s, u"C1C1C1C1"_s));
    Sealer sealer;
    auto stored = yard().rows().last().stored;
    QVERIFY(stored.isTap() && !stored.entry.uuid.isEmpty());
    stored.entry.station = liar();
    stored.entry.card = QString(32, u'd');
    stored.entry.answer = stored.decision.answer = u"pear"_s;
    const auto head = home().registry->chains(u"fruit"_s).value(liar());
    EntrySeal seal{.link = head.links + 1, .writer = liar(), .nonce = QByteArray(16, 'n')};
    seal.seal = toBytes(
        sealer.next(head.seal, *sealer.commitment(u"fruit"_s, stored.entry, stored.decision.answer, seal)));
    const auto piece = home().waited(home().registry->chainPiece(u"fruit"_s, liar(), {head.links - 1, 0}, 1'000'000));
    QVERIFY(piece && piece->isEnd);
    const auto lie = piece->log + stationLogLine(stored, seal);
    for (auto* room : {&home(), &yard()})
        QVERIFY(room->done(room->registry->mergeLog(u"fruit"_s, lie)));
    QVERIFY(tell(yard(), home()));
    QVERIFY(tell(home(), yard()));
    for (auto* room : {&home(), &yard()}) {
        QCOMPARE(counts(*room), (Counts{{u"apple"_s, 2}, {u"pear"_s, 2}}));
        QVERIFY(holds(*room));
        room->restart();
        QCOMPARE(counts(*room), (Counts{{u"apple"_s, 2}, {u"pear"_s, 2}}));
    }
    QVERIFY(leaveOut() >= 0);
    QCOMPARE(counts(home()), (Counts{{u"apple"_s, 3}, {u"pear"_s, 0}})); // and what the liar had undone
    QVERIFY(holds(home()));
}

void LeavingOutTest::aPollThatIsOverChangesToo()
{
    QVERIFY(home().done(home().registry->closePoll(u"fruit"_s)));
    QCOMPARE(leaveOut(), 1);
    QCOMPARE(counts(home()), (Counts{{u"apple"_s, 2}, {u"pear"_s, 0}}));
    QCOMPARE(home().registry->find(u"fruit"_s)->state, Poll::State::Closed);
    QVERIFY(!home().registry->closedHead(u"fruit"_s).isEmpty());
    QVERIFY(holds(home()));
}

void LeavingOutTest::itsLeaderAloneDoesIt()
{
    const auto elsewhere = yard().waited(yard().registry->leaveOut(u"fruit"_s, liar(), u"hall-2"_s));
    QVERIFY(!elsewhere);
    QCOMPARE(elsewhere.error().reason, Reason::NotAuthorised);
    const auto itself = home().waited(
        home().registry->leaveOut(u"fruit"_s, home().registry->station(), u"town-hall"_s));
    QVERIFY(!itself);
    QCOMPARE(itself.error().code, u"leftOut"_s);
    QVERIFY(itself.error().text.contains(u"cannot leave itself out"_s));
    QCOMPARE(home().waited(home().registry->leaveOut(u"none"_s, liar(), {})).error().reason, Reason::NotFound);
    QCOMPARE(home().waited(home().registry->leaveOut(u"fruit"_s, u"two\nlines"_s, {})).error().code, u"leftOut"_s);
}

void LeavingOutTest::aFileLeavesNobodyHereOut()
{
    auto poll = fruitPoll(u"other"_s);
    poll.leftOut = {{home().registry->station(), {}}};
    const auto toml = pollToToml({.poll = poll});
    const auto refused = home().waited(home().registry->importPolls(toml));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"leftOut"_s);
    QVERIFY(!home().done(home().registry->save(poll)));
    QVERIFY(yard().done(yard().registry->importPolls(toml)));
    QCOMPARE(yard().registry->find(u"other"_s)->leftOut, poll.leftOut);
}

/// The home has said so, and it is its own from then on.
void LeavingOutTest::whoGoesOnAloneStartsWithWhatHeld()
{
    QCOMPARE(leaveOut(), 1);
    QVERIFY(tellAll());
    QVERIFY(hall().done(hall().registry->unfollow(u"fruit"_s)));
    QCOMPARE(counts(hall()), (Counts{{u"apple"_s, 2}, {u"pear"_s, 0}}));
    QVERIFY(hall().done(hall().registry->change(u"fruit"_s, [](Poll& poll) { poll.question = u"Which one?"_s; })));
    QCOMPARE(counts(hall()), (Counts{{u"apple"_s, 2}, {u"pear"_s, 0}}));
    QVERIFY(holds(hall()));
    QCOMPARE(hall().waited(hall().registry->takeIn(u"fruit"_s, liar())).valueOr(-1), 1);
    QCOMPARE(counts(hall()), (Counts{{u"apple"_s, 1}, {u"pear"_s, 1}}));
    QVERIFY(!hall().waited(hall().registry->leaveOut(u"fruit"_s, liar(), {})));
    QVERIFY(holds(hall()));
}

void LeavingOutTest::aStartNeedNotCountAnew()
{
    QCOMPARE(leaveOut(), 1);
    for (int i = 0; i < 600; ++i)
        home().registry->tapped({.reader = u"ra"_s, .tag = QString::number(10'000'000 + i), .at = home().now()});
    QVERIFY(home().settle());
    const auto held = home().registry->tally(u"fruit"_s);
    QCOMPARE(held.counts, (Counts{{u"apple"_s, 602}, {u"pear"_s, 0}}));
    QVERIFY(home().done(home().registry->stop()));
    const auto checkpoints = [this] {
        return *home().waited(home().database->read([](QSqlDatabase& connection) -> Result<qint64> {
            auto count = runQuery(connection, u"SELECT count(*) FROM polls_checkpoint"_s);
            return count && count->next() ? count->value(0).toLongLong() : -1;
        }));
    };
    QVERIFY(home().reactor.turnUntil([&] { return checkpoints() == 1; }));
    home().restart();
    QCOMPARE(home().registry->tally(u"fruit"_s), held);
    QVERIFY(hall().tap(u"ra"_s, u"E0E0E0E0"_s));
    QVERIFY(tell(hall(), home()));
    QCOMPARE(counts(home()), held.counts);
    QCOMPARE(takeIn(), 2);
    QCOMPARE(counts(home()), (Counts{{u"apple"_s, 602}, {u"pear"_s, 1}}));
}

void LeavingOutTest::aLogThatCountsItDoesNotHold()
{
    const auto first = home().registry->tally(u"fruit"_s);
    QCOMPARE(leaveOut(), 1);
    auto lines = linesOf(home().sealedLog());
    QVERIFY(checked(lines).holds());
    auto start = *sealedLogStart(lines.first());
    start.rounds = {first}; // as it would be with the hall
    lines[0] = sealedLogLine(start);
    lines.removeLast();
    Sha256 digest;
    SealedLogEnd end{.lines = lines.size()};
    for (const auto& line : std::as_const(lines))
        end.sum = addLine(digest, end.sum, line);
    const auto result = checked(lines << sealedLogLine(end), home().registry->sealHead(u"fruit"_s));
    QCOMPARE(result.findings, (QList<SealedLogResult::Finding>{{SealedLogResult::Fault::Totals, 0, {}}}));
    QCOMPARE(result.rounds.last().counts, (Counts{{u"apple"_s, 2}, {u"pear"_s, 0}}));
}

void LeavingOutTest::aCheckSaysWho()
{
    QVERIFY(!sealedLogText(checked(linesOf(home().sealedLog()))).contains(u"Left out"_s));
    QCOMPARE(leaveOut(), 1);
    const auto result = checked(linesOf(home().sealedLog()));
    QCOMPARE(result.leftOut, (LeftOut{{liar(), u"hall-2"_s}}));
    const auto said = u"\nLeft out: hall-2 (%1). Nothing that this station entered is counted.\n"_s.arg(liar());
    QVERIFY2(sealedLogText(result).contains(said), qPrintable(sealedLogText(result)));
}

QTEST_GUILESS_MAIN(LeavingOutTest)
#include "tst_leavingout.moc"
