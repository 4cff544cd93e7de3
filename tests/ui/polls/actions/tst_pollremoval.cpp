#include <algorithm>

#include <QDateTime>
#include <QPointer>
#include <QTest>

#include "app/polls/taps/tap.h"
#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/pollremoval.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/display/texts.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What becomes of a poll that somebody deletes: votes are made once.
class PollRemovalTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PollBench> m_at;

    polls::PollRegistry& registry() { return m_at->registry(); }
    UndoStack& undo() { return m_at->bench.window().undo(); }

    void begin(bool opens)
    {
        m_at = std::make_unique<PollBench>();
        QVERIFY(m_at->start());
        QVERIFY(m_at->make(u"lunch"_s, {}, opens));
    }
    void tap(const QString& card)
    {
        const int before = registry().tally(u"lunch"_s).votes;
        registry().tapped({.reader = u"door"_s, .tag = card, .at = QDateTime::currentMSecsSinceEpoch()});
        QTRY_COMPARE(registry().tally(u"lunch"_s).votes, before + 1);
    }
    /// Requests are done in their order: a removal would come before this.
    bool isStillThere() { return waitFor(registry().setResultsHidden(u"lunch"_s, true)).ok(); }

private Q_SLOTS:
    void cleanup() { m_at.reset(); }

    void anOpenOneStays_data()
    {
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("Del") << false;
        QTest::newRow("Shift+Del") << true;
    }
    void anOpenOneStays()
    {
        QFETCH(bool, atOnce);
        begin(true);
        undo().dismiss();
        removePoll(*m_at->controller, u"lunch"_s, atOnce);
        QVERIFY(!undo().offer());
        QVERIFY(!m_at->bench.dialog());
        QTRY_VERIFY(m_at->bench.trouble().join(u' ').contains(u"Close voting first."_s));
        QVERIFY(isStillThere());
    }

    void votesAreAskedAbout_data() { anOpenOneStays_data(); }
    void votesAreAskedAbout()
    {
        QFETCH(bool, atOnce);
        begin(false);
        QVERIFY(waitFor(registry().assign(u"lunch"_s, u"door"_s, u"soup"_s)).ok());
        QVERIFY(waitFor(registry().openPoll(u"lunch"_s)).ok());
        tap(u"2E00000001"_s);
        QVERIFY(waitFor(registry().resetPoll(u"lunch"_s)).ok());
        tap(u"2E00000002"_s);
        tap(u"2E00000003"_s);
        QVERIFY(waitFor(registry().closePoll(u"lunch"_s)).ok());
        removePoll(*m_at->controller, u"lunch"_s, atOnce);
        QVERIFY(!undo().offer());
        QVERIFY(m_at->bench.waitForDialog());
        const QPointer<QDialog> dialog = m_at->bench.dialog();
        QVERIFY2(dialog->windowTitle().contains(u"LUNCH?"_s), qPrintable(dialog->windowTitle()));
        const auto words = dialog->findChildren<Text*>();
        QVERIFY(std::any_of(words.begin(), words.end(),
            [](const Text* text) { return text->text().startsWith(u"It has 3 votes."_s); }));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); // whoever goes on typing keeps it
        QTRY_VERIFY(!dialog);
        QVERIFY(isStillThere());
        removePoll(*m_at->controller, u"lunch"_s, atOnce);
        QVERIFY(m_at->bench.waitForDialog());
        QVERIFY(m_at->bench.click(u"Delete it"_s));
        QTRY_VERIFY(!registry().find(u"lunch"_s));
    }

    void whatIsOpenedWhileSomebodyIsAskedStays()
    {
        begin(false);
        QVERIFY(waitFor(registry().assign(u"lunch"_s, u"door"_s, u"soup"_s)).ok());
        QVERIFY(waitFor(registry().openPoll(u"lunch"_s)).ok());
        tap(u"2E00000001"_s);
        QVERIFY(waitFor(registry().closePoll(u"lunch"_s)).ok());
        removePoll(*m_at->controller, u"lunch"_s, false);
        QVERIFY(m_at->bench.waitForDialog());
        QVERIFY(waitFor(registry().openPoll(u"lunch"_s)).ok());
        QVERIFY(m_at->bench.click(u"Delete it"_s));
        QTRY_VERIFY(m_at->bench.trouble().join(u' ').contains(u"Close voting first."_s));
        QVERIFY(isStillThere());
    }

    /// What waits is told as what will be.
    void oneWithoutVotesCanBeKept()
    {
        begin(true);
        QVERIFY(waitFor(registry().closePoll(u"lunch"_s)).ok());
        removePoll(*m_at->controller, u"lunch"_s, false);
        QVERIFY(undo().offer());
        QCOMPARE(undo().offer()->text, u"Deleting “LUNCH?” in 3 seconds."_s);
        QCOMPARE(undo().offer()->button, u"Keep"_s);
        undo().takeBack();
        QVERIFY(isStillThere());
        removePoll(*m_at->controller, u"lunch"_s, true);
        QTRY_VERIFY(!registry().find(u"lunch"_s));
    }
};

QTEST_MAIN(PollRemovalTest)
#include "tst_pollremoval.moc"
