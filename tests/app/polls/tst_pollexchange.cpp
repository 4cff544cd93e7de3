// What comes into a PollRegistry from elsewhere and goes out of it.
#include <QTest>

#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PollExchangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<BookRoom>(); }
    void cleanup() { m_room.reset(); }

    void importsPolls();
    void importsAllOrNothing();
    void exportGoesToAnotherStation();
    void pagesThroughVotes();
    void writesCsv();
    void mergesAnotherStation();
    void mergesWhatWasWritten();
    void mergingTwiceAddsNothing();
    void countsVotesOlderThanThePollHere();
    void saysWhatDoesNotCount();
    void mergesStayMergedAfterRestart();
    void mergesWhatWasVoidedElsewhere();
    void whatWasVoidedBeforeIsNotToldAgain();
    void votesOfAnEarlierRoundAreNotTold();
    void whatIsEnteredComesAfterAStationAhead();
    void refusesStrangeLogs();
    void tellsAPersonWhatIsStored();

private:
    BookRoom& room() { return *m_room; }
    PollRegistry& registry() { return *m_room->registry; }
    HeardVotes& heard() { return m_room->heard; }
    template <typename T>
    Error failed(Task<Result<T>> task)
    {
        return room().waited(std::move(task)).error();
    }
    /// A second station with the same poll; what it exported after `votes`.
    QByteArray otherStationsLog(const std::function<void(BookRoom&)>& votes);

    std::unique_ptr<BookRoom> m_room;
};

QByteArray PollExchangeTest::otherStationsLog(const std::function<void(BookRoom&)>& votes)
{
    BookRoom other;
    const auto definition = room().waited(registry().exportPoll(u"fruit"_s));
    if (!definition || !other.done(other.registry->importPolls(*definition))
        || !other.done(other.registry->openPoll(u"fruit"_s)))
        qFatal("the poll did not reach the other station");
    votes(other);
    return *other.exported(u"fruit"_s, ExportFormat::Log);
}

void PollExchangeTest::importsPolls()
{
    const auto ids = room().waited(registry().importPolls(R"(
event = "Open day"
[[poll]]
question = "Which fruit?"
unknown_cards = "refuse"
known = ["7e:6f:d7:a0"]
[[poll.answer]]
title = "Apple"
readers = ["ra"]
[[poll.answer]]
title = "Pear"
[[poll]]
question = "Which fruit?"
[[poll.answer]]
title = "Plum"
[[poll.answer]]
title = "Cherry"
)"));
    QVERIFY(ids.ok());
    QCOMPARE(*ids, (QStringList{u"which-fruit"_s, u"which-fruit-2"_s}));
    QCOMPARE(registry().find(u"which-fruit-2"_s)->event, u"Open day"_s);
    QVERIFY(room().done(registry().openPoll(u"which-fruit"_s)));
    QVERIFY(room().tap(u"ra"_s, u"D45A8D55"_s));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QCOMPARE(heard().outcomes(), (QList<Outcome>{Outcome::Unknown, Outcome::Counted}));
}

void PollExchangeTest::importsAllOrNothing()
{
    QVERIFY(room().done(registry().save(fruitPoll())));
    const QByteArray answers = "[[poll.answer]]\ntitle = \"a\"\n[[poll.answer]]\ntitle = \"b\"\n";
    const auto taken = room().waited(registry().importPolls(
        "[[poll]]\nquestion = \"New?\"\n" + answers + "[[poll]]\nid = \"fruit\"\nquestion = \"x\"\n" + answers));
    QVERIFY(!taken.ok());
    QCOMPARE(taken.error().reason, Reason::AlreadyExists);
    const auto broken = room().waited(
        registry().importPolls("[[poll]]\nquestion = \"New?\"\n" + answers + "[[poll]]\n"));
    QVERIFY(!broken.ok());
    QCOMPARE(broken.error().native, 7);
    QCOMPARE(registry().polls().size(), 1);
}

void PollExchangeTest::exportGoesToAnotherStation()
{
    auto poll = fruitPoll();
    poll.policy.acceptUnknown = false;
    QVERIFY(room().makeOpen(poll));
    QVERIFY(room().done(registry().registerCard(u"fruit"_s, u"7E6FD7A0"_s)));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    const auto toml = room().waited(registry().exportPoll(u"fruit"_s));
    QVERIFY(toml.ok());
    BookRoom other;
    QVERIFY(other.done(other.registry->importPolls(*toml)));
    QVERIFY(other.done(other.registry->openPoll(u"fruit"_s)));
    QVERIFY(other.tap(u"rp"_s, u"7E6FD7A0"_s));
    QCOMPARE(other.heard.outcomes(), QList<Outcome>{Outcome::Counted});
    QCOMPARE(other.heard.votes.first().vote.card, heard().votes.first().vote.card);
    QVERIFY(other.registry->station() != registry().station());
}

void PollExchangeTest::pagesThroughVotes()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    for (int i = 0; i < 25; ++i)
        registry().tapped({.reader = u"ra"_s, .tag = QString::number(1'000'000 + i), .at = room().now()});
    QVERIFY(room().settle());
    qint64 last = 0;
    QList<Vote> all;
    while (true) {
        const auto page = room().waited(registry().votesSince(u"fruit"_s, last, 10));
        QVERIFY(page.ok() && page->size() <= 10);
        if (page->isEmpty())
            break;
        last = page->last().number;
        all += *page;
    }
    QList<Vote> told;
    for (const auto& vote : std::as_const(heard().votes))
        told.append(vote.vote);
    QCOMPARE(all, told);
    QCOMPARE(registry().latestVotes(u"fruit"_s, 3).first(), told.last());
}

