#include <functional>

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "app/chat/model/chatmodel.h"
#include "app/devices/deviceregistry.h"
#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"
#include "tests/ui/samplewindow.h"
#include "ui/console/prompt/promptedit.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/handbook/handbookwindow.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/palette/commandpalette.h"
#include "ui/polls/actions/present/presentwindow.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Every key on every page: what belongs to another page does nothing, what a page cannot do is not done, and what is
/// the window's is the same everywhere.
class EveryKeyTest : public QObject, private SampleWindow {
    Q_OBJECT

    /// All that a key might have changed.
    QStringList state()
    {
        QStringList all{u"page "_s + m_window->currentPage()};
        for (const auto& poll : station().polls().polls())
            all << u"poll %1: %2"_s.arg(poll.id).arg(int(poll.state));
        for (const auto& status : station().services().all())
            all << u"service %1: %2"_s.arg(status.name, serviceStateName(status.state));
        for (const auto& device : station().devices().devices())
            all << u"reader %1: %2"_s.arg(device.name).arg(device.enabled);
        all << u"%1 chat accounts"_s.arg(station().chat().accounts().size());
        if (const QWidget* dialog = QApplication::activeModalWidget())
            all << u"dialog "_s + dialog->windowTitle();
        if (m_window->undo().offer())
            all << u"done: "_s + m_window->undo().offer()->text;
        return all;
    }
    QWidget* keyboard() const { return QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(); }
    void press(const QKeySequence& keys)
    {
        QTest::keyClick(keyboard(), keys[0].key(), keys[0].keyboardModifiers());
        processPending();
        QWidget* popup = QApplication::activePopupWidget();
        if (popup && !qobject_cast<CommandPalette*>(popup))
            popup->close(); // of a list that has the keyboard: Alt+Down drops it down
    }
    /// Whoever writes has keys of their own: Ctrl+K deletes to the end of a line.
    bool isForWhoWrites(const QKeySequence& keys) const
    {
        QKeyEvent asked(QEvent::ShortcutOverride, keys[0].key(), keys[0].keyboardModifiers());
        asked.ignore();
        QApplication::sendEvent(keyboard(), &asked);
        return asked.isAccepted();
    }
    void open(const QString& page)
    {
        m_window->goTo(page);
        flush();
        m_window->activateWindow(); // the offscreen platform forgets it behind a dialog
        QTRY_VERIFY(m_window->isActiveWindow());
    }
    static QString pageOf(const ShortcutRegistry::Entry& entry)
    {
        const QString first = entry.id.section(u'/', 0, 0);
        return first == "window"_L1 || first == "page"_L1 ? QString() : first;
    }
    /// With the page in front.
    QSet<QKeySequence> keysHere(const QString& page) const
    {
        QSet<QKeySequence> keys;
        for (const auto& entry : m_window->shortcuts().entries()) {
            if (pageOf(entry).isEmpty() || pageOf(entry) == page)
                keys.insert(entry.now);
        }
        for (const auto& entry : m_window->shortcuts().fixed()) {
            if (page == "console"_L1 || entry.group != "Console"_L1)
                keys.insert(entry.now);
        }
        return keys;
    }
    static void pages()
    {
        QTest::addColumn<QString>("page");
        for (const PageEntry& entry : allPages())
            QTest::newRow(qPrintable(entry.id)) << entry.id;
    }

private Q_SLOTS:
    void initTestCase()
    {
        startStation();
        openWindow();
        for (const PageEntry& entry : allPages()) { // what a page has, it says when it is made
            m_window->goTo(entry.id);
            flush();
        }
    }
    void cleanupTestCase() { closeAll(); }

    void keysOfOtherPagesDoNothing_data() { pages(); }
    void keysOfOtherPagesDoNothing()
    {
        QFETCH(QString, page);
        open(page);
        const QSet<QKeySequence> here = keysHere(page);
        const QStringList before = state();
        int pressed = 0;
        for (const auto& entry : m_window->shortcuts().entries()) {
            if (entry.now.isEmpty() || here.contains(entry.now))
                continue;
            press(entry.now);
            QVERIFY2(state() == before, qPrintable(entry.id + u":\n"_s + state().join(u'\n')));
            ++pressed;
        }
        flush(); // what was begun is over
        QCOMPARE(state(), before);
        QVERIFY2(pressed >= 8, qPrintable(QString::number(pressed)));
    }

