#include <algorithm>
#include <functional>

#include <QAbstractButton>
#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/samplewindow.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/languages/languages.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// The letters behind Alt, in every language: within one menu each is there once, and each menu of the bar has one.
/// What stands in a menu comes from more than one class, and a class has words of more than one menu, so the catalogues
/// cannot tell; nor can they how high a menu is.
class MenuLettersTest : public QObject, private SampleWindow {
    Q_OBJECT

    static QStringList clashes(const QString& where, const QList<QAction*>& actions)
    {
        QStringList told;
        QMap<QString, QString> taken;
        for (const QAction* action : actions) {
            const QString letter = action ? QKeySequence::mnemonic(action->text()).toString() : QString();
            if (letter.isEmpty() || !action->isVisible())
                continue;
            if (taken.contains(letter))
                told.append(u"%1: “%2” and “%3” have the same letter"_s.arg(where, taken[letter], action->text()));
            taken.insert(letter, action->text());
        }
        for (const QAction* action : actions) {
            if (action && action->menu() && action->isVisible())
                told += clashes(where + u", "_s + action->text(), action->menu()->actions());
        }
        return told;
    }

    QStringList clashesOn(const QString& page)
    {
        const auto* bar = m_window->findChild<QMenuBar*>();
        QStringList told;
        for (const QAction* menu : bar->actions()) {
            if (menu->isVisible() && QKeySequence::mnemonic(menu->text()).isEmpty())
                told.append(u"%1: “%2” has no letter"_s.arg(page, menu->text()));
        }
        return told + clashes(page + u", the bar"_s, bar->actions())
            + clashes(page + u", its header"_s, m_window->page(page)->head().more);
    }

    /// What is on the page itself has its letters beside those of the bar: pressed twice, neither is meant.
    QStringList clashesWithin(const QString& page)
    {
        QStringList told;
        QMap<QString, QString> taken;
        const auto take = [&](const QString& text) {
            const QString letter = QKeySequence::mnemonic(text).toString();
            if (!letter.isEmpty() && taken.contains(letter))
                told.append(u"%1: “%2” and “%3” have the same letter"_s.arg(page, taken[letter], text));
            if (!letter.isEmpty())
                taken.insert(letter, text);
        };
        for (const QAction* menu : m_window->findChild<QMenuBar*>()->actions()) {
            if (menu->isVisible())
                take(menu->text());
        }
        for (const auto* button : m_window->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && !button->shortcut().isEmpty())
                take(button->text());
        }
        for (const auto* label : m_window->findChildren<QLabel*>()) {
            if (label->isVisible() && label->buddy())
                take(label->text());
        }
        return told;
    }

    /// What is higher than a screen of 640 has beside the window's bar is scrolled, and its end is not seen.
    QStringList tooHigh()
    {
        constexpr int most = 600;
        QStringList told;
        for (const QAction* title : m_window->findChild<QMenuBar*>()->actions()) {
            const int high = title->menu() ? title->menu()->sizeHint().height() : 0;
            if (high > most)
                told.append(u"“%1” is %2 px high"_s.arg(title->text()).arg(high));
        }
        return told;
    }

private Q_SLOTS:
    void initTestCase() { startStation(); }
    void cleanupTestCase() { closeAll(); }

    /// What stands in the Poll menu is found by its words, too; the others go by PageOutline::menuActions as well.
    void thePaletteKnowsThePollMenu()
    {
        m_window.reset();
        openWindow();
        m_window->goTo(u"polls"_s);
        flush();
        const auto* bar = m_window->findChild<QMenuBar*>();
        const auto menus = bar->actions();
        const auto poll = std::find_if(
            menus.begin(), menus.end(), [](const QAction* menu) { return menu->text() == u"&Poll"_s; });
        QVERIFY(poll != menus.end() && (*poll)->menu());
        const auto plain = [](const QString& text) { return text.section(u'\t', 0, 0).remove(u'&').remove(u'…'); };
        QStringList known; // by words: a card is tapped on any page, so that is the window's own
        for (const auto& entry : m_window->shortcuts().entries())
            known.append(plain(entry.text));
        QStringList unknown;
        std::function<void(const QMenu&)> look = [&](const QMenu& menu) {
            for (QAction* action : menu.actions()) {
                if (action->menu())
                    look(*action->menu());
                else if (!action->isSeparator() && !action->text().isEmpty() && !known.contains(plain(action->text())))
                    unknown.append(action->text());
            }
        };
        look(*(*poll)->menu());
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    }

    void everyMenuHasALetterOnceAndFits_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : {u"en"_s, u"de"_s, u"nl"_s, u"fr"_s, u"es"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void everyMenuHasALetterOnceAndFits()
    {
        QFETCH(QString, language);
        m_window.reset();
        m_language.reset();
        if (language != "en"_L1)
            m_language = std::make_unique<Languages>(language);
        openWindow();
        const auto* bar = m_window->findChild<QMenuBar*>();
        QVERIFY(bar && !QKeySequence::mnemonic(bar->actions().first()->text()).isEmpty()); // or this sees nothing
        QStringList told;
        for (const PageEntry& page : allPages()) {
            m_window->goTo(page.id);
            QCOMPARE(m_window->currentPage(), page.id);
            flush();
            told += clashesOn(page.id) + clashesWithin(page.id) + tooHigh();
        }
        QVERIFY2(told.isEmpty(), qPrintable(told.join(u'\n')));
    }

private:
    std::unique_ptr<Languages> m_language;
};

QTEST_MAIN(MenuLettersTest)
#include "tst_menuletters.moc"
