#include "app/polls/definition/polltoml.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

#include "app/polls/cards/card.h"
#include "app/polls/definition/kindanswers.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

const QByteArray answers = "\n[[answer]]\ntitle = \"Apple\"\n\n[[answer]]\ntitle = \"Pear\"\n";

} // namespace

class PollTomlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheShortestPoll();
    void readsEverything();
    void readsSeveral();
    void findsIdsForAnswers();
    void readsTitlesOfEarlierVersions();
    void makesTheAnswersOfAKind();
    void aRankingBringsItsRule();
    void aWrittenPollNeedsNoAnswers();
    void readsAKindWithItsOwnAnswers();
    void comesBackFromAnExport();
    void kindsComeBackFromAnExport();
    void saysLineAndKey_data();
    void saysLineAndKey();
    void refusesALargeFile();
    void refusesManyPolls();
    void survivesNoise();
    void readsWhatTheHandbookShows();
};

void PollTomlTest::readsTheShortestPoll()
{
    const auto polls = pollsFromToml("question = \"Which fruit?\"\n" + answers);
    QVERIFY2(polls.ok(), qPrintable(polls ? QString() : polls.error().text));
    QCOMPARE(polls->size(), 1);
    const auto& poll = polls->first().poll;
    QCOMPARE(poll.id, QString());
    QCOMPARE(poll.question, u"Which fruit?"_s);
    QCOMPARE(poll.answers, (QList<Answer>{{u"apple"_s, u"Apple"_s, {}}, {u"pear"_s, u"Pear"_s, {}}}));
    QVERIFY(poll.policy == Policy());
}

void PollTomlTest::readsEverything()
{
    const auto polls = pollsFromToml(R"(
id = "fruit"
event = "Open day"
question = "Which fruit?"
mode = "multi"
max_choices = 2
cooldown_ms = 3000
random_ids = "accept"
unknown_cards = "refuse"
compare = "last-4"
phones = "ticket"
keep_numbers = true
results_hidden = true
opens_at = 2026-05-03T18:00:00Z
closes_at = 2026-05-03T22:00:00+02:00
known = ["7E6FD7A0", "04A1B2C3D4E580"]
salt = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"

[[answer]]
id = "a"
title = "Apple"
image = "apple.png"
readers = ["reader-1", "reader-2"]

[[answer]]
id = "p"
title = "Pear"
)");
    QVERIFY2(polls.ok(), qPrintable(polls ? QString() : polls.error().text));
    const auto& description = polls->first();
    Poll expected;
    expected.id = u"fruit"_s;
    expected.event = u"Open day"_s;
    expected.question = u"Which fruit?"_s;
    expected.answers = {{u"a"_s, u"Apple"_s, u"apple.png"_s}, {u"p"_s, u"Pear"_s, {}}};
    expected.readers = {{u"reader-1"_s, u"a"_s}, {u"reader-2"_s, u"a"_s}};
    expected.policy = {.mode = Policy::Mode::Multi,
        .maxChoices = 2,
        .cooldownMs = 3000,
        .acceptRandomIds = true,
        .acceptUnknown = false,
        .compare = Policy::Compare::LastFour,
        .phones = Policy::Phones::Ticket};
    expected.keepsNumbers = true;
    expected.resultsHidden = true;
    expected.opensAt = QDateTime({2026, 5, 3}, {18, 0}, Qt::UTC).toMSecsSinceEpoch();
    expected.closesAt = QDateTime({2026, 5, 3}, {20, 0}, Qt::UTC).toMSecsSinceEpoch();
    QVERIFY(description.poll == expected);
    QCOMPARE(description.known, (QStringList{u"7E6FD7A0"_s, u"04A1B2C3D4E580"_s}));
    QCOMPARE(description.salt.size(), 32);
    QCOMPARE(description.salt.at(31), '\x1f');
}

