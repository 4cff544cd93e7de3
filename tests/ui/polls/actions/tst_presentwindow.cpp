#include <QAction>
#include <QApplication>
#include <QFile>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "app/events/eventregistry.h"
#include "app/polls/pollregistry.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/ui/support/samplestation.h"
#include "tests/ui/support/waiting.h"
#include "ui/frame/feedback/undobar.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/pollreplay.h"
#include "ui/polls/actions/present/presentwindow.h"
#include "ui/polls/actions/present/wallposter.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/polls/page/pollspage.h"
#include "ui/polls/slides/slide.h"
#include "ui/style/theme/theme.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Poll;

namespace {

/// How often a widget was painted since.
class Paints : public QObject {
public:
    explicit Paints(QWidget* widget) { widget->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

} // namespace

/// Present mode on a computer with two screens, one of which goes away.
class PresentWindowTest : public QObject {
    Q_OBJECT

private:
    EpollReactor* m_reactor = nullptr;
    std::unique_ptr<SampleStation> m_sample;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<MainWindow> m_window;

    polls::PollRegistry& registry() { return m_sample->station().polls(); }
    static QScreen* screenNamed(const QString& name)
    {
        for (QScreen* screen : QGuiApplication::screens()) {
            if (screen->name() == name)
                return screen;
        }
        return nullptr;
    }
    PresentWindow* present()
    {
        m_window->activateWindow(); // nobody manages windows here, and F5 is the key of the active one
        if (!QTest::qWaitForWindowActive(m_window.get()))
            return nullptr;
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<PresentWindow*>(widget))
                return found;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(QGuiApplication::screens().size(), 2);
        m_theme = std::make_unique<Theme>(Theme::Choice::Light, false);
        m_reactor = new EpollReactor(this);
        m_sample = std::make_unique<SampleStation>(*m_reactor);
        QVERIFY(waitFor(m_sample->start(false)).ok());
        Poll poll;
        poll.id = u"lunch"_s;
        poll.question = u"Lunch?"_s;
        poll.answers = {{u"soup"_s, u"Soup"_s, {}}, {u"pizza"_s, u"Pizza"_s, {}}};
        QVERIFY(waitFor(registry().save(poll)).ok());
        QVERIFY(waitFor(registry().openPoll(poll.id)).ok());
        m_memory = std::make_unique<QSettings>(m_sample->folder() + u"/w.ini"_s, QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(
            m_sample->station(), *m_theme, *m_memory, std::vector<PageEntry>{pollsPage()});
        m_window->resize(1000, 700);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->stationStarted();
        QCOMPARE(m_window->screen(), screenNamed(u"desk"_s));
    }
    void cleanupTestCase()
    {
        m_window.reset();
        QVERIFY(waitFor(m_sample->stop()).ok());
    }
    void init()
    {
        m_memory->remove(u"present/screen"_s);
        m_window->undo().dismiss(); // where something can be taken back, the bar says nothing else
    }

    void takesTheScreenThatTheWindowIsNotOn()
    {
        PresentWindow* big = present();
        QVERIFY(big && big->isVisible());
        QCOMPARE(big->screen()->name(), u"beamer"_s);
        QCOMPARE(big->geometry(), screenNamed(u"beamer"_s)->geometry());
        big->close();
    }

    void comesBackOnTheScreenThatWasChosen()
    {
        PresentWindow* big = present();
        QVERIFY(big && big->isVisible());
        QTest::keyClick(big, Qt::Key_S);
        QCOMPARE(big->screen()->name(), u"desk"_s);
        QVERIFY(big->isVisible());
        QTest::keyClick(big, Qt::Key_Escape);
        QVERIFY(!big->isVisible());
        QCOMPARE(present()->screen()->name(), u"desk"_s);
        QTest::keyClick(big, Qt::Key_S);
        QCOMPARE(big->screen()->name(), u"beamer"_s);
        big->close();
        // One that is not there today is not waited for.
        m_memory->setValue(u"present/screen"_s, u"hall"_s);
        QCOMPARE(present()->screen()->name(), u"beamer"_s);
        big->close();
    }

    /// What can be taken back is what was done last.
    void closingAndReopeningSaysTheLast()
    {
        PresentWindow* big = present();
        QVERIFY(big && big->isVisible());
        const auto word = [this] {
            const auto offer = m_window->undo().offer();
            return offer ? offer->text : QString();
        };
        QTest::keyClick(big, Qt::Key_L);
        QTRY_VERIFY(!registry().find(u"lunch"_s)->isOpen());
        QTRY_VERIFY2(word().contains(u"is closed"_s), qPrintable(word()));
        QTest::keyClick(big, Qt::Key_L);
        QTRY_VERIFY(registry().find(u"lunch"_s)->isOpen());
        QTRY_VERIFY2(word().contains(u"is open"_s), qPrintable(word()));
        m_window->undo().dismiss();
        big->close();
    }

