#include <QTest>

#include "app/polls/pollregistry.h"
#include "tests/app/polls/leadingstation.h"
#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/polls/actions/present/wallposter.h"
#include "ui/polls/models/recentvotes.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class WallPosterTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PollBench> m_at;

    Poster poster() { return wallPoster(*m_at->controller, u"mood"_s, {}, false, 0); }

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<PollBench>();
        QVERIFY(m_at->start());
        polls::Poll poll{.id = u"mood"_s, .question = u"Mood?"_s, .kind = polls::Kind::Scale};
        poll.answers = {{u"1"_s, u"1"_s, {}}, {u"2"_s, u"2"_s, {}}};
        poll.readers = {{u"r2"_s, u"2"_s}};
        QVERIFY(waitFor(m_at->registry().save(poll)).ok());
        QVERIFY(waitFor(m_at->registry().openPoll(u"mood"_s)).ok());
        m_at->registry().tapped({.reader = u"r2"_s, .tag = u"2E00000001"_s, .at = QDateTime::currentMSecsSinceEpoch()});
        QTRY_COMPARE(m_at->registry().tally(u"mood"_s).votes, 1);
    }
    void cleanup() { m_at.reset(); }

    void saysWhatTheVotesComeToUnlessTheyAreHidden()
    {
        QCOMPARE(poster().data.result.summary, u"Mean 2.0 · median 2 · spread 0.0"_s);
        m_at->controller->setResultsShown(u"mood"_s, false);
        QTRY_VERIFY(poster().data.hidden);
        QCOMPARE(poster().data.result, ChartResult());
        QVERIFY(waitFor(m_at->registry().closePoll(u"mood"_s)).ok());
        QVERIFY(!poster().data.result.summary.isEmpty()); // there is nobody left to be swayed
    }

    /// Where phones vote, too, the last vote may come from one.
    void callsAVoteOfPhonesNoTap()
    {
        auto poll = *m_at->registry().find(u"mood"_s);
        poll.policy.mode = polls::Policy::Mode::Change;
        QVERIFY(waitFor(m_at->registry().save(poll)).ok());
        QCOMPARE(poster().foot, u"Hold your card to the reader of your choice. Your last tap counts."_s);
        poll.policy.phones = polls::Policy::Phones::AnyDevice;
        QVERIFY(waitFor(m_at->registry().save(poll)).ok());
        QCOMPARE(poster().foot, u"Hold your card to the reader of your choice. Your last vote counts."_s);
    }

    /// What is entered at a station that is left out counts for nothing, whoever enters it.
    void invitesNobodyWhereThisStationIsLeftOut()
    {
        for (const bool isForPhones : {false, true}) {
            auto poll = *m_at->registry().find(u"mood"_s);
            poll.id = isForPhones ? u"phones"_s : u"cards"_s;
            if (isForPhones)
                poll.policy.phones = polls::Policy::Phones::AnyDevice;
            polls::LeadingStation home;
            QVERIFY(home.makeOpen(poll));
            QVERIFY(waitFor(m_at->registry().follow(home.followed(poll.id))).ok());
            QVERIFY(waitFor(m_at->registry().setOpenAsLed(poll.id, true)).ok());
            const auto posterOf = [&] { return wallPoster(*m_at->controller, poll.id, {}, false, 0); };
            const QString leftOut(u"This station is left out of this question."_s);
            QVERIFY(!posterOf().foot.isEmpty() && posterOf().foot != leftOut);
            const QByteArray log = home.leaveOut(poll.id, m_at->registry().station());
            QVERIFY(waitFor(m_at->registry().mergeLog(poll.id, log)).ok());
            QCOMPARE(posterOf().foot, leftOut);
            QVERIFY(!posterOf().isForVoting);
        }
    }

    /// As what stands beside it: who presses the wrong key in front of people has it back by Ctrl+Z.
    void hidingTheResultsCanBeTakenBack()
    {
        auto& undo = m_at->bench.window().undo();
        const auto isHidden = [this] { return m_at->registry().find(u"mood"_s)->resultsHidden; };
        m_at->controller->setResultsShown(u"mood"_s, false);
        QTRY_VERIFY(isHidden());
        QTRY_VERIFY(undo.offer());
        QCOMPARE(undo.offer()->text, u"The results of “Mood?” are hidden from the room."_s);
        undo.takeBack();
        QTRY_VERIFY(!isHidden());
        QVERIFY(!undo.offer());
        QVERIFY(waitFor(m_at->registry().setResultsHidden(u"mood"_s, true)).ok()); // by somebody else
        m_at->controller->setResultsShown(u"mood"_s, true);
        QTRY_VERIFY(undo.offer());
        QCOMPARE(undo.offer()->text, u"The room sees the results of “Mood?”."_s);
        undo.dismiss();
    }

    /// The points of its event's quiz are of another question.
    void aQuestionBesideAQuizHasItsOwnWinner()
    {
        polls::Poll quiz{.id = u"quiz"_s, .question = u"Two and two?"_s, .kind = polls::Kind::Quiz};
        quiz.event = u"Evening"_s;
        quiz.answers = {{u"4"_s, u"4"_s, {}}, {u"5"_s, u"5"_s, {}}};
        quiz.readers = {{u"r4"_s, u"4"_s}};
        quiz.answers[0].isRight = true;
        polls::Poll fruit{.id = u"fruit"_s, .question = u"Fruit?"_s};
        fruit.event = u"Evening"_s;
        fruit.answers = {{u"apple"_s, u"Apple"_s, {}}, {u"pear"_s, u"Pear"_s, {}}};
        fruit.readers = {{u"ra"_s, u"apple"_s}};
        for (const auto& poll : {quiz, fruit}) {
            QVERIFY(waitFor(m_at->registry().save(poll)).ok());
            QVERIFY(waitFor(m_at->registry().openPoll(poll.id)).ok());
            m_at->registry().tapped(
                {.reader = poll.readers.firstKey(), .tag = u"2E00000002"_s, .at = QDateTime::currentMSecsSinceEpoch()});
            QTRY_COMPARE(m_at->registry().tally(poll.id).votes, 1);
            QVERIFY(waitFor(m_at->registry().closePoll(poll.id)).ok());
        }
        const auto namesOf = [this](const QString& id) { return wallWinner(*m_at->controller, id, false).names(); };
        QTRY_VERIFY(wallWinner(*m_at->controller, u"quiz"_s, false).data.points > 0);
        QCOMPARE(wallWinner(*m_at->controller, u"fruit"_s, false).data.points, 0);
        QCOMPARE(namesOf(u"fruit"_s), QStringList{u"Apple"_s});
    }

    void aScaleHasNoWinner()
    {
        QVERIFY(waitFor(m_at->registry().closePoll(u"mood"_s)).ok());
        const WinnerFacts facts = wallWinner(*m_at->controller, u"mood"_s, false);
        QVERIFY(facts.winners().isEmpty());
        QCOMPARE(facts.names(), QStringList{u"2.0"_s});
    }
};

QTEST_MAIN(WallPosterTest)
#include "tst_wallposter.moc"