void PollTomlTest::readsSeveral()
{
    const auto polls = pollsFromToml(R"(
event = "Open day"

[[poll]]
question = "Which fruit?"
[[poll.answer]]
title = "Apple"
[[poll.answer]]
title = "Pear"

[[poll]]
event = "Night"
question = "Which colour?"
[[poll.answer]]
title = "Red"
[[poll.answer]]
title = "Blue"
)");
    QVERIFY2(polls.ok(), qPrintable(polls ? QString() : polls.error().text));
    QCOMPARE(polls->size(), 2);
    QCOMPARE(polls->at(0).poll.event, u"Open day"_s);
    QCOMPARE(polls->at(1).poll.event, u"Night"_s);
    QCOMPARE(polls->at(1).poll.answers.at(1).title, u"Blue"_s);
}

/// Letters that stand in no id, and titles that differ in signs alone, are no reason to refuse a file.
void PollTomlTest::findsIdsForAnswers()
{
    const auto polls = pollsFromToml("question = \"Which?\"\n[[answer]]\ntitle = \"C++\"\nreaders = [\"r\"]\n"
                                     "[[answer]]\ntitle = \"C\"\n[[answer]]\ntitle = \"да\"\n"
                                     "[[answer]]\ntitle = \"нет\"\n[[answer]]\ntitle = \"C!\"\nid = \"c-2\"\n");
    QVERIFY2(polls.ok(), qPrintable(polls ? QString() : polls.error().text));
    QStringList ids;
    for (const auto& answer : polls->first().poll.answers)
        ids.append(answer.id);
    QCOMPARE(ids, (QStringList{u"c"_s, u"c-3"_s, u"answer-1"_s, u"answer-2"_s, u"c-2"_s}));
    QCOMPARE(polls->first().poll.readers.value(u"r"_s), u"c"_s);
}

void PollTomlTest::readsTitlesOfEarlierVersions()
{
    const auto polls = pollsFromToml("event = \"Open\\u2028day\"\n[[poll]]\n"
                                     "question = \"Which\xe2\x80\xa8"
                                     "fruit?\"\n[[poll.answer]]\ntitle = \"Red\\u2029apple\"\n"
                                     "[[poll.answer]]\ntitle = \"Pear\"\n");
    QVERIFY2(polls.ok(), qPrintable(polls ? QString() : polls.error().text));
    QCOMPARE(polls->first().poll.event, u"Open day"_s);
    QCOMPARE(polls->first().poll.question, u"Which fruit?"_s);
    QCOMPARE(polls->first().poll.answers.first().title, u"Red apple"_s);
}

void PollTomlTest::makesTheAnswersOfAKind()
{
    const auto read = [](const QByteArray& lines) {
        const auto polls = pollsFromToml("question = \"How?\"\n" + lines);
        return polls ? polls->first().poll : Poll{.question = polls.error().text};
    };
    const auto scale = read("kind = \"scale\"\nfrom = 0\nto = 2\nlow = \"not at all\"\nhigh = \"very much\"\n");
    QVERIFY(scale.kind == Kind::Scale);
    QCOMPARE(scale.answers,
        (QList<Answer>{{u"0"_s, u"0 – not at all"_s, {}}, {u"1"_s, u"1"_s, {}}, {u"2"_s, u"2 – very much"_s, {}}}));
    QCOMPARE(read("kind = \"scale\"\n").answers, scaleAnswers(1, 5));
    QCOMPARE(read("kind = \"scale\"\nfrom = -50\nto = -1\n").answers.size(), 50);
    const auto motion = read("kind = \"motion\"\nmajority = \"two-thirds\"\n");
    QVERIFY(motion.kind == Kind::Motion && motion.majority == Majority::TwoThirds);
    QCOMPARE(motion.answers, motionAnswers(true));
    QCOMPARE(read("kind = \"motion\"\nabstain = false\n").answers, motionAnswers(false));
    QVERIFY(read("kind = \"choice\"\n" + answers).kind == Kind::Choice);
}

void PollTomlTest::aRankingBringsItsRule()
{
    const auto read = [](const QByteArray& lines) {
        const auto polls = pollsFromToml("question = \"How?\"\nkind = \"ranking\"\n" + lines + answers);
        return polls ? polls->first().poll : Poll{.question = polls.error().text};
    };
    QVERIFY(read({}).kind == Kind::Ranking && read({}).policy.mode == Policy::Mode::Multi);
    QCOMPARE(read({}).policy.maxChoices, 2); // as many as there are answers
    QCOMPARE(read("[[answer]]\ntitle = \"X\"\n[[answer]]\ntitle = \"Y\"\n").policy.maxChoices, 3);
    QVERIFY(read("mode = \"once\"\n").question.contains(u"each voter puts several answers in order"_s));
    QVERIFY(read("max_choices = 5\n").question.contains(u"between 1 and 2"_s));
    QVERIFY(read("from = 1\n").question.contains(u"goes with kind = \"scale\" alone"_s));
}

