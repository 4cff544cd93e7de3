#include "app/rulelinks/pollsource.h"

#include "app/polls/definition/kindanswers.h"
#include "app/rules/events/eventkinds.h"
#include "tests/app/polls/bookroom.h"
#include "tests/app/rulelinks/enginebench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace everyport::rulelinks;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Stage {
    BookRoom room;
    EngineBench bench{room.reactor};
    std::unique_ptr<PollSource> source = std::make_unique<PollSource>(*room.registry, bench.engine);

    QString told() const
    {
        QStringList all;
        for (const auto* kind : {"poll-opened", "poll-closed", "vote-counted", "vote-refused"}) {
            if (const auto count = bench.count(QString::fromLatin1(kind)); count > 0)
                all << u"%1 %2"_s.arg(QString::fromLatin1(kind)).arg(count);
        }
        return all.join(u", "_s);
    }
};

/// Another station, which follows the fruit.
struct OtherStation {
    explicit OtherStation(BookRoom& home)
    {
        auto& registry = *room.registry;
        isThere = room.done(registry.follow(
                      {*home.registry->find(u"fruit"_s), home.registry->salt(u"fruit"_s), home.registry->station()}))
            && room.done(registry.setOpenAsLed(u"fruit"_s, true))
            && room.done(registry.assign(u"fruit"_s, u"ra"_s, u"apple"_s));
    }
    QString name() const { return room.registry->station(); }
    /// All that one has sealed and the other has not, a while later.
    static bool tell(BookRoom& from, BookRoom& to)
    {
        for (auto* one : {&from, &to})
            one->reactor.advance(5s);
        const auto writer = from.registry->station();
        const auto known = to.registry->chains(u"fruit"_s).value(writer).links;
        const auto piece = from.waited(from.registry->chainPiece(u"fruit"_s, writer, {known, 0}, 1'000'000));
        return piece && to.done(to.registry->mergeLog(u"fruit"_s, piece->log));
    }

    BookRoom room;
    bool isThere = false;
};

} // namespace

class PollSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Conditions offer what can come.
    void eachReasonIsKnown()
    {
        QStringList all;
        for (int i = 0; i <= int(Outcome::LeftOut); ++i) {
            if (isRefused(Outcome(i)))
                all << refusalName(Outcome(i));
        }
        all.sort();
        QCOMPARE(rules::findEventKind(u"vote-refused"_s)->find(u"reason"_s)->choices, all);
    }

    void tellsOfPollsAndVotes()
    {
        Stage stage;
        QVERIFY(stage.room.done(stage.room.registry->save(fruitPoll())));
        QCOMPARE(stage.told(), QString()); // a draft
        QVERIFY(stage.room.done(stage.room.registry->openPoll(u"fruit"_s)));
        QCOMPARE(stage.bench.last(u"poll-opened"_s).value(u"question"_s), u"Which fruit?"_s);
        QVERIFY(stage.room.tap(u"ra"_s, u"04A1B2C3"_s));
        const auto vote = stage.bench.last(u"vote-counted"_s);
        QCOMPARE(vote.value(u"answer"_s), u"Apple"_s);
        QCOMPARE(vote.value(u"device"_s), u"ra"_s);
        QCOMPARE(vote.value(u"votes"_s), u"1"_s);
        QVERIFY(!vote.value(u"card"_s).isEmpty());
        for (const auto& value : vote)
            QVERIFY2(!value.contains(u"04A1B2C3"_s), qPrintable(value)); // no number of a card
        QVERIFY(stage.room.tap(u"rp"_s, u"04A1B2C3"_s));
        QVERIFY(!stage.bench.last(u"vote-refused"_s).value(u"reason"_s).isEmpty());
        QVERIFY(stage.room.done(stage.room.registry->closePoll(u"fruit"_s)));
        const auto closed = stage.bench.last(u"poll-closed"_s);
        QCOMPARE(closed.value(u"tally"_s), u"Apple 1 (100 %), Pear 0 (0 %)"_s);
        QCOMPARE(closed.value(u"winner"_s), u"Apple"_s);
        QCOMPARE(closed.value(u"round"_s), u"1"_s);
        QCOMPARE(stage.told(), u"poll-opened 1, poll-closed 1, vote-counted 1, vote-refused 1"_s);
    }

    void tellsOfVotesThatNoLongerCount()
    {
        Stage stage;
        QVERIFY(stage.room.makeOpen(fruitPoll()));
        QVERIFY(stage.room.tap(u"ra"_s, u"ONE"_s) && stage.room.tap(u"rp"_s, u"TWO"_s));
        auto& registry = *stage.room.registry;
        QVERIFY(stage.room.done(registry.retract(u"fruit"_s, registry.voterOf(u"fruit"_s, u"ONE"_s))));
        const auto withdrawn = stage.bench.last(u"votes-withdrawn"_s);
        QCOMPARE(stage.bench.count(u"votes-withdrawn"_s), 1);
        QCOMPARE(withdrawn.value(u"gone"_s), u"1"_s);
        QCOMPARE(withdrawn.value(u"votes"_s), u"1"_s);
        QCOMPARE(withdrawn.value(u"tally"_s), u"Apple 0 (0 %), Pear 1 (100 %)"_s);
        for (auto field = withdrawn.begin(); field != withdrawn.end(); ++field)
            QVERIFY2(rules::findEventKind(u"votes-withdrawn"_s)->find(field.key()), qPrintable(field.key()));
        QVERIFY(stage.room.tap(u"rp"_s, u"TWO"_s) && stage.room.tap(u"ra"_s, u"TWO"_s)); // which count nothing
        QVERIFY(stage.room.done(registry.eraseCard(u"TWO"_s, PollRegistry::Erasure::Anonymise)));
        QCOMPARE(stage.bench.count(u"votes-withdrawn"_s), 1); // it is nobody's, and counts
        QVERIFY(stage.room.tap(u"ra"_s, u"THREE"_s));
        auto poll = *registry.find(u"fruit"_s);
        poll.resultsHidden = true;
        QVERIFY(stage.room.done(registry.save(poll)));
        QVERIFY(stage.room.done(registry.retract(u"fruit"_s, registry.voterOf(u"fruit"_s, u"THREE"_s))));
        QCOMPARE(stage.bench.count(u"votes-withdrawn"_s), 2);
        QCOMPARE(stage.bench.last(u"votes-withdrawn"_s).value(u"gone"_s), QString());
        QCOMPARE(stage.bench.last(u"votes-withdrawn"_s).value(u"votes"_s), QString());
    }

    /// Those of a station that was taken in again count, and nobody tells of each.
    void tellsOfVotesThatNoLongerCountAfterAStationWasTakenIn()
    {
        Stage stage;
        auto& home = stage.room;
        QVERIFY(home.makeOpen(fruitPoll()));
        OtherStation yard(home);
        QVERIFY(yard.isThere);
        home.reactor.advance(5s);
        yard.room.reactor.advance(5s);
        QVERIFY(home.tap(u"ra"_s, u"ONE"_s) && home.tap(u"rp"_s, u"TWO"_s));
        QVERIFY(yard.room.tap(u"ra"_s, u"THREE"_s) && yard.room.tap(u"ra"_s, u"FOUR"_s));
        QVERIFY(OtherStation::tell(yard.room, home));
        QCOMPARE(home.registry->tally(u"fruit"_s).votes, 4);
        QVERIFY(home.done(home.registry->leaveOut(u"fruit"_s, yard.name(), u"yard"_s)));
        QCOMPARE(stage.bench.count(u"votes-withdrawn"_s), 1);
        QCOMPARE(stage.bench.last(u"votes-withdrawn"_s).value(u"gone"_s), u"2"_s);
        home.reactor.advance(5s);
        QVERIFY(home.done(home.registry->takeIn(u"fruit"_s, yard.name())));
        QCOMPARE(home.registry->tally(u"fruit"_s).votes, 4);
        QVERIFY(home.done(home.registry->retract(u"fruit"_s, home.registry->voterOf(u"fruit"_s, u"ONE"_s))));
        QCOMPARE(stage.bench.count(u"votes-withdrawn"_s), 2);
        QCOMPARE(stage.bench.last(u"votes-withdrawn"_s).value(u"gone"_s), u"1"_s);
        QCOMPARE(stage.bench.last(u"votes-withdrawn"_s).value(u"votes"_s), u"3"_s);
    }

    /// More votes come with it than go.
    void tellsOfVotesThatAreTakenBackElsewhere()
    {
        Stage stage;
        auto& home = stage.room;
        QVERIFY(home.makeOpen(fruitPoll()));
        OtherStation yard(home);
        QVERIFY(yard.isThere);
        home.reactor.advance(5s);
        yard.room.reactor.advance(5s);
        QVERIFY(home.tap(u"ra"_s, u"ONE"_s));
        QVERIFY(OtherStation::tell(home, yard.room));
        auto& registry = *yard.room.registry;
        QVERIFY(yard.room.done(registry.retract(u"fruit"_s, registry.voterOf(u"fruit"_s, u"ONE"_s))));
        QVERIFY(yard.room.tap(u"ra"_s, u"TWO"_s) && yard.room.tap(u"ra"_s, u"THREE"_s));
        QVERIFY(OtherStation::tell(yard.room, home));
        QCOMPARE(home.registry->tally(u"fruit"_s).votes, 2);
        QCOMPARE(stage.bench.count(u"votes-withdrawn"_s), 1);
        QCOMPARE(stage.bench.last(u"votes-withdrawn"_s).value(u"gone"_s), u"1"_s);
    }

    void tellsWhatAKindComesTo()
    {
        auto poll = fruitPoll();
        const auto fieldsOf = [&poll](const QMap<QString, int>& counts) {
            Tally tally{.counts = counts};
            for (const auto count : counts)
                tally.votes += count;
            return PollSource::fieldsOf(poll, tally);
        };
        poll.state = Poll::State::Closed;
        QCOMPARE(fieldsOf({{u"apple"_s, 2}}).value(u"kind"_s), u"choice"_s);
        QVERIFY(!fieldsOf({{u"apple"_s, 2}}).contains(u"mean"_s));
        poll.kind = Kind::Scale;
        poll.answers = scaleAnswers(1, 5);
        auto fields = fieldsOf({{u"4"_s, 3}, {u"1"_s, 1}});
        QCOMPARE(fields.value(u"mean"_s), u"3.25"_s);
        QCOMPARE(fields.value(u"median"_s), u"4"_s);
        QCOMPARE(fields.value(u"spread"_s), u"1.3"_s);
        QCOMPARE(fields.value(u"figures"_s), u"Mean 3.25, median 4, spread 1.3."_s);
        QCOMPARE(fields.value(u"winner"_s), QString()); // the most frequent value has won nothing
        poll.kind = Kind::Motion;
        poll.majority = Majority::Absolute;
        poll.answers = motionAnswers(true);
        fields = fieldsOf({{u"yes"_s, 2}, {u"no"_s, 1}, {u"abstain"_s, 1}});
        QCOMPARE(fields.value(u"yes"_s) + fields.value(u"no"_s) + fields.value(u"abstained"_s), u"211"_s);
        QCOMPARE(fields.value(u"majority"_s), u"absolute"_s);
        QCOMPARE(fields.value(u"verdict"_s), u"not-carried"_s);
        QCOMPARE(fields.value(u"winner"_s), QString());
        for (auto field = fields.begin(); field != fields.end(); ++field)
            QVERIFY2(rules::findEventKind(u"poll-closed"_s)->find(field.key()), qPrintable(field.key()));
    }

    void theWinnerOfARankingHasMostPoints()
    {
        auto poll = fruitPoll();
        poll.state = Poll::State::Closed;
        poll.kind = Kind::Ranking;
        poll.policy = {.mode = Policy::Mode::Multi, .maxChoices = 2};
        Tally tally{.counts = {{u"apple"_s, 3}, {u"pear"_s, 2}},
            .places = {{u"apple"_s, {0, 3}}, {u"pear"_s, {2}}},
            .votes = 5};
        auto fields = PollSource::fieldsOf(poll, tally);
        QCOMPARE(fields.value(u"winner"_s), u"Pear"_s);
        QCOMPARE(fields.value(u"tally"_s), u"Pear 4 (57 %), Apple 3 (43 %)"_s);
        QVERIFY(fields.value(u"figures"_s).startsWith(u"1. Pear (4 points), 2. Apple (3 points)"_s));
        for (auto field = fields.begin(); field != fields.end(); ++field)
            QVERIFY2(rules::findEventKind(u"poll-closed"_s)->find(field.key()), qPrintable(field.key()));
        tally.places = {{u"apple"_s, {0, 3}}, {u"pear"_s, {1, 1}}};
        tally.places[u"apple"_s] = {1, 1};
        QCOMPARE(PollSource::fieldsOf(poll, tally).value(u"winner"_s), QString()); // level
    }

    void tellsWhatIsWrittenAsItMayBeSeen()
    {
        Stage stage;
        QVERIFY(stage.room.makeOpen(wordPoll()));
        QVERIFY(stage.room.write(u"mind"_s, u"ann"_s, u"Peace"_s));
        QCOMPARE(stage.bench.last(u"vote-counted"_s).value(u"answer"_s), u"Peace"_s);
        QVERIFY(stage.room.done(stage.room.registry->moderate(u"mind"_s, u"slur"_s, hiddenFate)));
        QVERIFY(stage.room.write(u"mind"_s, u"ben"_s, u"SLUR"_s));
        const auto fields = stage.bench.last(u"vote-counted"_s);
        QCOMPARE(fields.value(u"tally"_s), u"Peace 1 (50 %)"_s);
        QCOMPARE(fields.value(u"figures"_s), u"Peace (1)."_s);
        QCOMPARE(fields.value(u"votes"_s), u"2"_s);
        QCOMPARE(fields.value(u"hidden"_s), u"1"_s);
        for (const auto& value : fields)
            QVERIFY2(!value.contains(u"slur"_s, Qt::CaseInsensitive), qPrintable(value));
        for (auto field = fields.begin(); field != fields.end(); ++field)
            QVERIFY2(rules::findEventKind(u"vote-counted"_s)->find(field.key()), qPrintable(field.key()));
        QCOMPARE(stage.bench.count(u"written"_s), 0); // nobody has to approve anything
    }

    void asksForTheHostOnceForEachNewText()
    {
        Stage stage;
        QVERIFY(stage.room.makeOpen(wordPoll(true)));
        QVERIFY(stage.room.write(u"mind"_s, u"ann"_s, u"Peace!"_s));
        const auto fields = stage.bench.last(u"written"_s);
        QCOMPARE(fields.value(u"words"_s), u"Peace!"_s);
        for (auto field = fields.begin(); field != fields.end(); ++field)
            QVERIFY2(rules::findEventKind(u"written"_s)->find(field.key()), qPrintable(field.key()));
        QCOMPARE(stage.bench.last(u"vote-counted"_s).value(u"answer"_s), QString());
        QVERIFY(stage.room.write(u"mind"_s, u"ben"_s, u"peace"_s));
        QCOMPARE(stage.bench.count(u"written"_s), 1);
        QVERIFY(stage.room.done(stage.room.registry->moderate(u"mind"_s, u"rain"_s, shownFate)));
        QVERIFY(stage.room.write(u"mind"_s, u"ben"_s, u"Rain"_s)); // the host has said so before
        QCOMPARE(stage.bench.count(u"written"_s), 1);
    }

    void theTallyLeavesNothingOutWithoutAMark()
    {
        auto numbers = wordPoll();
        numbers.kind = Kind::Number;
        numbers.state = Poll::State::Closed;
        Tally tally;
        for (int number = 1; number <= 12; ++number)
            tally.counts.insert(QString::number(number), number == 12 ? 5 : 1);
        tally.votes = 16;
        const auto columns = PollSource::fieldsOf(numbers, tally).value(u"tally"_s);
        QCOMPARE(columns.split(u", "_s).size(), 12);
        QVERIFY2(
            columns.startsWith(u"1 1 (6 %), 2 1 (6 %)"_s) && columns.endsWith(u", 12 5 (31 %)"_s), qPrintable(columns));

        Stage stage;
        QVERIFY(stage.room.makeOpen(wordPoll()));
        for (const auto letter : u"abcdefghijkl"_s)
            QVERIFY(stage.room.write(u"mind"_s, QString(letter), QString(3, letter)));
        const auto words = stage.bench.last(u"vote-counted"_s).value(u"tally"_s);
        QCOMPARE(words.split(u", "_s).size(), 10);
        QVERIFY2(words.endsWith(u"(8 %) and 2 more"_s), qPrintable(words));
    }

    void numbersHaveFields()
    {
        auto poll = wordPoll();
        poll.kind = Kind::Number;
        poll.writing.unit = u"kg"_s;
        poll.state = Poll::State::Closed;
        const auto fields = PollSource::fieldsOf(poll, {.counts = {{u"3"_s, 1}, {u"5"_s, 1}}, .votes = 2});
        QCOMPARE(fields.value(u"mean"_s) + fields.value(u"lowest"_s) + fields.value(u"unit"_s), u"43kg"_s);
        for (auto field = fields.begin(); field != fields.end(); ++field)
            QVERIFY2(rules::findEventKind(u"poll-closed"_s)->find(field.key()), qPrintable(field.key()));
    }

    void hiddenResultsStayHidden()
    {
        Stage stage;
        QVERIFY(stage.room.makeOpen(fruitPoll()));
        QVERIFY(stage.room.done(stage.room.registry->setResultsHidden(u"fruit"_s, true)));
        QVERIFY(stage.room.tap(u"ra"_s, u"04A1B2C3"_s));
        const auto vote = stage.bench.last(u"vote-counted"_s);
        QVERIFY(!vote.isEmpty());
        for (const auto* field : {"answer", "votes", "voters", "winner", "tally"})
            QCOMPARE(vote.value(QString::fromLatin1(field)), QString());
    }

    // Their numbers are counted when somebody reads them, so they may be gone by then.
    void votesOfADeletedPoll()
    {
        Stage stage;
        QVERIFY(stage.room.makeOpen(fruitPoll()));
        QVERIFY(stage.room.tap(u"ra"_s, u"04A1B2C3"_s));
        QVERIFY(stage.room.done(stage.room.registry->remove(u"fruit"_s)));
        const auto vote = stage.bench.last(u"vote-counted"_s);
        QCOMPARE(vote.value(u"poll"_s), u"fruit"_s);
        QCOMPARE(vote.value(u"device"_s), u"ra"_s);
        QCOMPARE(vote.value(u"votes"_s), QString());
    }

    /// A webhook that was called as often as it may be would be told of votes that are none any more.
    void whatIsYetToBeToldGoesWithItsRoundAndItsPoll()
    {
        Stage stage;
        auto& bench = stage.bench;
        auto& registry = *stage.room.registry;
        bench.load(u"town"_s, "per-minute = 1\n" + EngineBench::ruleFor("vote-counted"));
        QVERIFY(stage.room.makeOpen(fruitPoll()));
        const auto voteTwice = [&stage](const QString& one, const QString& other) {
            stage.room.reactor.advance(2min);
            return stage.room.tap(u"ra"_s, one) && stage.room.tap(u"ra"_s, other);
        };
        QVERIFY(voteTwice(u"ONE"_s, u"TWO"_s));
        stage.room.reactor.advance(2min);
        QCOMPARE(bench.actor.calls.size(), 2);
        QVERIFY(voteTwice(u"THREE"_s, u"FOUR"_s));
        QVERIFY(stage.room.done(registry.resetPoll(u"fruit"_s)));
        stage.room.reactor.advance(2min);
        QCOMPARE(bench.actor.calls.size(), 3);
        QVERIFY(voteTwice(u"ONE"_s, u"TWO"_s));
        QVERIFY(stage.room.done(registry.remove(u"fruit"_s)));
        stage.room.reactor.advance(2min);
        QCOMPARE(bench.actor.calls.size(), 4);
    }

    void aDrawHasNoWinner()
    {
        Stage stage;
        QVERIFY(stage.room.makeOpen(fruitPoll()));
        QVERIFY(stage.room.tap(u"ra"_s, u"04A1B2C3"_s) && stage.room.tap(u"rp"_s, u"04A1B2C4"_s));
        QVERIFY(stage.room.done(stage.room.registry->closePoll(u"fruit"_s)));
        QCOMPARE(stage.bench.last(u"poll-closed"_s).value(u"winner"_s), QString());
        QVERIFY(stage.bench.last(u"poll-closed"_s).contains(u"winner"_s));
    }

    void whatWasOpenBeforeIsNoNews()
    {
        Stage stage;
        stage.source.reset();
        QVERIFY(stage.room.makeOpen(fruitPoll()));
        PollSource later(*stage.room.registry, stage.bench.engine);
        QVERIFY(stage.room.tap(u"ra"_s, u"04A1B2C3"_s));
        QCOMPARE(stage.told(), u"vote-counted 1"_s);
        QVERIFY(stage.room.done(stage.room.registry->closePoll(u"fruit"_s)));
        QVERIFY(stage.room.done(stage.room.registry->openPoll(u"fruit"_s)));
        QCOMPARE(stage.told(), u"poll-opened 1, poll-closed 1, vote-counted 1"_s);
    }
};

QTEST_GUILESS_MAIN(PollSourceTest)
#include "tst_pollsource.moc"
