#include <any>
#include <cerrno>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/support/eventloop.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/frame/feedback/undobar.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/palette/commandpalette.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/frame/window/pageheader.h"
#include "ui/frame/window/siderail.h"
#include "ui/frame/window/statusbar.h"
#include "ui/frame/window/windowmemory.h"
#include "ui/languages/languages.h"
#include "ui/style/theme/theme.h"
#include "ui/widgets/display/notice.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

class SamplePage final : public Page {
public:
    SamplePage(PageContext& context_, QString title)
        : Page(context_),
          m_title(std::move(title)),
          m_primary(u"Do it"_s),
          m_field(new QLineEdit(this)),
          m_second(new QLineEdit(this))
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(m_field);
        column->addWidget(m_second);
        ++s_made;
    }
    PageHead head() const override
    {
        return {
            .title = m_title, .mark = Mark::Good, .state = u"all well"_s, .primary = const_cast<QAction*>(&m_primary)};
    }
    bool can(Command command) const override { return command == Command::New || command == Command::Find; }
    QString nameOf(Command command) const override { return command == Command::New ? u"New sample"_s : QString(); }
    void perform(Command command) override { m_done.append(command); }
    bool goTo(const QString& subject) override
    {
        m_subject = subject;
        return true;
    }
    QString subject() const override { return m_subject; }
    QString unsaved() const override { return m_unsaved; }
    bool enterWritten() override
    {
        if (!m_unsaved.isEmpty())
            m_second->setFocus();
        return !m_unsaved.isEmpty();
    }
    bool stepBack() override { return m_backs-- > 0; }
    QList<QWidget*> panes() const override { return {m_field, m_second}; }
    std::any unfinished() const override
    {
        return m_second->text().isEmpty() ? std::any() : std::any(m_second->text());
    }
    void resumeUnfinished(const std::any& unfinished) override
    {
        m_second->setText(std::any_cast<QString>(unfinished));
    }

    static inline int s_made = 0;
    QString m_title;
    QAction m_primary;
    QLineEdit* m_field;
    QLineEdit* m_second;
    QList<Command> m_done;
    QString m_subject;
    QString m_unsaved;
    int m_backs = 0;
};