void PollTomlTest::aWrittenPollNeedsNoAnswers()
{
    const auto polls = pollsFromToml("question = \"How many beans?\"\nkind = \"number\"\nlowest = 0\nhighest = 5000\n"
                                     "decimals = 1\nunit = \"kg\"\n");
    QVERIFY2(polls.ok(), qPrintable(polls ? QString() : polls.error().text));
    const auto& poll = polls->first().poll;
    QCOMPARE(poll.writing, (Writing{.lowest = 0, .highest = 5000, .decimals = 1, .unit = u"kg"_s}));
    QCOMPARE(poll.policy.phones, Policy::Phones::AnyDevice);
    auto named = *polls;
    named.first().poll.id = u"beans"_s;
    const auto again = pollsFromToml(pollToToml(named.first()));
    QVERIFY(again.ok());
    QCOMPARE(again->first().poll, named.first().poll);
    const auto quiz = pollsFromToml("id = \"q\"\nquestion = \"Who?\"\nkind = \"quiz\"\nseconds = 30\n"
                                    "[[answer]]\ntitle = \"A\"\nright = true\n[[answer]]\ntitle = \"B\"\n");
    QVERIFY2(quiz.ok(), qPrintable(quiz ? QString() : quiz.error().text));
    QVERIFY(quiz->first().poll.resultsHidden); // who has not answered yet would see what most think
    QVERIFY(quiz->first().poll.answers[0].isRight && !quiz->first().poll.answers[1].isRight);
    QCOMPARE(pollsFromToml(pollToToml(quiz->first()))->first().poll, quiz->first().poll);
    QVERIFY(pollsFromToml("question = \"Why?\"\nkind = \"open\"\n")->first().poll.writing.approve);
    QVERIFY(!pollsFromToml("question = \"Why?\"\nkind = \"words\"\n")->first().poll.writing.approve);
    QVERIFY(!pollsFromToml("question = \"Why?\"\nkind = \"words\"\nunit = \"kg\"\n"));
    QVERIFY(!pollsFromToml("question = \"Why?\"\nkind = \"number\"\napprove = true\n"));
    QVERIFY(!pollsFromToml("question = \"Why?\"\nkind = \"words\"\nphones = \"none\"\n"));
}

void PollTomlTest::readsAKindWithItsOwnAnswers()
{
    const auto polls = pollsFromToml("question = \"Wie?\"\nkind = \"motion\"\n"
                                     "[[answer]]\nid = \"yes\"\ntitle = \"Ja\"\nreaders = [\"r1\"]\n"
                                     "[[answer]]\nid = \"no\"\ntitle = \"Nein\"\n");
    QVERIFY2(polls.ok(), qPrintable(polls ? QString() : polls.error().text));
    QCOMPARE(polls->first().poll.answerTitle(u"yes"_s), u"Ja"_s);
    QCOMPARE(polls->first().poll.readers.value(u"r1"_s), u"yes"_s);
}

void PollTomlTest::kindsComeBackFromAnExport()
{
    PollDescription description;
    auto& poll = description.poll;
    poll.id = u"talk"_s;
    poll.question = u"How?"_s;
    poll.answers = {{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}};
    QVERIFY(!pollToToml(description).contains("kind"));
    poll.kind = Kind::Scale;
    poll.answers = scaleAnswers(-1, 1, u"no"_s, u"yes"_s);
    QVERIFY(pollToToml(description).contains("kind = \"scale\"\n"));
    QVERIFY(!pollToToml(description).contains("majority"));
    QVERIFY(pollsFromToml(pollToToml(description))->first().poll == poll);
    poll.kind = Kind::Motion;
    poll.majority = Majority::Absolute;
    poll.answers = motionAnswers(false);
    QVERIFY(pollsFromToml(pollToToml(description))->first().poll == poll);
    poll.kind = Kind::Ranking;
    poll.majority = Majority::Simple;
    poll.policy = {.mode = Policy::Mode::Multi, .maxChoices = 2};
    QVERIFY(pollsFromToml(pollToToml(description))->first().poll == poll);
}

