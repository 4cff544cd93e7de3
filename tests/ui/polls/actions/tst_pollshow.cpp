#include "ui/polls/actions/pollshow.h"

#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PollShowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PollBench> m_at;

    PollShow& show() { return *m_at->controller->show; }

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<PollBench>();
        QVERIFY(m_at->start());
        for (const auto& id : {u"one"_s, u"two"_s, u"three"_s})
            QVERIFY(m_at->make(id, u"Open day / 2026"_s, id == u"one"_s));
        QVERIFY(m_at->make(u"alone"_s, {}, true));
        QVERIFY(m_at->make(u"other"_s, {}, true));
        QVERIFY(m_at->make(u"draft"_s, {}, false));
    }
    void cleanup() { m_at.reset(); }

    void goesThroughTheQuestionsOfAnEvent()
    {
        QCOMPARE(show().questions(u"two"_s), QStringList({u"one"_s, u"two"_s, u"three"_s}));
        QCOMPARE(show().step(u"one"_s, 1), u"two"_s);     // a draft: its turn comes
        QCOMPARE(show().step(u"three"_s, 1), u"three"_s); // a show has an end
        QCOMPARE(show().step(u"one"_s, -1), u"one"_s);
        QCOMPARE(show().place(u"two"_s), std::pair(2, 3));
    }

    void theOrderIsTheHosts()
    {
        show().move(u"three"_s, -1);
        QCOMPARE(show().questions(u"one"_s), QStringList({u"one"_s, u"three"_s, u"two"_s}));
        show().move(u"one"_s, -1); // it is the first
        QCOMPARE(show().questions(u"one"_s), QStringList({u"one"_s, u"three"_s, u"two"_s}));
        // What comes later comes last, and what goes leaves no hole.
        QVERIFY(m_at->make(u"four"_s, u"Open day / 2026"_s, false));
        QVERIFY(waitFor(m_at->registry().remove(u"one"_s)).ok());
        QCOMPARE(show().questions(u"two"_s), QStringList({u"three"_s, u"two"_s, u"four"_s}));
        // Another controller, as after a start.
        m_at->controller = nullptr;
        m_at->controller = std::make_unique<PollController>(m_at->bench.window());
        QCOMPARE(show().questions(u"two"_s), QStringList({u"three"_s, u"two"_s, u"four"_s}));
    }

    void withoutAnEventAllGoRoundAndRound()
    {
        QCOMPARE(show().questions(u"alone"_s), QStringList({u"one"_s, u"alone"_s, u"other"_s}));
        QCOMPARE(show().step(u"other"_s, 1), u"one"_s);
        QCOMPARE(show().step(u"one"_s, -1), u"one"_s); // which is in its show
        QCOMPARE(show().place(u"alone"_s), std::pair(0, 0));
    }

    void theActionsKnowThePlace()
    {
        m_at->controller->setCurrent(u"one"_s);
        QVERIFY(!show().earlierAction->isEnabled() && show().laterAction->isEnabled());
        show().laterAction->trigger();
        QCOMPARE(show().place(u"one"_s), std::pair(2, 3));
        m_at->controller->setCurrent(u"alone"_s);
        QVERIFY(!show().earlierAction->isEnabled() && !show().laterAction->isEnabled());
    }
};

QTEST_MAIN(PollShowTest)
#include "tst_pollshow.moc"
