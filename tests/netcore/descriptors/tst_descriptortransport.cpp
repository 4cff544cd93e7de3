#include <ctime>

#include <fcntl.h>
#include <pty.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "netcore/transport/halfcloseable.h"
#include "tests/netcore/pipe.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// One that wants to know its halves apart.
class HalfStory final : public Protocol, public HalfCloseable {
public:
    explicit HalfStory(QStringList& events, Transport*& transport) : m_events(events), m_transport(transport) {}
    void connectionMade(Transport& transport) override { m_transport = &transport; }
    void dataReceived(QByteArrayView bytes) override { m_events.append(QString::fromLatin1(bytes)); }
    void readConnectionLost() override { m_events.append(u"read lost"_s); }
    void writeConnectionLost() override { m_events.append(u"write lost"_s); }
    void connectionLost(const Error& reason) override
    {
        m_events.append(reason.isClosed() ? u"closed"_s : reason.text);
        m_transport = nullptr;
    }

private:
    QStringList& m_events;
    Transport*& m_transport;
};

} // namespace

class DescriptorTransportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoPipes()
    {
        Pipe in;
        Pipe out;
        Story story;
        EpollReactor reactor;
        const int inputFlags = fcntl(in.reading.get(), F_GETFL);
        const auto kept = in.reading.duplicate(); // the same open file, as our starter would have it
        const auto opened = reactor.openDescriptors(
            {in.reading.release(), out.writing.release(), u"two pipes"_s}, std::make_unique<StoryProtocol>(story));
        QVERIFY(opened.ok());
        QCOMPARE(story.transport->peer().toString(), u"two pipes"_s);
        QCOMPARE(::write(in.writing.get(), "in", 2), 2);
        QTRY_COMPARE(story.received, QByteArray("in"));
        QVERIFY(fcntl(kept.get(), F_GETFL) & O_NONBLOCK);
        story.transport->write("o");
        story.transport->write("ut");
        QByteArray written;
        QTRY_VERIFY((written += readNow(out.reading.get())) == "out");
        QCOMPARE(reactor.connections().rows().first()->bytesOut, 3u);
        story.transport->loseConnection();
        QTRY_VERIFY(story.lost && story.lost->isClosed());
        QCOMPARE(fcntl(kept.get(), F_GETFL), inputFlags); // as it was found
        QCOMPARE(reactor.connections().openCount(), 0);
    }

    void theEndOfInputEndsAPlainProtocolAfterItsLastWord()
    {
        Pipe in;
        Pipe out;
        Story story;
        EpollReactor reactor;
        story.whenData = [](Transport& transport, QByteArrayView) { transport.write("answer"); };
        QVERIFY(
            reactor
                .openDescriptors({in.reading.release(), out.writing.release()}, std::make_unique<StoryProtocol>(story))
                .ok());
        QCOMPARE(::write(in.writing.get(), "question", 8), 8);
        in.writing.reset();
        QTRY_VERIFY(story.lost);
        QVERIFY(story.lost->isClosed());
        QCOMPARE(readNow(out.reading.get()), QByteArray("answer"));
    }

    void halvesEndApart()
    {
        int ends[2];
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), 0);
        FileDescriptor far(ends[1]);
        QStringList events;
        Transport* transport = nullptr;
        EpollReactor reactor;
        QVERIFY(reactor.openDescriptors({ends[0], ends[0]}, std::make_unique<HalfStory>(events, transport)).ok());
        transport->write("bye");
        transport->loseWriteConnection();
        QTRY_COMPARE(events, QStringList{u"write lost"_s});
        char buffer[8];
        QCOMPARE(::read(far.get(), buffer, sizeof buffer), 3);
        QCOMPARE(::read(far.get(), buffer, sizeof buffer), 0); // its end, and it may still speak
        QCOMPARE(::write(far.get(), "late", 4), 4);
        QTRY_COMPARE(events.last(), u"late"_s);
        far.reset();
        QTRY_COMPARE(events, (QStringList{u"write lost"_s, u"late"_s, u"read lost"_s, u"closed"_s}));
    }

    void aPipeThatNobodyReadsEndsTheWriteHalf()
    {
        Pipe in;
        Pipe out;
        QStringList events;
        Transport* transport = nullptr;
        EpollReactor reactor;
        QVERIFY(reactor
                    .openDescriptors(
                        {in.reading.release(), out.writing.release()}, std::make_unique<HalfStory>(events, transport))
                    .ok());
        out.reading.reset();
        QTRY_COMPARE(events, QStringList{u"write lost"_s});
        QCOMPARE(::write(in.writing.get(), "last words", 10), 10);
        QTRY_COMPARE(events.last(), u"last words"_s);
        transport->abortConnection();
        QTRY_VERIFY(!transport);
    }

    void aTerminal()
    {
        int ours = -1;
        int theirs = -1;
        QCOMPARE(openpty(&ours, &theirs, nullptr, nullptr, nullptr), 0);
        Story story;
        EpollReactor reactor;
        QVERIFY(reactor.openDescriptors({ours, ours}, std::make_unique<StoryProtocol>(story)).ok());
        story.transport->write("typed\n");
        QTRY_COMPARE(story.received, QByteArray("typed\r\n")); // its echo
        char buffer[16];
        QCOMPARE(::read(theirs, buffer, sizeof buffer), 6);
        ::close(theirs);
        QTRY_VERIFY(story.lost);
    }

    void aFileAndNothing()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"f"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray all(100'000, 'f');
        file.write(all);
        file.flush();
        file.seek(0);
        Story story;
        EpollReactor reactor;
        QVERIFY(reactor
                    .openDescriptors({::dup(file.handle()), ::open("/dev/null", O_WRONLY | O_CLOEXEC)},
                        std::make_unique<StoryProtocol>(story))
                    .ok());
        story.transport->write("into the void");
        QTRY_VERIFY(story.lost && story.lost->isClosed());
        QCOMPARE(story.received.size(), all.size());
    }

    void backPressure()
    {
        Pipe out;
        Story story;
        EpollReactor reactor;
        QVERIFY(reactor.openDescriptors({-1, out.writing.release()}, std::make_unique<StoryProtocol>(story)).ok());
        struct Source : Producer {
            int pauses = 0;
            int resumes = 0;
            bool stopped = false;
            void pauseProducing() override { ++pauses; }
            void resumeProducing() override { ++resumes; }
            void stopProducing() override { stopped = true; }
        } source;
        story.transport->setProducer(&source);
        story.transport->write(QByteArray(1'000'000, 'x'));
        QCOMPARE(source.pauses, 1);
        qsizetype got = 0;
        QTRY_VERIFY((got += readNow(out.reading.get()).size()) == 1'000'000);
        QTRY_COMPARE(source.resumes, 1);
        story.transport->abortConnection();
        QTRY_VERIFY(source.stopped && story.lost);
        QVERIFY(story.lost->isCancelled());
    }

    void aPausedReaderWhosePeerHasGoneDoesNotSpin()
    {
        Pipe in;
        Story story;
        EpollReactor reactor;
        QVERIFY(reactor.openDescriptors({in.reading.release(), -1}, std::make_unique<StoryProtocol>(story)).ok());
        story.transport->pauseReading();
        QCOMPARE(::write(in.writing.get(), "rest", 4), 4);
        in.writing.reset();
        const auto before = std::clock();
        // fixed wait: what the loop uses of a span of time
        QTest::qWait(100);
        QVERIFY(std::clock() - before < CLOCKS_PER_SEC / 20);
        QVERIFY(!story.lost && story.received.isEmpty());
        story.transport->resumeReading();
        QTRY_VERIFY(story.lost && story.lost->isClosed());
        QCOMPARE(story.received, QByteArray("rest"));
    }

    void whatIsNoDescriptorIsRefused()
    {
        Story story;
        EpollReactor reactor;
        QVERIFY(!reactor.openDescriptors({9999, -1}, std::make_unique<StoryProtocol>(story)));
        QVERIFY(!reactor.openDescriptors({}, std::make_unique<StoryProtocol>(story)));
        QVERIFY(story.events.isEmpty());
    }
};

QTEST_GUILESS_MAIN(DescriptorTransportTest)
#include "tst_descriptortransport.moc"
