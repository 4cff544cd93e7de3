#include "app/backup/stream/backupreceiver.h"
#include "app/backup/stream/backupsender.h"

#include <atomic>
#include <limits>
#include <thread>

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QTest>
#include <QThread>

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
        const QByteArray sent = streamHead(streamExpected, 1) + streamHead(streamBytes, 1) + "x";
        QCOMPARE(::send(way.get(), sent.constData(), size_t(sent.size()), MSG_NOSIGNAL), sent.size());
        QTRY_COMPARE(receiver->taken(), 1);
        const auto end = receiver->end();
        QVERIFY(end.hasBegun && !end.done);
    }

    /// A byte now and then of a piece that never becomes whole.
    void oneThatDripsIsNotWaitedFor()
    {
        auto receiver = wait();
        QVERIFY(receiver);
        const StreamSocket at(m_folder.filePath(receiver->folder()));
        const FileDescriptor way(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        QCOMPARE(::connect(way.get(), at.name(), at.size()), 0);
        const QByteArray begin = streamHead(streamExpected, 1) + streamHead(streamBytes, streamPiece);
        QCOMPARE(::send(way.get(), begin.constData(), size_t(begin.size()), MSG_NOSIGNAL), begin.size());
        std::atomic<bool> isOver = false;
        std::thread dripping([&] {
            while (!isOver && ::send(way.get(), "x", 1, MSG_NOSIGNAL) == 1)
                QThread::msleep(50); // fixed wait: a drip
        });
        QTest::qWait(200);              // fixed wait: for drips
        QCOMPARE(receiver->taken(), 0); // is no sign that it goes on
        QElapsedTimer watch;
        watch.start();
        const auto end = receiver->end();
        const auto took = watch.elapsed();
        isOver = true;
        dripping.join();
        QVERIFY(end.hasBegun && !end.done);
        QVERIFY2(took < 20'000, qPrintable(QString::number(took)));
    }

    /// A program that would fill the disk where the command is.
    void moreThanWasSaidIsNotTaken_data()
    {
        QTest::addColumn<bool>("isBack");
        QTest::newRow("on and on") << false;
        QTest::newRow("the same again and again") << true;
    }
    void moreThanWasSaidIsNotTaken()
    {
        QFETCH(bool, isBack);
        auto receiver = wait();
        QVERIFY(receiver);
        BackupSender sender;
        QVERIFY(sender.reach(m_folder.path(), receiver->folder()).ok());
        QVERIFY(sender.expect(5).ok());
        const QByteArray piece(streamPiece, 'x');
        int pieces = 0;
        while (pieces < 1000 && sender.write(piece) == piece.size() && (!isBack || sender.takeBack(0)))
            ++pieces;
        QVERIFY(pieces < 600);
        const auto end = receiver->end();
        QCOMPARE(end.done.error().reason, Reason::TooLarge);
        QVERIFY(m_to.size() <= 260 * streamPiece);
        QVERIFY(receiver->taken() <= (isBack ? streamPiece : 260 * streamPiece)); // only what is new is a sign
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
        const auto size = streamHead(streamExpected, 10);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no size first") << streamHead(streamBytes, 3) + "abc" + streamHead(streamEnd, 3);
        QTest::newRow("a negative size") << streamHead(streamExpected, -1) + streamHead(streamEnd, 0);
        QTest::newRow("a size of all there is")
            << streamHead(streamExpected, std::numeric_limits<qint64>::max()) + streamHead(streamEnd, 0);
        QTest::newRow("no end") << size + streamHead(streamBytes, 3) + "abc";
        QTest::newRow("less than said") << size + streamHead(streamBytes, 5) + "abc";
        QTest::newRow("another size") << size + streamHead(streamBytes, 3) + "abc" + streamHead(streamEnd, 4);
        QTest::newRow("a huge piece") << size + streamHead(streamBytes, streamPiece + 1)
                + QByteArray(streamPiece + 1, 'x') + streamHead(streamEnd, streamPiece + 1);
        QTest::newRow("a negative piece") << size + streamHead(streamBytes, -1) + streamHead(streamEnd, 0);
        QTest::newRow("forward") << size + streamHead(streamBack, 1000) + streamHead(streamEnd, 1000);
        QTest::newRow("a place beyond the end") << size + streamHead(streamPlace, 1) + streamHead(streamEnd, 1);
        QTest::newRow("a place before the begin") << size + streamHead(streamPlace, -1) + streamHead(streamEnd, 0);
        QTest::newRow("the end in the middle")
            << size + streamHead(streamBytes, 3) + "abc" + streamHead(streamPlace, 1) + streamHead(streamEnd, 3);
        QTest::newRow("before the begin") << size + streamHead(streamBack, -1) + streamHead(streamEnd, 0);
        QTest::newRow("unknown") << size + streamHead('?', 0) + streamHead(streamEnd, 0);
        QTest::newRow("expected twice") << size + streamHead(streamExpected, 1) + streamHead(streamEnd, 0);
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
