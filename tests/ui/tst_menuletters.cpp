#include <QApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/samplewindow.h"
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
            told += clashesOn(page.id) + tooHigh();
        }
        QVERIFY2(told.isEmpty(), qPrintable(told.join(u'\n')));
    }

private:
    std::unique_ptr<Languages> m_language;
};

QTEST_MAIN(MenuLettersTest)
#include "tst_menuletters.moc"