void PollExchangeTest::writesCsv()
{
    auto poll = fruitPoll();
    poll.answers[0].title = u"=Apple, \"red\""_s;
    QVERIFY(room().makeOpen(poll));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QVERIFY(room().tap(u"rp"_s, u"7E6FD7A0"_s));
    const auto csv = room().exported(u"fruit"_s, ExportFormat::Csv);
    QVERIFY(csv.ok());
    const auto lines = csv->split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(
        lines.at(0), "number,round,time,outcome,late,answer,title,previous,card,voter,tag,reader,station,counts\r");
    const auto& vote = heard().votes.first().vote;
    const auto expected = u"%1,1,2023-11-14T22:13:20.000Z,counted,,apple,\"'=Apple, \"\"red\"\"\",,%2,%3,,ra,%4,1\r"_s
                              .arg(vote.number)
                              .arg(vote.cardName, vote.card, registry().station());
    QCOMPARE(QString::fromUtf8(lines.at(1)), expected);
    QVERIFY(lines.at(2).contains(",refused:already-voted,,pear,Pear,apple,"));
}

void PollExchangeTest::mergesAnotherStation()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    const auto log = otherStationsLog([](BookRoom& other) {
        other.reactor.advance(90ms);
        other.tap(u"rp"_s, u"7E6FD7A0"_s); // ten milliseconds before it votes here
        other.tap(u"ra"_s, u"D45A8D55"_s);
        other.tap(u"nobody"_s, u"B0B0B0B0"_s);
        other.done(other.registry->closePoll(u"fruit"_s));
        other.tap(u"ra"_s, u"C0C0C0C0"_s);
    });
    room().reactor.advance(100ms);
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QCOMPARE(registry().tally(u"fruit"_s).count(u"apple"_s), 1);
    const auto last = heard().votes.last().vote.number;
    heard() = {};

    QVERIFY(room().done(registry().mergeLog(u"fruit"_s, log)));
    const auto tally = registry().tally(u"fruit"_s);
    QCOMPARE(tally.counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 1}}));
    QCOMPARE(tally.voters, 2);
    QCOMPARE(tally.refused, (QMap<Outcome, int>{{Outcome::AlreadyVoted, 1}}));
    QVERIFY(registry().find(u"fruit"_s)->isOpen()); // closing was the other station's affair
    QCOMPARE(heard().outcomes(), (QList<Outcome>{Outcome::Counted, Outcome::Counted}));
    QVERIFY(heard().votes.first().vote.number > last);
    QVERIFY(heard().votes.first().vote.station != registry().station());
    // What was told of the vote here is set right in storage.
    const auto stored = room().waited(registry().votesSince(u"fruit"_s, 0));
    QCOMPARE(stored->first().outcome, Outcome::AlreadyVoted);
    QCOMPARE(stored->first().previousAnswer, u"pear"_s);
}

