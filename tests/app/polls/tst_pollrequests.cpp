// What changes a PollRegistry's polls; voting is tst_pollregistry's, what comes and goes tst_pollexchange's.
#include <algorithm>

#include <QTest>

#include "app/polls/cards/ticket.h"
#include "app/storage/query.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PollRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<BookRoom>(); }
    void cleanup() { m_room.reset(); }

    void savesAndFinds();
    void findsAnIdByItself();
    void refusesWhatMakesNoSense();
    void titlesAreOneLine();
    void anEarlierVersionsTitleStands();
    void keepsAnswersThatHaveVotes();
    void editingKeepsTheVotes();
    void unknownPollsAreSaidToBe();
    void asksTwiceChangesOnce();
    void removesAPollWithItsVotes();
    void neverGivesANumberTwice();
    void takesBackAVoteByItsCard();
    void takesBackAllAnswersOfAVoter();
    void aShortNameMeansOneOfAllVoters();
    void voidedVotesAreMarkedAndNeverCount();
    void hidesResults();
    void changesAPollAsItIsByThen();
    void makesManyCardsKnownAtOnce();
    void isFoundByItsCode();
    void aCodeIsNobodysId();

private:
    BookRoom& room() { return *m_room; }
    PollRegistry& registry() { return *m_room->registry; }
    HeardVotes& heard() { return m_room->heard; }
    Error failed(Task<Result<Done>> task) { return room().waited(std::move(task)).error(); }

    std::unique_ptr<BookRoom> m_room;
};

void PollRequestsTest::savesAndFinds()
{
    QVERIFY(!registry().find(u"fruit"_s));
    QVERIFY(room().done(registry().save(fruitPoll())));
    QCOMPARE(heard().changed, QStringList{u"fruit"_s});
    QVERIFY(*registry().find(u"fruit"_s) == fruitPoll());
    QCOMPARE(registry().polls().size(), 1);
    QCOMPARE(registry().tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 0}, {u"pear"_s, 0}}));
    QVERIFY(room().done(registry().save(fruitPoll()))); // nothing new: nobody is told
    QCOMPARE(heard().changed.size(), 1);
    room().restart();
    QVERIFY(*registry().find(u"fruit"_s) == fruitPoll());
}

void PollRequestsTest::findsAnIdByItself()
{
    QVERIFY(room().done(registry().save(fruitPoll({}))));
    QVERIFY(room().done(registry().save(fruitPoll({}))));
    QVERIFY(registry().find(u"which-fruit"_s));
    QVERIFY(registry().find(u"which-fruit-2"_s));
    QCOMPARE(registry().freeId(u"Which fruit?"_s), u"which-fruit-3"_s);
}

/// What is taken fits into a line of whatever shows it; what turns the writing is for those who show it to close.
void PollRequestsTest::titlesAreOneLine()
{
    QVERIFY(room().done(registry().save(fruitPoll())));
    int taken = 0;
    int refused = 0;
    for (const auto& words : strangersWords()) {
        auto poll = fruitPoll();
        poll.question = poll.answers[0].title = poll.event = words.text.left(150);
        const auto changed = room().waited(registry().save(poll));
        const auto made = room().waited(registry().save([&] {
            poll.id = u"s-%1"_s.arg(taken + refused);
            return poll;
        }()));
        QCOMPARE(changed.ok(), made.ok());
        const auto isLine = std::none_of(poll.question.begin(), poll.question.end(),
            [](QChar c) { return c.category() == QChar::Other_Control || c == QChar(0x2028) || c == QChar(0x2029); });
        QVERIFY2(changed.ok() == (isLine && poll.question.isValidUtf16()), words.name);
        QVERIFY2(changed || changed.error().text.contains(u"one line of plain text"_s), words.name);
        ++(changed ? taken : refused);
    }
    QVERIFY2(taken >= 12 && refused >= 4, qPrintable(u"%1 %2"_s.arg(taken).arg(refused)));
}

