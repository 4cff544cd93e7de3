// The console where Python cannot start.
#include <Python.h>

#include <QDir>
#include <QTest>

#include "app/station/running/station.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/console/page/consolepage.h"
#include "ui/console/page/promptpane.h"
#include "ui/console/prompt/promptedit.h"
#include "ui/console/session/consolecontroller.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::ui;

class ConsoleOffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatOfItsHistoryFailed();
    void saysWhyAndTriesAgain();
};

void ConsoleOffTest::saysWhatOfItsHistoryFailed()
{
    Py_InitializeEx(0); // somebody else has it
    PageBench bench({consolePage()});
    QVERIFY(QDir().mkpath(bench.station().settings().dataFolder + u"/console.history"_s)); // no file
    QVERIFY(bench.start());
    bench.window().goTo(u"console"_s);
    QTRY_VERIFY2(bench.trouble().join(u' ').contains(u"Keeping the console's history failed:"_s),
        qPrintable(bench.trouble().join(u'\n')));
    Py_FinalizeEx();
}

void ConsoleOffTest::saysWhyAndTriesAgain()
{
    Py_InitializeEx(0); // somebody else has it
    PageBench bench({consolePage()});
    QVERIFY(bench.start());
    bench.window().goTo(u"console"_s);
    auto* page = qobject_cast<ConsolePage*>(bench.page(u"console"_s));
    QVERIFY(page);
    ConsoleController& controller = page->prompt()->controller();
    PromptEdit* prompt = page->prompt()->prompt();
    prompt->setSource(u"1 + 1"_s);
    QTRY_VERIFY(controller.isOff());
    QCOMPARE(page->head().state, u"off"_s);
    const auto told = bench.trouble();
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().contains(u"The console is off:"_s)
            && told.first().contains(u"Python runs already in this program."_s),
        qPrintable(told.first()));
    QTRY_VERIFY(!prompt->isEnabled());
    // Nothing runs, nothing is lost.
    QCOMPARE(controller.run(u"1 + 1"_s), ConsoleController::Ran::Off);
    QVERIFY(controller.log().records().empty());
    QCOMPARE(prompt->source(), u"1 + 1"_s);
    QVERIFY(bench.click(u"Try again"_s));
    QVERIFY(controller.isOff());
    QCOMPARE(bench.trouble().size(), 1); // once, however often it is tried

    Py_FinalizeEx();
    QVERIFY(bench.click(u"Try again"_s));
    QVERIFY(!controller.isOff());
    QVERIFY(bench.trouble().isEmpty());
    QTRY_VERIFY(prompt->isEnabled());
    prompt->setFocus();
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(controller.log().records().size(), 1U);
    QCOMPARE(controller.log().records().back()->parts.back().text, u"2"_s);
}

QTEST_MAIN(ConsoleOffTest)
#include "tst_consoleoff.moc"