void PollExchangeTest::mergesWhatWasWritten()
{
    auto poll = fruitPoll();
    poll.kind = Kind::Words;
    poll.answers.clear();
    poll.readers.clear();
    poll.policy.phones = Policy::Phones::AnyDevice;
    QVERIFY(room().makeOpen(poll));
    const auto writes = [](BookRoom& at, const QString& who, const QString& text) {
        const auto stored = at.waited(at.registry->vote({.tag = u"phone:"_s + who,
            .uuid = who + QString::number(at.reactor.clock().wallMsecs()),
            .poll = u"fruit"_s,
            .answer = text}));
        return stored ? stored->outcome : Outcome::Nothing;
    };
    const auto log = otherStationsLog([&](BookRoom& other) {
        other.reactor.advance(10ms);
        QCOMPARE(writes(other, u"p1"_s, u" Äpfel! "_s), Outcome::Counted);
        QVERIFY(
            other.done(other.registry->moderate(u"fruit"_s, u"apfel"_s, WrittenFate{WrittenFate::Kind::Hidden, {}})));
    });
    QVERIFY(log.contains("\"moderate\""));
    room().reactor.advance(20ms);
    QCOMPARE(writes(room(), u"p2"_s, u"apfel"_s), Outcome::Counted);
    QCOMPARE(writes(room(), u"p3"_s, u"  "_s), Outcome::Nothing);
    QCOMPARE(failed(registry().moderate(u"fruit"_s, u"a\nb"_s, {})).code, u"answer"_s);
    QVERIFY(room().done(registry().mergeLog(u"fruit"_s, log)));
    const auto tally = registry().tally(u"fruit"_s);
    QCOMPARE(tally.counts, (QMap<QString, int>{{u"apfel"_s, 2}}));
    QCOMPARE(tally.written[u"apfel"_s].text, u"Äpfel!"_s); // whose came first
    QVERIFY(!isShownToAll(*registry().find(u"fruit"_s), u"apfel"_s));
    QVERIFY(room().exported(u"fruit"_s, ExportFormat::Csv)->contains(",apfel,Äpfel!,"));
    room().restart();
    QCOMPARE(registry().tally(u"fruit"_s), tally);
    QVERIFY(!isShownToAll(*registry().find(u"fruit"_s), u"apfel"_s));
    for (const auto& [from, to] : {std::pair("\"hidden\"", "\"gone\""), std::pair("\"apfel\"", "\"ap\\nfel\"")}) {
        auto broken = log;
        failed(registry().mergeLog(u"fruit"_s, broken.replace(from, to)));
    }
}

void PollExchangeTest::mergingTwiceAddsNothing()
{
    QVERIFY(room().makeOpen(fruitPoll(u"fruit"_s, Policy::Mode::Every)));
    const auto log = otherStationsLog([](BookRoom& other) { other.tap(u"rp"_s, u"7E6FD7A0"_s); });
    QVERIFY(room().done(registry().mergeLog(u"fruit"_s, log)));
    const auto again = room().waited(registry().mergeLog(u"fruit"_s, log));
    QVERIFY(again.ok() && again->votes == 0);
    const auto doubled = log + log.sliced(log.indexOf('\n') + 1);
    QVERIFY(failed(registry().mergeLog(u"fruit"_s, doubled)).text.contains(u"twice"_s));
    QCOMPARE(registry().tally(u"fruit"_s).votes, 1);
    QCOMPARE(heard().votes.size(), 1);
    // And back to where it came from.
    const auto own = room().exported(u"fruit"_s, ExportFormat::Log);
    QCOMPARE(own->count("\"kind\":\"tap\""), 1);
}

