#include "ui/frame/dialogs/crashnotice.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QTest>

#include "app/station/crash/crashfile.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/polls/page/pollspage.h"
#include "ui/widgets/display/notice.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class CrashNoticeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;
    int m_crashes = 0;

    QString data() const { return m_bench->folder() + u"/data"_s; }
    bool isUnseen() const { return CrashReports(data()).unseen().has_value(); }

    void crash(const QByteArray& report)
    {
        QVERIFY(QDir().mkpath(data() + u"/crashes"_s));
        QFile file(data() + u"/crashes/crash-20260102-030405-1-%1.txt"_s.arg(++m_crashes));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(report) == report.size());
    }

    void offer()
    {
        showCrashNotice(m_bench->window(), m_bench->window().strips(), data());
        QCoreApplication::processEvents();
    }

    QStringList offers() const { return m_bench->trouble().filter(u"Everyport ended unexpectedly on "_s); }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{pollsPage()});
        QVERIFY(m_bench->start());
    }
    void cleanup() { m_bench.reset(); }

    void saysNothingWithoutACrash()
    {
        offer();
        QCOMPARE(offers(), QStringList());
    }

    void copiesItOnce()
    {
        crash("Signal: SIGSEGV\n");
        offer();
        QCOMPARE(offers().size(), 1);
        QVERIFY(m_bench->click(u"Copy the report"_s));
        QCOMPARE(QApplication::clipboard()->text(), u"Signal: SIGSEGV\n"_s);
        QCOMPARE(offers(), QStringList());
        QVERIFY(!isUnseen());
        offer();
        QCOMPARE(offers(), QStringList());
        crash("Signal: SIGABRT\n");
        offer();
        QCOMPARE(offers().size(), 1);
    }

    void showsIt()
    {
        crash("Signal: SIGSEGV\n");
        offer();
        QVERIFY(m_bench->click(u"Show…"_s));
        QVERIFY(m_bench->waitForDialog());
        QCOMPARE(m_bench->dialog()->findChild<QPlainTextEdit*>()->toPlainText(), u"Signal: SIGSEGV\n"_s);
        QCOMPARE(offers(), QStringList());
        QVERIFY(!isUnseen());
        m_bench->dialog()->close();
    }

    void isOfferedAgainUntilItIsDismissed()
    {
        crash("Signal: SIGSEGV\n");
        offer();
        QVERIFY(isUnseen());
        offer();
        QCOMPARE(offers().size(), 1);
        for (Notice* notice : m_bench->window().findChildren<Notice*>()) {
            if (notice->isVisible())
                Q_EMIT notice->closed();
        }
        QCOMPARE(offers(), QStringList());
        QVERIFY(!isUnseen());
    }
};

QTEST_MAIN(CrashNoticeTest)
#include "tst_crashnotice.moc"
