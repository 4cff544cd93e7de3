#include "netcore/files/actingas.h"

#include <atomic>
#include <thread>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/onlyroot.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ActingAsTest : public QObject {
    Q_OBJECT

    static constexpr unsigned other = 65534;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString& name) const { return m_folder->filePath(name); }
    bool canRead(const QString& name) const { return QFile(at(name)).open(QFile::ReadOnly); }
    static int groups() { return ::getgroups(0, nullptr); }

private Q_SLOTS:
    void init()
    {
        ONLY_ROOT_CAN("use files as another");
        m_folder = std::make_unique<QTemporaryDir>(u"/tmp/everyport-test-XXXXXX"_s); // the test's home is closed
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
        QVERIFY(QDir().mkpath(at(u"theirs"_s)));
        QCOMPARE(::chown(QFile::encodeName(at(u"theirs"_s)).constData(), other, 0), 0); // the group stays root's
        QFile secret(at(u"secret"_s));
        QVERIFY(secret.open(QFile::WriteOnly));
        QCOMPARE(::chmod(QFile::encodeName(at(u"secret"_s)).constData(), 0640), 0);
        QVERIFY(QFile::link(at(u"secret"_s), at(u"theirs/link"_s)));
    }

    void filesAreTheOwnersWhileItLives()
    {
        const auto before = groups();
        {
            const auto acting = ActingAs::account(other, 0);
            QVERIFY(acting.ok() && *acting && ActingAs::isOn());
            QCOMPARE(accountForFiles(), other);
            QVERIFY(!canRead(u"secret"_s) && !canRead(u"theirs/link"_s));
            QFile made(at(u"theirs/made"_s));
            QVERIFY(made.open(QFile::WriteOnly));
            QCOMPARE(QFileInfo(made).ownerId(), other);
            QVERIFY(!QFile(at(u"beside"_s)).open(QFile::WriteOnly));
            QCOMPARE(int(::geteuid()), 0); // and may have a port below 1024
        }
        QVERIFY(!ActingAs::isOn());
        QCOMPARE(accountForFiles(), 0U);
        QCOMPARE(groups(), before);
        QVERIFY(canRead(u"secret"_s) && canRead(u"theirs/link"_s));
    }

    void otherThreadsAreNotTouched()
    {
        bool before = false;
        bool after = true;
        std::unique_ptr<ActingAs> acting;
        std::atomic<int> turn = 0;
        std::thread early([&] {
            while (turn == 0)
                std::this_thread::yield();
            before = canRead(u"secret"_s);
        });
        auto taken = ActingAs::account(other, 0);
        QVERIFY(taken.ok());
        acting = std::move(*taken);
        turn = 1;
        early.join();
        std::thread([&] { after = canRead(u"secret"_s); }).join(); // one that is started meanwhile is as we are
        QVERIFY(before && !after);
    }

    void theCallersFilesAreTheCallers()
    {
        const auto acting = ActingAs::account(other, 0);
        QVERIFY(acting.ok() && *acting);
        {
            const ActingAsCaller caller;
            QVERIFY(canRead(u"secret"_s));
        }
        QVERIFY(!canRead(u"secret"_s));
        bool inThread = false;
        bool afterwards = true;
        std::thread([&] {
            {
                const ActingAsCaller caller;
                inThread = canRead(u"secret"_s);
            }
            afterwards = canRead(u"secret"_s);
        }).join();
        QVERIFY(inThread && !afterwards);
    }

    void asRootNothingChanges()
    {
        const auto acting = ActingAs::account(0, 0);
        QVERIFY(acting.ok() && !*acting && !ActingAs::isOn() && !ActingAs::theirs());
        const ActingAsCaller caller;
        QVERIFY(canRead(u"secret"_s));
    }

    /// The number of an account is no number of a group of its: 42 is who may read the passwords.
    void anAccountWithoutANameHasTheGroupOfItsFolder()
    {
        constexpr uid_t nameless = 4242424;
        QCOMPARE(::getpwuid(nameless), nullptr);
        {
            const auto acting = ActingAs::account(nameless, other);
            QVERIFY(acting.ok() && *acting);
            const auto theirs = ActingAs::theirs();
            QVERIFY(theirs->user == nameless && theirs->group == other && theirs->groups.empty());
            QCOMPARE(groups(), 0);
        }
        const auto refused = ActingAs::account(nameless, 0);
        QVERIFY(!refused && refused.error().text.contains(u"the group of its folder is root's"_s));
        QVERIFY(!ActingAs::isOn());
        const auto wanted = ActingAs::account(nameless, 0, 7);
        QVERIFY(wanted.ok() && *wanted);
        QCOMPARE(ActingAs::theirs()->group, 7U);
    }

    void theGroupThatIsWantedIsUsed()
    {
        const auto acting = ActingAs::account(other, other, 7);
        QVERIFY(acting.ok() && *acting);
        QFile made(at(u"theirs/made"_s));
        QVERIFY(made.open(QFile::WriteOnly));
        QCOMPARE(QFileInfo(made).groupId(), 7U);
    }
};

QTEST_GUILESS_MAIN(ActingAsTest)
#include "tst_actingas.moc"
