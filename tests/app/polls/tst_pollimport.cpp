#include "app/polls/pollimport.h"

#include <QElapsedTimer>
#include <QTest>

#include "app/polls/cards/card.h"
#include "app/polls/definition/polltoml.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

const QByteArray importedAnswers = "[[poll.answer]]\ntitle = \"A\"\n[[poll.answer]]\ntitle = \"B\"\n";

} // namespace

class PollImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsIdsThatNobodyHas();
    void registersKnownCards();
    void refusesAnIdThatIsTaken();
    void manyEqualQuestionsTakeNoTime();
    void refusesMoreThanFit();
};

void PollImportTest::findsIdsThatNobodyHas()
{
    const Ledgers ledgers;
    const auto polls = readNewPolls(
        "[[poll]]\nquestion = \"Which?\"\n" + importedAnswers + "[[poll]]\nquestion = \"Which?\"\n" + importedAnswers,
        {}, ledgers, 5);
    QVERIFY(polls.ok());
    QCOMPARE(polls->size(), 2);
    QCOMPARE(polls->at(0).place.id, u"which"_s);
    QCOMPARE(polls->at(1).place.id, u"which-2"_s);
    QVERIFY(polls->at(0).place.salt != polls->at(1).place.salt);
    QCOMPARE(polls->at(0).entries.size(), 1);
    QCOMPARE(polls->at(0).entries.first().kind, LogEntry::Kind::Defined);
    QCOMPARE(polls->at(0).entries.first().at, 5);
}

void PollImportTest::registersKnownCards()
{
    const Ledgers ledgers;
    const auto polls = readNewPolls(
        "[[poll]]\nquestion = \"Which?\"\nknown = [\"7E6FD7A0\"]\n" + importedAnswers, {}, ledgers, 5);
    QVERIFY(polls.ok());
    const auto& made = polls->first();
    QCOMPARE(made.entries.size(), 2);
    QCOMPARE(made.entries.at(1).kind, LogEntry::Kind::Registered);
    QCOMPARE(made.entries.at(1).card, cardOf(made.place.salt, u"7E6FD7A0"_s, Policy::Compare::Whole));
    QCOMPARE(made.entries.at(1).tag, QString());
    const auto numbered = readNewPolls(
        "[[poll]]\nquestion = \"Which?\"\nkeep_numbers = true\nknown = [\"7e:6f:d7:a0\", \"" + QByteArray(32, 'c')
            + "\", \"ticket:7kdm4xwp3ruh\"]\n" + importedAnswers,
        {}, ledgers, 5);
    QVERIFY(numbered.ok());
    QStringList numbers;
    for (const auto& entry : numbered->first().entries)
        numbers.append(entry.tag);
    QCOMPARE(numbers, (QStringList{{}, u"7E6FD7A0"_s, {}, {}}));
}

void PollImportTest::refusesAnIdThatIsTaken()
{
    const auto one = "[[poll]]\nid = \"fruit\"\nquestion = \"Which?\"\n" + importedAnswers;
    Ledgers ledgers;
    QCOMPARE(readNewPolls(one + one, {}, ledgers, 5).error().reason, Reason::AlreadyExists);
    QVERIFY(readNewPolls(one, {}, ledgers, 5).ok());
    ledgers.add(std::make_unique<Ledger>(PollPlace{.id = u"fruit"_s}));
    QCOMPARE(readNewPolls(one, {}, ledgers, 5).error().reason, Reason::AlreadyExists);
    QVERIFY(!readNewPolls("question = ", {}, ledgers, 5).ok());
}

/// Where thousands are there, each of a file's would be held against all of them.
void PollImportTest::manyEqualQuestionsTakeNoTime()
{
    Ledgers ledgers;
    ledgers.add(std::make_unique<Ledger>(PollPlace{.key = 1, .id = u"which"_s}));
    for (int i = 2; i <= maximumPolls - maximumPollsOfFile; ++i)
        ledgers.add(std::make_unique<Ledger>(PollPlace{.key = i, .id = u"which-%1"_s.arg(i)}));
    const auto file = ("[[poll]]\nquestion = \"Which?\"\n" + importedAnswers).repeated(maximumPollsOfFile);
    QElapsedTimer timer;
    timer.start();
    const auto polls = readNewPolls(file, {}, ledgers, 5);
    QVERIFY(timer.elapsed() < 2000); // a tenth of a second; it was one for each poll of the file
    QVERIFY(polls.ok());
    QCOMPARE(polls->first().place.id, u"which-1801"_s);
    QCOMPARE(polls->last().place.id, u"which-2000"_s);
}

void PollImportTest::refusesMoreThanFit()
{
    Ledgers ledgers;
    for (int i = 1; i <= maximumPolls; ++i)
        ledgers.add(std::make_unique<Ledger>(PollPlace{.key = i, .id = u"old-%1"_s.arg(i)}));
    const auto refused = readNewPolls("[[poll]]\nquestion = \"Which?\"\n" + importedAnswers, {}, ledgers, 5);
    QCOMPARE(refused.error().reason, Reason::TooLarge);
    QCOMPARE(refused.error().text,
        u"There are 2000 polls here, and the file has 1; 2000 fit. Remove some that are over first."_s);
}

QTEST_GUILESS_MAIN(PollImportTest)
#include "tst_pollimport.moc"
