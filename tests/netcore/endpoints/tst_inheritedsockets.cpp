#include <fcntl.h>

#include <QTest>

#include "netcore/endpoints/inheritedsockets.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class InheritedSocketsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areFoundByIndexAndName()
    {
        const auto sockets = InheritedSockets::from("3", "42", "web:chat:web", 42);
        QCOMPARE(sockets.count(), 3);
        QCOMPARE(*sockets.byIndex(1), QList<int>{4});
        QCOMPARE(*sockets.byName(u"web"_s), (QList<int>{3, 5}));
        QVERIFY(!sockets.byIndex(3));
        const auto missing = sockets.byName(u"mail"_s);
        QVERIFY(!missing);
        QVERIFY(missing.error().text.contains(u"web, chat, web"_s));
    }

    void othersSocketsAreNotOurs_data()
    {
        QTest::addColumn<QByteArray>("fds");
        QTest::addColumn<QByteArray>("pid");
        QTest::newRow("another process") << QByteArray("1") << QByteArray("41");
        QTest::newRow("no pid") << QByteArray("1") << QByteArray();
        QTest::newRow("none") << QByteArray("0") << QByteArray("42");
        QTest::newRow("nonsense") << QByteArray("many") << QByteArray("42");
        QTest::newRow("too many") << QByteArray("100000") << QByteArray("42");
    }
    void othersSocketsAreNotOurs()
    {
        QFETCH(QByteArray, fds);
        QFETCH(QByteArray, pid);
        QCOMPARE(InheritedSockets::from(fds, pid, {}, 42).count(), 0);
    }

    void aCopyIsAnotherDescriptor()
    {
        const FileDescriptor original(::open("/dev/null", O_RDONLY)); // as whoever started us would leave it
        const auto copy = copiedDescriptor(original.get());
        QVERIFY(copy.ok() && copy->get() > 2 && copy->get() != original.get());
        for (const int fd : {original.get(), copy->get()})
            QVERIFY(::fcntl(fd, F_GETFD) & FD_CLOEXEC);
        QVERIFY(!copiedDescriptor(9999));
    }
};

QTEST_GUILESS_MAIN(InheritedSocketsTest)
#include "tst_inheritedsockets.moc"
