#include "app/polls/store/pollexport.h"

#include <QTest>

#include "app/polls/cards/card.h"
#include "app/polls/kinds/rankingresult.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PollExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesLateAndRefusedVotes();
    void writesTagsWhereTheyAreKept();
    void writesThePlaceThatAVoteGives();
    void pointsOfARankingComeOfItsPlaces();
    void writesThePointsOfAQuiz();
    void saysWhichVotesCount();
    void readsTheLogOnceForPlaces();
    void readsTheLogOnceForPoints();
    void tracesACardByThePollsOwnRule();
    void tellsOfRegistrations();
    void aVotersOwnIsWhatTheyWrote();
    void comesInPages();
    void aCardComesInPages();
};

void PollExportTest::writesLateAndRefusedVotes()
{
    BookRoom room;
    QVERIFY(room.makeOpen(fruitPoll()));
    QVERIFY(room.done(room.registry->closePoll(u"fruit"_s)));
    QVERIFY(room.tap(u"ra"_s, u"7E6FD7A0"_s));
    const auto csv = room.exported(u"fruit"_s, ExportFormat::Csv);
    QVERIFY2(csv->contains(",refused:closed,late,apple,Apple,,"), csv->constData());
}

void PollExportTest::writesTagsWhereTheyAreKept()
{
    BookRoom room;
    auto poll = fruitPoll();
    poll.keepsNumbers = true;
    QVERIFY(room.makeOpen(poll));
    QVERIFY(room.tap(u"ra"_s, u"7E6FD7A0"_s));
    const auto csv = room.exported(u"fruit"_s, ExportFormat::Csv);
    QVERIFY2(csv->contains(",7E6FD7A0,ra,"), csv->constData());
}

/// What a vote of a ranking is worth goes by its place; one that was taken back gives none.
void PollExportTest::writesThePlaceThatAVoteGives()
{
    BookRoom room;
    auto poll = fruitPoll(u"fruit"_s, Policy::Mode::Multi);
    poll.kind = Kind::Ranking;
    poll.policy.maxChoices = 2;
    QVERIFY(room.makeOpen(poll));
    QVERIFY(room.tap(u"rp"_s, u"7E6FD7A0"_s));
    QVERIFY(room.done(room.registry->retract(u"fruit"_s, u"7E6FD7A0"_s)));
    QVERIFY(room.tap(u"rp"_s, u"7E6FD7A0"_s));
    QVERIFY(room.tap(u"ra"_s, u"7E6FD7A0"_s));
    QVERIFY(room.tap(u"ra"_s, u"7E6FD7A0"_s)); // the same again
    const auto csv = room.exported(u"fruit"_s, ExportFormat::Csv);
    QStringList places;
    for (const auto& line : csv->split('\n'))
        places.append(QString::fromUtf8(line.trimmed().split(',').last()));
    QCOMPARE(places.first(5), (QStringList{u"place"_s, u""_s, u"1"_s, u"2"_s, u""_s}));
    QList<int> latest;
    for (const Vote& vote : room.registry->latestVotes(u"fruit"_s, 10))
        latest.append(vote.place);
    QCOMPARE(latest, (QList<int>{0, 2, 1, 0}));
    QVERIFY(!room.exported(u"fruit"_s, ExportFormat::Csv)->isEmpty());
}

