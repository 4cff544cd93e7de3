#include "app/backup/stream/backupreceiver.h"
#include "app/backup/stream/backupsender.h"

#include <QDir>
#include <QTemporaryFile>
#include <QTest>

#include <sys/socket.h>

#include "app/backup/stream/streamwire.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

class BackupStreamTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QTemporaryFile m_to;

    std::unique_ptr<BackupReceiver> wait(Result<Done> room = Done())
    {
        auto receiver = BackupReceiver::wait(m_folder.path(), m_to, [room](qint64) { return room; });
        return receiver ? std::move(*receiver) : nullptr;
    }
    QByteArray received()
    {
        m_to.seek(0);
        return m_to.readAll();
    }
    /// Bytes as no sender has them.
    BackupReceiver::Received afterBytes(const QByteArray& bytes)
    {
        auto receiver = wait();
        const StreamSocket at(m_folder.filePath(receiver->folder()));
        {
            const FileDescriptor way(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
            if (::connect(way.get(), at.name(), at.size()) == 0)
                ::send(way.get(), bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
        }
        return receiver->end();
    }

private Q_SLOTS:
    void init() { QVERIFY(m_to.open() && m_to.resize(0) && m_to.seek(0)); }
    void cleanup()
    {
        m_to.close();
        QVERIFY(QDir(m_folder.path()).isEmpty());
    }

    void whatIsWrittenArrives()
    {
        const QByteArray large(5'000'000, 'x');
        auto receiver = wait();
        QVERIFY(receiver);
        BackupSender sender;
        QVERIFY(sender.reach(m_folder.path(), receiver->folder()).ok());
        QVERIFY(sender.expect(5'000'000).ok());
        QCOMPARE(sender.write("begin"), 5);
        QCOMPARE(sender.write(large), large.size());
        QVERIFY(sender.takeBack(7));
        QCOMPARE(sender.write("end"), 3);
        QVERIFY(sender.seek(1)); // as a head that is known when all was written
        QCOMPARE(sender.write("EG"), 2);
        QVERIFY(sender.seek(10));
        QCOMPARE(sender.pos(), 10);
        QVERIFY(sender.finish().ok());
        const auto end = receiver->end();
        QVERIFY(end.hasBegun && end.done.ok());
        QCOMPARE(received(), "bEGinxxend");
    }

    /// Whoever it is that has come.
    void oneThatStaysAndSendsNothingIsNotWaitedFor()
    {
        auto receiver = wait();
        QVERIFY(receiver);
        const StreamSocket at(m_folder.filePath(receiver->folder()));
        const FileDescriptor way(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        QCOMPARE(::connect(way.get(), at.name(), at.size()), 0);
        QCOMPARE(::send(way.get(), "B", 1, MSG_NOSIGNAL), 1);
        QTRY_COMPARE(receiver->taken(), 1);
        const auto end = receiver->end();
        QVERIFY(end.hasBegun && !end.done);
    }

    void nobodyHasCome()
    {
        auto receiver = wait();
        QVERIFY(receiver);
        QVERIFY(!receiver->end().hasBegun);
    }

    /// The disk is full where the command is.
    void whereThereIsNoRoomItEnds()
    {
        auto receiver = wait(Error::local(Reason::NoSpace, u"No."_s));
        QVERIFY(receiver);
        BackupSender sender;
        QVERIFY(sender.reach(m_folder.path(), receiver->folder()).ok());
        QVERIFY(sender.expect(5).ok());
        const QByteArray piece(100'000, 'x');
        bool isTaken = true;
        for (int i = 0; isTaken && i < 1000; ++i)
            isTaken = sender.write(piece) == piece.size();
        QVERIFY(!isTaken);
        QCOMPARE(receiver->end().done.error().text, u"No."_s);
        QVERIFY(received().isEmpty());
    }

    void aCommandThatHasGoneIsTold()
    {
        BackupSender sender;
        QCOMPARE(sender.reach(m_folder.path(), u"making-backup-AbCdEf"_s).error().kind, Error::Kind::Disconnected);
        for (const auto& name : {u""_s, u".."_s, u"making-backup-a/../../b"_s, u"/tmp"_s, u"making-backup-"_s})
            QCOMPARE(sender.reach(m_folder.path(), name).error().kind, Error::Kind::Malformed);
    }

    void whatIsNotWholeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no end") << streamHead(streamBytes, 3) + "abc";
        QTest::newRow("less than said") << streamHead(streamBytes, 5) + "abc";
        QTest::newRow("another size") << streamHead(streamBytes, 3) + "abc" + streamHead(streamEnd, 4);
        QTest::newRow("a huge piece") << streamHead(streamBytes, streamPiece + 1) + QByteArray(streamPiece + 1, 'x')
                + streamHead(streamEnd, streamPiece + 1);
        QTest::newRow("a negative piece") << streamHead(streamBytes, -1) + streamHead(streamEnd, 0);
        QTest::newRow("forward") << streamHead(streamBack, 1000) + streamHead(streamEnd, 1000);
        QTest::newRow("a place beyond the end") << streamHead(streamPlace, 1) + streamHead(streamEnd, 1);
        QTest::newRow("a place before the begin") << streamHead(streamPlace, -1) + streamHead(streamEnd, 0);
        QTest::newRow("the end in the middle")
            << streamHead(streamBytes, 3) + "abc" + streamHead(streamPlace, 1) + streamHead(streamEnd, 3);
        QTest::newRow("before the begin") << streamHead(streamBack, -1) + streamHead(streamEnd, 0);
        QTest::newRow("unknown") << streamHead('?', 0) + streamHead(streamEnd, 0);
        QTest::newRow("expected twice") << streamHead(streamExpected, 1) + streamHead(streamExpected, 1)
                + streamHead(streamEnd, 0);
    }
    void whatIsNotWholeIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto end = afterBytes(bytes);
        QVERIFY(end.hasBegun);
        QCOMPARE(end.done.error().kind, Error::Kind::Disconnected);
    }
};

QTEST_GUILESS_MAIN(BackupStreamTest)
#include "tst_backupstream.moc"
