#include "ui/polls/actions/pollreplay.h"

#include <QAction>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"
#include "ui/polls/actions/present/wallposter.h"
#include "ui/polls/models/recentvotes.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PollReplayTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PollBench> m_at;

    PollReplay& replay() { return *m_at->controller->replay; }
    const polls::Poll& lunch() { return *m_at->registry().find(u"lunch"_s); }
    int votes() { return replay().tallyOf(lunch()).votes; }
    bool start()
    {
        replay().action()->trigger();
        const bool isThere = QTest::qWaitFor([this] { return replay().isShown(u"lunch"_s); });
        replay().setPlaying(false);
        return isThere;
    }

private Q_SLOTS:
    /// Two votes, five seconds from each other.
    void init()
    {
        m_at = std::make_unique<PollBench>();
        QVERIFY(m_at->start());
        QVERIFY(m_at->make(u"lunch"_s, {}, true));
        QVERIFY(m_at->make(u"supper"_s, {}, false));
        QVERIFY(waitFor(m_at->registry().assign(u"lunch"_s, u"r"_s, u"soup"_s)).ok());
        m_at->controller->setCurrent(u"lunch"_s);
        QVERIFY(!replay().action()->isEnabled());
        for (const auto& [tag, after] : {std::pair(u"7E6FD7A0"_s, 5'000), std::pair(u"D45A8D55"_s, 10'000)})
            m_at->registry().tapped({.reader = u"r"_s, .tag = tag, .at = *lunch().openedAt + after});
        QTRY_COMPARE(m_at->registry().tally(u"lunch"_s).votes, 2);
        QVERIFY(!replay().action()->isEnabled()); // people vote
        QVERIFY(waitFor(m_at->registry().closePoll(u"lunch"_s)).ok());
        QTRY_VERIFY(replay().action()->isEnabled());
    }
    void cleanup() { m_at.reset(); }

    void itGoesAsItWent()
    {
        QCOMPARE(votes(), 2);
        QVERIFY(start());
        replay().seek(0);
        QCOMPARE(votes(), 0);
        replay().seek(replay().length() * 6 / 10);
        QCOMPARE(votes(), 1);
        QCOMPARE(replay().tallyOf(lunch()).count(u"soup"_s), 1);
        replay().seek(replay().length() * 2); // nothing is behind its end
        QCOMPARE(votes(), 2);
    }
    void itTakesTwentySecondsOrAsWished()
    {
        QVERIFY(start());
        replay().seek(0);
        replay().advance(PollReplay::usualLength / 2);
        QVERIFY(qAbs(replay().position() - replay().length() / 2) <= 1);
        replay().setSpeed(4);
        replay().setPlaying(true);
        replay().advance(PollReplay::usualLength / 8);
        QVERIFY(!replay().isPlaying()); // it has come to its end
        QCOMPARE(votes(), 2);
        replay().setPlaying(true);
        QVERIFY(replay().position() < replay().length() / 2);
    }
    /// Till the end of it nothing is decided.
    void whatItComesToIsSoFar()
    {
        polls::Poll poll{.id = u"motion"_s, .question = u"Shall we?"_s, .kind = polls::Kind::Motion};
        poll.answers = {{u"yes"_s, u"Yes"_s, {}}, {u"no"_s, u"No"_s, {}}, {u"abstain"_s, u"Abstain"_s, {}}};
        poll.readers = {{u"ry"_s, u"yes"_s}, {u"rn"_s, u"no"_s}};
        QVERIFY(waitFor(m_at->registry().save(poll)).ok());
        QVERIFY(waitFor(m_at->registry().openPoll(poll.id)).ok());
        const qint64 opened = *m_at->registry().find(poll.id)->openedAt;
        m_at->registry().tapped({.reader = u"ry"_s, .tag = u"7E6FD7A0"_s, .at = opened + 5'000});
        m_at->registry().tapped({.reader = u"ry"_s, .tag = u"D45A8D55"_s, .at = opened + 10'000});
        QTRY_COMPARE(m_at->registry().tally(poll.id).votes, 2);
        QVERIFY(waitFor(m_at->registry().closePoll(poll.id)).ok());
        m_at->controller->setCurrent(poll.id);
        const auto words = [this] {
            return wallPoster(*m_at->controller, u"motion"_s, {}, false, 0).data.result.summary;
        };
        QVERIFY2(words().startsWith(u"Carried: "_s), qPrintable(words()));
        QTRY_VERIFY(replay().action()->isEnabled());
        replay().start();
        QTRY_VERIFY(replay().isShown(poll.id));
        replay().setPlaying(false);
        replay().seek(replay().length() * 6 / 10);
        QVERIFY2(words().startsWith(u"Carried so far: "_s), qPrintable(words()));
        replay().seek(replay().length());
        QVERIFY2(words().startsWith(u"Carried: "_s), qPrintable(words()));
    }
    void whoGoesOnVotingIsNotShownThePast()
    {
        replay().action()->trigger();
        auto opening = m_at->registry().openPoll(u"lunch"_s);
        QVERIFY(waitFor(std::move(opening)).ok());
        m_at->bench.flush(); // and what was being read is there
        QTest::qWait(50);    // fixed wait: nothing shall begin
        QVERIFY(!replay().isShown(u"lunch"_s));
        QVERIFY(lunch().isOpen());
    }
    void itEndsWithWhatItShows()
    {
        QVERIFY(start());
        replay().seek(0);
        replay().end();
        QCOMPARE(votes(), 2);
        QVERIFY(start());
        m_at->controller->setCurrent(u"supper"_s);
        QVERIFY(!replay().isShown(u"lunch"_s));
        QVERIFY(!replay().action()->isEnabled());
        m_at->controller->setCurrent(u"lunch"_s);
        QVERIFY(start());
        QVERIFY(waitFor(m_at->registry().retract(u"lunch"_s, u"7E6FD7A0"_s)).ok());
        QTRY_VERIFY(!replay().isShown(u"lunch"_s)); // it went otherwise
    }
};

QTEST_MAIN(PollReplayTest)
#include "tst_pollreplay.moc"
