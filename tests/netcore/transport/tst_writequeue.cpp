#include <random>

#include <QTest>

#include "netcore/transport/writequeue.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

QByteArray gathered(const WriteQueue& queue, int most)
{
    std::vector<iovec> pieces(static_cast<size_t>(most));
    const auto what = queue.gather(pieces.data(), most);
    QByteArray bytes;
    for (int i = 0; i < what.count; ++i)
        bytes.append(static_cast<const char*>(pieces[size_t(i)].iov_base), qsizetype(pieces[size_t(i)].iov_len));
    return bytes.size() == what.bytes ? bytes : QByteArray("wrong count");
}

} // namespace

class WriteQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatHasNotLeft()
    {
        WriteQueue queue;
        queue.append("one");
        queue.append("two");
        queue.append("three");
        QCOMPARE(queue.bytes(), 11);
        QCOMPARE(gathered(queue, 2), QByteArray("onetwo"));
        queue.drop(4);
        QCOMPARE(gathered(queue, 8), QByteArray("wothree"));
        queue.drop(2);
        QCOMPARE(gathered(queue, 8), QByteArray("three"));
        queue.drop(5);
        QVERIFY(queue.isEmpty());
        QCOMPARE(gathered(queue, 8), QByteArray());
    }

    void takesTheRestOfAPiece()
    {
        WriteQueue queue;
        queue.appendRest("onetwo", 3);
        queue.append("three");
        QCOMPARE(queue.bytes(), 8);
        QCOMPARE(gathered(queue, 8), QByteArray("twothree"));
        queue.drop(4);
        QCOMPARE(gathered(queue, 8), QByteArray("hree"));
    }

    void sharesItsPieces()
    {
        const QByteArray message(100, 'm');
        WriteQueue queue;
        queue.append(message);
        iovec piece;
        queue.gather(&piece, 1);
        QVERIFY(piece.iov_base == message.constData());
        QVERIFY(!message.isDetached());
        queue.drop(100);
        QVERIFY(message.isDetached()); // let go of when it has left
    }

    void anyWayOfLeavingIsInOrder()
    {
        std::mt19937 random(7);
        WriteQueue queue;
        QByteArray in;
        QByteArray out;
        for (int round = 0; round < 5000; ++round) {
            const QByteArray piece(int(random() % 50) + 1, char('a' + round % 26));
            queue.append(piece);
            in.append(piece);
            const auto there = gathered(queue, 16);
            const auto leaving = std::min<qsizetype>(there.size(), random() % 60);
            if (leaving == 0)
                continue;
            out.append(there.first(leaving));
            queue.drop(leaving);
        }
        while (!queue.isEmpty()) {
            out.append(gathered(queue, 16));
            queue.drop(gathered(queue, 16).size());
        }
        QCOMPARE(out, in);
    }
};

QTEST_GUILESS_MAIN(WriteQueueTest)
#include "tst_writequeue.moc"
