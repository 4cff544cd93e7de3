#include <functional>

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMap>
#include <QPointer>
#include <QSet>
#include <QTest>

#include "app/chat/model/chatmodel.h"
#include "app/services/core/servicelist.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"
#include "tests/ui/samplewindow.h"
#include "tests/ui/support/samplechat.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/handbook/handbookwindow.h"
#include "ui/frame/keyboard/panering.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/palette/commandpalette.h"
#include "ui/frame/window/siderail.h"
#include "ui/polls/actions/present/presentwindow.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Every key where it acts: it triggers its own action once and no other, and the page in front is the one that it
/// should be. tst_everykey has where keys do nothing.
class KeysActTest : public QObject, private SampleWindow {
    Q_OBJECT

    using Entry = ShortcutRegistry::Entry;

    SampleChat m_chat{station()};
    QSet<QString> m_pressed;              // by what they do: "polls/open"
    QMap<QString, QStringList> m_waiting; // and why one could not be pressed on a page
    QStringList m_heard;                  // whose key it was, as Qt found

    /// Keys come to actions as events; whoever has one key with another is told of it as "ambiguous".
    bool eventFilter(QObject* who, QEvent* event) override
    {
        if (event->type() != QEvent::Shortcut)
            return false;
        for (const auto& entry : m_window->shortcuts().entries()) {
            if (entry.action == who)
                m_heard << (static_cast<QShortcutEvent*>(event)->isAmbiguous() ? entry.id + u" and others"_s
                                                                               : entry.id);
        }
        return who == m_window->windowActions().quit; // the test goes on
    }

    static QString pageOf(const Entry& entry)
    {
        const QString first = entry.id.section(u'/', 0, 0);
        return first == "window"_L1 || first == "page"_L1 ? QString() : first;
    }
    /// Actions come and go with their pages, and pages with the size of text.
    Entry entryOf(const QString& id) const
    {
        for (const auto& entry : m_window->shortcuts().entries()) {
            if (entry.id == id)
                return entry;
        }
        return {};
    }
    QWidget* keyboard() const { return QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(); }
    bool isForWhoWrites(const QKeySequence& keys) const
    {
        QKeyEvent asked(QEvent::ShortcutOverride, keys[0].key(), keys[0].keyboardModifiers());
        asked.ignore();
        QApplication::sendEvent(keyboard(), &asked);
        return asked.isAccepted();
    }

