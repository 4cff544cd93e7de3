#include "ui/backup/backupdialog.h"

#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "app/backup/backupreader.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/polls/page/pollspage.h"
#include "ui/widgets/controls/switch.h"
#include "ui/widgets/dialogs/secretfield.h"
#include "ui/widgets/display/texts.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class BackupDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    QString file() const { return m_bench->folder() + u"/hall.everyport"_s; }
    backup::Places here() const
    {
        const auto& settings = m_bench->station().settings();
        return {settings.configFolder, settings.dataFolder};
    }
    QString words() const
    {
        QStringList all;
        if (!m_bench->dialog())
            return {};
        for (const Text* text : m_bench->dialog()->findChildren<Text*>())
            all << text->text();
        return all.join(u'\n');
    }
    void open()
    {
        m_bench->window().windowActions().backup->trigger();
        QVERIFY(m_bench->waitForDialog());
    }
    /// Presses the button and answers its file dialog.
    void choose(const QString& button, const QString& path)
    {
        QVERIFY(m_bench->click(button));
        QFileDialog* ask = nullptr;
        QTRY_VERIFY((ask = m_bench->window().findChild<QFileDialog*>()));
        ask->findChild<QLineEdit*>()->setText(path);
        QTest::keyClick(ask->findChild<QLineEdit*>(), Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{pollsPage()});
        QVERIFY(m_bench->start());
        open();
    }
    void cleanup() { m_bench.reset(); }

    void makesOneAndBringsItBackAtTheNextStart()
    {
        choose(u"Make a backup…"_s, file());
        QTRY_VERIFY2(words().contains(u"was written"_s), qPrintable(words()));
        QCOMPARE(backup::readBackupHead(file())->secrets, 0);
        choose(u"Choose a file…"_s, file());
        QTRY_VERIFY2(words().contains(u"whole and unchanged"_s), qPrintable(words()));
        QVERIFY(!backup::isRestoreOrdered(here()));
        QVERIFY(m_bench->click(u"Bring back"_s));
        QVERIFY(words().contains(u"starts next"_s));
        QVERIFY(backup::isRestoreOrdered(here()));
        QSignalSpy restarts(&m_bench->window(), &MainWindow::restartRequested);
        QVERIFY(m_bench->click(u"Restart now"_s));
        QTRY_COMPARE(restarts.count(), 1);
        QVERIFY(backup::isRestoreOrdered(here())); // the dialog has gone, and left it
    }

    void secretsNeedAPassword()
    {
        m_bench->dialog()->findChildren<Switch*>().last()->click();
        QVERIFY(m_bench->click(u"Make a backup…"_s));
        QVERIFY(words().contains(u"Type the password"_s));
        m_bench->dialog()->findChildren<SecretField*>().first()->setText(u"eleven geese"_s);
        choose(u"Make a backup…"_s, file());
        QTRY_VERIFY2(words().contains(u"was written"_s), qPrintable(words()));
        QCOMPARE(backup::readBackupHead(file())->secrets, 1);
    }

    void whatIsNoBackupIsSaidAndCannotBeBroughtBack()
    {
        QFile bad(file());
        QVERIFY(bad.open(QFile::WriteOnly) && bad.write(QByteArray(2048, 'x')) == 2048);
        bad.close();
        choose(u"Choose a file…"_s, file());
        QTRY_VERIFY2(words().contains(u"This is no backup"_s), qPrintable(words()));
        QVERIFY(!m_bench->button(u"Bring back"_s)->isEnabled());
        QVERIFY(!QFile::exists(here().data + u"/restore/data"_s));
    }

    void whatWasOnlyLookedAtGoes()
    {
        choose(u"Make a backup…"_s, file());
        QTRY_VERIFY2(words().contains(u"was written"_s), qPrintable(words()));
        choose(u"Choose a file…"_s, file());
        QTRY_VERIFY2(words().contains(u"whole and unchanged"_s), qPrintable(words()));
        QVERIFY(QFile::exists(here().data + u"/restore"_s));
        m_bench->dialog()->close();
        QTRY_VERIFY(!QFile::exists(here().data + u"/restore"_s));
    }
};

QTEST_MAIN(BackupDialogTest)
#include "tst_backupdialog.moc"