void PollRequestsTest::anEarlierVersionsTitleStands()
{
    QVERIFY(room().done(registry().save(fruitPoll())));
    QVERIFY(room().done(room().database->write([](QSqlDatabase& connection) {
        return runStatement(
            connection, u"UPDATE polls_log SET text = replace(text, 'Which fruit', ?)"_s, {u"Which\u2028fruit"_s});
    })));
    room().restart();
    QCOMPARE(registry().find(u"fruit"_s)->question, u"Which\u2028fruit?"_s);
    QVERIFY(room().done(registry().assign(u"fruit"_s, u"r9"_s, u"pear"_s)));
    QVERIFY(room().done(registry().openPoll(u"fruit"_s)));
    QVERIFY(room().tap(u"r9"_s, u"A0A0A0A0"_s));
    QCOMPARE(registry().tally(u"fruit"_s).counts.value(u"pear"_s), 1);
    QVERIFY(room().done(registry().closePoll(u"fruit"_s)));
    auto poll = *registry().find(u"fruit"_s);
    poll.event = u"Later"_s;
    QCOMPARE(failed(registry().save(poll)).code, u"question"_s); // who changes it is told what would be right
    poll.question = u"Which fruit?"_s;
    QVERIFY(room().done(registry().save(poll)));
}

void PollRequestsTest::refusesWhatMakesNoSense()
{
    auto poll = fruitPoll();
    poll.answers.removeLast();
    QCOMPARE(failed(registry().save(poll)).code, u"answers"_s);
    QCOMPARE(registry().polls().size(), 0);
    QVERIFY(room().done(registry().save(fruitPoll())));
    QVERIFY(failed(registry().assign(u"fruit"_s, u"r9"_s, u"plum"_s)).text.contains(u"no answer of this poll"_s));
    QVERIFY(failed(registry().assign(u"fruit"_s, {}, u"pear"_s)).text.contains(u"reader's id"_s));
    QVERIFY(failed(registry().registerCard(u"fruit"_s, u" : "_s)).text.contains(u"hex digits"_s));
    QCOMPARE(failed(registry().retract(u"fruit"_s, u"7E6FD7A0"_s)).reason, Reason::NotFound);
}

void PollRequestsTest::keepsAnswersThatHaveVotes()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(room().tap(u"rp"_s, u"7E6FD7A0"_s));
    auto poll = *registry().find(u"fruit"_s);
    poll.answers[1] = {u"plum"_s, u"Plum"_s, {}};
    poll.readers.remove(u"rp"_s);
    const auto error = failed(registry().save(poll));
    QVERIFY2(error.text.contains(u"“Pear” has votes (1)"_s), qPrintable(error.text));
    QVERIFY(room().done(registry().resetPoll(u"fruit"_s)));
    QVERIFY(room().done(registry().save(poll)));
    QCOMPARE(registry().tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 0}, {u"plum"_s, 0}}));
    QCOMPARE(registry().pastRounds(u"fruit"_s).first().count(u"pear"_s), 1);

    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    poll.policy.compare = Policy::Compare::LastFour;
    QCOMPARE(failed(registry().save(poll)).code, u"policy.compare"_s);
}

void PollRequestsTest::editingKeepsTheVotes()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(room().tap(u"rp"_s, u"7E6FD7A0"_s));
    auto poll = fruitPoll(); // state Draft: not the editor's to say
    poll.question = u"Which fruit, then?"_s;
    poll.answers.append({u"plum"_s, u"Plum"_s, {}});
    poll.policy.mode = Policy::Mode::Change;
    QVERIFY(room().done(registry().save(poll)));
    QVERIFY(registry().find(u"fruit"_s)->isOpen());
    QVERIFY(room().done(registry().assign(u"fruit"_s, u"rp2"_s, u"plum"_s)));
    QVERIFY(room().tap(u"rp2"_s, u"7E6FD7A0"_s));
    QCOMPARE(heard().outcomes(), (QList<Outcome>{Outcome::Counted, Outcome::Changed}));
    room().restart();
    QCOMPARE(
        registry().tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 0}, {u"pear"_s, 0}, {u"plum"_s, 1}}));
    QCOMPARE(registry().find(u"fruit"_s)->question, u"Which fruit, then?"_s);
}