    /// Things on a page of which some can be done with one, and others with another.
    QStringList subjectsOf(const QString& page) const
    {
        if (page == "polls"_L1)
            return {u"stall"_s, u"lunch"_s, u"band"_s};
        if (page == "chat"_L1)
            return {QString::number(m_chat.room()), QString::number(m_chat.person())};
        if (page == "services"_L1)
            return {u"http"_s}; // one that runs
        if (page == "pubsub"_L1)
            return {u"vote/town-fund"_s};
        return {QString()};
    }
    /// What opened before has gone, and the page is in front.
    void open(const QString& page, const QString& subject)
    {
        flush();
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (qobject_cast<PresentWindow*>(widget) || qobject_cast<HandbookWindow*>(widget))
                widget->close();
        }
        if (auto* handbook = m_window->findChild<HandbookWindow*>())
            handbook->close();
        if (auto* palette = m_window->findChild<CommandPalette*>(); palette && palette->isVisible())
            palette->dismiss();
        QTRY_VERIFY(hasOnlyTheWindow());
        const WindowActions& actions = m_window->windowActions();
        for (QAction* action : {actions.drawer, actions.consoleDrawer, actions.fullScreen}) {
            if (action->isChecked())
                action->trigger();
        }
        m_theme->setTextPercent(100);
        if (m_window->undo().offer())
            m_window->undo().takeBack();
        QTRY_VERIFY(station().services().running(u"http"_s)); // also one that came back, or starts anew
        m_window->goTo(page, subject);
        flush();
        QTRY_VERIFY(hasOnlyTheWindow());
    }
    bool hasOnlyTheWindow()
    {
        if (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
        if (QWidget* dialog = QApplication::activeModalWidget())
            dialog->close();
        m_window->activateWindow();
        return !QApplication::activePopupWidget() && !QApplication::activeModalWidget() && m_window->isActiveWindow();
    }

    /// Gives the keyboard to a place of the page where the key acts. Otherwise the last reason why it does not.
    QString takePlace(const QString& page, const QString& id)
    {
        QList<std::function<void()>> places;
        for (QWidget* pane : m_window->page(page)->panes()) {
            if (!pane->isVisible() || !pane->isEnabled())
                continue;
            places << [pane] {
                auto* list = qobject_cast<QAbstractItemView*>(pane);
                enterPane(pane, Qt::TabFocusReason);
                if (list && !list->currentIndex().isValid())
                    QTest::keyClick(list, Qt::Key_Down);
            };
        }
        places << [this] { m_window->findChild<SideRail*>()->focusChosen(); };
        QString why;
        for (const auto& take : places) {
            take();
            processPending();
            const Entry entry = entryOf(id);
            if (!entry.action || !entry.action->isVisible() || !entry.action->isEnabled())
                why = u"there is nothing that it could be done with"_s;
            else if (entry.action->associatedObjects().isEmpty())
                why = u"the page shows nothing that it belongs to"_s;
            else if (isForWhoWrites(entry.now))
                why = u"whoever writes there has this key"_s;
            else
                return {};
        }
        return why;
    }
    /// Where one is then.
    static QString pageAfter(const QString& id, const QString& page)
    {
        if (id.startsWith(u"page/"))
            return id.section(u'/', 1);
        if (id == "window/preferences"_L1)
            return u"preferences"_s;
        if (id == "window/new"_L1 && page == "overview"_L1)
            return u"polls"_s; // what is made first
        return page;
    }
    /// What is wrong with what the key did; empty: all is well.
    QString pressed(const QString& id, const QString& page)
    {
        int triggered = 0;
        QObject ear;
        const Entry entry = entryOf(id);
        for (const auto& other : m_window->shortcuts().entries()) {
            if (other.action)
                other.action->installEventFilter(this); // once, however often it is called
        }
        connect(entry.action, &QAction::triggered, &ear, [&triggered] { ++triggered; });
        m_heard.clear();
        QTest::keyClick(keyboard(), entry.now[0].key(), entry.now[0].keyboardModifiers());
        processPending();
        m_pressed.insert(id);
        if (m_heard != QStringList(id))
            return u"%1 on %2 came to: %3"_s.arg(id, page, m_heard.join(u", "_s));
        if (triggered != (id == "window/quit"_L1 ? 0 : 1))
            return u"%1 on %2 was done %3 times"_s.arg(id, page, QString::number(triggered));
        const QString now = m_window->currentPage();
        return now == pageAfter(id, page) ? QString() : u"%1 on %2 leads to %3"_s.arg(id, page, now);
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
        QVERIFY(waitFor(m_chat.fill()).ok());
        openWindow();
        for (const PageEntry& entry : allPages()) { // what a page has, it says when it is made
            m_window->goTo(entry.id);
            flush();
        }
    }
    void cleanupTestCase() { closeAll(); }

    void everyKeyDoesItsOwn_data() { pages(); }
    void everyKeyDoesItsOwn()
    {
        QFETCH(QString, page);
        QStringList here, wrong;
        for (const auto& entry : m_window->shortcuts().entries()) {
            if (!entry.now.isEmpty() && (pageOf(entry).isEmpty() || pageOf(entry) == page))
                here << entry.id;
        }
        QSet<QString> done;
        QMap<QString, QString> left;
        for (const auto& id : std::as_const(here)) {
            for (const auto& subject : subjectsOf(page)) {
                open(page, subject);
                if (QTest::currentTestFailed())
                    return;
                const QString why = takePlace(page, id);
                if (!why.isEmpty()) {
                    left.insert(id, why);
                    continue;
                }
                left.remove(id);
                done.insert(id);
                if (const QString what = pressed(id, page); !what.isEmpty())
                    wrong << what;
                break;
            }
        }
        open(page, {});
        for (auto it = left.cbegin(); it != left.cend(); ++it)
            m_waiting[it.key()] << page + u": "_s + it.value();
        QCOMPARE(done.size() + left.size(), here.size()); // none is passed over
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(done.size() >= 18, qPrintable(QString::number(done.size()))); // nine pages, and the window's own
    }

    /// Ctrl+Z takes back what is offered, once.
    void whatIsDoneIsTakenBack_data() { pages(); }
    void whatIsDoneIsTakenBack()
    {
        QFETCH(QString, page);
        open(page, {});
        int taken = 0;
        m_window->undo().done(u"Done."_s, [&taken] { ++taken; });
        QTRY_VERIFY(m_window->windowActions().undo->isEnabled());
        m_window->findChild<SideRail*>()->focusChosen();
        QCOMPARE(pressed(u"window/undo"_s, page), QString());
        QCOMPARE(taken, 1);
        QVERIFY(!m_window->undo().offer());
    }

    /// What cannot be seen by an action having been triggered.
    void theWindowsKeysHaveTheirEffect_data() { pages(); }
    void theWindowsKeysHaveTheirEffect()
    {
        QFETCH(QString, page);
        const auto key = [this](const QKeySequence& keys) {
            m_window->findChild<SideRail*>()->focusChosen();
            QTest::keyClick(keyboard(), keys[0].key(), keys[0].keyboardModifiers());
            processPending();
        };
        open(page, {});
        key(Qt::Key_F11);
        QTRY_VERIFY(m_window->isFullScreen());
        QCOMPARE(m_window->currentPage(), page);
        key(Qt::Key_F11);
        QTRY_VERIFY(!m_window->isFullScreen());

        key(Qt::CTRL | Qt::Key_Plus);
        QCOMPARE(m_theme->textPercent(), 110);
        key(Qt::CTRL | Qt::Key_Minus);
        QCOMPARE(m_theme->textPercent(), 100);
        key(Qt::CTRL | Qt::Key_Minus);
        key(Qt::CTRL | Qt::Key_0);
        QCOMPARE(m_theme->textPercent(), 100);
        QCOMPARE(m_window->currentPage(), page); // which has been made anew

        open(page, {});
        m_window->findChild<SideRail*>()->focusChosen();
        const QPointer<QWidget> first = keyboard();
        QTest::keyClick(keyboard(), Qt::Key_F6);
        processPending();
        QVERIFY(keyboard() != first);
        QTest::keyClick(keyboard(), Qt::Key_F6, Qt::ShiftModifier);
        processPending();
        QCOMPARE(keyboard(), first.data());

        key(Qt::CTRL | Qt::Key_Comma);
        QCOMPARE(m_window->currentPage(), u"preferences"_s);
    }

    /// One step back: out of a drawer, then out of the full screen.
    void escapeGoesOneStepBack()
    {
        open(u"overview"_s, {});
        const WindowActions& actions = m_window->windowActions();
        actions.fullScreen->trigger();
        QTRY_VERIFY(m_window->isFullScreen());
        actions.drawer->trigger();
        QTRY_VERIFY(actions.drawer->isChecked() && keyboard() != m_window.get());
        QTest::keyClick(keyboard(), Qt::Key_Escape);
        QTRY_VERIFY(!actions.drawer->isChecked());
        QVERIFY(m_window->isFullScreen());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QTRY_VERIFY(!m_window->isFullScreen());
        QCOMPARE(m_window->currentPage(), u"overview"_s);
    }

    /// The last: no key went through all pages without having been pressed once.
    void noKeyIsPassedOver()
    {
        const QMap<QString, QString> apart{
            {u"xmpp/record"_s, u"the sample's accounts are of no real network; see tst_xmpppage"_s},
        };
        QStringList never;
        for (const auto& entry : m_window->shortcuts().entries()) {
            if (!entry.now.isEmpty() && !m_pressed.contains(entry.id) && !apart.contains(entry.id))
                never << u"%1 (%2): %3"_s.arg(entry.id, entry.now.toString(), m_waiting.value(entry.id).join(u"; "_s));
        }
        QVERIFY2(never.isEmpty(), qPrintable(never.join(u'\n')));
    }
};

QTEST_MAIN(KeysActTest)
#include "tst_keysact.moc"