void PollTomlTest::comesBackFromAnExport()
{
    PollDescription description;
    auto& poll = description.poll;
    poll.id = u"fruit"_s;
    poll.question = u"\"Which\" \\ fruit, é or ü?"_s;
    poll.answers = {{u"a"_s, u"[[answer]]"_s, u"C:\\a.png"_s}, {u"p"_s, u"P\"ear"_s, {}}};
    poll.readers = {{u"reader \"1\""_s, u"a"_s}, {u"reader-2"_s, u"p"_s}};
    poll.policy = {.mode = Policy::Mode::Every,
        .maxChoices = 2,
        .cooldownMs = 10,
        .acceptRandomIds = true,
        .acceptUnknown = false};
    poll.leftOut = {{u"4711"_s, u"\"hall\" 2"_s}, {u"4712"_s, {}}};
    poll.opensAt = 1'800'000'000'123;
    poll.closesAt = 1'800'000'001'000;
    description.known = QStringList{u"7E6FD7A0"_s};
    description.salt = makeSalt();
    const auto toml = pollToToml(description);
    const auto back = pollsFromToml(toml);
    QVERIFY2(back.ok(), qPrintable(back ? QString() : back.error().text + QString::fromUtf8(toml)));
    QVERIFY(back->first().poll == poll);
    QCOMPARE(back->first().known, description.known);
    QCOMPARE(back->first().salt, description.salt);
}