    void whatAPageCannotDoIsNotDone_data() { pages(); }
    void whatAPageCannotDoIsNotDone()
    {
        QFETCH(QString, page);
        open(page);
        const QStringList before = state();
        for (const auto& [command, action] : m_window->windowActions().commands) {
            if (m_window->page(page)->can(command))
                continue;
            press(action->shortcut());
            QVERIFY2(state() == before, qPrintable(action->text() + u":\n"_s + state().join(u'\n')));
        }
        flush();
        QCOMPARE(state(), before);
    }

    void keysOfTheWindowAreTheSameEverywhere_data() { pages(); }
    void keysOfTheWindowAreTheSameEverywhere()
    {
        QFETCH(QString, page);
        struct Effect {
            QAction* action;
            std::function<bool()> isSeen;
            std::function<void()> end;
        };
        const auto closeDialog = [] {
            if (QWidget* dialog = QApplication::activeModalWidget())
                dialog->close();
        };
        const auto drawer = [&page](QAction* action, const QString& own) {
            // On its own page it is there already, larger.
            return Effect{action, [action, isOwn = page == own] { return action->isChecked() != isOwn; },
                [action] {
                    if (action->isChecked())
                        action->trigger();
                }};
        };
        WindowActions& actions = m_window->windowActions();
        const Effect effects[] = {
            {actions.palette,
                [this] {
                    auto* palette = m_window->findChild<CommandPalette*>();
                    return palette && palette->isVisible();
                },
                [this] { m_window->findChild<CommandPalette*>()->dismiss(); }},
            drawer(actions.drawer, {}),
            drawer(actions.consoleDrawer, u"console"_s),
            {actions.shortcuts, [] { return QApplication::activeModalWidget() != nullptr; }, closeDialog},
            {actions.handbook,
                [this] {
                    auto* handbook = m_window->findChild<HandbookWindow*>();
                    return handbook && handbook->isVisible();
                },
                [this] { m_window->findChild<HandbookWindow*>()->close(); }},
        };
        open(page);
        const QStringList before = state();
        int seen = 0;
        for (const Effect& effect : effects) {
            if (!effect.action->isEnabled() || isForWhoWrites(effect.action->shortcut()))
                continue;
            const QByteArray what = effect.action->text().toUtf8();
            press(effect.action->shortcut());
            QVERIFY2(effect.isSeen(), what.constData());
            effect.end();
            processPending();
            open(page);
            QVERIFY2(state() == before, what.constData());
            ++seen;
        }
        QVERIFY2(seen >= 3, qPrintable(QString::number(seen)));
        for (const PageEntry& entry : allPages()) {
            if (entry.key == 0)
                continue;
            press(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + entry.key)));
            QCOMPARE(m_window->currentPage(), entry.id);
            open(page);
        }
        QCOMPARE(state(), before);
    }

    /// Single letters act on the big screen only.
    void lettersActNowhere_data() { pages(); }
    void lettersActNowhere()
    {
        QFETCH(QString, page);
        open(page);
        const QStringList before = state();
        QList<Qt::Key> keys{Qt::Key_Space, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Period, Qt::Key_Slash};
        for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key)
            keys.append(Qt::Key(key));
        for (const QWidget* pane : m_window->page(page)->panes()) {
            for (const Qt::Key key : keys) {
                const_cast<QWidget*>(pane)->setFocus(Qt::TabFocusReason);
                if (qobject_cast<QAbstractButton*>(QApplication::focusWidget()))
                    continue; // pressed by Space, or found by its letter
                press(QKeySequence(key));
                QVERIFY2(state() == before, qPrintable(QKeySequence(key).toString() + u":\n"_s + state().join(u'\n')));
            }
        }
        flush();
        QCOMPARE(state(), before);
    }

    /// Nothing behind a dialog hears a key.
    void nothingActsBehindADialog()
    {
        open(u"polls"_s);
        m_window->goTo(u"polls"_s, u"lunch"_s);
        flush();
        m_window->windowActions().shortcuts->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        QWidget* dialog = QApplication::activeModalWidget();
        QTRY_VERIFY(dialog->isActiveWindow());
        const QStringList before = state();
        int pressed = 0;
        for (const auto& entry : m_window->shortcuts().entries()) {
            if (entry.now.isEmpty() || isForWhoWrites(entry.now))
                continue;
            press(entry.now);
            QVERIFY2(state() == before, qPrintable(entry.id + u":\n"_s + state().join(u'\n')));
            ++pressed;
        }
        dialog->close();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY2(pressed >= 30, qPrintable(QString::number(pressed)));
    }

    /// The big screen has keys of its own and none of the window's: what stands behind it stays as it is.
    void nothingActsBehindTheBigScreen()
    {
        open(u"polls"_s);
        m_window->goTo(u"polls"_s, u"lunch"_s);
        flush();
        QTest::keyClick(keyboard(), Qt::Key_F5);
        PresentWindow* screen = nullptr;
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<PresentWindow*>(widget))
                screen = found;
        }
        QVERIFY(screen && screen->isVisible());
        screen->activateWindow();
        QTRY_VERIFY(screen->isActiveWindow());
        const QStringList before = state();
        for (const auto& entry : m_window->shortcuts().entries()) {
            if (entry.now.isEmpty())
                continue;
            QTest::keyClick(screen, entry.now[0].key(), entry.now[0].keyboardModifiers());
            processPending();
            QVERIFY2(state() == before, qPrintable(entry.id + u":\n"_s + state().join(u'\n')));
            if (!screen->isVisible())
                break; // F5 and Esc end it
        }
        screen->close();
        flush();
        QCOMPARE(state(), before);
    }

    /// In a drawer the keyboard is the drawer's: what the prompt does itself is not done to the page above it.
    void theDrawersPromptHasItsKeys()
    {
        open(u"polls"_s);
        m_window->goTo(u"polls"_s, u"lunch"_s);
        flush();
        QAction* drawer = m_window->windowActions().consoleDrawer;
        drawer->trigger();
        PromptEdit* prompt = nullptr;
        QTRY_VERIFY((prompt = qobject_cast<PromptEdit*>(QApplication::focusWidget())));
        const QStringList before = state();
        int kept = 0;
        for (const auto& entry : m_window->shortcuts().entries()) {
            if (entry.now.isEmpty() || !isForWhoWrites(entry.now))
                continue;
            QTest::keyClicks(prompt, u"1"_s);
            press(entry.now);
            QVERIFY2(state() == before, qPrintable(entry.id + u":\n"_s + state().join(u'\n')));
            prompt->setFocus();
            ++kept;
        }
        QTest::keyClicks(prompt, u"1 + 1"_s);
        press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QTRY_COMPARE(prompt->source(), QString()); // it ran, and the poll behind it is closed still
        QCOMPARE(state(), before);
        QVERIFY2(kept >= 3, qPrintable(QString::number(kept)));
        drawer->trigger();
    }

    void dialogsBeginAtTheirFirstField_data()
    {
        QTest::addColumn<QString>("page");
        for (const PageEntry& entry : allPages())
            QTest::newRow(qPrintable(entry.id)) << entry.id;
    }
    void dialogsBeginAtTheirFirstField()
    {
        QFETCH(QString, page);
        open(page);
        if (!m_window->page(page)->can(everyport::ui::Command::New)
            || (page == "chat"_L1 && station().chat().types().empty())) // no network that an account could be of
            return;
        m_window->page(page)->perform(everyport::ui::Command::New);
        flush();
        if (!QApplication::activeModalWidget()) { // written in place, or chosen from a menu
            if (QWidget* menu = QApplication::activePopupWidget()) {
                menu->close();
                return;
            }
            const QWidget* now = QApplication::focusWidget();
            QVERIFY(now && m_window->page(m_window->currentPage())->isAncestorOf(now));
            return;
        }
        QWidget* dialog = QApplication::activeModalWidget();
        QTRY_VERIFY(dialog->isActiveWindow());
        const QWidget* now = QApplication::focusWidget();
        QVERIFY(now);
        const bool isField = dialog->isAncestorOf(now) && !qobject_cast<const QPushButton*>(now)
            && !qobject_cast<const QToolButton*>(now);
        const QByteArray who = now->metaObject()->className();
        dialog->close();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY2(isField, who.constData());
    }
};

QTEST_MAIN(EveryKeyTest)
#include "tst_everykey.moc"
