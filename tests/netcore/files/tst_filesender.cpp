#include <QTemporaryDir>
#include <QTest>

#include "netcore/files/filesender.h"
#include "netcore/reactor/epollreactor.h"
#include "netcore/sockets/tcpoptions.h"
#include "tests/netcore/socketpair.h"
#include "tests/support/testclass.h"

using namespace everyport;

class FileSenderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QFile file(m_path);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        m_bytes.resize(3'000'001);
        for (qsizetype i = 0; i < m_bytes.size(); ++i)
            m_bytes[i] = char(i * 31 % 251);
        file.write(m_bytes);
    }

    void aFileArrivesWholeAtTheReadersSpeed()
    {
        SocketPair pair;
        QVERIFY(pair.listen());
        pair.client.whenMade = [](Transport& transport) { transport.pauseReading(); };
        QVERIFY(join(pair));
        FileSender sender(pair.reactor, *pair.server.transport);
        std::optional<Result<qint64>> sent;
        auto sending = sender.send(m_path);
        sending.whenDone([&](Result<qint64> result) { sent = std::move(result); });
        qsizetype most = 0;
        const auto watch = [&] { most = std::max(most, pair.server.transport->queuedBytes()); };
        QTRY_VERIFY((watch(), most > 256 * 1024));
        // fixed wait: a thread reads, and may read no more
        QTest::qWait(30);
        watch();
        QVERIFY2(most <= (256 + 2 * 64) * 1024, qPrintable(QString::number(most)));
        QVERIFY(!sent);
        pair.client.transport->resumeReading();
        QTRY_VERIFY((watch(), pair.client.received.size() == m_bytes.size()));
        QVERIFY(pair.client.received == m_bytes);
        QVERIFY(most <= (256 + 2 * 64) * 1024);
        QTRY_VERIFY(sent && sent->ok()); // the last is read on the other side before it is told on this one
        QCOMPARE(**sent, m_bytes.size());
    }

    void aConsumerThatGoesStopsIt()
    {
        SocketPair pair;
        QVERIFY(pair.listen());
        pair.client.whenMade = [](Transport& transport) { transport.pauseReading(); };
        QVERIFY(join(pair));
        FileSender sender(pair.reactor, *pair.server.transport);
        auto sending = sender.send(m_path);
        QTRY_VERIFY(pair.server.transport->queuedBytes() > 0);
        pair.server.transport->abortConnection();
        QTRY_VERIFY(sending.isReady());
        QVERIFY(sending.take().error().isCancelled());
    }

    void aMissingFileSaysSo()
    {
        SocketPair pair;
        QVERIFY(pair.listen());
        pair.connect();
        QTRY_VERIFY(pair.server.transport);
        FileSender sender(pair.reactor, *pair.server.transport);
        auto sending = sender.send(m_path + QStringLiteral(".not"));
        QTRY_VERIFY(sending.isReady());
        QVERIFY(sending.take().error().reason == Reason::NotFound);
    }

    void droppingTheTaskStopsIt()
    {
        SocketPair pair;
        QVERIFY(pair.listen());
        pair.connect();
        QTRY_VERIFY(pair.server.transport && pair.client.transport);
        FileSender sender(pair.reactor, *pair.server.transport);
        auto sending = sender.send(m_path);
        sending.cancel();
        // fixed wait: a thread reads, and what it reads goes nowhere
        QTest::qWait(30);
        QVERIFY(pair.client.received.isEmpty());
    }

private:
    /// With buffers so small that the queue is what fills.
    static bool join(SocketPair& pair)
    {
        pair.connect();
        return QTest::qWaitFor([&] { return pair.server.transport && pair.client.transport; })
            && TcpOptions::of(*pair.server.transport)->setSendBuffer(16 * 1024).ok()
            && TcpOptions::of(*pair.client.transport)->setReceiveBuffer(16 * 1024).ok();
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("file"));
    QByteArray m_bytes;
};

QTEST_GUILESS_MAIN(FileSenderTest)
#include "tst_filesender.moc"
