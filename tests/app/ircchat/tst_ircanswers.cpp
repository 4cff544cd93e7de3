#include "app/ircchat/ircanswers.h"

#include <QTest>

#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircchat;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using About = IrcAnswers::About;

class IrcAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersFindTheirQuestions()
    {
        MemoryReactor reactor;
        IrcAnswers answers(reactor.clock());
        auto join = answers.wait(About::Join, "#a");
        auto other = answers.wait(About::Join, "#b");
        QVERIFY(answers.refuse(474, {"me", "#b", "Cannot join channel (+b)"}, "#b"));
        QVERIFY(other.isReady() && !join.isReady());
        const auto refused = other.take();
        QCOMPARE(refused.error().text, u"Cannot join channel (+b)."_s);
        QCOMPARE(refused.error().code, u"474"_s);
        answers.answer(About::Join, "#a", Done{});
        QVERIFY(join.take().ok());
        QVERIFY(!answers.refuse(474, {"me", "#a", "x"}, "#a")); // nobody asked
        QVERIFY(!answers.refuse(482, {"me", "#a", "x"}, "#a"));
    }

    void silenceHasAnEnd()
    {
        MemoryReactor reactor;
        IrcAnswers answers(reactor.clock());
        auto join = answers.wait(About::Join, "#a");
        auto facts = answers.whois("bob");
        reactor.advance(31s);
        QCOMPARE(join.take().error().reason, Reason::TimedOut);
        QCOMPARE(facts.take().error().reason, Reason::TimedOut);
        auto dropped = answers.wait(About::Nick, {});
        dropped.cancel();
        auto again = answers.wait(About::Nick, {});
        answers.answer(About::Nick, {}, Done{});
        QVERIFY(again.take().ok());
    }

    void askedTwiceTheFirstIsBusy()
    {
        MemoryReactor reactor;
        IrcAnswers answers(reactor.clock());
        auto first = answers.wait(About::Topic, "#a");
        auto second = answers.wait(About::Topic, "#a");
        QCOMPARE(first.take().error().kind, Error::Kind::Busy);
        answers.connectionLost(Error::closed());
        QCOMPARE(second.take().error().kind, Error::Kind::Disconnected);
    }

    void factsAreGathered()
    {
        MemoryReactor reactor;
        IrcAnswers answers(reactor.clock());
        auto asking = answers.whois("bob");
        QVERIFY(answers.take(311, {"me", "bob", "b", "host.example", "*", "Bob Example"}));
        QVERIFY(answers.take(317, {"me", "bob", "300", "1700000000", "seconds idle, signon time"}));
        QVERIFY(answers.take(330, {"me", "bob", "bobby", "is logged in as"}));
        QVERIFY(!answers.take(353, {"me", "=", "#a", "bob"}));
        QVERIFY(answers.take(318, {"me", "bob", "End of /WHOIS list"}));
        const auto facts = asking.take();
        QVERIFY(facts->rows.contains(std::pair(u"Address"_s, u"b@host.example"_s)));
        QVERIFY(facts->rows.contains(std::pair(u"Silent for"_s, u"5 min"_s)));
        QVERIFY(facts->rows.contains(std::pair(u"Account"_s, u"bobby"_s)));
        auto nobody = answers.whois("nobody");
        QVERIFY(answers.take(401, {"me", "nobody", "No such nick"}));
        QVERIFY(!nobody.take());
    }

    void listsAreBounded()
    {
        MemoryReactor reactor;
        IrcAnswers answers(reactor.clock());
        auto asking = answers.list(2);
        QVERIFY(answers.take(321, {"me", "Channel", "Users  Name"}));
        for (const auto* name : {"#a", "#b", "#c"})
            QVERIFY(answers.take(322, {"me", name, "12", "about it"}));
        QVERIFY(answers.take(323, {"me", "End of /LIST"}));
        const auto rooms = asking.take();
        QCOMPARE(rooms->size(), 2);
        QCOMPARE(rooms->first().people, 12);
    }
};

QTEST_GUILESS_MAIN(IrcAnswersTest)
#include "tst_ircanswers.moc"