void PollRequestsTest::unknownPollsAreSaidToBe()
{
    for (const auto request :
        {&PollRegistry::remove, &PollRegistry::openPoll, &PollRegistry::closePoll, &PollRegistry::resetPoll}) {
        const auto error = failed((registry().*request)(u"nowhere"_s));
        QCOMPARE(error.reason, Reason::NotFound);
        QCOMPARE(error.text, u"There is no poll “nowhere”."_s);
    }
    QCOMPARE(room().waited(registry().exportPage(u"nowhere"_s, ExportFormat::Csv)).error().reason, Reason::NotFound);
    QCOMPARE(room().waited(registry().exportPoll(u"nowhere"_s)).error().reason, Reason::NotFound);
    QCOMPARE(room().waited(registry().votesSince(u"nowhere"_s, 0)).error().reason, Reason::NotFound);
    QCOMPARE(room().waited(registry().votesAt(u"nowhere"_s, {1})).error().reason, Reason::NotFound);
    QCOMPARE(registry().tally(u"nowhere"_s), Tally());
    QCOMPARE(registry().latestVotes(u"nowhere"_s, 5), QList<Vote>());
}

void PollRequestsTest::asksTwiceChangesOnce()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    heard().changed.clear();
    QVERIFY(room().done(registry().openPoll(u"fruit"_s)));
    QVERIFY(room().done(registry().assign(u"fruit"_s, u"ra"_s, u"apple"_s)));
    QVERIFY(room().done(registry().assign(u"fruit"_s, u"r9"_s, {})));
    QCOMPARE(heard().changed, QStringList());
    QVERIFY(room().done(registry().assign(u"fruit"_s, u"ra"_s, {})));
    QVERIFY(!registry().find(u"fruit"_s)->readers.contains(u"ra"_s));
    QCOMPARE(heard().changed.size(), 1);
}

void PollRequestsTest::removesAPollWithItsVotes()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(room().tap(u"rp"_s, u"7E6FD7A0"_s));
    QVERIFY(room().done(registry().remove(u"fruit"_s)));
    QCOMPARE(heard().removed, QStringList{u"fruit"_s});
    QVERIFY(!registry().find(u"fruit"_s));
    QVERIFY(room().done(registry().save(fruitPoll())));
    QCOMPARE(registry().tally(u"fruit"_s).taps, 0);
    room().restart();
    QCOMPARE(registry().tally(u"fruit"_s).taps, 0);
}

void PollRequestsTest::neverGivesANumberTwice()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(room().tap(u"rp"_s, u"A0A0A0A0"_s));
    const auto first = heard().votes.last().vote.number;
    QVERIFY(room().done(registry().eraseCard(u"A0A0A0A0"_s, PollRegistry::Erasure::Remove)));
    QCOMPARE(registry().tally(u"fruit"_s).taps, 0);
    room().restart();
    QVERIFY(room().tap(u"rp"_s, u"B0B0B0B0"_s));
    QVERIFY(heard().votes.last().vote.number > first);
}

void PollRequestsTest::takesBackAVoteByItsCard()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(room().tap(u"rp"_s, u"7E6FD7A0"_s));
    QVERIFY(room().done(registry().retract(u"fruit"_s, heard().votes.first().vote.card)));
    QCOMPARE(registry().tally(u"fruit"_s).votes, 0);
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QCOMPARE(registry().tally(u"fruit"_s).count(u"apple"_s), 1);
    QVERIFY(room().done(registry().retract(u"fruit"_s, u"7e:6f:d7:a0"_s)));
    QCOMPARE(registry().tally(u"fruit"_s).voters, 0);
}

