#include "ui/frame/dialogs/reportdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

#include "app/log/log.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/polls/page/pollspage.h"
#include "ui/widgets/display/texts.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ReportDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    QPlainTextEdit* report() const
    {
        return m_bench->dialog() ? m_bench->dialog()->findChild<QPlainTextEdit*>() : nullptr;
    }
    bool open(QAction* action)
    {
        action->trigger();
        return m_bench->waitForDialog();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{pollsPage()});
        QVERIFY(m_bench->start());
    }
    void cleanup()
    {
        const auto isClosed = [this] {
            if (auto* dialog = m_bench->dialog())
                dialog->close();
            return !m_bench->dialog();
        };
        QTRY_VERIFY(isClosed());
    }
    void cleanupTestCase() { m_bench.reset(); }

    void whatIsCopiedIsWhatStandsThere()
    {
        m_bench->station().log().info(u"door"_s, u"Read a card."_s);
        QVERIFY(open(m_bench->window().windowActions().report));
        QVERIFY(report());
        const QString text = report()->toPlainText();
        QVERIFY2(text.startsWith(u"everyport (Everyport) "_s), qPrintable(text));
        QVERIFY(text.contains(u"\nDesktop: "_s) && text.contains(u"\nServices: none\n"_s));
        QVERIFY(text.contains(u"door: Read a card."_s));
        report()->setPlainText(u"Without the door."_s);
        QVERIFY(m_bench->click(u"Copy"_s));
        QCOMPARE(QApplication::clipboard()->text(), u"Without the door."_s);
        QTRY_VERIFY(!m_bench->dialog());
    }

    /// Its lines run from left to right: in a mirrored window they were out of sight at the other end.
    void isSeenInAMirroredWindow()
    {
        m_bench->window().setLayoutDirection(Qt::RightToLeft);
        QVERIFY(open(m_bench->window().windowActions().report));
        QCOMPARE(report()->layoutDirection(), Qt::LeftToRight);
        QCOMPARE(report()->horizontalScrollBar()->value(), 0); // its lines begin with their beginning
        report()->appendPlainText(u"A line of the log that says much. "_s.repeated(20));
        report()->appendPlainText(QString(900, u'x'));           // nor is what has no place to be broken at
        QCOMPARE(report()->horizontalScrollBar()->maximum(), 0); // none is cut
        m_bench->window().unsetLayoutDirection();
    }

    void isSavedAsAFile()
    {
        QVERIFY(open(m_bench->window().windowActions().report));
        const QString text = report()->toPlainText();
        const QString path = m_bench->folder() + u"/report.txt"_s;
        QVERIFY(m_bench->click(u"Save as…"_s));
        auto* ask = m_bench->window().findChild<QFileDialog*>();
        QVERIFY(ask);
        ask->findChild<QLineEdit*>()->setText(path);
        QTest::keyClick(ask->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), text);
    }

    void aboutGivesTheVersions()
    {
        QVERIFY(open(m_bench->window().windowActions().about));
        QStringList words;
        for (const Text* text : m_bench->dialog()->findChildren<Text*>())
            words << text->text();
        const auto at = words.indexOf(u"Qt"_s);
        QVERIFY2(at >= 0, qPrintable(words.join(u'\n')));
        QVERIFY(words[at + 1].startsWith(QString::fromLatin1(qVersion())));
        QVERIFY(words.contains(u"GNU SASL"_s));
        QVERIFY(m_bench->click(u"Copy for a bug report"_s));
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"everyport (Everyport) "_s), qPrintable(copied));
        QVERIFY(copied.contains(u"\nBuild: "_s) && copied.contains(u"\nDesktop: "_s));
        QVERIFY(copied.contains(u"\nLibraries: Qt "_s));
    }
};

QTEST_MAIN(ReportDialogTest)
#include "tst_reportdialog.moc"