class SampleOutline final : public PageOutline {
public:
    RailBadge badge() const override { return {RailBadge::Kind::Live, 1, u"live"_s}; }
    QList<StatusPart> status() const override
    {
        return {{.order = 10, .mark = Mark::Good, .text = u"5 services"_s, .page = u"two"_s, .subject = u"all"_s}};
    }
    QList<PaletteHit> find(const QString& text) const override
    {
        if (!u"harbour"_s.contains(text))
            return {};
        return {{u"Things"_s, u"Harbour bridge"_s, {}, {}, Mark::None, {},
            [this] { ++const_cast<SampleOutline*>(this)->gone; }}};
    }
    int gone = 0;
};

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    EpollReactor* m_reactor = nullptr;
    std::unique_ptr<Station> m_station;
    std::unique_ptr<Theme> m_theme;
    SampleOutline* m_outline = nullptr;

    std::vector<PageEntry> entries()
    {
        std::vector<PageEntry> pages;
        int key = 1;
        for (const QString& id : {u"one"_s, u"two"_s, u"three"_s}) {
            PageEntry entry;
            entry.id = id;
            entry.title = id.left(1).toUpper() + id.mid(1);
            entry.icon = u"server"_s;
            entry.key = key++;
            entry.makePage = [title = entry.title](
                                 PageContext& context) { return std::make_unique<SamplePage>(context, title); };
            pages.push_back(entry);
        }
        pages[1].makeOutline = [this](PageContext&) {
            auto outline = std::make_unique<SampleOutline>();
            m_outline = outline.get();
            return outline;
        };
        pages[2].makeDrawer = [](PageContext&) { return std::make_unique<QLineEdit>(); };
        return pages;
    }

    struct Shown {
        std::unique_ptr<QSettings> memory;
        std::unique_ptr<MainWindow> window;
        SamplePage* page(const QString& id) const { return static_cast<SamplePage*>(window->page(id)); }
    };
    Shown show(const QString& file = u"w.ini"_s, bool started = true)
    {
        Shown shown;
        shown.memory = std::make_unique<QSettings>(m_folder.filePath(file), QSettings::IniFormat);
        shown.window = std::make_unique<MainWindow>(*m_station, *m_theme, *shown.memory, entries());
        shown.window->resize(1100, 700);
        shown.window->show();
        shown.window->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(shown.window.get())); }();
        if (started)
            shown.window->stationStarted();
        return shown;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_reactor = new EpollReactor(this);
        StationSettings settings;
        settings.dataFolder = m_folder.filePath(u"data"_s);
        settings.configFolder = m_folder.filePath(u"config"_s);
        m_station = std::make_unique<Station>(*m_reactor, settings, ServiceTypes());
        m_theme = std::make_unique<Theme>(Theme::Choice::Light, false);
    }
    void cleanupTestCase() { m_station.reset(); }
    void init() { SamplePage::s_made = 0; }

    void paintsBeforeThereIsAStation()
    {
        auto shown = show(u"before.ini"_s, false);
        QSignalSpy painted(shown.window.get(), &MainWindow::firstPainted);
        QTRY_COMPARE(painted.size(), 1);
        QCOMPARE(SamplePage::s_made, 0);
        shown.window->stationStarted();
        QCOMPARE(SamplePage::s_made, 1); // only the page in front is built
    }

    /// Whoever reads the screen keeps hold of what was there first.
    void aShellIsAWindowBeforeAndAfterItIsFilled()
    {
        QSettings memory(m_folder.filePath(u"shell.ini"_s), QSettings::IniFormat);
        QWidget shell;
        MainWindow window(*m_station, *m_theme, memory, &shell);
        window.show();
        shell.show();
        auto* told = QAccessible::queryAccessibleInterface(&shell);
        QCOMPARE(told->role(), QAccessible::Window);
        QCOMPARE(told->text(QAccessible::Name), u"Everyport"_s);
        window.complete(entries());
        window.stationStarted();
        QCOMPARE(QAccessible::queryAccessibleInterface(&shell), told);
        QCOMPARE(told->role(), QAccessible::Window);
        QCOMPARE(told->text(QAccessible::Name), shell.windowTitle());
        QVERIFY(shell.windowTitle().startsWith(u"One"_s));
        QCOMPARE(told->childCount(), 1);
        QCOMPARE(told->child(0)->object(), &window);
        QVERIFY(told->child(0)->childCount() > 0);
    }

    void saysWhyItCouldNotStart()
    {
        auto shown = show(u"failed.ini"_s, false);
        shown.window->stationFailed({Error::Kind::Busy, Reason::InUse, u"Another program has the data folder."_s});
        bool said = false;
        for (QLabel* label : shown.window->findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text() == u"Another program has the data folder."_s);
        QVERIFY(said);
        shown.window->stationFailed(Error::fromErrno(ENOSPC, u"Locking the folder /data"_s));
        bool isHelped = false;
        for (QLabel* label : shown.window->findChildren<QLabel*>())
            isHelped = isHelped || (label->isVisible() && label->text().contains(u"Free some space there"_s));
        QVERIFY(isHelped);
        // There may be room by now.
        QSignalSpy again(shown.window.get(), &MainWindow::restartRequested);
        auto* first = qobject_cast<QPushButton*>(QApplication::focusWidget());
        QVERIFY(first);
        QCOMPARE(first->text(), u"Try again"_s);
        QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(again.size(), 1);
        QSignalSpy closed(shown.window.get(), &MainWindow::closedForGood);
        QTest::keyClick(first, Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(closed.size(), 1);
    }

    void goesByKeysAndComesBack()
    {
        {
            auto shown = show(u"keys.ini"_s);
            QTest::keyClick(shown.window.get(), Qt::Key_2, Qt::ControlModifier);
            QCOMPARE(shown.window->currentPage(), u"two"_s);
            QVERIFY(shown.window->findChild<SideRail*>()->button(u"two"_s)->isChecked());
            QVERIFY(shown.window->windowTitle().startsWith(u"Two"_s));
            shown.window->goTo(u"two"_s, u"a thing"_s);
            QCOMPARE(shown.page(u"two"_s)->subject(), u"a thing"_s);
            shown.window->close();
        }
        auto again = show(u"keys.ini"_s);
        QCOMPARE(again.window->currentPage(), u"two"_s);
        QCOMPARE(again.page(u"two"_s)->subject(), u"a thing"_s);
    }

    /// What one page showed is nothing to another, also where the program did not end in order.
    void comesBackAfterACrashWithWhatThePageShowed()
    {
        const QString file = m_folder.filePath(u"crash.ini"_s);
        {
            auto shown = show(u"crash.ini"_s);
            shown.window->goTo(u"two"_s, u"a thing"_s);
            shown.window->rememberPlace();
            shown.window->goTo(u"one"_s);
            shown.memory->sync();
            QVERIFY(QFile::copy(file, file + u".crashed"_s)); // what a killed program leaves
        }
        {
            auto again = show(u"crash.ini.crashed"_s);
            QCOMPARE(again.window->currentPage(), u"one"_s);
            QCOMPARE(again.page(u"one"_s)->subject(), QString());
            again.window->goTo(u"two"_s, u"another"_s);
            again.memory->sync();
            QVERIFY(QFile::copy(file + u".crashed"_s, file + u".again"_s));
        }
        // Nor where somebody went to another page before the station was there.
        auto third = show(u"crash.ini.again"_s, false);
        third.window->goTo(u"three"_s);
        third.window->stationStarted();
        QCOMPARE(third.window->currentPage(), u"three"_s);
        QCOMPARE(third.page(u"three"_s)->subject(), QString());
        third.window.reset();
        auto fourth = show(u"crash.ini.again"_s);
        QCOMPARE(fourth.window->currentPage(), u"three"_s);
    }

    void comesBackWhereItCanBeSeen()
    {
        // As it was left on a screen that is not there today.
        QWidget far;
        far.setGeometry(9000, 7000, 900, 600);
        {
            QSettings memory(m_folder.filePath(u"far.ini"_s), QSettings::IniFormat);
            memory.setValue(u"window/geometry"_s, far.saveGeometry());
        }
        QSettings memory(m_folder.filePath(u"far.ini"_s), QSettings::IniFormat);
        MainWindow window(*m_station, *m_theme, memory, entries());
        window.show();
        QVERIFY2(QGuiApplication::primaryScreen()->availableGeometry().contains(window.geometry().center()),
            qPrintable(QDebug::toString(window.geometry())));
    }

    void commandsReachThePageInFront()
    {
        auto shown = show(u"commands.ini"_s);
        WindowActions& actions = shown.window->windowActions();
        QCOMPARE(actions.commands.at(Command::New)->text(), u"New sample"_s);
        QVERIFY(!actions.commands.at(Command::Export)->isEnabled());
        QTest::keyClick(shown.window.get(), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClick(shown.window.get(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(shown.page(u"one"_s)->m_done, QList<Command>{Command::New});
    }

    void f6GoesRoundThePanes()
    {
        auto shown = show(u"panes.ini"_s);
        SamplePage* page = shown.page(u"one"_s);
        page->m_field->setFocus();
        QTest::keyClick(shown.window.get(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), page->m_second);
        QTest::keyClick(shown.window.get(), Qt::Key_F6);
        QVERIFY(shown.window->findChild<StatusBar*>()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(shown.window.get(), Qt::Key_F6);
        QVERIFY(shown.window->findChild<SideRail*>()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(shown.window.get(), Qt::Key_F6);
        QVERIFY(shown.window->findChild<PageHeader*>()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(shown.window.get(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), page->m_field);
        QTest::keyClick(shown.window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(shown.window->findChild<PageHeader*>()->isAncestorOf(QApplication::focusWidget()));
    }

    /// Whatever the desktop says of it: F6 goes to a button, and Enter presses that one, once.
    void enterPressesTheButtonThatHasTheKeyboard()
    {
        auto shown = show(u"enter.ini"_s);
        SamplePage* page = shown.page(u"one"_s);
        QSignalSpy done(&page->m_primary, &QAction::triggered);
        page->m_field->setFocus();
        QTest::keyClick(page->m_field, Qt::Key_Return);
        QCOMPARE(done.count(), 0); // a field's own
        auto* button = shown.window->findChild<PageHeader*>()->findChild<QPushButton*>();
        QVERIFY(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(done.count(), 1);
        QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(done.count(), 2);
        QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier); // is somebody else's key
        QCOMPARE(done.count(), 2);
        // What Enter does in a field or a list may lead to a button: that one is not pressed by the same key.
        connect(page->m_field, &QLineEdit::returnPressed, button, qOverload<>(&QWidget::setFocus));
        page->m_field->setFocus();
        QTest::keyClick(page->m_field, Qt::Key_Return);
        QCOMPARE(shown.window->focusWidget(), button);
        QCOMPARE(done.count(), 2);
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(done.count(), 3);
    }

    void troubleIsTheSameEverywhere()
    {
        auto shown = show(u"trouble.ini"_s);
        Trouble trouble;
        trouble.id = u"x"_s;
        trouble.page = u"one"_s;
        trouble.severity = Trouble::Severity::Failed;
        trouble.head = u"Shell could not start:"_s;
        trouble.text = u"port 2222 is taken."_s;
        bool cured = false;
        trouble.remedies = {{u"Use port 2223"_s, {}, [&] { cured = true; }}};
        shown.window->troubles().raise(trouble);
        auto* strips = shown.window->findChild<MessageBars*>();
        QVERIFY(strips->isVisible());
        auto* notice = strips->findChild<Notice*>();
        QCOMPARE(notice->text(), u"Shell could not start: port 2222 is taken."_s);
        for (QAbstractButton* button : notice->findChildren<QAbstractButton*>()) {
            if (button->text() == "Use port 2223"_L1)
                button->click();
        }
        QVERIFY(cured);
        QCOMPARE(shown.window->findChild<SideRail*>()->button(u"one"_s)->accessibleDescription(), u"1 needs you"_s);
        bool inStatus = false;
        for (QAbstractButton* part : shown.window->findChild<StatusBar*>()->findChildren<QAbstractButton*>())
            inStatus = inStatus || part->text() == notice->text();
        QVERIFY(inStatus);
        shown.window->goTo(u"two"_s);
        QVERIFY(!strips->isVisible()); // it concerns another page
        shown.window->troubles().clear(u"x"_s);
        QVERIFY(shown.window->findChild<SideRail*>()->button(u"one"_s)->accessibleDescription().isEmpty());
    }

    /// A task that failed says so once: by its own strip, or by that of the trouble which lasts and goes when it is
    /// over.
    void whatATroubleSaysIsNotSaidTwice()
    {
        auto shown = show(u"twice.ini"_s);
        const Error error{Error::Kind::Local, Reason::AddressInUse, u"Port 18080 is taken."_s, {}, 0};
        const auto strips = [&] {
            QStringList words;
            for (const Notice* notice : shown.window->findChild<MessageBars*>()->findChildren<Notice*>()) {
                if (notice->isVisible())
                    words << notice->text();
            }
            return words;
        };
        const Trouble trouble{
            .id = u"x"_s, .page = u"one"_s, .head = u"web could not start:"_s, .text = u"Port 18080 is taken."_s};
        shown.window->reportFault(u"Starting web"_s, error);
        QTRY_COMPARE(strips(), QStringList{u"Starting web failed: Port 18080 is taken."_s});
        shown.window->troubles().raise(trouble);
        QTRY_COMPARE(strips(), QStringList{u"web could not start: Port 18080 is taken."_s});
        shown.window->reportFault(u"Starting web"_s, error);
        QTRY_COMPARE(strips().size(), 1);
        QCOMPARE(shown.window->findChild<UndoBar*>()->accessibleName(), u"Starting web failed: Port 18080 is taken."_s);
        shown.window->goTo(u"two"_s);
        QTRY_COMPARE(strips(), QStringList());
        shown.window->troubles().clear(u"x"_s);
        shown.window->goTo(u"one"_s);
        QTRY_COMPARE(strips(), QStringList());
        shown.window->reportFault(u"Saving web"_s, {Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s});
        QTRY_COMPARE(strips(), QStringList{u"Saving web failed: The disk is full."_s});
        const LogEntry& logged = m_station->log().entries().back(); // which stays when the strip is closed
        QCOMPARE(logged.text, u"Saving web: The disk is full."_s);
        QCOMPARE(logged.level, LogLevel::Error);
    }

    /// Without a subject the words of the work tell which strip it is.
    void whatSucceedsLaterClosesTheStripOfItsWords()
    {
        auto shown = show(u"words.ini"_s);
        const auto strips = [&] {
            const auto all = shown.window->findChild<MessageBars*>()->findChildren<Notice*>();
            return std::count_if(all.begin(), all.end(), [](const Notice* strip) { return strip->isVisible(); });
        };
        const Result<Done> failed = Error::local(Reason::TimedOut, u"Nobody answers."_s);
        const auto start = [&](const QString& what, Result<Done> end) {
            shown.window->tasks().start(Task<Result<Done>>(std::move(end)), what);
        };
        start(u"Turning on bell"_s, failed);
        start(u"Removing ann"_s, failed);
        reportResult(*shown.window, u"Saving the session"_s, failed);
        QTRY_COMPARE(strips(), 3);
        start(u"Removing ben"_s, Done());
        QCOMPARE(strips(), 3);
        start(u"Removing ann"_s, Done());
        QTRY_COMPARE(strips(), 2);
        start(u"Turning on bell"_s, Done());
        QTRY_COMPARE(strips(), 1);
        reportResult(*shown.window, u"Saving the session"_s, Result<Done>(Done()));
        QTRY_COMPARE(strips(), 0);
    }

    /// It failed and works now: the strip would say what is not true any more.
    void whatSucceedsLaterClosesItsStrip()
    {
        auto shown = show(u"later.ini"_s);
        const auto strips = [&] {
            const auto all = shown.window->findChild<MessageBars*>()->findChildren<Notice*>();
            return std::count_if(all.begin(), all.end(), [](const Notice* strip) { return strip->isVisible(); });
        };
        const Error error{Error::Kind::Local, Reason::TimedOut, u"Nobody answers."_s, {}, 0};
        const auto start = [&](const QString& subject, const QString& what, Result<Done> end) {
            startOn(*shown.window, subject, what, Task<Result<Done>>(std::move(end)));
        };
        start(u"room/1/team"_s, u"Joining team"_s, error);
        start(u"service/web"_s, u"Starting web"_s, error);
        QTRY_COMPARE(strips(), 2);
        start(u"room/1/team"_s, u"Joining team again"_s, error); // still the same room
        QTRY_COMPARE(strips(), 2);
        start(u"room/2/team"_s, u"Joining team"_s, Done()); // another's
        start(u"service/mail"_s, u"Starting mail"_s, Error::cancelled());
        QCOMPARE(strips(), 2);
        start(u"room/1/team"_s, u"Joining team"_s, Done());
        QTRY_COMPARE(strips(), 1);
        subjectSucceeded(*shown.window, u"service/web"_s); // by somebody else
        QTRY_COMPARE(strips(), 0);
        const auto startOne = [&](const QString& what, Result<Done> end) {
            startNamed(*shown.window, Task<Result<Done>>(std::move(end)), what);
        };
        startOne(u"Reloading votes"_s, error);
        QTRY_COMPARE(strips(), 1);
        startOne(u"Reloading other votes"_s, Done());
        startOne(u"Removing votes"_s, Done());
        QCOMPARE(strips(), 1);
        startOne(u"Reloading votes"_s, Done());
        QTRY_COMPARE(strips(), 0);
    }

    /// What waits for [Keep] waits on while pages are made anew.
    void anotherTextSizeCutsNoWaitShort()
    {
        auto shown = show(u"waits.ini"_s);
        int done = 0;
        shown.window->undo().willDo(u"Deletes it."_s, [&] { ++done; });
        shown.window->windowActions().larger->trigger();
        QCOMPARE(SamplePage::s_made, 2);
        QVERIFY(shown.window->undo().offer());
        QCOMPARE(done, 0);
        // What needs the page is kept, and that is said.
        shown.window->undo().willDo(
            u"Retracts it."_s, [&] { ++done; }, {}, shown.page(u"one"_s));
        QCOMPARE(done, 1);
        shown.window->windowActions().normalSize->trigger();
        QVERIFY(!shown.window->undo().offer());
        QCOMPARE(done, 1);
        QTRY_VERIFY(shown.window->findChild<UndoBar*>()->accessibleName().startsWith(u"Kept: "_s));
    }

    /// Whoever types goes on in the same field at the same place, on whatever page.
    void anotherTextSizeLeavesTheKeyboardInItsField()
    {
        auto shown = show(u"typing.ini"_s);
        shown.window->goTo(u"two"_s);
        const QPointer<QLineEdit> before = shown.page(u"two"_s)->m_second;
        before->setText(u"harbour"_s);
        before->setFocus();
        before->setSelection(5, -3); // the caret at its beginning
        shown.window->windowActions().larger->trigger();
        QVERIFY(!before);
        QLineEdit* now = shown.page(u"two"_s)->m_second;
        QTRY_COMPARE(QApplication::focusWidget(), now);
        QCOMPARE(now->cursorPosition(), 2);
        QCOMPARE(now->selectedText(), u"rbo"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_X);
        QCOMPARE(now->text(), u"haxur"_s);
        // Also where an opened page gives it to anyway.
        shown.page(u"two"_s)->m_field->setFocus();
        shown.window->windowActions().normalSize->trigger();
        QTRY_COMPARE(QApplication::focusWidget(), shown.page(u"two"_s)->m_field);
        // Whoever types below the page stays there.
        QTest::keyClick(shown.window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        const QPointer<QWidget> drawer = QApplication::focusWidget();
        QVERIFY(drawer && drawer != shown.page(u"two"_s)->m_field);
        shown.window->windowActions().larger->trigger();
        processPending();
        QVERIFY(drawer);
        QCOMPARE(QApplication::focusWidget(), drawer);
        shown.window->windowActions().normalSize->trigger();
    }

    /// What needs somebody is counted once, and by the worst of it.
    void troubleIsCountedOnce()
    {
        auto shown = show(u"count.ini"_s);
        Alerts& troubles = shown.window->troubles();
        using Severity = Trouble::Severity;
        const auto raise = [&](const QString& id, const QString& page, Severity severity) {
            troubles.raise({.id = id, .page = page, .severity = severity, .head = id});
        };
        raise(u"a"_s, u"one"_s, Severity::Failed);
        raise(u"b"_s, u"one"_s, Severity::Trouble);
        raise(u"c"_s, u"one"_s, Severity::Failed);
        raise(u"d"_s, u"one"_s, Severity::Working); // mends itself
        raise(u"e"_s, u"two"_s, Severity::Trouble);
        QCOMPARE(troubles.needs(u"one"_s), (Needs{3, Severity::Failed}));
        QCOMPARE(troubles.needs(u"two"_s), (Needs{1, Severity::Trouble}));
        QCOMPARE(troubles.needs(u"three"_s), Needs());
        QCOMPARE(troubles.needs().count, 4);
        troubles.dismiss(u"a"_s); // out of sight is not mended
        auto* rail = shown.window->findChild<SideRail*>();
        QCOMPARE(rail->button(u"one"_s)->accessibleDescription(), troubles.needs(u"one"_s).words());
        QVERIFY(rail->button(u"one"_s)->accessibleDescription().startsWith(u"3 "_s));
        troubles.clear(u"a"_s);
        QVERIFY(rail->button(u"one"_s)->accessibleDescription().startsWith(u"2 "_s));
    }

    /// Buttons that go, or are disabled, by being pressed: the keyboard stays where they were.
    void theKeyboardStaysWhereAButtonWent_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("hidden") << 0;
        QTest::newRow("disabled") << 1;
        QTest::newRow("deleted") << 2;
        QTest::newRow("another in its place") << 3;
    }
    void theKeyboardStaysWhereAButtonWent()
    {
        QFETCH(int, what);
        auto shown = show(u"stays.ini"_s);
        SamplePage* page = shown.page(u"one"_s);
        QPointer<QPushButton> button = new QPushButton(u"Mend"_s, page);
        QPointer<QPushButton> other;
        page->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, page, [&] {
            if (what == 1)
                return button->setEnabled(false);
            if (what == 2)
                return button->deleteLater();
            button->hide();
            if (what == 0)
                return;
            other = new QPushButton(u"Mended"_s, page);
            delete page->layout()->replaceWidget(button, other); // the item of what went is ours
        });
        button->show();
        button->setFocus(Qt::TabFocusReason);
        QVERIFY(button->hasFocus());
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(QApplication::focusWidget() != button);
        QTRY_COMPARE(QApplication::focusWidget(), what == 3 ? static_cast<QWidget*>(other) : page->m_second);
    }

    void theKeyboardGoesFromAStripToThePage()
    {
        auto shown = show(u"strip.ini"_s);
        SamplePage* page = shown.page(u"one"_s);
        Alerts& troubles = shown.window->troubles();
        Trouble trouble{.id = u"x"_s, .page = u"one"_s, .head = u"Wrong:"_s};
        trouble.remedies = {{u"Mend"_s, {}, [&] { troubles.clear(u"x"_s); }}};
        troubles.raise(trouble);
        QAbstractButton* mend = nullptr;
        for (QAbstractButton* button : shown.window->findChild<MessageBars*>()->findChildren<QAbstractButton*>()) {
            if (button->text() == "Mend"_L1)
                mend = button;
        }
        QVERIFY(mend);
        QTRY_VERIFY(mend->isVisible());
        mend->setFocus(Qt::TabFocusReason);
        // Another strip comes: who is about to press this one still is.
        troubles.raise({.id = u"y"_s, .page = u"one"_s, .head = u"Also:"_s});
        processPending();
        QCOMPARE(QApplication::focusWidget(), mend);
        troubles.clear(u"y"_s);
        // The same words may do another thing by now.
        bool isNewer = false;
        trouble.remedies[0].apply = [&] {
            isNewer = true;
            troubles.clear(u"x"_s);
        };
        troubles.raise(trouble);
        QTest::keyClick(mend, Qt::Key_Space);
        QVERIFY(isNewer);
        QTRY_COMPARE(QApplication::focusWidget(), page->m_field);
    }

    /// Not to the ✕, which the next Space would press.
    void theKeyboardGoesFromAStripThatStaysToThePage()
    {
        auto shown = show(u"stripstays.ini"_s);
        SamplePage* page = shown.page(u"one"_s);
        Alerts& troubles = shown.window->troubles();
        Trouble trouble{.id = u"x"_s, .page = u"one"_s, .head = u"Wrong:"_s};
        trouble.remedies = {
            {u"Mend"_s, {}, [&] { troubles.raise({.id = u"x"_s, .page = u"one"_s, .head = u"Still wrong:"_s}); }}};
        troubles.raise(trouble);
        QPushButton* mend = nullptr;
        for (QPushButton* button : shown.window->findChild<MessageBars*>()->findChildren<QPushButton*>()) {
            if (button->text() == "Mend"_L1)
                mend = button;
        }
        QVERIFY(mend);
        QTRY_VERIFY(mend->isVisible());
        mend->setFocus(Qt::TabFocusReason);
        QTest::keyClick(mend, Qt::Key_Space);
        QTRY_COMPARE(QApplication::focusWidget(), page->m_field);
    }

    void undoIsReachedByKeyAndBar()
    {
        auto shown = show(u"undo.ini"_s);
        int back = 0;
        shown.window->undo().done(u"Deleted it."_s, [&] { ++back; });
        auto* bar = shown.window->findChild<UndoBar*>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->accessibleName(), u"Deleted it."_s);
        shown.window->setFocus();
        QTest::keyClick(shown.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(back, 1);
        QVERIFY(!bar->isVisible());
        shown.window->copyText(u"abc"_s, u"the address"_s);
        QCOMPARE(QApplication::clipboard()->text(), u"abc"_s);
        QVERIFY(bar->isVisible());
    }

    void outlineShowsInRailStatusAndPalette()
    {
        auto shown = show(u"outline.ini"_s);
        QCOMPARE(shown.window->findChild<SideRail*>()->button(u"two"_s)->accessibleDescription(), u"live"_s);
        auto* status = shown.window->findChild<StatusBar*>();
        for (QAbstractButton* part : status->findChildren<QAbstractButton*>()) {
            if (part->text() == "5 services"_L1)
                part->click();
        }
        QCOMPARE(shown.window->currentPage(), u"two"_s);
        QCOMPARE(shown.page(u"two"_s)->subject(), u"all"_s);

        QTest::keyClick(shown.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = shown.window->findChild<CommandPalette*>();
        QVERIFY(palette && palette->isVisible());
        auto* field = palette->findChild<QLineEdit*>();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"harb"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_outline->gone, 1);
        QVERIFY(!palette->isVisible());
        QTest::keyClick(shown.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(field, u"thre"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(shown.window->currentPage(), u"three"_s);
        QTest::keyClick(shown.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
    }

    void drawerOpensBelowAnyPage()
    {
        auto shown = show(u"drawer.ini"_s);
        QTest::keyClick(shown.window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(shown.window->windowActions().drawer->isChecked());
        QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!shown.window->windowActions().drawer->isChecked());
        // Whoever typed elsewhere goes on there, and on another page at its beginning.
        auto* one = shown.page(shown.window->currentPage());
        one->m_second->setFocus();
        QTest::keyClick(one->m_second, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::focusWidget() != one->m_second);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), one->m_second);
        QTest::keyClick(one->m_second, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        auto* line = QApplication::focusWidget();
        shown.window->goTo(u"two"_s);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), shown.page(u"two"_s)->m_field);
    }

    void themeIsChosenInTheMenu()
    {
        auto shown = show(u"theme.ini"_s);
        const auto choose = [&](const QString& text) {
            for (QAction* menu : shown.window->findChild<QMenuBar*>()->actions()) {
                for (QAction* action : menu->menu()->actions()) {
                    if (action->text().remove(u'&') == text && action->isCheckable()) {
                        action->trigger();
                        return action->isChecked();
                    }
                }
            }
            return false;
        };
        QVERIFY(choose(u"Dark"_s));
        QVERIFY(m_theme->isDark());
        QCOMPARE(shown.memory->value(u"window/theme"_s).toInt(), int(Theme::Choice::Dark)); // it comes back
        QVERIFY(choose(u"As the desktop"_s));
        QCOMPARE(m_theme->choice(), Theme::Choice::System);
        QVERIFY(!m_theme->isDark());
        QVERIFY(choose(u"Light"_s));
        QVERIFY(!m_theme->isDark());
    }

    void railShrinksWhenNarrow()
    {
        auto shown = show(u"narrow.ini"_s);
        auto* rail = shown.window->findChild<SideRail*>();
        const int wide = rail->sizeHint().width();
        shown.window->resize(860, 600);
        QTRY_VERIFY(rail->sizeHint().width() < wide / 2);
        QVERIFY(rail->button(u"two"_s)->toolTip().startsWith(u"Two"_s));
        shown.window->resize(1100, 700);
        QTRY_COMPARE(rail->sizeHint().width(), wide);
    }

    void everythingHasANameAndCanBeReached()
    {
        auto shown = show(u"names.ini"_s);
        for (QAbstractButton* button : shown.window->findChildren<QAbstractButton*>()) {
            if (!button->isVisible())
                continue;
            QAccessibleInterface* access = QAccessible::queryAccessibleInterface(button);
            QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(),
                qPrintable(QLatin1String(button->metaObject()->className())));
            if (button->text().isEmpty())
                QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->accessibleName()));
        }
    }

    void shortcutsDoNotCollide()
    {
        auto shown = show(u"collide.ini"_s);
        QHash<QString, QString> seen;
        for (const ShortcutRegistry::Entry& entry : shown.window->shortcuts().entries()) {
            if (entry.now.isEmpty())
                continue;
            const QString keys = entry.now.toString();
            QVERIFY2(!seen.contains(keys), qPrintable(keys + u' ' + entry.text + u" / "_s + seen.value(keys)));
            seen.insert(keys, entry.text);
        }
        for (QMenuBar* bar : shown.window->findChildren<QMenuBar*>()) {
            QString letters;
            for (QAction* action : bar->actions()) {
                const QChar letter = action->text().at(action->text().indexOf(u'&') + 1).toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(action->text()));
                letters += letter;
            }
        }
    }

    /// Each in its own words, with the one that is chosen marked; the window says what somebody wants and does nothing
    /// itself.
    void languagesAreInTheMenu()
    {
        QFile finished(m_folder.filePath(u"finished"_s));
        QVERIFY(finished.open(QIODevice::WriteOnly));
        finished.write("de Deutsch\nfr français\n");
        finished.close();
        const Languages languages(u"en"_s, m_folder.path());
        auto shown = show(u"languages.ini"_s);
        QSignalSpy wanted(shown.window.get(), &MainWindow::languageWanted);
        shown.window->setLanguages(languages);
        QMenu* menu = nullptr;
        for (QMenu* each : shown.window->findChildren<QMenu*>())
            menu = each->title() == "Lan&guage"_L1 ? each : menu;
        QVERIFY(menu);
        Q_EMIT menu->aboutToShow();
        QStringList offered;
        QAction* german = nullptr;
        for (QAction* action : menu->actions()) {
            offered.append(action->text() + (action->isChecked() ? u"*"_s : QString()));
            german = action->text() == "Deutsch"_L1 ? action : german;
        }
        QCOMPARE(offered, QStringList({u"As the &desktop"_s, u"Deutsch"_s, u"English*"_s, u"français"_s}));
        german->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"de"_s);
        QCOMPARE(languages.choice(), u"en"_s);
    }

    /// Another language loses nothing of it, for the station goes on.
    void endingAsksWhatWouldBeLostWithTheProgram()
    {
        auto shown = show(u"lost.ini"_s);
        QSignalSpy gone(shown.window.get(), &MainWindow::closedForGood);
        QSignalSpy language(shown.window.get(), &MainWindow::languageWanted);
        QStringList lost{u"the password of “Register”"_s};
        shown.window->setEndQuestion([&] { return lost; });
        shown.window->chooseLanguage(u"de"_s);
        QCOMPARE(language.size(), 1);
        shown.window->quit();
        QCOMPARE(gone.size(), 0);
        const auto* notice = shown.window->findChild<MessageBars*>()->findChild<Notice*>();
        QVERIFY(notice
            && notice->text().contains(
                u"the password of “Register”. What is not saved is lost when the program ends"_s));
        lost.clear();
        shown.window->quit();
        QCOMPARE(gone.size(), 1);
    }

    /// By the keyboard one sees what Enter does, Esc means stay, and one goes on where one was.
    void whoeverStaysGoesOnWhereHeWas()
    {
        auto shown = show(u"stay.ini"_s);
        QSignalSpy gone(shown.window.get(), &MainWindow::closedForGood);
        auto* page = static_cast<SamplePage*>(shown.page(u"one"_s));
        page->m_unsaved = u"the service “web”"_s;
        shown.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
        page->m_second->setFocus();
        shown.window->setAttribute(Qt::WA_KeyboardFocusChange, false); // as by a mouse
        for (int i = 0; i < 2; ++i) {                                  // the second time while it is asked already
            shown.window->quit();
            auto* stay = qobject_cast<QAbstractButton*>(shown.window->focusWidget());
            QVERIFY(stay);
            QCOMPARE(stay->text(), u"Keep editing"_s);
            QVERIFY(shown.window->testAttribute(Qt::WA_KeyboardFocusChange)); // what paints the ring
        }
        QTest::keyClick(shown.window->focusWidget(), Qt::Key_Escape);
        QCOMPARE(shown.window->focusWidget(), static_cast<QWidget*>(page->m_second));
        QCOMPARE(page->m_backs, 0);
        QCOMPARE(gone.size(), 0);
    }

    void whoWritesIsOfferedThatFirstInTheEditMenu()
    {
        auto shown = show(u"edit.ini"_s);
        shown.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
        static_cast<SamplePage*>(shown.page(u"one"_s))->m_field->setFocus();
        for (const QMenu* menu : shown.window->findChildren<QMenu*>()) {
            if (menu->title() != "&Edit"_L1)
                continue;
            Q_EMIT const_cast<QMenu*>(menu)->aboutToShow();
            QVERIFY(menu->actions().first()->isVisible());
            QVERIFY(menu->actions().first()->text().startsWith(u"Undo t&yping"_s));
            return;
        }
        QFAIL("no such menu");
    }

    /// It is asked on another page: Esc is back on one's own, the button stays at what is not saved.
    void whoStaysByEscIsBackOnHisPage()
    {
        auto shown = show(u"back.ini"_s);
        auto* page = static_cast<SamplePage*>(shown.page(u"one"_s));
        page->m_unsaved = u"the service “web”"_s;
        shown.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
        shown.window->goTo(u"two"_s);
        auto* mine = static_cast<SamplePage*>(shown.page(u"two"_s))->m_second;
        mine->setFocus();
        for (int i = 0; i < 2; ++i) { // the second time while it is asked already
            shown.window->quit();
            QCOMPARE(shown.window->currentPage(), u"one"_s);
        }
        QTest::keyClick(shown.window->focusWidget(), Qt::Key_Escape);
        QCOMPARE(shown.window->currentPage(), u"two"_s);
        QCOMPARE(shown.window->focusWidget(), static_cast<QWidget*>(mine));

        shown.window->quit();
        QTest::keyClick(shown.window->focusWidget(), Qt::Key_Return);
        QCOMPARE(shown.window->currentPage(), u"one"_s);
        QCOMPARE(shown.window->focusWidget(), static_cast<QWidget*>(page->m_second)); // where one writes on that page

        shown.window->goTo(u"two"_s);
        shown.window->quit();
        shown.window->goTo(u"two"_s); // somebody looks there first: then that is where he is
        QTest::keyClick(shown.window.get(), Qt::Key_Escape);
        QCOMPARE(shown.window->currentPage(), u"two"_s);
    }

    /// What all of it can be kept by is offered, and done before the end.
    void whatIsLostWithTheProgramCanBeKept()
    {
        auto shown = show(u"keep.ini"_s);
        QSignalSpy gone(shown.window.get(), &MainWindow::closedForGood);
        std::function<void()> kept;
        shown.window->setEndQuestion([] { return QStringList{u"the poll “Tea?” of the demo"_s}; },
            [&kept](std::function<void()> go) { kept = std::move(go); });
        shown.window->quit();
        auto* strips = shown.window->findChild<MessageBars*>();
        for (QAbstractButton* button : strips->findChildren<QAbstractButton*>()) {
            if (button->text() == "Keep and quit"_L1)
                button->click();
        }
        QVERIFY(kept);
        QCOMPARE(gone.size(), 0);
        kept();
        QCOMPARE(gone.size(), 1);
    }

    /// Pages go with their station.
    void theDemoAsksForWhatIsNotSaved()
    {
        auto shown = show(u"demo.ini"_s);
        QSignalSpy wanted(shown.window.get(), &MainWindow::demoRequested);
        auto* page = static_cast<SamplePage*>(shown.page(u"one"_s));
        page->m_unsaved = u"the service “web”"_s;
        shown.window->startDemo();
        QCOMPARE(wanted.size(), 0);
        const auto* notice = shown.window->findChild<MessageBars*>()->findChild<Notice*>();
        QVERIFY(notice && notice->text().contains(u"What is not saved is lost when the demo begins or ends"_s));
        page->m_unsaved.clear();
        shown.window->startDemo();
        QCOMPARE(wanted.size(), 1);
    }

    void closingAsksOnlyWhenSomebodyWouldMissIt()
    {
        auto shown = show(u"close.ini"_s);
        QSignalSpy gone(shown.window.get(), &MainWindow::closedForGood);
        const auto tray = [] { return true; };
        shown.window->setCloseQuestion([] { return u"12 people are connected."_s; }, tray);
        shown.window->close();
        QVERIFY(shown.window->isVisible());
        QCOMPARE(gone.size(), 0);
        auto* notice = shown.window->findChild<MessageBars*>()->findChild<Notice*>();
        QVERIFY(notice->text().startsWith(u"12 people"_s));
        for (QAbstractButton* button : notice->findChildren<QAbstractButton*>()) {
            if (button->text() == "Go to the tray"_L1)
                button->click();
        }
        QVERIFY(!shown.window->isVisible());
        shown.window->show();
        shown.window->close(); // said once
        QVERIFY(!shown.window->isVisible());
        QCOMPARE(gone.size(), 0);
        shown.window->setCloseQuestion([] { return QString(); }, tray);
        shown.window->show();
        shown.window->close();
        QCOMPARE(gone.size(), 1);
    }

    void withoutATrayTheWindowStays()
    {
        auto shown = show(u"notray.ini"_s);
        QSignalSpy gone(shown.window.get(), &MainWindow::closedForGood);
        bool tray = true;
        shown.window->setCloseQuestion([] { return u"Voting on “Lunch” is open."_s; }, [&] { return tray; });
        shown.memory->setValue(u"window/hideTold"_s, true);
        tray = false; // the panel went away: a hidden window could not be found again
        for (int i = 0; i < 2; ++i) {
            shown.window->close();
            QVERIFY(shown.window->isVisible());
        }
        QCOMPARE(gone.size(), 0);
        QCoreApplication::processEvents(); // the strip's buttons come up
        QStringList offered;
        QAbstractButton* quit = nullptr;
        for (QAbstractButton* button : shown.window->findChild<MessageBars*>()->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && !button->text().isEmpty())
                offered.append(button->text());
            quit = button->text() == "Quit"_L1 && button->isVisible() ? button : quit;
        }
        QVERIFY2(offered.contains(u"Minimise"_s) && !offered.contains(u"Go to the tray"_s),
            qPrintable(offered.join(u", "_s)));
        QVERIFY(quit);
        quit->click();
        QCOMPARE(gone.size(), 1);
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    // Closing the last window ends no test.
    QApplication::setQuitOnLastWindowClosed(false);
    MainWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mainwindow.moc"
