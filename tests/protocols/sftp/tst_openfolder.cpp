#include "protocols/sftp/openfolder.h"

#include <cerrno>

#include <fcntl.h>

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::sftp;

class OpenFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closesWhatItCannotRead()
    {
        QTemporaryFile file; // no folder, so it is refused
        QVERIFY(file.open());
        const int fd = fcntl(file.handle(), F_DUPFD_CLOEXEC, 3);
        QVERIFY(!openFolder(FileDescriptor(fd)));
        QCOMPARE(errno, ENOTDIR);
        QCOMPARE(fcntl(fd, F_GETFD), -1);
    }

    void closesWhatItHasRead()
    {
        const QTemporaryDir folder;
        const int fd = ::open(QFile::encodeName(folder.path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        {
            const auto opened = openFolder(FileDescriptor(fd));
            QVERIFY(opened);
            QVERIFY(readdir(opened.get()));
        }
        QCOMPARE(fcntl(fd, F_GETFD), -1);
    }
};

QTEST_APPLESS_MAIN(OpenFolderTest)
#include "tst_openfolder.moc"
