#include <QTemporaryDir>
#include <QTest>

#include "protocols/dns/systemfiles.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::dns;
using namespace std::chrono_literals;

namespace {

struct Etc {
    QTemporaryDir folder;
    ManualClock clock;
    SystemFiles files{
        clock, {folder.filePath(u"resolv.conf"_s), folder.filePath(u"nsswitch.conf"_s), folder.filePath(u"hosts"_s)}};

    void write(const char* name, const QByteArray& text)
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }
};

} // namespace

class SystemFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksOnceASecondAtMost();
    void aFileThatGoesAndComesIsAnother();
    void hostsAreReadAgainWithoutMoreAdo();
};

void SystemFilesTest::looksOnceASecondAtMost()
{
    Etc etc;
    etc.write("resolv.conf", "nameserver 192.0.2.1\n");
    QVERIFY(etc.files.look());
    QVERIFY(!etc.files.look());
    etc.write("resolv.conf", "nameserver 192.0.2.1\nnameserver 192.0.2.2\n");
    QVERIFY(!etc.files.look()); // not yet
    etc.clock.advance(1s);
    QVERIFY(etc.files.look());
    etc.clock.advance(1s);
    QVERIFY(!etc.files.look()); // it is the same still
}

void SystemFilesTest::aFileThatGoesAndComesIsAnother()
{
    Etc etc;
    etc.write("resolv.conf", "nameserver 192.0.2.1\n");
    QVERIFY(etc.files.look());
    QVERIFY(QFile::remove(etc.folder.filePath(u"resolv.conf"_s)));
    etc.clock.advance(1s);
    QVERIFY(etc.files.look());
    etc.write("resolv.conf", "nameserver 192.0.2.9\n");
    etc.clock.advance(1s);
    QVERIFY(etc.files.look());
}

void SystemFilesTest::hostsAreReadAgainWithoutMoreAdo()
{
    Etc etc;
    etc.files.look();
    etc.write("hosts", "192.0.2.7 printer\n");
    etc.clock.advance(1s);
    QVERIFY(!etc.files.look()); // the servers are the same
    QVERIFY(!etc.files.hosts().find("printer").isEmpty());
}

QTEST_GUILESS_MAIN(SystemFilesTest)
#include "tst_systemfiles.moc"
