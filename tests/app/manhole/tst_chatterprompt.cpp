#include "app/manhole/chatterprompt.h"

#include "tests/app/manhole/promptroom.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Heard final : ChatterPromptEvents {
    void said(const QString& text) override { all << text; }
    void busyChanged(bool isBusy) override { all << (isBusy ? u"[busy]"_s : u"[not busy]"_s); }
    void leftByItself() override { all << u"[left]"_s; }
    QStringList all;
};

} // namespace

class ChatterPromptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_room = std::make_unique<PromptRoom>(); }
    void cleanupTestCase() { m_room.reset(); }
    void init() { open(Role::Administrator); }
    void cleanup() { m_prompt.reset(); }

    void saysWhatACommandCameTo()
    {
        QCOMPARE(after(u"1 + 1"_s), QStringList{u"2"_s});
        QCOMPARE(after(u"x = 20"_s), QStringList{u"Done."_s});
        QCOMPARE(after(u"print('a'); x + 1"_s), QStringList{u"a\n21"_s});
        QVERIFY(after(u"1 / 0"_s).join(u'|').endsWith(u"ZeroDivisionError: division by zero"_s));
        QVERIFY(after(u"1 +* 2"_s).join(u'|').contains(u"SyntaxError"_s));
        QCOMPARE(after(u"# nothing"_s), QStringList());
        QCOMPARE(after(u"print()"_s), QStringList()); // a line with nothing to see
        QCOMPARE(m_room->audited().filter(u"20"_s).last(), u"administrator irc/irc 192.0.2.7: x = 20"_s);
    }

    void isThePromptOfTheAccount()
    {
        QCOMPARE(after(u"import everyport._output"_s), QStringList{u"Done."_s});
        QCOMPARE(after(u"everyport._output.account()"_s), QStringList{u"'administrator'"_s});
    }

    void takesCommandsOfSeveralLines()
    {
        QCOMPARE(after(u"def twice(x):\n    return 2 * x"_s), QStringList{u"Done."_s});
        QCOMPARE(after(u"twice(4)"_s), QStringList{u"8"_s});
        QCOMPARE(after(u">>> for i in range(2):\n...     print(i)\n..."_s), QStringList{u"0\n1"_s});
        QVERIFY(after(u"for i in range(2):"_s).first().startsWith(u"… Go on"_s));
        QCOMPARE(after(u"    print('n', i)"_s), QStringList());
        QCOMPARE(after(u"end"_s), QStringList{u"n 0\nn 1"_s});
        after(u"if True:"_s);
        QCOMPARE(after(u"forget"_s), QStringList{u"Forgotten."_s});
        QVERIFY(after(u"end"_s).join(u'|').contains(u"NameError"_s)); // nothing is begun: a name like others
        after(u"x = ["_s);
        QVERIFY(after(u"0,"_s.repeated(40'000)).first().contains(u"65536 characters"_s));
        QCOMPARE(after(u"5"_s), QStringList{u"5"_s});
    }

    void awaits()
    {
        after(u"import asyncio"_s);
        QCOMPARE(after(u"await asyncio.sleep(0.05, 'slept')"_s), QStringList{u"[busy]"_s});
        QVERIFY(after(u"2"_s).first().contains(u"has not ended"_s));
        QTRY_VERIFY(heard().contains(u"'slept'"_s));
        QVERIFY(!m_prompt->isBusy() && !m_heard.all.contains(u"2"_s));
        QCOMPARE(after(u"asyncio.ensure_future(asyncio.sleep(0.02, 'late'))"_s), QStringList{u"<pending #1>"_s});
        QTRY_COMPARE(heard().value(1), u"#1 is: 'late'"_s);
    }

    void isInterrupted()
    {
        after(u"import asyncio"_s);
        QCOMPARE(after(u"interrupt"_s), QStringList{u"Nothing runs."_s});
        after(u"await asyncio.sleep(600)"_s);
        after(u"interrupt"_s);
        QTRY_VERIFY(heard().contains(u"KeyboardInterrupt"_s));
        QVERIFY(m_heard.all.contains(u"[not busy]"_s));
        m_room->context.held = 200ms;
        open(Role::Administrator);
        QVERIFY(after(u"while True: pass\n"_s).join(u'|').contains(u"HeldTooLong"_s));
        QCOMPARE(after(u"1"_s), QStringList{u"1"_s});
        m_room->context.held = 5000ms;
    }

    void longAnswersWaitToBeAskedFor()
    {
        open(Role::Administrator, 4);
        QCOMPARE(
            after(u"for i in range(6): print(i)\n"_s), QStringList{u"0\n1\n2\n3\n… 2 lines more: write “more”."_s});
        QCOMPARE(after(u"more"_s), QStringList{u"4\n5"_s});
        QCOMPARE(after(u"more"_s), QStringList{u"There is no more."_s});
        after(u"for i in range(6): print(i)\n"_s);
        QCOMPARE(after(u"'next'"_s), QStringList{u"'next'"_s}); // and the rest is gone
        QCOMPARE(after(u"more"_s), QStringList{u"There is no more."_s});
    }

    void whatComesByItselfComesSlowly()
    {
        after(u"import asyncio"_s);
        after(u"async def chatter():\n    for i in range(1000):\n        print(i)\n        await asyncio.sleep(0)\n"_s);
        after(u"t = asyncio.ensure_future(chatter())"_s);
        for (int i = 0; i < 50; ++i) { // time stands still but for these
            processPending();
            m_room->clock.advance(1ms);
        }
        QVERIFY2(m_heard.all.size() <= ChatterPrompt::quickAnswers + 1, qPrintable(m_heard.all.join(u'|')));
        m_room->clock.advance(1h);
        QVERIFY(m_heard.all.size() <= ChatterPrompt::quickAnswers + 2); // a piece; the rest waits for "more"
        QVERIFY(m_heard.all.last().contains(u"write “more”"_s));
    }

    void isLeftByExit()
    {
        QCOMPARE(after(u"exit()"_s), QStringList{u"[left]"_s});
        after(u"import asyncio, sys"_s);
        QCOMPARE(after(u"await asyncio.sleep(0.05); sys.exit('bread')"_s), QStringList{u"[busy]"_s});
        QTRY_VERIFY(heard().contains(u"[left]"_s));
        QVERIFY(heard().contains(u"bread"_s));
        open(Role::Operator);
        QCOMPARE(after(u"exit"_s), QStringList{u"[left]"_s});
    }

    void looks()
    {
        open(Role::Operator);
        QVERIFY(m_prompt->isLooking());
        QCOMPARE(after(u"1 + 1"_s), QStringList{u"2"_s});
        for (const auto& out : {u"__import__('os')"_s, u"x = 1"_s, u"().__class__"_s, u"open('/etc/passwd')"_s,
                 u"import os"_s, u"def f():\n    pass"_s}) {
            const auto told = after(out).join(u'|');
            QVERIFY2(!told.isEmpty() && !told.contains(u"Done"_s), qPrintable(out + u" → "_s + told));
        }
        const auto help = after(u"help"_s).join(u'\n');
        QVERIFY2(
            help.contains(u"This prompt looks"_s) && help.contains(u"interrupt"_s) && help.contains(u"Functions: "_s),
            qPrintable(help));
        QVERIFY(m_room->audited().contains(u"operator irc/irc 192.0.2.7: __import__('os')"_s));
    }

    void ends()
    {
        after(u"import asyncio"_s);
        after(u"asyncio.ensure_future(asyncio.sleep(0.05, 'late'))"_s);
        QCOMPARE(after(u"bye"_s), QStringList{u"[left]"_s});
        m_prompt.reset();
        // fixed wait: Python's loop runs by the real clock, by which the answer is late
        QTest::qWait(100);
        QCOMPARE(heard(), QStringList{u"[left]"_s});
    }

    void isLetGoOfInTheMiddle()
    {
        struct Ender final : QObject {
            std::unique_ptr<ChatterPrompt>* prompt;
            void timerEvent(QTimerEvent* event) override
            {
                killTimer(event->timerId());
                prompt->reset();
            }
        } ender;
        ender.prompt = &m_prompt;
        ender.startTimer(50);
        after(u"import asyncio; asyncio.run(asyncio.sleep(0.3))"_s); // a loop within
        QVERIFY(!m_prompt);
    }

private:
    void open(Role role, int lines = 20)
    {
        m_prompt.reset();
        m_heard.all.clear();
        m_role = role;
        m_prompt = std::make_unique<ChatterPrompt>(ManholeSession(m_room->context, m_room->avatar(role)), m_room->clock,
            m_heard, ChatLines::Limits{lines, 1000, 10'000});
    }
    QStringList heard()
    {
        m_room->clock.advance(200ms);
        return m_heard.all;
    }
    QStringList after(const QString& message)
    {
        m_heard.all.clear();
        m_prompt->take(ManholeSession(m_room->context, m_room->avatar(m_role)), message);
        return heard();
    }

    std::unique_ptr<PromptRoom> m_room;
    Heard m_heard;
    Role m_role = Role::Administrator;
    std::unique_ptr<ChatterPrompt> m_prompt;
};

QTEST_GUILESS_MAIN(ChatterPromptTest)
#include "tst_chatterprompt.moc"
