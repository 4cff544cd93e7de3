#include <QDialog>
#include <QTest>

#include "app/polls/pollregistry.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/strangerstest.h"
#include "tests/ui/support/waiting.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/window/statusbar.h"
#include "ui/polls/actions/present/presentwindow.h"
#include "ui/polls/page/pollspage.h"
#include "ui/widgets/dialogs/namedialog.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Strangers' words where the frame shows them for any page: strips with their details and remedies, the bar of what
/// was done, the status bar, titles of windows and dialogs, what is copied; and a poll of theirs on a whole screen.
class StrangersInFrameTest : public QObject, private StrangersTest {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;
    int m_presented = 0;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_pipe.start());
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{pollsPage()});
        QVERIFY(m_bench->start());
    }
    void cleanup()
    {
        QCOMPARE(m_bench->window().width(), 1280);
        leave();
    }
    void cleanupTestCase()
    {
        m_bench.reset();
        QVERIFY2(m_followed >= 17 * 7, qPrintable(QString::number(m_followed)));
        QVERIFY2(m_presented >= 13, qPrintable(QString::number(m_presented)));
        QVERIFY2(
            m_reader.labels() > 500 && m_reader.names() > 2000 && m_reader.tips() > 50, qPrintable(m_reader.counts()));
    }

    void stripsAndBars_data() { addWords(); }
    void stripsAndBars()
    {
        QFETCH(QString, text);
        MainWindow& window = m_bench->window();
        Trouble trouble;
        trouble.id = u"strange"_s;
        trouble.page = u"polls"_s;
        trouble.severity = Trouble::Severity::Failed;
        trouble.head = trouble.text = trouble.details = text;
        window.troubles().raise(trouble); // the strip, the status bar, the rail
        follow(&window, text);
        window.troubles().clear(trouble.id);
        window.reportFault(text, {Error::Kind::Refused, Reason::None, text, text, 0});
        follow(&window, text);
        window.undo().done(u"Removed "_s + text, [] {});
        follow(&window, text);
        window.undo().dismiss();
        window.tell(u"Saved "_s + text);
        follow(&window, text);
        window.copyText(text, text);
        judgeCopied();
        follow(&window, text);
        auto* status = window.findChild<StatusBar*>();
        status->show({{.order = 1, .mark = Mark::Failed, .text = text, .toolTip = text, .page = u"polls"_s}});
        follow(status, text);
    }

    void dialogs_data() { addWords(); }
    void dialogs()
    {
        QFETCH(QString, text);
        NameQuestion question;
        question.title = u"Invite to "_s + text;
        question.label = question.help = question.verb = text.left(200);
        question.check = [text](const QString&) { return text; };
        question.verb = u"Invite"_s;
        question.apply = [](const QString&) {};
        askForName(&m_bench->window(), question);
        QVERIFY(m_bench->waitForDialog());
        QVERIFY(m_bench->click(u"Invite"_s)); // refused in their words
        follow(m_bench->dialog(), text);
        QVERIFY2(m_bench->dialog()->width() <= 1280, qPrintable(QString::number(m_bench->dialog()->width())));
        m_bench->dialog()->reject();
        QTRY_VERIFY(!m_bench->dialog());
    }

    void wholeScreen_data() { addWords(); }
    void wholeScreen()
    {
        QFETCH(QString, text);
        polls::Poll poll;
        poll.id = m_bench->station().polls().freeId(u"strange"_s);
        poll.event = text.left(200);
        poll.question = text.left(400);
        poll.answers = {{u"one"_s, text.left(200), {}}, {u"two"_s, u"%1 x"_s.arg(text.left(100)), {}}};
        if (!waitFor(m_bench->station().polls().save(poll))) {
            QVERIFY(drivesScreens(text) || text.contains(u'\n')); // refused at the door is as good
            return;
        }
        QVERIFY(waitFor(m_bench->station().polls().openPoll(poll.id)).ok());
        m_bench->window().goTo(u"polls"_s, poll.id);
        m_bench->press(Qt::Key_F5);
        PresentWindow* big = nullptr;
        for (QWidget* widget : QApplication::topLevelWidgets())
            big = big ? big : qobject_cast<PresentWindow*>(widget);
        QVERIFY(big && big->isVisible());
        QCOMPARE(big->item(), poll.id);
        QVERIFY(!big->grab().isNull());
        follow(big, text);
        const ChartData shown = big->poster().data;
        QVERIFY(!drivesScreens(shown.question) && shown.rows.size() == 2);
        for (const ChartRow& row : shown.rows)
            QVERIFY2(
                !row.label.isEmpty() && !drivesScreens(row.label) && !row.label.contains(u'\n'), qPrintable(row.label));
        big->close();
        m_bench->window().activateWindow();
        ++m_presented;
    }
};

QTEST_MAIN(StrangersInFrameTest)
#include "tst_strangersinframe.moc"
