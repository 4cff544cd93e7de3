#include "ui/services/servicecontroller.h"

#include <QDialog>
#include <QFile>
#include <QTest>

#include "app/services/core/servicelist.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/nopage.h"
#include "tests/ui/support/pagebench.h"
#include "ui/frame/feedback/undostack.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What can be done to a service that is chosen, without the page that has it chosen.
class ServiceControllerTest : public QObject {
    Q_OBJECT

    using State = ServiceStatus::State;

    std::unique_ptr<PageBench> m_bench;
    std::unique_ptr<ServiceController> m_actions;
    std::optional<ServiceStatus> m_chosen;

    State state() { return m_bench->station().services().status(u"results"_s).value_or(ServiceStatus()).state; }
    /// As it stands now, with so many people there.
    void choose(qsizetype people = 0)
    {
        m_chosen = m_bench->station().services().status(u"results"_s);
        if (m_chosen)
            m_chosen->people = people;
        m_actions->refresh();
    }
    bool hasFile() const { return QFile::exists(m_bench->folder() + u"/config/services/results.toml"_s); }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{noPage()});
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        m_actions = std::make_unique<ServiceController>(
            m_bench->window(), [this] { return m_chosen ? &*m_chosen : nullptr; }, nullptr);
        QTRY_COMPARE(state(), State::Running);
    }
    void cleanup()
    {
        m_actions.reset();
        m_bench.reset();
        m_chosen.reset();
    }

    void nothingIsDoneToNone()
    {
        m_actions->refresh();
        for (const QAction* action : {m_actions->startStopAction, m_actions->restartAction,
                 m_actions->connectionsAction, m_actions->tagsAction, m_actions->removeAction})
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        QVERIFY(!m_actions->openAction->isVisible());
        m_actions->remove();
        QVERIFY(hasFile());
    }

    void isStoppedAndStarted()
    {
        choose();
        QCOMPARE(m_actions->startStopAction->text(), u"Stop"_s);
        QVERIFY(m_actions->restartAction->isEnabled() && m_actions->openAction->isVisible());
        m_actions->startStopAction->trigger();
        QTRY_COMPARE(state(), State::Off);
        choose();
        QCOMPARE(m_actions->startStopAction->text(), u"Start"_s);
        QVERIFY(!m_actions->restartAction->isEnabled());
        m_actions->startStopAction->trigger();
        QTRY_COMPARE(state(), State::Running);
    }

    /// Its file is mended first.
    void whatWasNeverRightIsNotStarted()
    {
        choose();
        m_chosen->isBroken = true;
        m_chosen->state = State::Failed;
        m_actions->refresh();
        QVERIFY(!m_actions->startStopAction->isEnabled());
        QVERIFY(m_actions->removeAction->isEnabled());
    }

    void whoIsThereIsNotCutOffUnasked()
    {
        choose(2);
        m_actions->startStopAction->trigger();
        QVERIFY(m_bench->waitForDialog());
        QCOMPARE(m_bench->dialog()->windowTitle(), u"Stop results?"_s);
        QCOMPARE(state(), State::Running);
        QVERIFY(m_bench->click(u"Stop it"_s));
        QTRY_COMPARE(state(), State::Off);
    }

    void whatIsRemovedComesBack()
    {
        choose();
        m_actions->remove();
        QTRY_VERIFY(!m_bench->station().services().status(u"results"_s));
        QTRY_VERIFY(!hasFile()); // on a thread, once it has stopped
        QTRY_VERIFY(m_bench->window().undo().offer());
        m_bench->window().undo().takeBack();
        QTRY_COMPARE(state(), State::Running);
        QVERIFY(hasFile());
    }
};

QTEST_MAIN(ServiceControllerTest)
#include "tst_servicecontroller.moc"
