#include "app/polls/definition/polltoml.h"

#include <QDateTime>
#include <QTest>

#include "app/polls/cards/card.h"
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
    void readsTitlesOfEarlierVersions();
    void comesBackFromAnExport();
    void saysLineAndKey_data();
    void saysLineAndKey();
    void refusesALargeFile();
    void survivesNoise();
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
                                  << u"known are answer, closes_at"_s;
    QTest::newRow("misspelt key of an answer")
        << start + "[[answer]]\ntitle = \"a\"\nreader = \"r\"\n[[answer]]\ntitle = \"b\"\n"
        << 4 << u"reader"_s << u"id, image, readers, title"_s;
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
    QTest::newRow("one answer") << start + "[[answer]]\ntitle = \"a\"\n" << 1 << u"answers"_s << u"at least 2"_s;
    QTest::newRow("no question") << answers << 1 << u"question"_s << u"needs a question"_s;
    QTest::newRow("reader twice") << start
            + "[[answer]]\ntitle = \"a\"\nreaders = [\"r\"]\n[[answer]]\ntitle = \"b\"\nreaders = [\"r\"]\n"
                                  << 7 << u"readers"_s << u"another answer"_s;
    QTest::newRow("same answers") << start + "[[answer]]\ntitle = \"a\"\n[[answer]]\ntitle = \"a\"\n"
                                  << 1 << u"answers[1].id"_s << u"Two answers"_s;
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

QTEST_GUILESS_MAIN(PollTomlTest)
#include "tst_polltoml.moc"
