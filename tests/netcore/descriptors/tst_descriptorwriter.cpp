#include <csignal>

#include <QTemporaryFile>
#include <QTest>

#include "netcore/descriptors/descriptorwriter.h"
#include "tests/netcore/pipe.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

struct Heard : Producer {
    qsizetype left = 0;
    int drained = 0;
    std::optional<Error> failure;
    QByteArray producing;
    std::function<void()> whenLeft;
    std::function<void()> whenDrained;

    DescriptorWriter::Events events()
    {
        return {[this](qsizetype count) {
                    left += count;
                    if (whenLeft)
                        whenLeft();
                },
            [this] {
                ++drained;
                if (whenDrained)
                    whenDrained();
            },
            [this](const Error& reason) { failure = reason; }};
    }
    void pauseProducing() override { producing += 'p'; }
    void resumeProducing() override { producing += 'r'; }
    void stopProducing() override { producing += 's'; }
};

} // namespace

class DescriptorWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); } // Qt Test takes it for a crash

    void aTurnsWritesLeaveTogetherAtItsEnd()
    {
        MemoryReactor reactor;
        Pipe pipe;
        Heard heard;
        DescriptorWriter writer(reactor, std::move(pipe.writing), heard.events());
        writer.write("one ");
        writer.write({});
        writer.write("two");
        QCOMPARE(writer.queuedBytes(), 7);
        QVERIFY(readNow(pipe.reading.get()).isEmpty());
        reactor.turn();
        QCOMPARE(readNow(pipe.reading.get()), QByteArray("one two"));
        QCOMPARE(heard.left, 7);
        QCOMPARE(heard.drained, 1);
        QCOMPARE(writer.queuedBytes(), 0);
    }

    void aSlowReaderPausesTheProducer()
    {
        MemoryReactor reactor;
        Pipe pipe;
        Heard heard;
        DescriptorWriter writer(reactor, std::move(pipe.writing), heard.events());
        writer.setProducer(&heard);
        const QByteArray much(600'000, 'x');
        writer.write(much);
        QCOMPARE(heard.producing, QByteArray("p"));
        QByteArray all;
        for (int i = 0; i < 50 && heard.drained == 0; ++i) {
            reactor.turn();
            all += readNow(pipe.reading.get());
        }
        all += readNow(pipe.reading.get());
        QVERIFY(all == much);
        QCOMPARE(heard.producing, QByteArray("pr"));
        QCOMPARE(heard.left, much.size());
    }

    void aReaderThatGoesIsToldOnce()
    {
        MemoryReactor reactor;
        Pipe pipe;
        Heard heard;
        DescriptorWriter writer(reactor, std::move(pipe.writing), heard.events());
        pipe.reading.reset();
        reactor.turn(); // without a word of ours
        QVERIFY(heard.failure && heard.failure->reason == Reason::ConnectionLost);
        heard.failure.reset();
        writer.write("anybody?");
        reactor.turn();
        QVERIFY(!heard.failure && heard.left == 0);
        QCOMPARE(writer.descriptor(), -1);
    }

    void moreThanAnybodyShouldKeep()
    {
        MemoryReactor reactor;
        Pipe pipe;
        Heard heard;
        DescriptorWriter writer(reactor, std::move(pipe.writing), heard.events());
        writer.setLimits({1000, 200'000});
        for (int i = 0; i < 30 && !heard.failure; ++i) {
            writer.write(QByteArray(10'000, 'x'));
            reactor.turn();
        }
        QVERIFY(heard.failure && heard.failure->reason == Reason::TooLarge);
        QVERIFY(heard.left >= 30'000); // into the pipe
    }

    void aFileTakesEverything()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        MemoryReactor reactor;
        Heard heard;
        DescriptorWriter writer(reactor, FileDescriptor(::dup(file.handle())), heard.events());
        writer.write(QByteArray(1'000'000, 'f'));
        reactor.turn();
        QCOMPARE(file.size(), 1'000'000);
        QCOMPARE(heard.drained, 1);
    }

    void aFullDisk()
    {
        MemoryReactor reactor;
        Heard heard;
        DescriptorWriter writer(reactor, FileDescriptor(::open("/dev/full", O_WRONLY | O_CLOEXEC)), heard.events());
        writer.write("x");
        reactor.turn();
        QVERIFY(heard.failure && heard.failure->reason == Reason::NoSpace);
    }

    void lettingGoFromInside_data()
    {
        QTest::addColumn<bool>("whenLeft");
        QTest::newRow("of bytes that left") << true;
        QTest::newRow("of the empty queue") << false;
    }
    void lettingGoFromInside()
    {
        QFETCH(bool, whenLeft);
        MemoryReactor reactor;
        Pipe pipe;
        Heard heard;
        auto writer = std::make_unique<DescriptorWriter>(reactor, std::move(pipe.writing), heard.events());
        (whenLeft ? heard.whenLeft : heard.whenDrained) = [&] { writer.reset(); };
        writer->write(QByteArray(300'000, 'x'));
        for (int i = 0; i < 50 && writer; ++i) {
            reactor.turn();
            readNow(pipe.reading.get());
        }
        QVERIFY(!writer);
        reactor.turn();
        QCOMPARE(heard.drained, whenLeft ? 0 : 1);
        QVERIFY(!heard.failure);
    }
};

QTEST_GUILESS_MAIN(DescriptorWriterTest)
#include "tst_descriptorwriter.moc"
