#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/console/page/consolepage.h"
#include "ui/console/page/promptpane.h"
#include "ui/console/page/syntaxcheck.h"
#include "ui/console/prompt/promptedit.h"
#include "ui/console/session/consolecontroller.h"
#include "ui/style/colours/colours.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::ui;

/// What the prompt says of mistakes while somebody types.
class SyntaxCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void underlinesAndSays();
    void knowsThePlace_data();
    void knowsThePlace();
    void leavesAlone_data();
    void leavesAlone();
    void runsNothing();
    void clearsAtOnce();
    void dropsLateAnswers();
    void isSilentInNormalMode();
    void staysWholeBesideWords();

private:
    PromptPane& pane() { return *qobject_cast<ConsolePage*>(m_bench->page(u"console"_s))->prompt(); }
    PromptEdit* prompt() { return pane().prompt(); }
    SyntaxCheck* check() { return pane().check(); }
    bool answered()
    {
        return QTest::qWaitFor([this] { return !check()->isWaiting(); }, 15000);
    }
    QString underlined();

    std::unique_ptr<PageBench> m_bench;
};

/// The text over the wave; of none or several that is said.
QString SyntaxCheckTest::underlined()
{
    const auto marks = prompt()->extraSelections();
    if (marks.size() != 1)
        return u"%1 places"_s.arg(marks.size());
    const bool isWave = marks.first().format.underlineStyle() == QTextCharFormat::WaveUnderline;
    return isWave ? marks.first().cursor.selectedText() : u"no wave"_s;
}

void SyntaxCheckTest::initTestCase()
{
    m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{consolePage()});
    QVERIFY(m_bench->start());
    m_bench->window().goTo(u"console"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pane().controller().session(), 15000);
}

void SyntaxCheckTest::init()
{
    pane().controller().options().desktopKeysAction->trigger();
    prompt()->setSource({});
    prompt()->setFocus();
    QTRY_VERIFY(prompt()->hasFocus());
    QVERIFY(!check()->isWaiting());
    QCOMPARE(check()->words(), QString());
}

void SyntaxCheckTest::cleanupTestCase()
{
    m_bench.reset();
}

void SyntaxCheckTest::underlinesAndSays()
{
    const QString resting = pane().hint();
    m_bench->type(u"1 +* 2"_s);
    QVERIFY(check()->isWaiting());
    QCOMPARE(pane().hint(), resting); // not before typing rests
    QVERIFY(answered());
    QCOMPARE(pane().hint(), u"Line 1: invalid syntax"_s);
    QCOMPARE(prompt()->accessibleDescription(), u"Line 1: invalid syntax"_s);
    QCOMPARE(underlined(), u"*"_s);
    QCOMPARE(prompt()->extraSelections().first().format.underlineColor(), Colours::of(prompt()->palette()).trouble);
    QCOMPARE(prompt()->source(), u"1 +* 2"_s);
}

void SyntaxCheckTest::knowsThePlace_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("place");
    QTest::newRow("second line") << u"a = 1\nb = = 2"_s << u"Line 2: invalid syntax"_s << u"="_s;
    QTest::newRow("what all lines begin with")
        << u"    a = 1\n    return a"_s << u"Line 2: 'return' outside function"_s << u"return a"_s;
    QTest::newRow("beyond the first plane") << u"x = '\U0001F600' 1"_s << u"Line 1: invalid syntax"_s << u"1"_s;
    QTest::newRow("what is missing at the end") << u"class A  "_s << u"Line 1: expected ':'"_s << u"A"_s;
    QTest::newRow("a block that is none")
        << u"if x:\npass"_s << u"Line 2: expected an indented block after 'if' statement on line 1"_s << u"pass"_s;
}

void SyntaxCheckTest::knowsThePlace()
{
    QFETCH(const QString, source);
    QFETCH(const QString, words);
    prompt()->setSource(source);
    QVERIFY(answered());
    QCOMPARE(check()->words(), words);
    QTEST(underlined(), "place");
}

void SyntaxCheckTest::leavesAlone_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("right") << u"x = 1\nawait f(x)"_s;
    QTest::newRow("open bracket") << u"f(1,"_s;
    QTest::newRow("open bracket below others") << u"a = 1\nb = [a,\n     {'c': 2,"_s;
    QTest::newRow("suite") << u"if x:"_s;
    QTest::newRow("suite below others") << u"a = 1\nfor b in range(a):\n    "_s;
    QTest::newRow("suite of a suite") << u"def f():\n    while True:"_s;
    QTest::newRow("before except") << u"try:\n    f()\n"_s;
    QTest::newRow("decorator") << u"@g\n"_s;
    QTest::newRow("string of several lines") << u"a = '''text"_s;
    QTest::newRow("line that goes on") << u"a = 1 + \\\n"_s;
    QTest::newRow("nothing") << u"  \n"_s;
    QTest::newRow("comment") << u"# a b c"_s;
    QTest::newRow("edit") << u"%edit f"_s;
    QTest::newRow("another of the console's") << u" %nothing like it"_s;
    QTest::newRow("help") << u"print?"_s;
}