// A name is one of 32,768: among voters whom nobody looks at somebody may have the same.
/// Whoever presses for each answer of one voter hears that the first press took them all.
void PollRequestsTest::takesBackAllAnswersOfAVoter()
{
    auto poll = fruitPoll(u"fruit"_s, Policy::Mode::Multi);
    poll.policy.maxChoices = 2;
    QVERIFY(room().makeOpen(poll));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QVERIFY(room().tap(u"rp"_s, u"7E6FD7A0"_s));
    QCOMPARE(registry().tally(u"fruit"_s).votes, 2);
    const auto first = heard().votes[0].vote;
    const auto second = heard().votes[1].vote;
    const auto told = std::make_shared<QList<qint64>>();
    QVERIFY(room().done(registry().retract(u"fruit"_s, first.cardName, {u"A test"_s, u"lena"_s}, told)));
    QCOMPARE(*told, (QList<qint64>{first.number, second.number}));
    QCOMPARE(registry().tally(u"fruit"_s).votes, 0);
    for (const auto& named : {first.cardName, first.card, u"7E6FD7A0"_s}) {
        const auto again = failed(registry().retract(u"fruit"_s, named));
        QCOMPARE(again.text, u"All votes of this voter in this round are taken back already."_s);
        QCOMPARE(again.reason, Reason::NotFound);
    }
    for (const auto number : {first.number, second.number}) // seen on a page that shows them still
        QVERIFY(room().done(registry().retractSeen(u"fruit"_s, first.card, number, {u"A test"_s, u"lena"_s})));
    QCOMPARE(heard().erased.size(), 1);
    QVERIFY(room().done(registry().resetPoll(u"fruit"_s)));
    QVERIFY(failed(registry().retract(u"fruit"_s, first.cardName)).text.startsWith(u"Nobody called"_s));
    QCOMPARE(failed(registry().retract(u"fruit"_s, u"7E6FD7A0"_s)).text, u"This card has no vote in this round."_s);
}

void PollRequestsTest::aShortNameMeansOneOfAllVoters()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    for (int i = 0; i < int(Ledger::keptVotes) + 1; ++i)
        registry().tapped({.reader = u"rp"_s, .tag = QString::number(0x1000'0000 + i, 16).toUpper(), .at = i});
    QVERIFY(room().settle());
    const auto voters = registry().tally(u"fruit"_s).voters;
    QCOMPARE(voters, int(Ledger::keptVotes) + 1);
    const auto latest = heard().votes.last().vote;
    const auto refused = failed(registry().retract(u"fruit"_s, latest.cardName));
    QVERIFY2(refused.text.contains(u"voter's number in the export"_s), qPrintable(refused.text));
    QCOMPARE(registry().tally(u"fruit"_s).voters, voters);
    QVERIFY(room().done(registry().retract(u"fruit"_s, u"10 00 00 00"_s))); // a number in groups is no name
    QVERIFY(room().done(registry().retract(u"fruit"_s, latest.card)));
    QCOMPARE(registry().tally(u"fruit"_s).voters, voters - 2);
}

void PollRequestsTest::voidedVotesAreMarkedAndNeverCount()
{
    QVERIFY(room().makeOpen(fruitPoll(u"fruit"_s, Policy::Mode::Change)));
    for (const auto& [reader, tag] :
        {std::pair(u"ra"_s, u"7E6FD7A0"_s), {u"rp"_s, u"D45A8D55"_s}, {u"rp"_s, u"7E6FD7A0"_s}})
        QVERIFY(room().tap(reader, tag));
    const auto card = heard().votes.first().vote.card;
    const QList<qint64> voided{heard().votes[0].vote.number, heard().votes[2].vote.number};
    const auto told = std::make_shared<QList<qint64>>(), others = std::make_shared<QList<qint64>>();
    auto retracting = registry().retract(u"fruit"_s, card, {u"Ticket reported stolen"_s, u"lena"_s}, told);
    auto none = registry().retract(u"fruit"_s, card, {u"Once more"_s, u"eve"_s}, others); // while it is under way
    QVERIFY(room().done(std::move(retracting)));
    (void)room().waited(std::move(none)); // there is nothing left to void
    QCOMPARE(*told, voided);
    QVERIFY(others->isEmpty());
    QCOMPARE(heard().erased, (QList<std::pair<QString, QList<qint64>>>{{u"fruit"_s, voided}}));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s)); // the card may vote once more, and that is no voided vote
    const auto isRight = [&] {
        const auto tally = registry().tally(u"fruit"_s);
        const auto stored = room().waited(registry().votesSince(u"fruit"_s, 0));
        const auto latest = registry().latestVotes(u"fruit"_s, 100);
        const auto marks = [](const QList<Vote>& votes) {
            QList<qint64> numbers;
            for (const auto& vote : votes) {
                if (vote.voided)
                    numbers.append(vote.number);
            }
            std::sort(numbers.begin(), numbers.end());
            return numbers;
        };
        const auto csv = room().exported(u"fruit"_s, ExportFormat::Csv);
        return tally.counts == QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 1}} && stored.ok()
            && marks(*stored) == voided && marks(latest) == voided && latest.size() == 4 && csv
            && csv->count(",voided,") == 2 && csv->count(",counted,") == 2 && !csv->contains(",changed,")
            && *room().waited(registry().erasedVotes(u"fruit"_s)) == voided;
    };
    QVERIFY(isRight());
    room().restart();
    QVERIFY(isRight());
    QVERIFY(room().done(registry().stop())); // and from a count that was written down
    room().restart();
    QVERIFY(isRight());
}