void PollTomlTest::saysLineAndKey_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("words");
    const QByteArray start = "question = \"Which?\"\n";
    QTest::newRow("no TOML") << QByteArray("question = \n") << 1 << QString() << u"no TOML"_s;
    QTest::newRow("misspelt key") << start + "qestion = \"x\"\n" + answers << 2 << u"qestion"_s
                                  << u"known are abstain, answer, approve, closes_at"_s;
    QTest::newRow("misspelt key of an answer")
        << start + "[[answer]]\ntitle = \"a\"\nreader = \"r\"\n[[answer]]\ntitle = \"b\"\n"
        << 4 << u"reader"_s << u"id, image, readers, right, title"_s;
    QTest::newRow("wrong type") << "question = 7\n" + answers << 1 << u"question"_s << u"text in quotes"_s;
    QTest::newRow("mode") << start + "mode = \"twice\"\n" + answers << 2 << u"mode"_s << u"\"every\""_s;
    QTest::newRow("phones") << start + "phones = \"all\"\n" + answers << 2 << u"phones"_s << u"\"any-device\""_s;
    QTest::newRow("pause") << start + "\ncooldown_ms = -5\n" + answers << 3 << u"cooldown_ms"_s
                           << u"between 0 and 86400000"_s;
    QTest::newRow("truth") << start + "keep_numbers = \"yes\"\n" + answers << 2 << u"keep_numbers"_s
                           << u"true or false"_s;
    QTest::newRow("time") << start + "opens_at = 2026-05-03\n" + answers << 2 << u"opens_at"_s
                          << u"2026-05-03T20:00:00"_s;
    QTest::newRow("list") << start + "known = [\"a\", 1]\n" + answers << 2 << u"known"_s << u"list of texts"_s;
    QTest::newRow("choice") << start + "random_ids = true\n" + answers << 2 << u"random_ids"_s << u"text in quotes"_s;
    QTest::newRow("salt") << start + "salt = \"00\"\n" + answers << 2 << u"salt"_s << u"64 hex digits"_s;
    QTest::newRow("table") << start + "[answer]\ntitle = \"a\"\n" << 2 << u"answer"_s << u"[[answer]]"_s;
    QTest::newRow("a list of answers") << start + "answer = [\"a\", \"b\"]\n"
                                       << 2 << u"answer"_s << u"[[answer]] and, on the next line, title = \"Park\""_s;
    const QByteArray ofMany = "[[poll]]\nquestion = \"Which?\"\n";
    QTest::newRow("a list of answers of one of many")
        << ofMany + "answer = [\"a\", \"b\"]\n"
        << 3 << u"answer"_s << u"[[poll.answer]] and, on the next line, title"_s;
    QTest::newRow("answers") << ofMany + "answers = [\"a\", \"b\"]\n"
                             << 3 << u"answers"_s
                             << u"answers means nothing here; each answer is a table of its own: [[poll.answer]]"_s;
    QTest::newRow("an answer's key beside the question")
        << start + "right = true\n" + answers << 2 << u"right"_s
        << u"right belongs to an answer: write it below the [[answer]] that it is of"_s;
    QTest::newRow("an answer's key beside the question of one of many")
        << ofMany + "readers = [\"r\"]\n"
        << 3 << u"readers"_s << u"readers belongs to an answer: write it below the [[poll.answer]] that it is of"_s;
    QTest::newRow("an answer of no poll") << ofMany + answers << 4 << u"answer"_s << u"written as [[poll.answer]]"_s;
    QTest::newRow("no answer") << ofMany << 1 << u"answers"_s
                               << u"at least 2 answers. Each of them is written as [[poll.answer]] and"_s;
    QTest::newRow("one answer") << start + "[[answer]]\ntitle = \"a\"\n" << 1 << u"answers"_s << u"at least 2"_s;
    QTest::newRow("no question") << answers << 1 << u"question"_s << u"needs a question"_s;
    QTest::newRow("reader twice") << start
            + "[[answer]]\ntitle = \"a\"\nreaders = [\"r\"]\n[[answer]]\ntitle = \"b\"\nreaders = [\"r\"]\n"
                                  << 7 << u"readers"_s << u"another answer"_s;
    QTest::newRow("same answers") << start
            + "[[answer]]\nid = \"a\"\ntitle = \"a\"\n[[answer]]\ntitle = \"b\"\nid = \"a\"\n"
                                  << 5 << u"answers[1].id"_s << u"Two answers have the id “a”"_s;
    QTest::newRow("a list of stations left out") << start + "left_out = [\"4711\"]\n" + answers << 2 << u"left_out"_s
                                                 << u"[[left_out]] and, on the next line, station = \"4711\""_s;
    QTest::newRow("a station left out twice")
        << start + answers + "[[left_out]]\nstation = \"4711\"\n[[left_out]]\nstation = \"4711\"\n"
        << 11 << u"station"_s << u"has \"4711\", which is left out already"_s;
    QTest::newRow("a nameless station left out") << start + answers + "[[left_out]]\nstation = \"\"\n"
                                                 << 9 << u"station"_s << u"1 to 64 characters"_s;
    QTest::newRow("no title") << start + "[[answer]]\ntitle = \"a\"\n[[answer]]\nid = \"b\"\n"
                              << 4 << u"answers[1].title"_s << u"Answer 2 needs a title"_s;
    QTest::newRow("kind") << start + "kind = \"riddle\"\n" + answers << 2 << u"kind"_s << u"\"open\" or \"quiz\""_s;
    const auto scale = start + "kind = \"scale\"\n", motion = start + "kind = \"motion\"\n";
    QTest::newRow("majority") << motion + "majority = \"most\"\n" << 3 << u"majority"_s << u"\"two-thirds\" or"_s;
    QTest::newRow("a majority of a choice") << start + "majority = \"simple\"\n" + answers << 2 << u"majority"_s
                                            << u"majority goes with kind = \"motion\" alone"_s;
    QTest::newRow("a scale's end of a choice")
        << start + "from = 1\n" + answers << 2 << u"from"_s << u"from goes with kind = \"scale\" alone"_s;
    QTest::newRow("an end's words of a motion") << motion + "high = \"x\"\n" << 3 << u"high"_s << u"alone"_s;
    QTest::newRow("abstaining on a scale") << scale + "abstain = true\n" << 3 << u"abstain"_s << u"\"motion\""_s;
    QTest::newRow("an end and answers") << scale + "to = 3\n" + answers << 3 << u"to"_s << u"leave it out"_s;
    QTest::newRow("abstaining and answers")
        << motion + "abstain = true\n" + answers << 3 << u"abstain"_s << u"leave it out"_s;
    QTest::newRow("downwards") << scale + "from = 5\nto = 1\n" << 4 << u"to"_s << u"it goes from 5 to 1"_s;
    QTest::newRow("one step") << scale + "from = 5\n" << 3 << u"from"_s << u"it goes from 5 to 5"_s;
    QTest::newRow("many steps") << scale + "from = 0\nto = 50\n"
                                << 4 << u"to"_s << u"to makes a scale of 51 steps, from 0 to 50; it may have 50"_s;
    QTest::newRow("far away") << scale + "to = 101\n" << 3 << u"to"_s << u"between -50 and 100"_s;
    QTest::newRow("no scale's answers") << scale + answers << 4 << u"answers[0].id"_s << u"follow each other"_s;
    QTest::newRow("several on a scale") << scale + "mode = \"multi\"\n" << 1 << u"policy.mode"_s << u"one value"_s;
    QTest::newRow("empty file") << QByteArray() << 1 << u"question"_s << u"needs a question"_s;
}

