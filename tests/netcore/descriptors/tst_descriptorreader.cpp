#include <QTemporaryFile>
#include <QTest>

#include "netcore/descriptors/descriptorreader.h"
#include "tests/netcore/pipe.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

struct Heard {
    QByteArray bytes;
    int pieces = 0;
    std::optional<Error> end;
    std::function<void()> whenRead;

    DescriptorReader::Events events()
    {
        return {[this](QByteArrayView piece) {
                    bytes.append(piece);
                    ++pieces;
                    if (whenRead)
                        whenRead();
                },
            [this](const Error& reason) { end = reason; }};
    }
};

} // namespace

class DescriptorReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatComesAndTheEnd()
    {
        MemoryReactor reactor;
        Pipe pipe;
        Heard heard;
        const DescriptorReader reader(reactor, std::move(pipe.reading), heard.events());
        QVERIFY(::fcntl(reader.descriptor(), F_GETFL) & O_NONBLOCK);
        reactor.turn();
        QVERIFY(heard.bytes.isEmpty() && !heard.end);
        QVERIFY(pipe.put("one"));
        reactor.turn();
        QCOMPARE(heard.bytes, QByteArray("one"));
        QVERIFY(pipe.put("two"));
        pipe.writing.reset();
        reactor.turn();
        reactor.turn();
        QCOMPARE(heard.bytes, QByteArray("onetwo"));
        QVERIFY(heard.end && heard.end->isClosed());
        QVERIFY(::fcntl(reader.descriptor(), F_GETFD) >= 0); // ours until it is let go of
    }

    void pausedHearsNothingNotEvenTheEnd()
    {
        MemoryReactor reactor;
        Pipe pipe;
        Heard heard;
        DescriptorReader reader(reactor, std::move(pipe.reading), heard.events());
        reader.pause();
        QVERIFY(pipe.put("later"));
        pipe.writing.reset();
        reactor.turn();
        QVERIFY(heard.bytes.isEmpty() && !heard.end);
        reader.resume();
        reactor.turn();
        reactor.turn();
        QCOMPARE(heard.bytes, QByteArray("later"));
        QVERIFY(heard.end);
        reader.pause();
        reader.resume();
        reactor.turn();
        QCOMPARE(heard.pieces, 1);
    }

    void pausedFromInside()
    {
        MemoryReactor reactor;
        Pipe pipe;
        Heard heard;
        DescriptorReader reader(reactor, std::move(pipe.reading), heard.events());
        heard.whenRead = [&] { reader.pause(); };
        QVERIFY(pipe.put(QByteArray(60'000, 'x'))); // two pieces
        reactor.turn();
        reactor.turn();
        QCOMPARE(heard.pieces, 1);
        reader.resume();
        reactor.turn();
        QCOMPARE(heard.bytes.size(), 60'000);
    }

    void aFileIsReadInPieces()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(QByteArray(100'000, 'f'));
        QVERIFY(file.flush() && file.seek(0));
        QVERIFY(!canBeWatched(file.handle()));
        MemoryReactor reactor;
        Heard heard;
        const DescriptorReader reader(reactor, FileDescriptor(::dup(file.handle())), heard.events());
        QVERIFY(heard.bytes.isEmpty());
        reactor.advance({});
        QCOMPARE(heard.bytes.size(), 100'000);
        QCOMPARE(heard.pieces, 4); // of 32 KiB, each in a call of its own from the loop
        QVERIFY(heard.end && heard.end->isClosed());
    }

    void lettingGoFromInside_data()
    {
        QTest::addColumn<bool>("file");
        QTest::newRow("pipe") << false;
        QTest::newRow("file") << true;
    }
    void lettingGoFromInside()
    {
        QFETCH(bool, file);
        QTemporaryFile regular;
        QVERIFY(regular.open());
        regular.write("ab");
        QVERIFY(regular.flush() && regular.seek(0));
        MemoryReactor reactor;
        Pipe pipe;
        QVERIFY(pipe.put("ab"));
        Heard heard;
        std::unique_ptr<DescriptorReader> reader;
        heard.whenRead = [&] { reader.reset(); };
        reader = std::make_unique<DescriptorReader>(
            reactor, file ? FileDescriptor(::dup(regular.handle())) : std::move(pipe.reading), heard.events());
        reactor.advance({});
        reactor.advance({});
        QVERIFY(!reader);
        QCOMPARE(heard.pieces, 1);
        QVERIFY(!heard.end);
    }

    void whatCannotBeReadSaysSo()
    {
        MemoryReactor reactor;
        Pipe pipe;
        Heard heard;
        const DescriptorReader reader(reactor, FileDescriptor(::open("/", O_RDONLY | O_CLOEXEC)), heard.events());
        reactor.advance({});
        QVERIFY(heard.end && !heard.end->isClosed());
        QCOMPARE(heard.end->native, EISDIR);
    }
};

QTEST_GUILESS_MAIN(DescriptorReaderTest)
#include "tst_descriptorreader.moc"