/// As the handbook says: `counts` is how many lists name an answer, and its points come of `place`.
void PollExportTest::pointsOfARankingComeOfItsPlaces()
{
    BookRoom room;
    auto poll = fruitPoll(u"fruit"_s, Policy::Mode::Multi);
    poll.kind = Kind::Ranking;
    poll.policy.maxChoices = 2;
    QVERIFY(room.makeOpen(poll));
    for (const auto& [reader, card] : {std::pair(u"ra"_s, u"7E6FD7A0"_s), std::pair(u"rp"_s, u"7E6FD7A0"_s),
             std::pair(u"rp"_s, u"D45A8D55"_s), std::pair(u"ra"_s, u"D45A8D55"_s), std::pair(u"ra"_s, u"04A1B2C3"_s)})
        QVERIFY(room.tap(reader, card));
    const auto csv = room.exported(u"fruit"_s, ExportFormat::Csv);
    QMap<QString, int> lists;
    QMap<QString, int> points;
    const auto lines = QString::fromUtf8(*csv).split(u'\n', Qt::SkipEmptyParts);
    const auto names = lines.first().trimmed().split(u',');
    for (const auto& line : lines.sliced(1)) {
        const auto fields = line.trimmed().split(u',');
        if (fields[names.indexOf(u"counts"_s)] != u"1"_s)
            continue;
        const auto answer = fields[names.indexOf(u"answer"_s)];
        lists[answer] += 1;
        points[answer] += 2 + 1 - fields[names.indexOf(u"place"_s)].toInt();
    }
    QCOMPARE(lists, (QMap<QString, int>{{u"apple"_s, 3}, {u"pear"_s, 2}}));
    const auto result = rankingResult(*room.registry->find(u"fruit"_s), room.registry->tally(u"fruit"_s));
    QVERIFY(result.has_value());
    for (const auto& answer : result->answers)
        QCOMPARE(points.value(answer.id), answer.points);
}

/// Once it is over, and of each voter's last vote alone. Of other kinds a line has no more than before.
void PollExportTest::writesThePointsOfAQuiz()
{
    BookRoom room;
    auto poll = fruitPoll(u"fruit"_s, Policy::Mode::Change);
    poll.kind = Kind::Quiz;
    poll.answers[1].isRight = true; // pear
    poll.quizSeconds = 20;
    QVERIFY(room.makeOpen(poll));
    room.reactor.advance(10s);
    QVERIFY(room.tap(u"rp"_s, u"7E6FD7A0"_s));
    QVERIFY(room.tap(u"rp"_s, u"D45A8D55"_s));
    QVERIFY(room.tap(u"ra"_s, u"7E6FD7A0"_s)); // instead
    const auto pointsOf = [&room] {
        QStringList points;
        const auto csv = room.exported(u"fruit"_s, ExportFormat::Csv);
        for (const auto& line : csv->split('\n'))
            points.append(QString::fromUtf8(line.trimmed().split(',').last()));
        return points;
    };
    QCOMPARE(pointsOf(), (QStringList{u"points"_s, {}, {}, {}, {}}));
    QVERIFY(room.done(room.registry->closePoll(u"fruit"_s)));
    QCOMPARE(pointsOf(), (QStringList{u"points"_s, {}, u"750"_s, u"0"_s, {}}));
    // Opened again in the same round: the minute in between makes nobody slow.
    room.reactor.advance(60s);
    QVERIFY(room.done(room.registry->openPoll(u"fruit"_s)));
    QVERIFY(room.tap(u"rp"_s, u"04A1B2C3"_s));
    QVERIFY(room.done(room.registry->closePoll(u"fruit"_s)));
    QCOMPARE(pointsOf(), (QStringList{u"points"_s, {}, u"750"_s, u"0"_s, u"750"_s, {}}));
    QVERIFY(room.makeOpen(fruitPoll(u"plain"_s)));
    QVERIFY(room.exported(u"plain"_s, ExportFormat::Csv)->trimmed().endsWith(",counts"));
}

/// By it a spreadsheet comes to the totals: what was changed since is "counted", too.
void PollExportTest::saysWhichVotesCount()
{
    BookRoom room;
    QVERIFY(room.makeOpen(fruitPoll(u"fruit"_s, Policy::Mode::Change)));
    const auto counting = [&room] {
        QStringList shown;
        const auto csv = room.exported(u"fruit"_s, ExportFormat::Csv);
        for (const auto& line : csv->trimmed().split('\n').mid(1)) {
            const auto fields = QString::fromUtf8(line.trimmed()).split(u',');
            shown.append(fields.at(3) + u' ' + fields.at(5) + u' ' + fields.last());
        }
        return shown;
    };
    QVERIFY(room.tap(u"ra"_s, u"ONE"_s));
    QVERIFY(room.tap(u"ra"_s, u"TWO"_s));
    QVERIFY(room.tap(u"rp"_s, u"ONE"_s));
    QVERIFY(room.tap(u"rp"_s, u"ONE"_s));
    QCOMPARE(
        counting(), (QStringList{u"counted apple 0"_s, u"counted apple 1"_s, u"changed pear 1"_s, u"repeat pear 0"_s}));
    auto& registry = *room.registry;
    QVERIFY(room.done(registry.retract(u"fruit"_s, registry.voterOf(u"fruit"_s, u"ONE"_s))));
    QVERIFY(room.tap(u"ra"_s, u"ONE"_s)); // anew
    QCOMPARE(counting(),
        (QStringList{
            u"voided apple 0"_s, u"counted apple 1"_s, u"voided pear 0"_s, u"repeat pear 0"_s, u"counted apple 1"_s}));
    QVERIFY(room.done(registry.resetPoll(u"fruit"_s)));
    QVERIFY(room.tap(u"rp"_s, u"TWO"_s));
    QCOMPARE(counting().mid(4), (QStringList{u"counted apple 1"_s, u"counted pear 1"_s})); // each in its round
}

