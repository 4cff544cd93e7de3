#include "app/station/running/leaveoutcommands.h"

#include "tests/app/station/commandedstation.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

const QByteArray lunchPoll = R"([[poll]]
id = "lunch"
question = "What for lunch?"
[[poll.answer]]
id = "yes"
title = "Yes"
readers = ["door"]
[[poll.answer]]
id = "no"
title = "No"
)";

} // namespace

/// Two stations, of which one merges what the other one says.
class LeaveOutCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_here.isStarted && m_there.isStarted);
        m_here.run(u"poll import"_s, {u"-"_s}, lunchPoll);
        const auto poll = m_here.run(u"poll export"_s, {u"lunch"_s}, {}, {{u"format"_s, u"toml"_s}});
        m_there.run(u"poll import"_s, {u"-"_s}, poll.toUtf8()); // of the same salt
        for (auto* at : {&m_here, &m_there})
            at->run(u"poll open"_s, {u"lunch"_s});
        QCOMPARE(leaveOut(u"hall-2"_s), u"! No other station “hall-2” has entered anything in “lunch”. None has."_s);
        m_there.tap(u"2A00000001"_s);
        m_there.tap(u"2A00000002"_s);
        QTRY_COMPARE(m_there.station->polls().tally(u"lunch"_s).votes, 2);
        const auto log = m_there.run(u"poll export"_s, {u"lunch"_s}, {}, {{u"format"_s, u"log"_s}});
        QVERIFY(m_here.run(u"poll merge"_s, {u"lunch"_s, u"-"_s}, log.toUtf8()).startsWith(u"2 votes of station "_s));
        m_liar = m_there.station->polls().station();
    }

    void saysHowManyVotesGoAndComeBack()
    {
        QVERIFY(!m_here.run(u"poll list"_s).contains(u"left out"_s));
        QCOMPARE(leaveOut(m_liar), m_liar + u" is left out of “lunch”: 2 of its votes do not count any more.\n"_s);
        QCOMPARE(votes(), 0);
        QCOMPARE(leaveOut(m_liar), m_liar + u" is left out of “lunch” already.\n"_s);
        const auto listed = m_here.run(u"poll list"_s);
        QVERIFY2(listed.contains(u"0 votes  0 voters  %1 is left out  What"_s.arg(m_liar)), qPrintable(listed));
        QVERIFY(m_here.run(u"poll list"_s, {}, {}, {{u"format"_s, u"json"_s}})
                    .contains(u"\"left_out\":[\"%1\"]"_s.arg(m_liar)));
        QCOMPARE(takeIn(m_liar), m_liar + u" counts in “lunch” again: 2 of its votes stand.\n"_s);
        QCOMPARE(votes(), 2);
        QCOMPARE(takeIn(m_liar), m_liar + u" is not left out of “lunch”.\n"_s);
    }

    void saysOfOneVoteAndOfNone()
    {
        const auto voided = m_here.run(
            u"poll void"_s, {u"lunch"_s, u"2A00000001"_s}, {}, {{u"why"_s, u"A test"_s}, {u"by"_s, u"Anna"_s}});
        QVERIFY2(!voided.startsWith(u"! "_s), qPrintable(voided));
        QCOMPARE(leaveOut(m_liar), m_liar + u" is left out of “lunch”: 1 of its votes does not count any more.\n"_s);
        QCOMPARE(takeIn(m_liar), m_liar + u" counts in “lunch” again: 1 of its votes stands.\n"_s);
        m_here.run(u"poll void"_s, {u"lunch"_s, u"2A00000002"_s}, {}, {{u"why"_s, u"A test"_s}, {u"by"_s, u"Anna"_s}});
        QCOMPARE(leaveOut(m_liar), m_liar + u" is left out of “lunch”. It had no vote that counted.\n"_s);
        QCOMPARE(takeIn(m_liar), m_liar + u" counts in “lunch” again. It has no vote that stands.\n"_s);
    }

    /// Who puts answers in order gives one order, of which each place may come from another station.
    void saysHowManyPlacesOfOrdersGo()
    {
        const QByteArray ranking("[[poll]]\nid = \"menu\"\nquestion = \"What first?\"\nkind = \"ranking\"\n"
                                 "mode = \"multi\"\nmax_choices = 2\nphones = \"any-device\"\n"
                                 "[[poll.answer]]\nid = \"soup\"\ntitle = \"Soup\"\n"
                                 "[[poll.answer]]\nid = \"salad\"\ntitle = \"Salad\"\n");
        QCOMPARE(m_here.run(u"poll import"_s, {u"-"_s}, ranking), u"menu\n"_s);
        const auto poll = m_here.run(u"poll export"_s, {u"menu"_s}, {}, {{u"format"_s, u"toml"_s}});
        QCOMPARE(m_there.run(u"poll import"_s, {u"-"_s}, poll.toUtf8()), u"menu\n"_s);
        for (auto* at : {&m_here, &m_there})
            at->run(u"poll open"_s, {u"menu"_s});
        for (const QString& answer : {u"soup"_s, u"salad"_s}) {
            const auto vote = got(m_there.station->polls().vote({.tag = u"phone:a"_s,
                .uuid = polls::makeTapUuid(m_there.reactor.clock().wallMsecs()),
                .poll = u"menu"_s,
                .answer = answer}));
            QVERIFY2(vote.ok(), vote ? "" : qPrintable(vote.error().text));
        }
        const auto log = m_there.run(u"poll export"_s, {u"menu"_s}, {}, {{u"format"_s, u"log"_s}});
        QVERIFY(!m_here.run(u"poll merge"_s, {u"menu"_s, u"-"_s}, log.toUtf8()).startsWith(u"! "_s));
        QCOMPARE(m_here.station->polls().tally(u"menu"_s).votes, 2);
        QCOMPARE(m_here.run(u"poll leave-out"_s, {u"menu"_s, m_liar}),
            m_liar + u" is left out of “menu”: 2 places of its orders do not count any more.\n"_s);
        QCOMPARE(m_here.run(u"poll take-in"_s, {u"menu"_s, m_liar}),
            m_liar + u" counts in “menu” again: 2 places of its orders stand.\n"_s);
    }

    void saysWhichThereAre()
    {
        QCOMPARE(leaveOut(u"hall-2"_s),
            u"! No other station “hall-2” has entered anything in “lunch”. There are: %1."_s.arg(m_liar));
        QVERIFY(leaveOut(m_here.station->polls().station()).contains(u"cannot leave itself out"_s));
        QCOMPARE(m_here.run(u"poll leave-out"_s, {u"dinner"_s, m_liar}),
            u"! There is no poll dinner; everyportd poll list names them."_s);
        QVERIFY(isLeaveOutCommand(u"poll take-in"_s) && !isLeaveOutCommand(u"poll list"_s));
    }

private:
    QString leaveOut(const QString& station) { return m_here.run(u"poll leave-out"_s, {u"lunch"_s, station}); }
    QString takeIn(const QString& station) { return m_here.run(u"poll take-in"_s, {u"lunch"_s, station}); }
    int votes() { return m_here.station->polls().tally(u"lunch"_s).votes; }

    CommandedStation m_here;
    CommandedStation m_there;
    QString m_liar;
};

QTEST_GUILESS_MAIN(LeaveOutCommandsTest)
#include "tst_leaveoutcommands.moc"