    /// Whoever looks at the big screen sees the replay, moment by moment.
    void showsAReplay()
    {
        QVERIFY(waitFor(registry().assign(u"lunch"_s, u"r"_s, u"soup"_s)).ok());
        registry().tapped(
            {.reader = u"r"_s, .tag = u"7E6FD7A0"_s, .at = *registry().find(u"lunch"_s)->openedAt + 5000});
        QTRY_COMPARE(registry().tally(u"lunch"_s).votes, 1);
        QVERIFY(waitFor(registry().closePoll(u"lunch"_s)).ok());
        PresentWindow* big = present();
        QVERIFY(big && big->isVisible());
        auto& replay = *m_window->findChild<PollsPage*>()->controller().replay;
        QTRY_VERIFY(replay.action()->isEnabled());
        replay.start();
        QTRY_VERIFY(replay.isShown(u"lunch"_s));
        replay.setPlaying(false);
        QTest::qWait(100); // fixed wait: what was to be painted till now is no sign of what follows
        Paints paints(big);
        replay.seek(0);
        QTRY_VERIFY(paints.count > 0);
        QCOMPARE(big->poster().data.votes, 0);
        replay.end();
        QCOMPARE(big->poster().data.votes, 1);
        QVERIFY(waitFor(registry().openPoll(u"lunch"_s)).ok());
        big->close();
    }

    void countsDownTheLastMinute()
    {
        PresentWindow* big = present();
        QVERIFY(big && big->isVisible());
        QVERIFY(!big->poster().isLastMinute);
        QTest::keyClick(big, Qt::Key_C);
        QTRY_VERIFY(big->poster().isLastMinute);
        QVERIFY(big->poster().closes == u"1:00"_s || big->poster().closes.startsWith(u"0:5"_s));
        QTest::keyClick(big, Qt::Key_C); // not yet, after all
        QTRY_VERIFY(!registry().find(u"lunch"_s)->closesAt);
        QVERIFY(registry().find(u"lunch"_s)->isOpen());
        big->close();
    }

    /// Who takes the last minute back has the end again that was set; and cannot take that away by it.
    void theCountdownGivesTheEndBack()
    {
        const auto setEnd = [this](std::optional<qint64> end) {
            Poll poll = *registry().find(u"lunch"_s);
            poll.closesAt = end;
            QVERIFY(waitFor(registry().save(poll)).ok());
        };
        const auto end = [this] { return registry().find(u"lunch"_s)->closesAt; };
        const qint64 tonight = QDateTime::currentMSecsSinceEpoch() + 3'600'000;
        setEnd(tonight);
        PresentWindow* big = present();
        QVERIFY(big && big->isVisible());
        QTest::keyClick(big, Qt::Key_C);
        QTRY_VERIFY(end() && *end() < tonight);
        QTest::keyClick(big, Qt::Key_C);
        QTRY_COMPARE(end(), std::optional(tonight));
        const qint64 soon = QDateTime::currentMSecsSinceEpoch() + 50'000;
        setEnd(soon);
        QTest::keyClick(big, Qt::Key_C);
        QCoreApplication::processEvents();
        QCOMPARE(end(), std::optional(soon));
        setEnd({});
        big->close();
    }