// One computer gathers the logs at the end of the day, when the poll was never open there.
void PollExchangeTest::countsVotesOlderThanThePollHere()
{
    BookRoom voting;
    QVERIFY(voting.makeOpen(fruitPoll()));
    QVERIFY(voting.tap(u"rp"_s, u"7E6FD7A0"_s));
    const auto definition = voting.waited(voting.registry->exportPoll(u"fruit"_s));
    const auto log = voting.exported(u"fruit"_s, ExportFormat::Log);
    room().reactor.advance(1h);
    QVERIFY(room().done(registry().importPolls(*definition)));
    QVERIFY(room().done(registry().mergeLog(u"fruit"_s, *log)));
    QCOMPARE(registry().tally(u"fruit"_s).count(u"pear"_s), 1);
    room().restart();
    QCOMPARE(registry().tally(u"fruit"_s).count(u"pear"_s), 1);
}

void PollExchangeTest::saysWhatDoesNotCount()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    const auto log = otherStationsLog([](BookRoom& other) {
        other.reactor.advance(1s);
        other.tap(u"rp"_s, u"7E6FD7A0"_s);
        other.tap(u"rp"_s, u"D45A8D55"_s);
    });
    const auto merged = room().waited(registry().mergeLog(u"fruit"_s, log));
    QVERIFY(merged.ok());
    QCOMPARE(merged->votes, 2);
    QCOMPARE(merged->own, 0);
    QCOMPARE(merged->uncounted, (QMap<Outcome, qint64>{{Outcome::AlreadyVoted, 1}}));
}

void PollExchangeTest::mergesStayMergedAfterRestart()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    const auto log = otherStationsLog([](BookRoom& other) { other.tap(u"rp"_s, u"7E6FD7A0"_s); });
    room().reactor.advance(1s);
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QVERIFY(room().done(registry().mergeLog(u"fruit"_s, log)));
    QVERIFY(room().tap(u"ra"_s, u"D45A8D55"_s));
    const auto tally = registry().tally(u"fruit"_s);
    const auto latest = registry().latestVotes(u"fruit"_s, 100);
    QCOMPARE(tally.counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 1}}));
    room().restart();
    QCOMPARE(registry().tally(u"fruit"_s), tally);
    QCOMPARE(registry().latestVotes(u"fruit"_s, 100), latest);
}

void PollExchangeTest::mergesWhatWasVoidedElsewhere()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    const auto here = heard().votes.first().vote.number;
    const auto log = otherStationsLog([](BookRoom& other) {
        other.reactor.advance(90ms);
        other.tap(u"rp"_s, u"D45A8D55"_s);
        other.reactor.advance(90ms);
        other.done(other.registry->retract(u"fruit"_s, u"D45A8D55"_s, {u"A test"_s, u"lena"_s}));
        other.reactor.advance(90ms);
        other.tap(u"rp"_s, u"D45A8D55"_s);
    });
    heard() = {};
    QVERIFY(room().done(registry().mergeLog(u"fruit"_s, log)));
    QCOMPARE(registry().tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 1}}));
    QCOMPARE(heard().votes.size(), 2);
    QVERIFY(heard().votes[0].vote.voided && !heard().votes[1].vote.voided);
    const QList<qint64> voided{heard().votes[0].vote.number};
    QCOMPARE(heard().erased, (QList<std::pair<QString, QList<qint64>>>{{u"fruit"_s, voided}}));
    room().restart();
    for (const auto& vote : registry().latestVotes(u"fruit"_s, 100))
        QCOMPARE(vote.voided, vote.number == voided.first());
    QVERIFY(here != voided.first());
}

void PollExchangeTest::whatWasVoidedBeforeIsNotToldAgain()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QVERIFY(room().done(registry().retract(u"fruit"_s, u"7E6FD7A0"_s)));
    const auto log = otherStationsLog([](BookRoom& other) {
        other.reactor.advance(90ms);
        other.tap(u"rp"_s, u"D45A8D55"_s);
        other.reactor.advance(90ms);
        other.done(other.registry->retract(u"fruit"_s, u"D45A8D55"_s));
    });
    heard() = {};
    QVERIFY(room().done(registry().mergeLog(u"fruit"_s, log)));
    QCOMPARE(heard().erased.size(), 1);
    QCOMPARE(heard().erased.first().second, QList<qint64>{heard().votes.first().vote.number});
}

