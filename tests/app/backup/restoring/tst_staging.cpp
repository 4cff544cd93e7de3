#include "app/backup/restoring/staging.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/backup/restoring/restore.h"
#include "netcore/files/socketfilelock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

class StagingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    Places here() const { return {m_folder->filePath(u"config"_s), m_folder->filePath(u"data"_s)}; }
    QString aside() const { return here().data + u"/restore"_s; }
    QString lock() const { return aside() + u".lock"_s; }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(stagedPlaces(here()).data));
    }

    void whatAnotherHoldsIsRefusedInWords()
    {
        {
            const auto another = SocketFileLock::take(aside());
            QVERIFY(another.ok());
            const auto held = Staging::hold(here());
            QVERIFY(!held);
            QCOMPARE(held.error().reason, Reason::InUse);
            QVERIFY2(held.error().text.contains(u"looks at a backup of the folder "_s + here().data),
                qPrintable(held.error().text));
            dropAbandoned(here());
            QVERIFY(QFile::exists(aside()));
        }
        QVERIFY(Staging::hold(here()).ok());
    }

    void whatIsLeftOfADeadOneGoes()
    {
        QFile left(lock());
        QVERIFY(left.open(QFile::WriteOnly)); // nobody locks it any more
        left.close();
        dropAbandoned(here());
        QVERIFY(!QFile::exists(aside()));
        QVERIFY(!QFile::exists(lock()));
    }

    void aProcessSharesItUntilTheLastEnds()
    {
        auto one = Staging::hold(here());
        auto two = Staging::hold(here());
        QVERIFY(one.ok() && two.ok());
        one->reset();
        QVERIFY(!SocketFileLock::take(aside()));
        dropAbandoned(here());
        QVERIFY(QFile::exists(aside()));
        two->reset();
        QVERIFY(!QFile::exists(lock()));
        QVERIFY(SocketFileLock::take(aside()).ok());
    }

    void whatWaitsForAStartStays()
    {
        QVERIFY(orderRestore(here(), RestoreMode::Add).ok());
        dropAbandoned(here());
        QVERIFY(isRestoreOrdered(here()));
        const auto held = Staging::hold(here());
        QVERIFY(!held && held.error().text.contains(u"waits for the next start"_s));
        QVERIFY(!QFile::exists(lock()));
    }

    /// Who takes it back waits until it is in its place, and the other way round.
    void whatWaitsIsOnesToPutInPlaceOrTakeBack()
    {
        QVERIFY(orderRestore(here(), RestoreMode::Add).ok());
        {
            const auto another = SocketFileLock::take(aside());
            QVERIFY(another.ok());
            const auto held = Staging::holdWaiting(here());
            QVERIFY(!held && held.error().reason == Reason::InUse);
        }
        const auto held = Staging::holdWaiting(here());
        QVERIFY(held.ok());
        QVERIFY(isRestoreOrdered(here()));
        QVERIFY(!SocketFileLock::take(aside()));
    }
};

QTEST_GUILESS_MAIN(StagingTest)
#include "tst_staging.moc"
