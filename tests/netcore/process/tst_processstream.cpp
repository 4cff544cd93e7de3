#include <csignal>
#include <stdexcept>

#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "netcore/transport/connectionregistry.h"
#include "tests/netcore/conformance/storyends.h"
#include "tests/netcore/process/processstory.h"
#include "tests/support/countingproducer.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

ProcessOptions program(const QString& name)
{
    ProcessOptions options;
    options.executable = name;
    return options;
}

} // namespace

class ProcessStreamTest : public QObject {
    Q_OBJECT

    template <typename P = StoryProtocol, typename S>
    static Transport* open(EpollReactor& reactor, ProcessOptions options, S& story)
    {
        auto opened = reactor.connectProcess(std::move(options), std::make_unique<P>(story));
        return opened ? *opened : nullptr;
    }

private Q_SLOTS:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); } // Qt Test takes it for a crash

    void talk()
    {
        Story story;
        EpollReactor reactor;
        auto* transport = open(reactor, program(u"cat"_s), story);
        QVERIFY(transport && story.transport == transport);
        transport->write("one ");
        transport->write("two");
        QTRY_COMPARE(story.received, QByteArray("one two"));
        QCOMPARE(transport->record().bytesOut, 7u);
        QCOMPARE(transport->record().bytesIn, 7u);
        QVERIFY(transport->peer().toString().contains(u"cat"_s));
        transport->loseConnection();
        transport->write("nobody hears this");
        QTRY_VERIFY(story.lost);
        QVERIFY(story.lost->isClosed());
        QCOMPARE(story.events, (QStringList{u"made"_s, u"data"_s, u"lost"_s}));
        QCOMPARE(reactor.connections().openCount(), 0);
    }

    void howItEndsIsTheReason_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("success") << u"exit 0"_s << int(Error::Kind::Closed) << QString();
        QTest::newRow("a code") << u"exit 7"_s << int(Error::Kind::Refused) << u"exit-7"_s;
        QTest::newRow("a signal") << u"kill -KILL $$"_s << int(Error::Kind::Disconnected) << u"signal-9"_s;
        QTest::newRow("long after its last word")
            << u"exec >&-; sleep 0.3; exit 9"_s << int(Error::Kind::Refused) << u"exit-9"_s;
    }
    void howItEndsIsTheReason()
    {
        QFETCH(QString, command);
        QFETCH(int, kind);
        QFETCH(QString, code);
        Story story;
        EpollReactor reactor;
        QVERIFY(open(reactor, shell(u"echo last words; "_s + command), story));
        QTRY_VERIFY(story.lost);
        QCOMPARE(int(story.lost->kind), kind);
        QCOMPARE(story.lost->code, code);
        QCOMPARE(story.received, QByteArray("last words\n"));
        QCOMPARE(story.events.count(u"lost"_s), 1);
    }

    void halvesEndApart()
    {
        Halves halves;
        EpollReactor reactor;
        auto* transport = open<HalvesProtocol>(reactor, program(u"sort"_s), halves);
        transport->write("b\na\n");
        transport->loseWriteConnection();
        transport->write("too late\n");
        QTRY_VERIFY(halves.story.lost);
        QCOMPARE(halves.story.received, QByteArray("a\nb\n"));
        QCOMPARE(halves.writeLost, 1);
        QCOMPARE(halves.readLost, 1);
        QVERIFY(halves.story.lost->isClosed());
    }

    void oneThatDoesNotEndIsEnded()
    {
        Story story;
        EpollReactor reactor;
        auto* transport = open(reactor, shell(u"echo $$; exec sleep 60"_s), story);
        QTRY_VERIFY(story.received.endsWith('\n'));
        const pid_t pid = story.received.trimmed().toInt();
        QVERIFY(::kill(pid, 0) == 0);
        transport->loseConnection();
        QTRY_VERIFY(story.lost); // two seconds later
        QVERIFY(story.lost->isClosed());
        QTRY_VERIFY(::kill(pid, 0) != 0);
    }

    void abortingFromInside()
    {
        Story story;
        story.whenData = [](Transport& transport, QByteArrayView) {
            transport.abortConnection();
            transport.abortConnection();
            transport.loseConnection();
        };
        EpollReactor reactor;
        QVERIFY(open(reactor, shell(u"echo $$; exec sleep 60"_s), story));
        QTRY_VERIFY(story.lost);
        QVERIFY(story.lost->isCancelled());
        QCOMPARE(story.events.count(u"lost"_s), 1);
        const pid_t pid = story.received.trimmed().toInt();
        QTRY_VERIFY(::kill(pid, 0) != 0);
    }

    void backPressureBothWays()
    {
        Story story;
        EpollReactor reactor;
        CountingProducer source;
        auto* transport = open(reactor, program(u"cat"_s), story);
        transport->setProducer(&source);
        transport->pauseReading();
        transport->write(QByteArray(1'000'000, 'x'));
        QCOMPARE(source.pauses, 1);
        QTRY_VERIFY(transport->queuedBytes() < 900'000); // it has read, and nobody takes what it says
        QVERIFY(story.received.isEmpty());
        QVERIFY(transport->queuedBytes() > 500'000); // two full pipes hold the rest
        transport->resumeReading();
        QTRY_COMPARE(story.received.size(), 1'000'000);
        QCOMPARE(source.resumes, 1);
        transport->loseConnection();
        QTRY_VERIFY(story.lost);
        QCOMPARE(source.stops, 1);
    }

    void onATerminal()
    {
        Story story;
        EpollReactor reactor;
        auto options = shell(u"stty size; read line; echo \"got $line\"; exit 4"_s);
        options.terminal = TerminalSize{30, 100};
        options.descriptors.clear();
        auto* transport = open(reactor, options, story);
        QTRY_COMPARE(story.received, QByteArray("30 100\r\n"));
        transport->write("this\n");
        QTRY_VERIFY(story.lost);
        QVERIFY(story.received.endsWith("got this\r\n"));
        QCOMPARE(story.lost->code, u"exit-4"_s);
    }

    void switchingProtocols()
    {
        Story first;
        Story second;
        EpollReactor reactor;
        first.whenData = [&](Transport& transport, QByteArrayView) {
            transport.switchProtocol(std::make_unique<StoryProtocol>(second));
        };
        auto* transport = open(reactor, program(u"cat"_s), first);
        transport->write("first");
        QTRY_COMPARE(second.made, 1);
        transport->write("second");
        QTRY_COMPARE(second.received, QByteArray("second"));
        transport->loseConnection();
        QTRY_VERIFY(second.lost);
        QVERIFY(!first.lost);
    }

    void theReactorsEndIsTold()
    {
        Story story;
        pid_t pid = 0;
        {
            EpollReactor reactor;
            QVERIFY(open(reactor, shell(u"echo $$; exec sleep 60"_s), story));
            QTRY_VERIFY(story.received.endsWith('\n'));
            pid = story.received.trimmed().toInt();
        }
        QVERIFY(story.lost && story.lost->isCancelled());
        QVERIFY(::kill(pid, 0) != 0);
    }

    void aProtocolThatThrowsLosesItsOwnConnectionOnly_data()
    {
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("when it is made") << true;
        QTest::newRow("when it hears something") << false;
    }
    void aProtocolThatThrowsLosesItsOwnConnectionOnly()
    {
        QFETCH(bool, atOnce);
        Story thrower;
        Story other;
        if (atOnce)
            thrower.whenMade = [](Transport&) { throw std::runtime_error("on purpose"); };
        thrower.whenData = [](Transport&, QByteArrayView) { throw std::runtime_error("on purpose"); };
        EpollReactor reactor;
        auto* fine = open(reactor, program(u"cat"_s), other);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"A process's protocol failed: on purpose"_s));
        QVERIFY(open(reactor, shell(u"echo hello; exec sleep 60"_s), thrower));
        QTRY_VERIFY(thrower.lost);
        QVERIFY(!thrower.lost->isClosed());
        QCOMPARE(thrower.events.count(u"lost"_s), 1);
        fine->write("still here");
        QTRY_COMPARE(other.received, QByteArray("still here"));
    }

    void nothingIsStartedByTheLastWords()
    {
        /// One that tries again whenever it is lost.
        struct Stubborn final : Protocol {
            Stubborn(ReactorProcess& role, int& refused) : m_role(role), m_refused(refused) {}
            void connectionMade(Transport&) override {}
            void dataReceived(QByteArrayView) override {}
            void connectionLost(const Error&) override
            {
                const auto again = m_role.connectProcess(
                    program(u"cat"_s), std::make_unique<Stubborn>(m_role, m_refused));
                m_refused += !again && again.error().isCancelled();
            }
            ReactorProcess& m_role;
            int& m_refused;
        };
        int refused = 0;
        {
            EpollReactor reactor;
            QVERIFY(reactor.connectProcess(program(u"cat"_s), std::make_unique<Stubborn>(reactor, refused)).ok());
        }
        QCOMPARE(refused, 1);
    }

    void whatIsNoProgram()
    {
        Story story;
        EpollReactor reactor;
        const auto opened = reactor.connectProcess(
            program(u"/no/such/program"_s), std::make_unique<StoryProtocol>(story));
        QVERIFY(!opened && opened.error().reason == Reason::NotFound);
        QVERIFY(story.events.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProcessStreamTest)
#include "tst_processstream.moc"