void PollRequestsTest::isFoundByItsCode()
{
    QVERIFY(room().done(registry().save(fruitPoll())));
    const QString code = registry().shortCode(u"fruit"_s);
    QVERIFY(!code.isEmpty());
    QVERIFY(registry().findByCode(code.toUpper()));
    QCOMPARE(registry().findByCode(code)->id, u"fruit"_s);
    QVERIFY(!registry().findByCode(u"yyy"_s) && !registry().findByCode(u"not a code"_s));
    room().restart();
    QCOMPARE(registry().shortCode(u"fruit"_s), code);
    // Nobody who has the old one on paper comes to another poll.
    QVERIFY(room().done(registry().remove(u"fruit"_s)));
    QVERIFY(room().done(registry().save(fruitPoll())));
    QVERIFY(registry().shortCode(u"fruit"_s) != code);
    QVERIFY(registry().shortCode(u"nowhere"_s).isEmpty());
}

// A quiz of questions that are numbered: the vote in “4” counted in “2”, whose code was 4.
void PollRequestsTest::aCodeIsNobodysId()
{
    QByteArray file;
    const auto id = [](int number) { return QString::number(number); };
    for (int i = 2; i < 10; ++i)
        file += "[[poll]]\nid = \"" + QByteArray::number(i)
            + "\"\nquestion = \"Which?\"\n[[poll.answer]]\ntitle = \"A\"\n[[poll.answer]]\ntitle = \"B\"\n";
    QVERIFY(room().done(registry().importPolls(file, {})));
    for (int i = 2; i < 10; ++i) {
        const auto code = registry().shortCode(id(i));
        const auto* found = registry().findByCode(code);
        QVERIFY(found);
        QCOMPARE(found->id, id(i));
        const auto* other = registry().find(code);
        QVERIFY2(!other || other->id == id(i), qPrintable(code));
    }
    // What is printed by now stays what it is.
    QVERIFY(room().done(registry().save(fruitPoll())));
    const auto printed = registry().shortCode(u"fruit"_s);
    const auto refused = room().waited(registry().save(fruitPoll(printed)));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().reason, Reason::AlreadyExists);
    QVERIFY(refused.error().text.contains(u"“fruit”"_s));
    file = "id = \"" + printed.toLatin1()
        + "\"\nquestion = \"Which?\"\n[[answer]]\ntitle = \"A\"\n[[answer]]\ntitle = \"B\"\n";
    QVERIFY(!room().waited(registry().importPolls(file, {})).ok());
    auto named = fruitPoll();
    named.id.clear();
    named.question = printed;
    QVERIFY(room().done(registry().save(named))); // whoever names none gets another
    QCOMPARE(registry().findByCode(printed)->id, u"fruit"_s);
    QCOMPARE(registry().shortCode(u"fruit"_s), printed);
    QVERIFY(room().done(registry().save(*registry().find(u"4"_s)))); // it is there already
}

