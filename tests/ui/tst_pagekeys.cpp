#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTest>

#include "app/polls/pollregistry.h"
#include "app/station/commandline/help.h"
#include "app/station/running/station.h"
#include "tests/support/testclass.h"
#include "tests/ui/samplewindow.h"
#include "ui/console/prompt/promptedit.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/handbook/handbookwindow.h"
#include "ui/frame/palette/palettefield.h"
#include "ui/frame/window/siderail.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What opens takes the keyboard, and a page's keys act on that page alone.
class PageKeysTest : public QObject, private SampleWindow {
    Q_OBJECT

    polls::Poll::State stateOf(const QString& poll)
    {
        const polls::Poll* found = station().polls().find(poll);
        return found ? found->state : polls::Poll::State::Draft;
    }
    /// A window of its own that nobody asked for: a part of a page that was shown before it had its place.
    bool eventFilter(QObject* who, QEvent* event) override
    {
        auto* widget = who->isWidgetType() && event->type() == QEvent::Show ? static_cast<QWidget*>(who) : nullptr;
        if (widget && widget->isWindow() && widget != m_window.get())
            m_windows << QString::fromLatin1(widget->metaObject()->className());
        return false;
    }
    QStringList m_windows;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, modifiers);
    }

private Q_SLOTS:
    void initTestCase() { startStation(); }
    void init()
    {
        openWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
        m_windows.clear();
        qApp->installEventFilter(this);
    }
    void cleanup()
    {
        qApp->removeEventFilter(this);
        m_window.reset();
    }
    void cleanupTestCase() { closeAll(); }

    /// Ctrl+N is the window's, and whoever looks for it looks into the page's menu.
    void aPagesMenuHasTheKeysOfItsCommands()
    {
        m_window->goTo(u"chat"_s);
        QAction* begins = nullptr;
        QMenu* menu = nullptr;
        for (const QAction* title : m_window->findChild<QMenuBar*>()->actions()) {
            for (QAction* action : title->menu()->actions()) {
                if (action->text() != u"New conversation…"_s || !action->shortcut().isEmpty())
                    continue;
                begins = action;
                menu = title->menu();
            }
        }
        QVERIFY(begins);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(begins->text(), u"New conversation…\tCtrl+N"_s);
        Q_EMIT menu->aboutToHide();
        QCOMPARE(begins->text(), u"New conversation…"_s);
        m_window->goTo(u"users"_s); // there it makes somebody
        Q_EMIT menu->aboutToShow();
        QCOMPARE(begins->text(), u"New conversation…"_s);
        Q_EMIT menu->aboutToHide();
    }

    /// F1 opens the page's chapter; without one it would be whichever comes first.
    void everyPageHasAChapter()
    {
        for (const auto& entry : allPages()) {
            const auto chapter = handbookChapter(entry.handbookChapter());
            QVERIFY2(chapter.startsWith(u"# "_s), qPrintable(entry.id));
            m_window->goTo(entry.id);
            press(Qt::Key_F1);
            auto* handbook = m_window->findChild<HandbookWindow*>();
            QVERIFY(handbook);
            QCOMPARE(handbook->findChild<QListWidget*>()->currentItem()->text(),
                chapter.section(u'\n', 0, 0).section(u' ', 1));
            m_window->activateWindow();
            QTRY_VERIFY(m_window->isActiveWindow());
        }
    }

    void firstVisitTakesTheKeyboard_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("key");
        for (const PageEntry& entry : allPages())
            QTest::newRow(qPrintable(entry.id)) << entry.id << entry.key;
    }
    void firstVisitTakesTheKeyboard()
    {
        QFETCH(QString, page);
        QFETCH(int, key);
        // From another page's first one, and with the keyboard where no page is: as after a start, or a click on a
        // menu.
        m_window->goTo(page == "overview"_L1 ? u"log"_s : u"overview"_s);
        flush();
        auto* field = m_window->findChild<PaletteField*>();
        field->setFocus(Qt::OtherFocusReason);
        if (key > 0)
            press(Qt::Key(Qt::Key_0 + key), Qt::ControlModifier);
        else
            m_window->goTo(page);
        QCOMPARE(m_window->currentPage(), page);
        flush();
        QVERIFY2(m_windows.isEmpty(), qPrintable(m_windows.join(u' ')));
        QWidget* now = QApplication::focusWidget();
        QVERIFY(now);
        QVERIFY2(m_window->page(page)->isAncestorOf(now), now->metaObject()->className());
        QVERIFY(now->isVisible() && now->isEnabled() && now->focusPolicy() != Qt::NoFocus);
    }

    void whatIsTypedStandsInThePrompt()
    {
        m_window->goTo(u"overview"_s);
        m_window->findChild<PaletteField*>()->setFocus(Qt::OtherFocusReason);
        press(Qt::Key_9, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"polls"_s);
        auto* prompt = m_window->page(u"console"_s)->findChild<PromptEdit*>();
        QVERIFY(prompt);
        QCOMPARE(prompt->source(), u"polls"_s);
    }

    void whoWalksAlongTheRailStaysThere()
    {
        auto* rail = m_window->findChild<SideRail*>();
        rail->focusChosen();
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QVERIFY(rail->isAncestorOf(QApplication::focusWidget()));
    }

    /// A closed poll is chosen and Ctrl+Enter runs what is typed elsewhere.
    void closedPollStaysClosed()
    {
        m_window->goTo(u"polls"_s, u"lunch"_s);
        QCOMPARE(stateOf(u"lunch"_s), polls::Poll::State::Closed);
        for (const QString& page : {u"console"_s, u"log"_s, u"services"_s, u"devices"_s, u"pubsub"_s, u"overview"_s}) {
            m_window->goTo(page);
            flush();
            if (page == "console"_L1) {
                auto* prompt = m_window->page(page)->findChild<PromptEdit*>();
                prompt->setFocus();
                QTest::keyClicks(prompt, u"1+1"_s);
                press(Qt::Key_Return, Qt::ControlModifier);
                QTRY_COMPARE(prompt->source(), QString()); // it ran
            } else {
                press(Qt::Key_Return, Qt::ControlModifier);
            }
            press(Qt::Key_D, Qt::ControlModifier);
            flush();
            QCOMPARE(m_window->currentPage(), page);
            QVERIFY2(stateOf(u"lunch"_s) == polls::Poll::State::Closed, qPrintable(page));
            if (QWidget* dialog = QApplication::activeModalWidget())
                dialog->close();
        }
        const auto all = station().polls().polls();
        // no duplicate either
        QVERIFY(
            std::none_of(all.begin(), all.end(), [](const polls::Poll& poll) { return poll.id == "lunch-vote"_L1; }));
    }

    void openingCanBeTakenBack()
    {
        m_window->goTo(u"polls"_s, u"lunch"_s);
        flush();
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(stateOf(u"lunch"_s), polls::Poll::State::Open);
        QTRY_VERIFY(m_window->undo().offer());
        QCOMPARE(m_window->undo().offer()->text, u"Voting on “Lunch vote” is open."_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(stateOf(u"lunch"_s), polls::Poll::State::Closed);
        QVERIFY(!m_window->undo().offer());
    }

    /// Two pages may use the same keys, and each has its own only while it is in front.
    void everyKeyOfAPageIsBound()
    {
        for (const PageEntry& entry : allPages()) {
            m_window->goTo(entry.id);
            flush();
            for (const ShortcutRegistry::Entry& known : m_window->shortcuts().entries()) {
                const QString page = known.id.section(u'/', 0, 0);
                if (!known.action || known.now.isEmpty() || page == "window"_L1 || page == "page"_L1)
                    continue;
                QVERIFY2((known.action->shortcutContext() == Qt::WindowShortcut) == (page == entry.id),
                    qPrintable(known.id + u" on "_s + entry.id));
            }
        }
    }
};

QTEST_MAIN(PageKeysTest)
#include "tst_pagekeys.moc"
