#include "ui/frame/feedback/memorylosses.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/support/nopage.h"
#include "tests/ui/support/pagebench.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What is in the window's memory alone is asked about, where the disk has no room for it.
class MemoryLossesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    MainWindow& window() { return m_bench->window(); }
    MemoryLosses& losses() { return MemoryLosses::of(window()); }
    void put(const QString& key, const QString& words)
    {
        m_bench->memory().setValue(key, words);
        losses().put(key, u"nothing"_s, words);
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{noPage()});
        QVERIFY(m_bench->start());
    }
    void cleanup() { m_bench.reset(); }

    void whatIsOnTheDiskIsNotAskedAbout()
    {
        QSignalSpy ends(&window(), &MainWindow::closedForGood);
        put(u"one"_s, u"the first"_s);
        QVERIFY(isWritten(m_bench->memory()));
        window().quit();
        QCOMPARE(ends.count(), 1);
    }

    void whatIsNotIsAskedAboutBeforeTheEnd()
    {
        QSignalSpy ends(&window(), &MainWindow::closedForGood);
        QSignalSpy languages(&window(), &MainWindow::languageWanted);
        put(u"zero"_s, u"what was there before"_s);
        QCOMPARE(losses().lostOf(u"nothing"_s), QString()); // writes it
        m_bench->setMemoryFull(true);
        put(u"one"_s, u"the first"_s);
        put(u"two"_s, u"the second"_s);
        losses().removed(u"two"_s);
        QVERIFY(!isWritten(m_bench->memory()));
        window().chooseLanguage(u"de"_s); // the memory stays with the station
        QCOMPARE(languages.count(), 1);
        window().quit();
        QCOMPARE(ends.count(), 0);
        QTRY_VERIFY2(
            m_bench->trouble().join(u'\n').contains(u"Not saved:"_s), qPrintable(m_bench->trouble().join(u'\n')));
        QVERIFY(
            m_bench->trouble().join(u'\n').contains(u"the first. What is not saved is lost when the program ends."_s));
        m_bench->setMemoryFull(false);
        QVERIFY(isWritten(m_bench->memory())); // though it could not be once
        window().quit();
        QCOMPARE(ends.count(), 1);
    }
};

QTEST_MAIN(MemoryLossesTest)
#include "tst_memorylosses.moc"