    /// Half a second later it would say another time than whoever else counts.
    void theCountdownIsLookedAtWhenItMoves()
    {
        Poll poll;
        QCOMPARE(untilCountdownMoves(nullptr, 10'000), 1000);
        poll.state = Poll::State::Open;
        QCOMPARE(untilCountdownMoves(&poll, 10'000), 1000);
        poll.closesAt = 20'300;
        for (const qint64 now : {10'300, 10'301, 12'000, 12'299, 12'300}) {
            const qint64 then = now + untilCountdownMoves(&poll, now);
            QVERIFY(then > now && then - now <= 1000);
            QVERIFY(clockText(*poll.closesAt - then) != clockText(*poll.closesAt - now));
            QCOMPARE(clockText(*poll.closesAt - then + 1), clockText(*poll.closesAt - now)); // and not before
        }
        QCOMPARE(untilCountdownMoves(&poll, 20'300), 1000);
    }

    void theWinnerIsShownAfterTheEnd()
    {
        PresentWindow* big = present();
        QVERIFY(big && big->isVisible());
        QTest::keyClick(big, Qt::Key_W);
        QVERIFY(!big->showsWinner() && big->said().contains(u"when voting is closed"_s)); // people vote
        QTest::keyClick(big, Qt::Key_L);
        QTRY_VERIFY(!registry().find(u"lunch"_s)->isOpen());
        QTest::keyClick(big, Qt::Key_C);
        QVERIFY(big->said().contains(u"Voting is not open"_s));
        QTest::keyClick(big, Qt::Key_W);
        QVERIFY(big->showsWinner());
        QVERIFY(!big->grab().isNull());
        QTest::keyClick(big, Qt::Key_L);
        QTRY_VERIFY(registry().find(u"lunch"_s)->isOpen());
        QTRY_VERIFY(!big->showsWinner()); // opened again, nobody has won
        big->close();
    }

    /// A phone may ask for the winner before there is one; what is counted so far may be hidden.
    void theWallKeepsWhatIsHidden()
    {
        using everyport::events::Wall;
        auto& events = m_sample->station().events();
        const auto putIn = [this](const QString& event, bool isHidden) {
            Poll poll = *registry().find(u"lunch"_s);
            poll.event = event;
            poll.resultsHidden = isHidden;
            return waitFor(registry().save(poll)).ok();
        };
        QVERIFY(putIn(u"Eve"_s, true));
        PresentWindow* big = present();
        QVERIFY(big && big->isVisible() && registry().find(u"lunch"_s)->isOpen());
        QVERIFY(waitFor(events.setWall(u"eve"_s, Wall::Winner)).ok());
        QVERIFY(!big->showsWinner());
        QVERIFY(big->poster().data.hidden);
        QVERIFY(waitFor(registry().closePoll(u"lunch"_s)).ok());
        QTRY_VERIFY(big->showsWinner());
        QVERIFY(waitFor(registry().openPoll(u"lunch"_s)).ok());
        QVERIFY(!big->showsWinner());
        QVERIFY(waitFor(events.setWall(u"eve"_s, Wall::Results)).ok());
        QVERIFY(putIn({}, false));
        big->close();
    }

    /// The code is that of an event's question: on no other poll it would be asked for.
    void theCodeGoesWithItsEvent()
    {
        using everyport::events::Wall;
        auto& events = m_sample->station().events();
        const auto putIn = [this](const QString& event) {
            Poll poll = *registry().find(u"lunch"_s);
            poll.event = event;
            return waitFor(registry().save(poll)).ok();
        };
        QVERIFY(putIn(u"Morn"_s));
        PresentWindow* big = present();
        QVERIFY(big && big->isVisible());
        QVERIFY(waitFor(events.setWall(u"morn"_s, Wall::Code)).ok());
        QVERIFY(big->showsCode());
        QVERIFY(putIn({})); // it leaves the event
        QTRY_VERIFY(!big->showsCode());
        QVERIFY(putIn(u"Morn"_s));
        QTRY_VERIFY(big->showsCode());
        big->close();
        QVERIFY(waitFor(events.setWall(u"morn"_s, Wall::Results)).ok());
        QVERIFY(putIn({}));
        QCOMPARE(present(), big);
        QVERIFY(!big->showsCode());
        big->close();
    }

    /// The rows of who has won need not be the answers in their order.
    void thePictureIsTheWinners()
    {
        const auto picture = [this](const QString& name) {
            const QString file = m_sample->folder() + u'/' + name;
            QImage image(20, 10, QImage::Format_RGB32);
            image.fill(Qt::red);
            return image.save(file) ? file : QString();
        };
        Poll poll{.id = u"capital"_s, .question = u"Capital?"_s, .kind = polls::Kind::Quiz};
        poll.answers = {{u"bonn"_s, u"Bonn"_s, picture(u"bonn.png"_s)},
            {.id = u"berlin"_s, .title = u"Berlin"_s, .image = picture(u"berlin.png"_s), .isRight = true}};
        poll.readers = {{u"rb"_s, u"berlin"_s}};
        QVERIFY(waitFor(registry().save(poll)).ok());
        QVERIFY(waitFor(registry().openPoll(poll.id)).ok());
        registry().tapped({.reader = u"rb"_s, .tag = u"7E6FD7A0"_s, .at = *registry().find(poll.id)->openedAt + 1000});
        QTRY_COMPARE(registry().tally(poll.id).votes, 1);
        QVERIFY(waitFor(registry().closePoll(poll.id)).ok());
        auto& controller = m_window->findChild<PollsPage*>()->controller();
        controller.present(poll.id);
        PresentWindow* big = controller.presented();
        QTRY_COMPARE(big->winner().data.points, big->winner().data.rows.value(0).count);
        QTRY_VERIFY(big->winner().data.points > 0); // who leads is a voter
        QVERIFY(big->winner().picture.isNull());
        QTest::qWait(100); // fixed wait: no answer's picture shall come
        QVERIFY(big->winner().picture.isNull());
        poll = *registry().find(poll.id);
        poll.kind = polls::Kind::Choice;
        big->close();
        QVERIFY(waitFor(registry().remove(poll.id)).ok());
        poll.id = u"town"_s;
        poll.state = Poll::State::Draft;
        QVERIFY(waitFor(registry().save(poll)).ok());
        QVERIFY(waitFor(registry().openPoll(poll.id)).ok());
        registry().tapped({.reader = u"rb"_s, .tag = u"7E6FD7A0"_s, .at = QDateTime::currentMSecsSinceEpoch()});
        QTRY_COMPARE(registry().tally(poll.id).votes, 1);
        QVERIFY(waitFor(registry().closePoll(poll.id)).ok());
        controller.present(poll.id);
        QTRY_VERIFY(!big->winner().picture.isNull()); // of an answer that has won
        big->close();
        QVERIFY(waitFor(registry().remove(poll.id)).ok());
    }

    /// By the same keys as questions; those that are a question's do nothing there, and it says so.
    void slidesAreSteppedThrough()
    {
        Poll asked = *registry().find(u"lunch"_s);
        asked.event = u"Day"_s;
        QVERIFY(waitFor(registry().save(asked)).ok());
        const QString slide = u"slide/Day/1"_s;
        auto& events = m_sample->station().events();
        QVERIFY(
            waitFor(events.arrange(u"day"_s,
                        {{.id = u"lunch"_s, .staysOpen = true},
                            {.id = slide, .slide = everyport::events::Slide{.id = slide, .title = u"Thank you"_s}}}))
                .ok());
        PresentWindow* big = present();
        QVERIFY(big && big->isVisible());
        QCOMPARE(big->item(), u"lunch"_s);
        QTest::keyClick(big, Qt::Key_PageDown);
        QTRY_COMPARE(big->item(), slide); // for phones and other screens, too
        QCOMPARE(events.find(u"day"_s)->present, slide);
        QCOMPARE(big->accessibleName(), u"Thank you"_s);
        QVERIFY(!big->grab().isNull());
        const Poll before = *registry().find(u"lunch"_s);
        for (const Qt::Key key : {Qt::Key_R, Qt::Key_L, Qt::Key_C, Qt::Key_W}) {
            QVERIFY(big->said().isEmpty());
            QTest::keyClick(big, key);
            QVERIFY(!big->said().isEmpty() && !big->showsWinner());
            QCoreApplication::processEvents();
            QCOMPARE(*registry().find(u"lunch"_s), before);
            QTest::keyClick(big, Qt::Key_PageUp); // a question again: nothing is said any more
            QTRY_COMPARE(big->item(), u"lunch"_s);
            QVERIFY(big->said().isEmpty());
            QTest::keyClick(big, Qt::Key_PageDown);
            QTRY_COMPARE(big->item(), slide);
        }
        QTest::keyClick(big, Qt::Key_PageDown);
        QVERIFY(big->said().contains(u"last step"_s));
        QTest::keyClick(big, Qt::Key_B);
        QVERIFY(big->isBlack());
        QTRY_COMPARE(events.find(u"day"_s)->wall, everyport::events::Wall::Black);
        QVERIFY(waitFor(events.setWall(u"day"_s, everyport::events::Wall::Results)).ok()); // by a phone
        QVERIFY(!big->isBlack());
        QTest::keyClick(big, Qt::Key_R);
        QVERIFY(!big->said().isEmpty());
        QTest::keyClick(big, Qt::Key_Escape);
        QVERIFY(!big->isVisible());
        QCOMPARE(present(), big); // at a question: what was said of the slide is not said of it
        QVERIFY(big->said().isEmpty());
        big->close();
        QVERIFY(waitFor(events.arrange(u"day"_s, {})).ok());
        asked.event.clear();
        QVERIFY(waitFor(registry().save(asked)).ok());
    }

    void closesWhenItsScreenGoesAndSaysSo()
    {
        PresentWindow* big = present();
        QVERIFY(big && big->isVisible());
        QCOMPARE(big->screen()->name(), u"beamer"_s);
        // Qt tells it in this way before it moves what is left to another screen.
        Q_EMIT qGuiApp->screenRemoved(screenNamed(u"desk"_s));
        QVERIFY(big->isVisible());
        Q_EMIT qGuiApp->screenRemoved(screenNamed(u"beamer"_s));
        QVERIFY(!big->isVisible());
        auto* bar = m_window->findChild<UndoBar*>();
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->accessibleName().contains(u"The screen beamer is gone"_s), qPrintable(bar->accessibleName()));
        QVERIFY(registry().find(u"lunch"_s)->isOpen()); // the poll goes on
        // And it can be shown again.
        QVERIFY(present() && big->isVisible());
        big->close();
    }
};

int main(int argc, char** argv)
{
    const QTemporaryDir folder;
    QFile screens(folder.filePath(u"screens.json"_s));
    if (!screens.open(QIODevice::WriteOnly))
        return 1;
    screens.write(R"({"screens": [
        {"name": "desk", "x": 0, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "beamer", "x": 1280, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    PresentWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_presentwindow.moc"