void PollTomlTest::saysLineAndKey()
{
    QFETCH(QByteArray, toml);
    QFETCH(int, line);
    QFETCH(QString, words);
    const auto polls = pollsFromToml(toml);
    QVERIFY(!polls.ok());
    QCOMPARE(polls.error().kind, Error::Kind::Malformed);
    QVERIFY2(polls.error().text.contains(words), qPrintable(polls.error().text));
    QVERIFY2(polls.error().text.startsWith(u"Line %1: "_s.arg(line)), qPrintable(polls.error().text));
    QCOMPARE(polls.error().native, line);
    QTEST(polls.error().code, "key");
}

void PollTomlTest::refusesManyPolls()
{
    const QByteArray
        one = "[[poll]]\nquestion = \"A?\"\n[[poll.answer]]\ntitle = \"a\"\n[[poll.answer]]\ntitle = \"b\"\n";
    QVERIFY(pollsFromToml(one.repeated(maximumPollsOfFile)).ok());
    const auto many = pollsFromToml(one.repeated(maximumPollsOfFile + 1));
    QCOMPARE(many.error().reason, Reason::TooLarge);
    QCOMPARE(many.error().text, u"The file has 201 polls; 200 fit. Divide it."_s);
}

void PollTomlTest::refusesALargeFile()
{
    const auto polls = pollsFromToml(QByteArray(maximumPollFile + 1, '#'));
    QVERIFY(!polls.ok());
    QCOMPARE(polls.error().reason, Reason::TooLarge);
}

void PollTomlTest::survivesNoise()
{
    QVERIFY(!pollsFromToml(QByteArray("\0\xff\xfe[[[[", 7)).ok());
    QVERIFY(!pollsFromToml("a = " + QByteArray(30'000, '[')).ok());
    QVERIFY(!pollsFromToml("question = \"\xff\"\n" + answers).ok());
}

/// Its sample has a poll of each kind, or names the kind beside one.
void PollTomlTest::readsWhatTheHandbookShows()
{
    QFile page(QStringLiteral(EVERYPORT_SOURCE "/resources/handbook/polls.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const auto text = page.readAll();
    const auto from = text.indexOf("\n    event = \"Open day\"");
    QVERIFY(from >= 0);
    QByteArray sample;
    for (const auto& line : text.mid(from + 1).split('\n')) {
        if (!line.isEmpty() && !line.startsWith("    "))
            break;
        sample += line.trimmed() + '\n';
    }
    const auto polls = pollsFromToml(sample);
    QVERIFY2(polls.ok(), qPrintable(polls ? QString() : polls.error().text));
    int quizzes = 0;
    for (const auto& one : *polls) {
        quizzes += one.poll.kind == Kind::Quiz && one.poll.quizSeconds == 20 && one.poll.answer(u"eight"_s)
            && one.poll.answer(u"eight"_s)->isRight;
    }
    QCOMPARE(quizzes, 1);
    for (const auto kind :
        {Kind::Choice, Kind::Scale, Kind::Motion, Kind::Ranking, Kind::Quiz, Kind::Number, Kind::Words, Kind::Open})
        QVERIFY2(sample.contains(kindName(kind).toUtf8()), qPrintable(kindName(kind)));
}

QTEST_GUILESS_MAIN(PollTomlTest)
#include "tst_polltoml.moc"
