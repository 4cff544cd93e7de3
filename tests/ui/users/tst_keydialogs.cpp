#include <sys/stat.h>

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/threads/threadpool.h"
#include "tests/support/stalledthreads.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/waiting.h"
#include "ui/users/keydialogs.h"
#include "ui/users/usercontroller.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

const auto
    publicKey = u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB alice@laptop"_s;

} // namespace

/// A key from a file that somebody chooses: the window waits for no disk.
class KeyDialogsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;
    std::unique_ptr<UserController> m_controller;
    std::unique_ptr<QTemporaryDir> m_folder;
    QPointer<SshKeyDialog> m_dialog;

    QPlainTextEdit* text() { return m_dialog->findChild<QPlainTextEdit*>(); }
    QString shown()
    {
        QStringList words;
        for (const QLabel* label : m_dialog->findChildren<QLabel*>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words.join(u'\n');
    }
    QString write(const QByteArray& bytes)
    {
        QFile file(m_folder->filePath(u"key.pub"_s));
        return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    bool choose(const QString& path)
    {
        if (!m_bench->click(u"From a file…"_s)
            || !QTest::qWaitFor([this] { return qobject_cast<QFileDialog*>(m_bench->dialog()); }))
            return false;
        auto* asking = qobject_cast<QFileDialog*>(m_bench->dialog());
        Q_EMIT asking->fileSelected(path);
        asking->reject();
        return QTest::qWaitFor([this] { return m_bench->dialog() == m_dialog; });
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{});
        QVERIFY(m_bench->start());
        m_folder = std::make_unique<QTemporaryDir>();
        m_controller = std::make_unique<UserController>(m_bench->window());
        m_dialog = new SshKeyDialog(*m_controller, u"alice"_s);
        m_dialog->open();
        QVERIFY(m_bench->waitForDialog());
    }
    void cleanup()
    {
        delete m_dialog;
        m_controller.reset();
        m_bench.reset();
    }

    void aSlowDiskHoldsNoWindow()
    {
        const QString path = write(publicKey.toUtf8());
        QVERIFY(!path.isEmpty());
        {
            const StalledThreads slowDisk(m_bench->station().reactor().threads(Threads::Files));
            QVERIFY(choose(path));
            QVERIFY(text()->toPlainText().isEmpty());
        }
        QTRY_COMPARE(text()->toPlainText(), publicKey);
        QVERIFY(shown().contains(u"alice@laptop"_s));
    }

    void whatIsTypedMeanwhileStays()
    {
        const QString path = write(publicKey.toUtf8());
        auto slowDisk = std::make_unique<StalledThreads>(m_bench->station().reactor().threads(Threads::Files));
        QVERIFY(choose(path));
        text()->setPlainText(u"ssh-ed25519"_s);
        slowDisk.reset();
        Reactor& reactor = m_bench->station().reactor();
        for (int turn = 0; turn <= reactor.threads(Threads::Files).limit(); ++turn) // what stands behind it is done
            QCOMPARE(waitFor(deferToThread(reactor, Threads::Files, [turn] { return turn; })), turn);
        QCOMPARE(text()->toPlainText(), u"ssh-ed25519"_s);
    }

    /// Before it is added, as anything else that is wrong with it.
    void aKeyThatIsCutOffIsToldWhileItIsPasted()
    {
        text()->setPlainText(publicKey);
        QTRY_VERIFY2(shown().contains(u"alice@laptop"_s), qPrintable(shown()));
        const QString blob = publicKey.section(u' ', 1, 1);
        text()->setPlainText(QString(publicKey).replace(blob, blob.left(blob.size() - 8)));
        QTRY_VERIFY2(shown().contains(u"is cut off or damaged"_s), qPrintable(shown()));
    }

    void severalKeysAreAddedTogether()
    {
        QVERIFY(waitFor(m_controller->accounts().add(u"alice"_s, QString(u"secret"_s), everyport::Role::Member)));
        const QString other = QString(publicKey).replace(u"QEB alice"_s, u"QEC bob"_s);
        text()->setPlainText(u"# mine\n"_s + publicKey + u"\nrestrict "_s + other);
        QTRY_VERIFY2(shown().contains(u"3"_s) && !shown().contains(u"bob@laptop"_s), qPrintable(shown()));
        text()->setPlainText(u"# mine\n"_s + publicKey + u'\n' + other);
        QTRY_VERIFY2(shown().contains(u"alice@laptop"_s) && shown().contains(u"bob@laptop"_s), qPrintable(shown()));
        QVERIFY(m_bench->click(u"Add SSH key"_s));
        QTRY_COMPARE(waitFor(m_controller->accounts().sshKeys(u"alice"_s))->size(), 2);
    }

    /// Whoever opens one waits until somebody writes into it.
    void aPipeIsNoKey()
    {
        const QString path = m_folder->filePath(u"pipe"_s);
        QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
        QVERIFY(choose(path));
        QTRY_VERIFY2(shown().contains(u"cannot be read"_s), qPrintable(shown()));
        QVERIFY(text()->toPlainText().isEmpty());
    }

    void whatIsTooLargeIsNoKey()
    {
        const QString path = write(QByteArray(70 * 1024, 'a'));
        QVERIFY(choose(path));
        QTRY_VERIFY2(shown().contains(u"too large"_s), qPrintable(shown()));
        QVERIFY(text()->toPlainText().isEmpty());
    }
};

QTEST_MAIN(KeyDialogsTest)
#include "tst_keydialogs.moc"
