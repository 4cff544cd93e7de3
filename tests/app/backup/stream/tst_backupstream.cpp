#include "app/backup/stream/backupreceiver.h"
#include "app/backup/stream/backupsender.h"

#include <atomic>
#include <future>
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
    const BackupProgress m_progress;

    static constexpr qint64 muchRoom = qint64(1) << 40;

    std::unique_ptr<BackupReceiver> wait(
        Result<qint64> room = muchRoom, const StreamPatience& patience = StreamPatience())
    {
        auto receiver = BackupReceiver::wait(
            m_folder.path(), m_to, [room](qint64) { return room; }, patience);
        return receiver ? std::move(*receiver) : nullptr;
    }
    FileDescriptor reach(const BackupReceiver& receiver) const
    {
        const StreamSocket at(m_folder.filePath(receiver.folder()));
        FileDescriptor way(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        return ::connect(way.get(), at.name(), at.size()) == 0 ? std::move(way) : FileDescriptor();
    }
    static bool send(const FileDescriptor& way, const QByteArray& bytes)
    {
        return ::send(way.get(), bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
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
        send(reach(*receiver), bytes);
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
        BackupSender sender(m_progress);
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
        const auto way = reach(*receiver);
        QVERIFY(send(way, streamHead(streamExpected, 1) + streamHead(streamBytes, 1) + "x"));
        QTRY_COMPARE(receiver->taken(), 1);
        const auto end = receiver->end();
        QVERIFY(end.hasBegun && !end.done);
    }

    /// A byte now and then of a piece that never becomes whole.
    void oneThatDripsIsNotWaitedFor()
    {
        auto receiver = wait();
        QVERIFY(receiver);
        const auto way = reach(*receiver);
        QVERIFY(send(way, streamHead(streamExpected, 1) + streamHead(streamBytes, streamPiece)));
        std::atomic<bool> isOver = false;
        std::thread dripping([&] {
            while (!isOver && send(way, "x"))
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

    /// However long the command itself would wait for the program.
    void oneThatIsTooSlowIsGivenUp_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("drip");
        const auto size = streamHead(streamExpected, 1'000'000);
        QTest::newRow("never a size") << QByteArray("E") << QByteArray();
        QTest::newRow("never a byte") << size << QByteArray();
        QTest::newRow("a byte now and then") << size << streamHead(streamBytes, 1) + "x";
        QTest::newRow("the place now and then")
            << size + streamHead(streamBytes, 1) + "x" << streamHead(streamPlace, 0);
    }
    void oneThatIsTooSlowIsGivenUp()
    {
        using namespace std::chrono_literals;
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, drip);
        const StreamPatience patience{.size = 300ms,
            .beginning = 300ms,
            .longestBeginning = 300ms,
            .window = 300ms,
            .leastInWindow = 100,
            .rest = 0ms};
        auto receiver = wait(muchRoom, patience);
        QVERIFY(receiver);
        const auto way = reach(*receiver);
        QVERIFY(send(way, begin));
        QElapsedTimer watch;
        watch.start();
        while (!receiver->isGivenUp() && watch.elapsed() < 20'000) {
            if (!drip.isEmpty())
                send(way, drip);
            QThread::msleep(20); // fixed wait: a drip
        }
        QVERIFY(receiver->isGivenUp());
        const auto end = receiver->end();
        QVERIFY(end.hasBegun);
        QCOMPARE(end.done.error().reason, Reason::TimedOut);
    }

    void oneThatSendsEnoughMayTakeLong()
    {
        using namespace std::chrono_literals;
        const StreamPatience patience{.window = 2000ms, .leastInWindow = 10};
        auto receiver = wait(muchRoom, patience);
        QVERIFY(receiver);
        BackupSender sender(m_progress);
        QVERIFY(sender.reach(m_folder.path(), receiver->folder()).ok());
        QVERIFY(sender.expect(5).ok());
        QElapsedTimer watch;
        for (watch.start(); watch.elapsed() < 3000; QThread::msleep(50)) // fixed wait: between what is enough
            QCOMPARE(sender.write("ten bytes."), 10);
        QVERIFY(sender.finish().ok());
        QVERIFY(receiver->end().done.ok());
        QVERIFY(!receiver->isGivenUp());
    }

    /// The database is copied before the first bytes, a large one for longer.
    void aLargeOneMayBeginLater()
    {
        using namespace std::chrono_literals;
        const auto isTooSlow = [](qint64 size, std::chrono::minutes after) {
            StreamPace pace({});
            pace.sizeCame(size);
            pace.waited(after);
            return pace.isTooSlow();
        };
        QVERIFY(!isTooSlow(1'000'000, 10min));
        QVERIFY(isTooSlow(1'000'000, 11min));
        QVERIFY(!isTooSlow(2'000'000'000, 30min));
        QVERIFY(isTooSlow(std::numeric_limits<qint64>::max(), 61min));
    }

    /// More than was said may come, but never all that is free.
    void theLastRoomIsLeft()
    {
        auto receiver = wait(3 * streamPiece);
        QVERIFY(receiver);
        BackupSender sender(m_progress);
        QVERIFY(sender.reach(m_folder.path(), receiver->folder()).ok());
        QVERIFY(sender.expect(2 * streamPiece).ok());
        const QByteArray piece(streamPiece, 'x');
        for (int i = 0; i < 10 && sender.write(piece) == piece.size(); ++i)
            ;
        const auto end = receiver->end();
        QCOMPARE(end.done.error().reason, Reason::NoSpace);
        QCOMPARE(m_to.size(), 3 * streamPiece);
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
        BackupSender sender(m_progress);
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
        BackupSender sender(m_progress);
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
        BackupSender sender(m_progress);
        QCOMPARE(sender.reach(m_folder.path(), u"making-backup-AbCdEf"_s).error().kind, Error::Kind::Disconnected);
        for (const auto& name : {u""_s, u".."_s, u"making-backup-a/../../b"_s, u"/tmp"_s, u"making-backup-"_s})
            QCOMPARE(sender.reach(m_folder.path(), name).error().kind, Error::Kind::Malformed);
    }

    /// One that was stopped by Ctrl+Z, or whose disk is far away: the program ends all the same.
    void aCommandThatTakesNothingHoldsNobodyWhoIsToldToStop()
    {
        std::promise<void> may;
        auto receiver = BackupReceiver::wait(m_folder.path(), m_to, [&may](qint64) -> Result<qint64> {
            may.get_future().wait();
            return muchRoom;
        });
        QVERIFY(receiver);
        BackupProgress progress;
        BackupSender sender(progress);
        QVERIFY(sender.reach(m_folder.path(), (*receiver)->folder()).ok());
        QVERIFY(sender.expect(5'000'000).ok());
        std::thread stopping([&progress] {
            QThread::msleep(300); // fixed wait: until the way is full
            progress.stop();
        });
        QElapsedTimer watch;
        watch.start();
        const auto written = sender.write(QByteArray(5'000'000, 'x'));
        const auto took = watch.elapsed();
        stopping.join();
        may.set_value();
        QVERIFY(!(*receiver)->end().done);
        QCOMPARE(written, -1);
        QVERIFY2(took < 20'000, qPrintable(QString::number(took)));
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