/// A page that reads all before it for the places takes longer, the more there is.
void PollExportTest::readsTheLogOnceForPlaces()
{
    BookRoom room;
    auto poll = fruitPoll(u"fruit"_s, Policy::Mode::Multi);
    poll.kind = Kind::Ranking;
    poll.policy.maxChoices = 2;
    QVERIFY(room.makeOpen(poll));
    constexpr int voters = 1500;
    const auto tapAll = [&room](const QString& reader) {
        for (int i = 0; i < voters; ++i)
            room.registry->tapped(
                {.reader = reader, .tag = QString::number(0x10000000 + i, 16).toUpper(), .at = room.now()});
        return room.settle();
    };
    QVERIFY(tapAll(u"ra"_s));
    QVERIFY(tapAll(u"rp"_s));
    const auto first = room.waited(room.registry->exportPage(u"fruit"_s, ExportFormat::Csv));
    QVERIFY(first.ok() && !first->isLast);
    QVERIFY(first->end.places);
    const auto second = room.waited(room.registry->exportPage(u"fruit"_s, ExportFormat::Csv, first->end));
    QVERIFY(second.ok() && second->isLast);
    QCOMPARE(second->end.places, first->end.places);
    const auto all = first->text + second->text;
    QCOMPARE(all.count(",1\r\n"), voters);
    QCOMPARE(all.count(",2\r\n"), voters);
    QVERIFY(!second->text.contains(",1\r\n"));
    // While people vote there is more behind what was read.
    QVERIFY(room.tap(u"rp"_s, u"7E6FD7A0"_s));
    const auto more = room.waited(room.registry->exportPage(u"fruit"_s, ExportFormat::Csv, second->end));
    QVERIFY(more->text.endsWith(",1\r\n"));
}

void PollExportTest::readsTheLogOnceForPoints()
{
    BookRoom room;
    auto poll = fruitPoll(u"fruit"_s, Policy::Mode::Once);
    poll.kind = Kind::Quiz;
    poll.answers[1].isRight = true; // pear
    QVERIFY(room.makeOpen(poll));
    constexpr int voters = 2500;
    for (int i = 0; i < voters; ++i)
        room.registry->tapped(
            {.reader = u"rp"_s, .tag = QString::number(0x10000000 + i, 16).toUpper(), .at = room.now()});
    QVERIFY(room.settle());
    QVERIFY(room.done(room.registry->closePoll(u"fruit"_s)));
    const auto first = room.waited(room.registry->exportPage(u"fruit"_s, ExportFormat::Csv));
    QVERIFY(first.ok() && !first->isLast);
    QVERIFY(first->end.points);
    QCOMPARE(first->end.points->size(), voters);
    const auto second = room.waited(room.registry->exportPage(u"fruit"_s, ExportFormat::Csv, first->end));
    QVERIFY(second.ok() && second->isLast);
    QCOMPARE(second->end.points, first->end.points);
    QVERIFY(!(first->text + second->text).contains(",\r\n"));
}

void PollExportTest::tracesACardByThePollsOwnRule()
{
    Ledger whole({.id = u"p"_s, .salt = makeSalt()});
    QCOMPARE(traceOf(whole, u"010063E9AE"_s).cards, QStringList{whole.cardOf(u"010063E9AE"_s)});
    BookRoom room;
    auto poll = fruitPoll();
    poll.policy.compare = Policy::Compare::LastFour;
    QVERIFY(room.makeOpen(poll));
    QVERIFY(room.tap(u"ra"_s, u"0063E9AE"_s));
    QCOMPARE(room.waited(room.registry->exportCard(u"010063E9AE"_s))->text.count("\r\n"), 2);
}

