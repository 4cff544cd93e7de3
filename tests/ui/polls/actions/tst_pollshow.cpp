#include "ui/polls/actions/show/pollshow.h"

#include <QDateTime>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include "app/events/eventstore.h"
#include "app/station/running/stationbackup.h"
#include "app/storage/database.h"
#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/polls/actions/present/wallslide.h"
#include "ui/polls/slides/showeditor.h"
#include "ui/style/painting/rowroles.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PollShowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PollBench> m_at;

    PollShow& show() { return *m_at->controller->show; }
    /// As another program does that shares the database; "elsewhere" is a question that only that one has.
    bool isElsewhere(const QStringList& order)
    {
        auto& station = m_at->bench.station();
        auto row = *show().event(u"one"_s);
        row.steps.clear();
        for (const auto& id : order)
            row.steps.append({.id = id});
        row.present = u"elsewhere"_s;
        row.moves += 1;
        row.edits += 1;
        const auto saved = waitFor(station.database().write(
            [row](QSqlDatabase& connection) { return everyport::events::store::save(connection, row); }));
        station.database().noteChangedElsewhere(u"events"_s);
        return saved.ok() && QTest::qWaitFor([this, &row] {
            const auto* event = show().event(u"one"_s);
            return event->present == row.present && event->moves == row.moves;
        });
    }

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
        QTRY_COMPARE(show().items(u"two"_s), QStringList({u"one"_s, u"two"_s, u"three"_s}));
        QTRY_COMPARE(show().step(u"one"_s, 1), u"two"_s);     // a draft: its turn comes
        QTRY_COMPARE(show().step(u"three"_s, 1), u"three"_s); // a show has an end
        QTRY_COMPARE(show().step(u"one"_s, -1), u"one"_s);
        QTRY_COMPARE(show().place(u"two"_s), std::pair(2, 3));
    }

    void theOrderIsTheHosts()
    {
        show().move(u"three"_s, -1);
        QTRY_COMPARE(show().items(u"one"_s), QStringList({u"one"_s, u"three"_s, u"two"_s}));
        show().move(u"one"_s, -1); // it is the first
        QTRY_COMPARE(show().items(u"one"_s), QStringList({u"one"_s, u"three"_s, u"two"_s}));
        // What comes later comes last, and what goes leaves no hole.
        QVERIFY(m_at->make(u"four"_s, u"Open day / 2026"_s, false));
        QVERIFY(waitFor(m_at->registry().remove(u"one"_s)).ok());
        QTRY_COMPARE(show().items(u"two"_s), QStringList({u"three"_s, u"two"_s, u"four"_s}));
        // Another controller, as after a start.
        m_at->controller = nullptr;
        m_at->controller = std::make_unique<PollController>(m_at->bench.window());
        QTRY_COMPARE(show().items(u"two"_s), QStringList({u"three"_s, u"two"_s, u"four"_s}));
    }

    /// Slides stand where the host put them, are kept, and go when they are taken out.
    void slidesStandBetweenQuestions()
    {
        const QString event = u"Open day / 2026"_s;
        const QString welcome = u"slide/Open%20day%20%2F%202026/1"_s, next = u"slide/Open%20day%20%2F%202026/2"_s;
        show().arrange(event, {welcome, u"one"_s, next, u"two"_s, u"three"_s},
            {{.id = welcome, .title = u"Welcome"_s}, {.id = next, .kind = Slide::Kind::Next}});
        const QStringList all{welcome, u"one"_s, next, u"two"_s, u"three"_s};
        QTRY_COMPARE(show().items(u"two"_s), all);
        QTRY_COMPARE(show().items(next), all); // a slide knows its show
        QTRY_COMPARE(show().step(u"one"_s, -1), welcome);
        QTRY_COMPARE(show().step(next, 1), u"two"_s);
        QTRY_COMPARE(show().place(next), std::pair(3, 5));
        QTRY_COMPARE(show().slide(welcome)->title, u"Welcome"_s);
        QVERIFY(!show().slide(u"one"_s) && !PollShow::isSlide(u"one"_s));
        show().move(next, 1);
        QTRY_COMPARE(show().step(u"one"_s, 1), u"two"_s);
        // As after a start.
        m_at->controller = nullptr;
        m_at->controller = std::make_unique<PollController>(m_at->bench.window());
        QTRY_COMPARE(show().items(u"one"_s), QStringList({welcome, u"one"_s, u"two"_s, next, u"three"_s}));
        show().arrange(event, show().items(u"one"_s), {{.id = welcome}});
        QTRY_COMPARE(show().items(u"one"_s), QStringList({welcome, u"one"_s, u"two"_s, u"three"_s}));
        QTRY_VERIFY(!show().slide(next));
        // The slides of one event are none of another's.
        QVERIFY(!show().items(u"alone"_s).contains(welcome));
    }

    /// Orders of earlier versions stood in the window's memory.
    void keptOrdersAreTakenOver()
    {
        QSettings& memory = m_at->bench.memory();
        const QString part = QString::fromLatin1(QUrl::toPercentEncoding(u"Open day / 2026"_s));
        const QString slide = u"slide/"_s + part + u"/1"_s;
        memory.setValue(u"present/order/"_s + part, QStringList{u"three"_s, slide, u"one"_s});
        memory.setValue(slidesPlace + part,
            u"[{\"id\":\"%1\",\"kind\":\"words\",\"title\":\"Welcome\",\"picture\":\"/home/mia/hall.png\"}]"_s.arg(
                slide));
        QCOMPARE(slidePictures(memory), QStringList(u"/home/mia/hall.png"_s));
        m_at->controller = nullptr;
        m_at->controller = std::make_unique<PollController>(m_at->bench.window());
        QTRY_COMPARE(show().items(u"one"_s), QStringList({u"three"_s, slide, u"one"_s, u"two"_s}));
        QCOMPARE(show().slide(slide)->title, u"Welcome"_s);
        QTRY_VERIFY(slidePictures(memory).isEmpty() && !memory.contains(u"present/order/"_s + part));
    }

    /// It may have been made on a phone or at a prompt since; what nobody made anew is not lost.
    void aNewerOrderStaysAsItIs()
    {
        auto& registry = m_at->bench.station().events();
        const QString event = registry.findByName(u"Open day / 2026"_s)->id;
        QVERIFY(waitFor(registry.arrange(event, {{.id = u"two"_s}, {.id = u"one"_s}, {.id = u"three"_s}})).ok());
        QSettings& memory = m_at->bench.memory();
        const QString part = QString::fromLatin1(QUrl::toPercentEncoding(u"Open day / 2026"_s));
        const QString slide = u"slide/"_s + part + u"/1"_s;
        memory.setValue(u"present/order/"_s + part, QStringList{u"three"_s, slide, u"one"_s});
        memory.setValue(slidesPlace + part, u"[{\"id\":\"%1\",\"kind\":\"words\",\"title\":\"Welcome\"}]"_s.arg(slide));
        m_at->controller = nullptr;
        m_at->controller = std::make_unique<PollController>(m_at->bench.window());
        QTRY_VERIFY(!memory.contains(u"present/order/"_s + part));
        QCOMPARE(show().items(u"one"_s), QStringList({u"two"_s, u"one"_s, u"three"_s, slide}));
    }

    void stepsThroughTheEvent()
    {
        auto& registry = m_at->registry();
        m_at->controller->setCurrent(u"one"_s); // which is open: the event is there
        QTRY_VERIFY(show().event(u"one"_s)->present == u"one"_s);
        QSignalSpy wanted(m_at->controller.get(), &PollController::showWanted);
        QVERIFY(show().nextAction->isEnabled() && !show().backAction->isEnabled() && !show().hereAction->isEnabled());
        show().nextAction->trigger();
        show().nextAction->trigger(); // pressed twice
        QTRY_COMPARE(show().event(u"one"_s)->present, u"two"_s);
        QCOMPARE(registry.find(u"one"_s)->state, polls::Poll::State::Closed);
        QVERIFY(registry.find(u"two"_s)->isOpen());
        QTRY_COMPARE(wanted.last().first().toString(), u"two"_s);
        QTest::qWait(50); // fixed wait: a second step would come behind the first
        QCOMPARE(show().event(u"one"_s)->present, u"two"_s);
        m_at->controller->setCurrent(u"three"_s);
        QVERIFY(show().hereAction->isEnabled());
        show().hereAction->trigger();
        QTRY_COMPARE(show().event(u"one"_s)->present, u"three"_s);
        show().backAction->trigger();
        QTRY_COMPARE(show().event(u"one"_s)->present, u"two"_s);
    }

    void goesOnAndBackBetweenTwoSteps()
    {
        m_at->controller->setCurrent(u"one"_s);
        QTRY_VERIFY(show().event(u"one"_s)->present == u"one"_s);
        QVERIFY(isElsewhere({u"one"_s, u"elsewhere"_s, u"two"_s, u"three"_s}));
        QTRY_VERIFY(show().backAction->isEnabled());
        QCOMPARE(show().nextAction->text(), u"&Next question"_s);
        // What next would open may just be written.
        QStringList asked;
        m_at->controller->setReady([&asked](const QString& id) {
            asked.append(id);
            return false;
        });
        show().nextAction->trigger();
        QCOMPARE(asked, QStringList(u"two"_s));
        m_at->controller->setReady({});
        show().backAction->trigger();
        QTRY_COMPARE(show().event(u"one"_s)->present, u"one"_s);
        QTRY_VERIFY(!show().backAction->isEnabled());
        QVERIFY(isElsewhere({u"one"_s, u"two"_s, u"three"_s, u"elsewhere"_s}));
        QTRY_COMPARE(show().nextAction->text(), u"E&nd the event"_s);
        QVERIFY(isElsewhere({u"elsewhere"_s, u"one"_s, u"two"_s, u"three"_s}));
        QTRY_VERIFY(!show().backAction->isEnabled()); // none is before it
    }

    void aStepCanBeTakenBack()
    {
        auto& registry = m_at->registry();
        auto& undo = m_at->bench.window().undo();
        m_at->controller->setCurrent(u"one"_s);
        QTRY_VERIFY(show().event(u"one"_s)->present == u"one"_s);
        show().nextAction->trigger();
        QTRY_VERIFY(undo.offer());
        QCOMPARE(undo.offer()->text, u"Voting on “ONE?” is closed, on “TWO?” it is open."_s);
        undo.takeBack();
        QTRY_COMPARE(show().event(u"one"_s)->present, u"one"_s);
        QVERIFY(registry.find(u"one"_s)->isOpen() && !registry.find(u"two"_s)->isOpen());
        QVERIFY(!undo.offer());
        // From the big screen, and by name, too.
        show().walk(u"one"_s, 1);
        QTRY_VERIFY(undo.offer());
        undo.dismiss();
        show().goTo(u"three"_s);
        QTRY_VERIFY(undo.offer());
        show().backAction->trigger();
        QTRY_COMPARE(show().event(u"one"_s)->present, u"two"_s);
        QTRY_COMPARE(undo.offer()->text, u"Voting on “THREE?” is closed."_s);
    }

    void nothingBeginsBehindWhatIsNotSaved()
    {
        QVERIFY(m_at->make(u"first"_s, u"Evening"_s, false));
        m_at->controller->setCurrent(u"first"_s);
        QTRY_VERIFY(show().event(u"first"_s));
        bool isUnsaved = true;
        m_at->controller->setWriting([] { return QString(); }, [&isUnsaved] { return isUnsaved; });
        QVERIFY(show().nextAction->isEnabled());
        show().nextAction->trigger();
        QTest::qWait(50); // fixed wait: a step would come by then
        QVERIFY(!show().event(u"first"_s)->isRunning());
        isUnsaved = false; // it is still written, but nothing of it would be lost from sight
        show().nextAction->trigger();
        QTRY_VERIFY(show().event(u"first"_s)->isRunning());
        m_at->controller->setWriting({});
    }

    void slidesTellOfTheQuestions()
    {
        const QString event = u"Open day / 2026"_s;
        const QString next = u"slide/Open%20day%20%2F%202026/1"_s, standings = u"slide/Open%20day%20%2F%202026/2"_s;
        show().arrange(event, {next, u"one"_s, standings, u"two"_s, u"three"_s},
            {{.id = next, .kind = Slide::Kind::Next, .words = u"Soon:"_s},
                {.id = standings, .kind = Slide::Kind::Standings, .title = u"So far"_s}});
        QTRY_VERIFY(show().slide(next) && show().slide(standings));
        const SlideFacts coming = wallSlide(*m_at->controller, next, true);
        QCOMPARE(coming.title, kindName(Slide::Kind::Next));
        QVERIFY(coming.dark && coming.event == event);
        QCOMPARE(coming.rows.size(), 3);
        QCOMPARE(coming.rows.first().label, u"ONE?"_s);
        QCOMPARE(spokenSlide(coming), kindName(Slide::Kind::Next) + u"; Soon:; ONE?; TWO?; THREE?"_s);
        const SlideFacts so = wallSlide(*m_at->controller, standings, false);
        QCOMPARE(so.title, u"So far"_s);
        QCOMPARE(so.rows.size(), 1); // one alone was asked
        QVERIFY2(so.rows.first().figure.startsWith(u'0'), qPrintable(so.rows.first().figure));
        // At the ends they say so.
        show().arrange(event, {standings, u"one"_s, u"two"_s, u"three"_s, next},
            {{.id = next, .kind = Slide::Kind::Next}, {.id = standings, .kind = Slide::Kind::Standings}});
        QTRY_COMPARE(show().items(next).last(), next);
        QCOMPARE(wallSlide(*m_at->controller, next, false).rows.size(), 1);
        QCOMPARE(wallSlide(*m_at->controller, standings, false).rows.size(), 1);
        QVERIFY(wallSlide(*m_at->controller, standings, false).rows.first().figure.isEmpty());
    }

    void theShowIsEditedAndTakenBack()
    {
        show().edit(u"two"_s);
        auto* editor = m_at->bench.window().findChild<ShowEditor*>();
        QVERIFY(editor);
        editor->addSlide(Slide::Kind::Words);
        editor->move(-1);
        editor->verb()->click();
        QTRY_COMPARE(show().items(u"one"_s).size(), 4);
        QVERIFY(PollShow::isSlide(show().items(u"one"_s).at(1)));
        m_at->bench.window().undo().takeBack();
        QTRY_COMPARE(show().items(u"one"_s), QStringList({u"one"_s, u"two"_s, u"three"_s}));
    }

    /// It was tried out: at that hour nobody may be there to see that it does not open.
    void whatTheClockWillNotOpenIsSaidBeforehand()
    {
        auto& registry = m_at->registry();
        QVERIFY(waitFor(registry.assign(u"two"_s, u"r"_s, u"soup"_s)).ok());
        QVERIFY(waitFor(registry.openPoll(u"two"_s)).ok());
        registry.tapped({.reader = u"r"_s, .tag = u"2E00000001"_s, .at = QDateTime::currentMSecsSinceEpoch()});
        QTRY_COMPARE(registry.tally(u"two"_s).votes, 1);
        QVERIFY(waitFor(registry.closePoll(u"two"_s)).ok());
        auto& events = m_at->bench.station().events();
        const QString event = show().event(u"two"_s)->id;
        const qint64 hour = QDateTime(QDate(2099, 5, 3), QTime(17, 0)).toMSecsSinceEpoch();
        QVERIFY(waitFor(events.changeStep(event, {.id = u"two"_s, .startsAt = hour})).ok());
        QVERIFY(waitFor(events.changeStep(event, {.id = u"three"_s, .startsAt = hour + 3'600'000})).ok());
        QCOMPARE(show().hourWords(u"one"_s), QString());
        const auto said = [this](const QString& item) { return show().hourWords(item); };
        QVERIFY2(said(u"two"_s).startsWith(u"by the clock: 3 May, 17:00, but voting "_s), qPrintable(said(u"two"_s)));
        QCOMPARE(said(u"three"_s), u"by the clock: 3 May, 18:00"_s);
        show().edit(u"two"_s);
        auto* editor = m_at->bench.window().findChild<ShowEditor*>();
        QVERIFY(editor);
        const auto* list = editor->findChild<QListWidget*>();
        QCOMPARE(list->item(1)->data(Role::SecondLine).toString(), show().hourWords(u"two"_s));
        QVERIFY(waitFor(registry.resetPoll(u"two"_s)).ok());
        QTRY_COMPARE(said(u"two"_s), u"by the clock: 3 May, 17:00"_s); // a new round
    }

    void withoutAnEventAllGoRoundAndRound()
    {
        QTRY_COMPARE(show().items(u"alone"_s), QStringList({u"one"_s, u"alone"_s, u"other"_s}));
        QTRY_COMPARE(show().step(u"other"_s, 1), u"one"_s);
        QTRY_COMPARE(show().step(u"one"_s, -1), u"one"_s); // which is in its show
        QTRY_COMPARE(show().place(u"alone"_s), std::pair(0, 0));
    }

    void theActionsKnowThePlace()
    {
        m_at->controller->setCurrent(u"one"_s);
        QVERIFY(!show().earlierAction->isEnabled() && show().laterAction->isEnabled());
        show().laterAction->trigger();
        QTRY_COMPARE(show().place(u"one"_s), std::pair(2, 3));
        m_at->controller->setCurrent(u"alone"_s);
        QVERIFY(!show().earlierAction->isEnabled() && !show().laterAction->isEnabled());
    }
};

QTEST_MAIN(PollShowTest)
#include "tst_pollshow.moc"