void SyntaxCheckTest::leavesAlone()
{
    QFETCH(const QString, source);
    prompt()->setSource(source);
    QVERIFY(answered());
    QCOMPARE(check()->words(), QString());
    QCOMPARE(underlined(), u"0 places"_s);
}

void SyntaxCheckTest::runsNothing()
{
    ConsoleController& controller = pane().controller();
    QCOMPARE(controller.run(u"import sys; sys.checked = []; sys.at = lambda x: sys.checked.append(x)"_s, true),
        ConsoleController::Ran::Done);
    const auto commands = controller.log().count();
    for (const QString& source : {u"sys.at(1)"_s, u"sys.at(2)\nx = = 1"_s, u"@sys.at\ndef f(a=sys.at(3)): pass"_s}) {
        prompt()->setSource(source);
        QVERIFY(answered());
    }
    QCOMPARE(controller.log().count(), commands);
    QCOMPARE(controller.run(u"len(sys.checked)"_s, true), ConsoleController::Ran::Done);
    QCOMPARE(controller.log().records().back()->parts.back().text, u"0"_s);
}

void SyntaxCheckTest::clearsAtOnce()
{
    const auto wrong = [this] {
        prompt()->setSource(u"1 +* 2"_s);
        return answered() && !check()->words().isEmpty() && underlined() == u"*"_s;
    };
    QVERIFY(wrong());
    m_bench->type(u"1"_s);
    QCOMPARE(check()->words(), QString());
    QCOMPARE(underlined(), u"0 places"_s);
    QCOMPARE(prompt()->accessibleDescription(), QString());
    QVERIFY(wrong());
    m_bench->press(Qt::Key_Return, Qt::ControlModifier); // told by the record now
    QCOMPARE(prompt()->source(), QString());
    QCOMPARE(check()->words(), QString());
    QCOMPARE(underlined(), u"0 places"_s);
    QVERIFY(!check()->isWaiting());
}

/// Asked about, and mended before the answer has come.
void SyntaxCheckTest::dropsLateAnswers()
{
    prompt()->setSource(u"1 +* 2"_s);
    auto* timer = check()->findChild<QTimer*>();
    QVERIFY(timer && timer->isActive());
    QVERIFY(QMetaObject::invokeMethod(timer, "timeout")); // asks now
    timer->stop();
    prompt()->setSource(u"1 + 2"_s);
    bool hasSaid = false;
    const auto heard = connect(check(), &SyntaxCheck::told, this, [&hasSaid] { hasSaid = true; });
    QVERIFY(answered());
    disconnect(heard);
    QVERIFY(!hasSaid);
    QCOMPARE(check()->words(), QString());
}

void SyntaxCheckTest::isSilentInNormalMode()
{
    pane().controller().options().viKeysAction->trigger();
    prompt()->setSource(u"1 +* 2"_s);
    QVERIFY(answered());
    QCOMPARE(underlined(), u"*"_s);
    m_bench->press(Qt::Key_Escape);
    QVERIFY(prompt()->isCommanding());
    QVERIFY(!check()->isWaiting());
    QCOMPARE(underlined(), u"0 places"_s);
    QVERIFY(pane().hint().startsWith(u"Normal mode"_s));
    QVERIFY(prompt()->accessibleDescription().startsWith(u"Normal mode"_s));
    m_bench->type(u"x"_s); // it changes the text
    QVERIFY(!check()->isWaiting());
    m_bench->type(u"i"_s);
    QVERIFY(!prompt()->isCommanding());
    QVERIFY(answered());
    QCOMPARE(underlined(), u"*"_s);
}

/// The words take room from the prompt, whose lines wrap earlier then: all of them are seen.
void SyntaxCheckTest::staysWholeBesideWords()
{
    prompt()->setSource(u"f(x) = "_s + u"'many words' + "_s.repeated(12) + u"''"_s);
    QVERIFY(answered());
    QVERIFY(pane().hint().startsWith(u"Line 1: cannot assign to function call here"_s));
    QTRY_COMPARE(prompt()->height(), prompt()->sizeHint().height());
}

QTEST_MAIN(SyntaxCheckTest)
#include "tst_syntaxcheck.moc"