void PollExportTest::tellsOfRegistrations()
{
    BookRoom room;
    QVERIFY(room.makeOpen(fruitPoll()));
    QVERIFY(room.done(room.registry->registerCard(u"fruit"_s, u"7E6FD7A0"_s)));
    QVERIFY(room.tap(u"ra"_s, u"7E6FD7A0"_s));
    QVERIFY(room.done(room.registry->retract(u"fruit"_s, u"7E6FD7A0"_s)));
    const auto csv = room.waited(room.registry->exportCard(u"7E6FD7A0"_s));
    QVERIFY(csv->text.contains(",registered,"));
    QVERIFY(csv->text.contains(",voided,Apple,ra"));
    QVERIFY(csv->text.contains(",retracted,"));
}

void PollExportTest::aVotersOwnIsWhatTheyWrote()
{
    BookRoom room;
    QVERIFY(room.makeOpen(wordPoll()));
    QVERIFY(room.write(u"mind"_s, u"1"_s, u"Crème; brûlée!"_s));
    QVERIFY(room.write(u"mind"_s, u"1"_s, u"=cmd"_s));
    const auto csv = room.waited(room.registry->exportCard(u"phone:1"_s));
    QVERIFY2(csv->text.contains(u",counted,\"Crème; brûlée!\",phone"_s.toUtf8()), csv->text.constData());
    QVERIFY2(csv->text.contains(",counted,'=cmd,phone"), csv->text.constData());
}

void PollExportTest::comesInPages()
{
    BookRoom room;
    QVERIFY(room.makeOpen(fruitPoll()));
    constexpr int votes = 5000;
    for (int i = 0; i < votes; ++i)
        room.registry->tapped(
            {.reader = u"ra"_s, .tag = QString::number(0x10000000 + i, 16).toUpper(), .at = room.now()});
    QVERIFY(room.settle());
    for (const auto format : {ExportFormat::Csv, ExportFormat::Log}) {
        const auto first = room.waited(room.registry->exportPage(u"fruit"_s, format));
        QVERIFY(first.ok());
        QVERIFY(!first->isLast);
        QVERIFY(first->text.count('\n') < votes / 2);
        const auto all = room.exported(u"fruit"_s, format);
        QVERIFY(all->startsWith(first->text));
        // Of a log also what sealed its beginning.
        QCOMPARE(all->count('\n'), votes + 1 + (format == ExportFormat::Log ? 2 : 0));
        QVERIFY(room.waited(room.registry->exportPage(u"fruit"_s, format, {.last = first->end.last + votes}))
                    ->text.isEmpty());
    }
}

void PollExportTest::aCardComesInPages()
{
    BookRoom room;
    constexpr int taps = 2500;
    for (const auto& id : {u"one"_s, u"two"_s})
        QVERIFY(room.makeOpen(fruitPoll(id)));
    for (int i = 0; i < 2 * taps; ++i)
        room.registry->tapped({.reader = u"ra"_s, .tag = i % 2 ? u"7E6FD7A0"_s : u"D45A8D55"_s, .at = room.now()});
    QVERIFY(room.settle());
    QByteArray all;
    CardPage page{.isLast = false};
    for (int pages = 0; !page.isLast; ++pages) {
        auto next = room.waited(room.registry->exportCard(u"7E6FD7A0"_s, page.last));
        QVERIFY(next.ok() && pages < 10);
        page = std::move(*next);
        QVERIFY(page.text.count('\n') <= 2001);
        all += page.text;
    }
    QCOMPARE(all.count("\r\n"), 2 * taps + 1);
    QCOMPARE(all.count(",one,"), taps);
    QCOMPARE(all.count("event,"), 1);
    QCOMPARE(room.waited(room.registry->exportCard(u"7E6FD7A0"_s, {4711, 0, 0})).error().reason, Reason::NotFound);
}

QTEST_GUILESS_MAIN(PollExportTest)
#include "tst_pollexport.moc"