/// A rule would see the running round's numbers beside them.
void PollExchangeTest::votesOfAnEarlierRoundAreNotTold()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    room().reactor.advance(1s);
    const auto log = otherStationsLog([](BookRoom& other) { other.tap(u"rp"_s, u"D45A8D55"_s); });
    room().reactor.advance(1s);
    QVERIFY(room().done(registry().resetPoll(u"fruit"_s)));
    heard() = {};
    QVERIFY(room().done(registry().mergeLog(u"fruit"_s, log)));
    QCOMPARE(registry().tally(u"fruit"_s).votes, 0);
    QCOMPARE(registry().pastRounds(u"fruit"_s).first().count(u"pear"_s), 1);
    QCOMPARE(heard().votes.size(), 0);
}

void PollExchangeTest::whatIsEnteredComesAfterAStationAhead()
{
    // Whose entries are first at the same time is chance: the stations' names.
    for (int i = 0; i < 8; ++i) {
        init();
        QVERIFY(room().makeOpen(fruitPoll()));
        const auto log = otherStationsLog([](BookRoom& other) {
            other.reactor.advance(1h);
            other.tap(u"ra"_s, u"7E6FD7A0"_s);
            other.tap(u"rp"_s, u"D45A8D55"_s);
        });
        QVERIFY(room().done(registry().mergeLog(u"fruit"_s, log)));
        QVERIFY(room().done(registry().retract(u"fruit"_s, u"D45A8D55"_s)));
        QCOMPARE(registry().tally(u"fruit"_s).votes, 1);
        room().restart();
        QCOMPARE(registry().tally(u"fruit"_s).votes, 1);
        QVERIFY(room().tap(u"rp"_s, u"D45A8D55"_s));
        QVERIFY(room().done(registry().resetPoll(u"fruit"_s)));
        QCOMPARE(registry().tally(u"fruit"_s).votes, 0);
        room().restart();
        QCOMPARE(registry().tally(u"fruit"_s).votes, 0);
    }
}

void PollExchangeTest::refusesStrangeLogs()
{
    QVERIFY(room().done(registry().save(fruitPoll())));
    QVERIFY(failed(registry().mergeLog(u"fruit"_s, "hello\n")).text.contains(u"no log of a poll"_s));
    // The same poll made twice has two salts.
    BookRoom other;
    QVERIFY(other.makeOpen(fruitPoll()));
    QVERIFY(other.tap(u"ra"_s, u"7E6FD7A0"_s));
    const auto log = other.exported(u"fruit"_s, ExportFormat::Log);
    QVERIFY(failed(registry().mergeLog(u"fruit"_s, *log)).text.contains(u"another salt"_s));
    QCOMPARE(registry().tally(u"fruit"_s).taps, 0);
}

void PollExchangeTest::tellsAPersonWhatIsStored()
{
    QVERIFY(room().makeOpen(fruitPoll(u"one"_s)));
    QVERIFY(room().makeOpen(fruitPoll(u"two"_s)));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QVERIFY(room().tap(u"ra"_s, u"D45A8D55"_s));
    const auto csv = room().waited(registry().exportCard(u"urn:rfid:7e6fd7a0"_s));
    QVERIFY(csv.ok());
    QCOMPARE(csv->text.count("\r\n"), 3);
    QVERIFY(csv->text.contains("Open day,one,Which fruit?,2023-11-14T22:13:20.000Z,counted,Apple,ra\r\n"));
    QVERIFY(csv->text.contains("Open day,two,"));
    QCOMPARE(room().waited(registry().exportCard(u"AAAAAAAA"_s))->text.count("\r\n"), 1);
}

QTEST_GUILESS_MAIN(PollExchangeTest)
#include "tst_pollexchange.moc"
