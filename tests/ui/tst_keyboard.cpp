#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTest>

#include "app/accounts/accounts.h"
#include "app/plugins/pluginregistry.h"
#include "app/rulelinks/rulecontroller.h"
#include "app/station/pluginfiles.h"
#include "app/station/running/station.h"
#include "tests/support/testclass.h"
#include "tests/ui/samplewindow.h"
#include "ui/services/optionform.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Pages and dialogs without a mouse: Tab comes to every control, each is seen when it has the keyboard and has a name,
/// and none keeps it.
class KeyboardTest : public QObject, private SampleWindow {
    Q_OBJECT

private:
    static QString nameOf(const QWidget* widget)
    {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        return u"%1 “%2%3”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName(),
            button ? button->text() : QString());
    }

    /// What a mouse could be used for, and so has to be reached.
    static QSet<QWidget*> controls(QWidget* top)
    {
        QSet<QWidget*> all;
        for (QWidget* widget : top->findChildren<QWidget*>()) {
            const bool isTaken = widget->isVisible() && widget->isEnabled() && widget->window() == top
                && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
            const bool isPart = qobject_cast<QComboBox*>(widget->parentWidget())
                || qobject_cast<QAbstractSpinBox*>(widget->parentWidget());
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            // arrows go there
            const bool isOther = button && button->isCheckable() && !button->isChecked()
                && (button->autoExclusive() || button->group());
            if (isTaken && !isPart && !isOther)
                all.insert(widget);
        }
        return all;
    }

    /// Within all that holds it: a scroll area has gone there.
    static bool isSeen(const QWidget* widget)
    {
        QRect part = widget->rect();
        for (; !widget->isWindow() && !part.isEmpty(); widget = widget->parentWidget())
            part = part.translated(widget->pos()) & widget->parentWidget()->rect();
        return !part.isEmpty();
    }

    /// Sentences about what is wrong; empty where all is well.
    static QStringList walked(QWidget* top)
    {
        QStringList wrong;
        auto left = controls(top);
        if (!top->focusWidget())
            top->setFocus();
        QSet<QWidget*> seen;
        QWidget* now = QApplication::focusWidget();
        if (!now)
            return {u"nobody has the keyboard"_s};
        QStringList way;
        for (int i = 0; now && i < 400; ++i) {
            if (seen.contains(now))
                break;
            seen.insert(now);
            way << nameOf(now);
            left.remove(now);
            if (!isSeen(now))
                wrong << u"has the keyboard and is not seen: "_s + nameOf(now);
            QTest::keyClick(now, Qt::Key_Tab);
            QCoreApplication::processEvents();
            QWidget* next = QApplication::focusWidget();
            if (next == now)
                wrong << u"keeps the keyboard: "_s + nameOf(now);
            now = next;
        }
        for (const QWidget* each : std::as_const(left)) {
            if (each->isVisible() && each->isEnabled())
                wrong << u"is not reached: "_s + nameOf(each);
        }
        wrong.sort();
        if (!wrong.isEmpty())
            qInfo().noquote() << u"the way was:\n  "_s + way.join(u"\n  ");
        return wrong;
    }

    /// Tab goes down the rule's form, from its title to its last button.
    bool isInOrder()
    {
        auto* page = m_window->page(u"rules"_s);
        for (auto* field : page->findChildren<QLineEdit*>()) {
            if (field->accessibleName() == "Title"_L1)
                field->setFocus();
        }
        const auto top = [page](const QWidget* widget) { return widget->mapTo(page, QPoint()).y(); };
        for (;;) {
            auto* now = QApplication::focusWidget();
            auto* button = qobject_cast<QAbstractButton*>(now);
            if (button && button->text() == "Add the rule"_L1)
                return true;
            const int before = top(now);
            QTest::keyClick(now, Qt::Key_Tab);
            auto* next = QApplication::focusWidget();
            // It may have scrolled: where the first stands now counts. Side by side, fields differ by a few pixels.
            if (next == now || !page->isAncestorOf(next) || top(next) < top(now) - 12) {
                qInfo() << nameOf(now) << before << nameOf(next) << top(next);
                return false;
            }
        }
    }

    bool click(const QString& text)
    {
        for (QAbstractButton* button : m_window->page(m_window->currentPage())->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text().remove(u'&') == text) {
                button->click();
                return true;
            }
        }
        return false;
    }

    void chooseTab(int tab)
    {
        for (QTabBar* bar : m_window->page(m_window->currentPage())->findChildren<QTabBar*>())
            bar->setCurrentIndex(tab);
        flush();
    }

    void write(const QString& name, const QByteArray& text)
    {
        QFile file(station().settings().configFolder + u'/' + name);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        startStation();
        QVERIFY(waitFor(station().accounts().add(u"alice"_s, u"correct horse"_s, everyport::Role::Administrator)).ok());
        QVERIFY(waitFor(station().accounts().add(u"bob"_s, u"correct horse"_s, everyport::Role::Member)).ok());
        QDir().mkpath(station().settings().configFolder + u"/rules"_s);
        write(u"rules/door.toml"_s,
            "title = \"Card at the door\"\n[when]\nevent = \"card-read\"\n[[if]]\nfield = \"time\"\nbetween = \"08:00-20:00\"\n"
            "[[do]]\naction = \"say\"\nover = \"irc\"\nto = \"#hall\"\ntext = \"{device}: {card}\"\n");
        station().rules().registry().load();
        QVERIFY(writeNewPlugin(station().settings().configFolder + u"/plugins"_s, u"greeter"_s).ok());
        QVERIFY(waitFor(station().plugins().look()).ok());
        openWindow();
    }

    void cleanupTestCase() { closeAll(); }

    void tabComesEverywhere_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<int>("tab");
        QTest::newRow("users") << u"users"_s << QString() << 0;
        QTest::newRow("a user's access") << u"users"_s << u"alice"_s << 0;
        QTest::newRow("a user's ways in") << u"users"_s << u"alice"_s << 1;
        QTest::newRow("a user's log") << u"users"_s << u"alice"_s << 2;
        QTest::newRow("a rule") << u"rules"_s << u"door"_s << 0;
        QTest::newRow("a plugin") << u"plugins"_s << u"greeter"_s << 0;
        QTest::newRow("the console") << u"console"_s << QString() << 0;
    }

    void tabComesEverywhere()
    {
        QFETCH(QString, page);
        QFETCH(QString, subject);
        QFETCH(int, tab);
        m_window->goTo(page, subject);
        flush();
        chooseTab(tab);
        const auto wrong = walked(m_window.get());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// Also on pages that have no button in the side bar.
    void panesGoRound_data()
    {
        QTest::addColumn<QString>("page");
        for (const PageEntry& entry : allPages())
            QTest::newRow(qPrintable(entry.id)) << entry.id;
    }

    void panesGoRound()
    {
        QFETCH(QString, page);
        m_window->goTo(page);
        flush();
        m_window->activateWindow(); // the offscreen platform forgets it at times
        QTRY_VERIFY(m_window->isActiveWindow());
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QSet<QWidget*> seen;
        while (QApplication::focusWidget() && !seen.contains(QApplication::focusWidget())) {
            QWidget* now = QApplication::focusWidget();
            seen.insert(now);
            // a ring shows where one is
            QVERIFY2(now->focusPolicy() != Qt::NoFocus && m_window->testAttribute(Qt::WA_KeyboardFocusChange),
                qPrintable(nameOf(now)));
            QTest::keyClick(now, Qt::Key_F6);
        }
        // Side bar, page, status; where there is no XMPP account its page has but a sentence.
        QVERIFY2(seen.size() >= (page == "xmpp"_L1 ? 2 : 3), qPrintable(QString::number(seen.size())));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(seen.contains(QApplication::focusWidget()));
    }

    void dialogsNeedNoMouse_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<QString>("button");
        QTest::newRow("new user") << 0 << QString();
        QTest::newRow("password") << 1 << u"Change…"_s;
        QTest::newRow("second factor") << 1 << u"Set up…"_s;
        QTest::newRow("key") << 1 << u"Add SSH key…"_s;
        QTest::newRow("certificate") << 1 << u"Add certificate…"_s;
        QTest::newRow("token") << 1 << u"Make token…"_s;
    }

    void dialogsNeedNoMouse()
    {
        QFETCH(int, tab);
        QFETCH(QString, button);
        m_window->goTo(u"users"_s, u"alice"_s);
        chooseTab(tab);
        if (button.isEmpty())
            m_window->page(u"users"_s)->perform(Command::New);
        else
            QVERIFY(click(button));
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto* dialog = QApplication::activeModalWidget();
        flush();
        QVERIFY(dialog->isAncestorOf(QApplication::focusWidget())); // one can begin at once
        const auto wrong = walked(dialog);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    /// Also where it was made anew, as when the plugin begins to run.
    void aFormInTheMiddleIsReachedThere()
    {
        auto& plugins = station().plugins();
        m_window->goTo(u"plugins"_s, u"greeter"_s);
        QVERIFY(waitFor(plugins.setEnabled(u"greeter"_s, true)).ok());
        flush();
        QWidget* toggle = nullptr;
        for (auto* button : m_window->page(u"plugins"_s)->findChildren<QAbstractButton*>()) {
            if (button->text() == "Run this plugin"_L1)
                toggle = button;
        }
        QVERIFY(toggle);
        m_window->activateWindow(); // the offscreen platform forgets it behind a dialog
        QTRY_VERIFY(m_window->isActiveWindow());
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Greeting"_s);
        QVERIFY(waitFor(plugins.setEnabled(u"greeter"_s, false)).ok());

        const auto service = station().services().names().value(0);
        m_window->goTo(u"services"_s, service);
        flush();
        auto* tabs = m_window->page(u"services"_s)->findChild<QTabBar*>();
        QVERIFY(tabs);
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget());
        QVERIFY2(m_window->page(u"services"_s)->findChild<OptionForm*>()->isAncestorOf(QApplication::focusWidget()),
            qPrintable(nameOf(QApplication::focusWidget())));
    }

    void newRulesNeedNoMouse()
    {
        m_window->goTo(u"rules"_s);
        m_window->page(u"rules"_s)->perform(Command::New);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        flush();
        m_window->activateWindow(); // the offscreen platform forgets it behind a menu
        QTRY_VERIFY(QApplication::focusWidget());
        const auto wrong = walked(m_window.get());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        // What is added has the keyboard, and its place in the order.
        QVERIFY(click(u"Add a condition"_s));
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Field of the event"_s);
        QVERIFY(click(u"Add an action"_s));
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"What is done"_s);
        QVERIFY2(isInOrder(), "fields come from top to bottom");
        QVERIFY(click(u"Drop changes"_s));
    }
};

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
