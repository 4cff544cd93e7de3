#include "app/station/process/notifysocket.h"

#include <cstddef>
#include <cstring>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class NotifySocketTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTold_data()
    {
        QTest::addColumn<bool>("abstract");
        QTest::newRow("path") << false;
        QTest::newRow("abstract") << true;
    }
    void isTold()
    {
        QFETCH(bool, abstract);
        QTemporaryDir folder;
        const auto path = abstract ? QByteArray("@everyport-test-") + QByteArray::number(::getpid())
                                   : QFile::encodeName(folder.filePath(u"notify"_s));
        sockaddr_un name = {};
        name.sun_family = AF_UNIX;
        std::memcpy(name.sun_path, path.constData(), size_t(path.size()));
        if (abstract)
            name.sun_path[0] = '\0';
        const auto fd = ::socket(AF_UNIX, SOCK_DGRAM, 0);
        QCOMPARE(::bind(fd, reinterpret_cast<sockaddr*>(&name),
                     socklen_t(offsetof(sockaddr_un, sun_path) + size_t(path.size()))),
            0);

        qputenv("NOTIFY_SOCKET", path);
        notifyServiceManager("READY=1");
        char heard[64] = {};
        QCOMPARE(::recv(fd, heard, sizeof heard, MSG_DONTWAIT), 7);
        QCOMPARE(QByteArray(heard), QByteArray("READY=1"));
        ::close(fd);
        notifyServiceManager("STOPPING=1"); // nobody listens any more
    }

    void isNobodyMostly()
    {
        qunsetenv("NOTIFY_SOCKET");
        notifyServiceManager("READY=1");
        qputenv("NOTIFY_SOCKET", QByteArray("/") + QByteArray(500, 'x'));
        notifyServiceManager("READY=1");
        qputenv("NOTIFY_SOCKET", "relative");
        notifyServiceManager("READY=1");
        qunsetenv("NOTIFY_SOCKET");
    }
};

QTEST_APPLESS_MAIN(NotifySocketTest)
#include "tst_notifysocket.moc"
