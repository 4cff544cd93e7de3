#include "ui/polls/actions/votes/madeupanswers.h"
#include "ui/polls/actions/votes/simulatedreaders.h"

#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Poll;

/// Ctrl+T, where there are no cards.
class SimulatedReadersTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PollBench> m_at;

    bool makeOpen(Poll poll)
    {
        poll.question = u"What first?"_s;
        poll.answers = {{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}, {u"c"_s, u"C"_s, {}}};
        auto& devices = m_at->bench.station().devices();
        for (const QString& answer : {u"a"_s, u"b"_s, u"c"_s, u"c"_s}) {
            const auto reader = waitFor(devices.addSimulated(u"Reader %1"_s.arg(devices.devices().size()), u"id12"_s));
            if (!reader.ok())
                return false;
            poll.readers.insert(*reader, answer);
        }
        if (!waitFor(m_at->registry().save(poll)).ok() || !waitFor(m_at->registry().openPoll(poll.id)).ok())
            return false;
        m_at->controller->setCurrent(poll.id);
        return true;
    }

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<PollBench>();
        QVERIFY(m_at->start());
    }
    void cleanup() { m_at.reset(); }

    void aCardIsAVoter()
    {
        QVERIFY(makeOpen({.id = u"lunch"_s}));
        for (int voters = 1; voters <= 5; ++voters) {
            tapSimulatedCard(*m_at->controller);
            QTRY_COMPARE(m_at->registry().tally(u"lunch"_s).voters, voters);
            QCOMPARE(m_at->registry().tally(u"lunch"_s).taps, voters);
        }
    }

    /// Else all that it gives are first places.
    void ofARankingItGivesAllItsPlaces()
    {
        Poll poll{.id = u"town"_s, .kind = polls::Kind::Ranking};
        poll.policy = {.mode = polls::Policy::Mode::Multi, .maxChoices = 3};
        QVERIFY(makeOpen(poll));
        for (int voters = 1; voters <= 5; ++voters) {
            tapSimulatedCard(*m_at->controller);
            QTRY_COMPARE(m_at->registry().tally(u"town"_s).votes, 3 * voters);
            QCOMPARE(m_at->registry().tally(u"town"_s).voters, voters);
            QCOMPARE(m_at->registry().tally(u"town"_s).taps, 3 * voters); // each at another answer
        }
        QList<int> given;
        for (const auto& places : m_at->registry().tally(u"town"_s).places) {
            for (qsizetype at = 0; at < places.size(); ++at) {
                given.resize(qMax(given.size(), at + 1));
                given[at] += places[at];
            }
        }
        QCOMPARE(given, (QList<int>{5, 5, 5}));
    }

    /// Whatever may be written, no more than that.
    void numbersStayInTheirRange_data()
    {
        using Writing = polls::Writing;
        QTest::addColumn<Writing>("writing");
        QTest::newRow("any") << Writing{};
        QTest::newRow("below zero") << Writing{.highest = -5};
        QTest::newRow("one number") << Writing{.lowest = 5, .highest = 5};
        QTest::newRow("two numbers") << Writing{.lowest = 0, .highest = 1, .decimals = 2};
        QTest::newRow("the largest") << Writing{.lowest = polls::largestNumber - 1, .decimals = 3};
        QTest::newRow("the smallest") << Writing{.highest = -polls::largestNumber};
    }
    void numbersStayInTheirRange()
    {
        QFETCH(polls::Writing, writing);
        Poll poll{.id = u"beans"_s, .kind = polls::Kind::Number};
        poll.writing = writing;
        for (int i = 0; i < 300; ++i) {
            const QString made = madeUpAnswers(poll).first();
            QVERIFY2(polls::readWritten(poll, made), qPrintable(made));
        }
    }

    void whereVotersWriteAnotherPhoneDoes()
    {
        Poll poll{.id = u"words"_s, .question = u"What?"_s, .kind = polls::Kind::Words};
        poll.policy = {.mode = polls::Policy::Mode::Multi, .maxChoices = 3, .phones = polls::Policy::Phones::AnyDevice};
        QVERIFY(waitFor(m_at->registry().save(poll)).ok() && waitFor(m_at->registry().openPoll(poll.id)).ok());
        m_at->controller->setCurrent(poll.id);
        for (int voters = 1; voters <= 4; ++voters) {
            tapSimulatedCard(*m_at->controller);
            QTRY_COMPARE(m_at->registry().tally(poll.id).voters, voters);
        }
        QCOMPARE(m_at->registry().tally(poll.id).refusedTotal(), 0);
        poll = {.id = u"beans"_s, .question = u"How many?"_s, .kind = polls::Kind::Number};
        poll.policy.phones = polls::Policy::Phones::AnyDevice;
        poll.writing = {.lowest = 10, .highest = 20, .decimals = 1};
        for (int i = 0; i < 200; ++i)
            QVERIFY(polls::readWritten(poll, madeUpAnswers(poll).first()));
        QVERIFY(waitFor(m_at->registry().save(poll)).ok() && waitFor(m_at->registry().openPoll(poll.id)).ok());
        m_at->controller->setCurrent(poll.id);
        tapSimulatedCard(*m_at->controller);
        QTRY_COMPARE(m_at->registry().tally(poll.id).votes, 1);
    }
};

QTEST_MAIN(SimulatedReadersTest)
#include "tst_simulatedreaders.moc"