void PollRequestsTest::hidesResults()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(room().done(registry().setResultsHidden(u"fruit"_s, true)));
    QVERIFY(registry().find(u"fruit"_s)->resultsHidden);
    QVERIFY(registry().find(u"fruit"_s)->isOpen());
    room().restart();
    QVERIFY(registry().find(u"fruit"_s)->resultsHidden);
    QCOMPARE(failed(registry().setResultsHidden(u"nowhere"_s, true)).reason, Reason::NotFound);
}

// What a host saves while the change waits for its turn stays.
void PollRequestsTest::changesAPollAsItIsByThen()
{
    QVERIFY(room().done(registry().save(fruitPoll())));
    auto edited = fruitPoll();
    edited.question = u"Which of these?"_s;
    auto saving = registry().save(edited);
    auto changing = registry().change(u"fruit"_s, [](Poll& poll) { poll.policy.compare = Policy::Compare::LastThree; });
    QCOMPARE(registry().find(u"fruit"_s)->question, fruitPoll().question);
    QVERIFY(room().done(std::move(saving)));
    QVERIFY(room().done(std::move(changing)));
    edited.policy.compare = Policy::Compare::LastThree;
    QVERIFY(*registry().find(u"fruit"_s) == edited);
    QCOMPARE(failed(registry().change(u"nowhere"_s, [](Poll&) {})).reason, Reason::NotFound);
    QVERIFY(!registry().find(u"nowhere"_s));
}

void PollRequestsTest::makesManyCardsKnownAtOnce()
{
    auto poll = fruitPoll();
    poll.policy.phones = Policy::Phones::Ticket;
    QVERIFY(room().makeOpen(poll));
    QStringList tags;
    for (int i = 0; i < 300; ++i)
        tags.append(ticketTag(makeTicket()));
    const auto changes = heard().changed.size();
    QVERIFY(room().done(registry().registerCards(u"fruit"_s, tags)));
    QCOMPARE(heard().changed.size(), changes + 1);
    QVERIFY(room().done(registry().registerCards(u"fruit"_s, tags))); // they are known
    const auto vote = [&](const QString& tag, const QString& uuid) {
        const auto voted = room().waited(
            registry().vote({.tag = tag, .uuid = uuid, .poll = u"fruit"_s, .answer = u"pear"_s}));
        return voted ? voted->outcome : Outcome::Nothing;
    };
    QCOMPARE(vote(tags.last(), u"u1"_s), Outcome::Counted);
    QCOMPARE(vote(tags.last(), u"u2"_s), Outcome::Repeat);
    QCOMPARE(vote(ticketTag(makeTicket()), u"u3"_s), Outcome::Unknown);
    room().restart();
    QCOMPARE(vote(tags.first(), u"u4"_s), Outcome::Counted);
    QCOMPARE(registry().tally(u"fruit"_s).voters, 2);
    const auto csv = room().exported(u"fruit"_s, ExportFormat::Csv);
    QVERIFY(csv.ok());
    QCOMPARE(csv->count(",phone,"), 4); // counted, repeated, of no ticket, counted
    // An export has them as hashes, which another station knows them by.
    const auto toml = room().waited(registry().exportPoll(u"fruit"_s));
    QVERIFY(toml.ok());
    QCOMPARE(toml->count('"' + registry().voterOf(u"fruit"_s, tags.first()).toUtf8() + '"'), 1);
    QVERIFY(!toml->contains(tags.first().sliced(7).toUtf8()));
    const auto unknown = room().waited(registry().registerCards(u"gone"_s, tags));
    QCOMPARE(unknown.error().reason, Reason::NotFound);
    const auto bad = room().waited(registry().registerCards(u"fruit"_s, {tags.first(), QString()}));
    QCOMPARE(bad.error().code, u"card"_s);
}

QTEST_GUILESS_MAIN(PollRequestsTest)
#include "tst_pollrequests.moc"
