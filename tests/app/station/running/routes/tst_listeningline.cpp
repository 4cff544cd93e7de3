#include "app/station/running/routes/listeningline.h"

#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "netcore/transport/baseprotocol.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What readers said, and which of them are let in.
struct Heard {
    QByteArray bytes;
    int callers = 0;
};

class Listener final : public BaseProtocol {
public:
    explicit Listener(Heard& heard) : m_heard(heard) { ++m_heard.callers; }
    ~Listener() override { --m_heard.callers; }
    void dataReceived(QByteArrayView bytes) override { m_heard.bytes += bytes; }

private:
    Heard& m_heard;
};

struct Reader; // the far end

class Talker final : public BaseProtocol {
public:
    explicit Talker(Reader& reader) : m_reader(reader) {}
    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView) override {}
    void connectionLost(const Error& reason) override;

private:
    Reader& m_reader;
};

struct Reader {
    Transport* line = nullptr;
    bool isLost = false;
    Task<Result<Transport*>> connecting = {};
};

void Talker::connectionMade(Transport& transport)
{
    BaseProtocol::connectionMade(transport);
    m_reader.line = &transport;
}

void Talker::connectionLost(const Error& reason)
{
    BaseProtocol::connectionLost(reason);
    m_reader.line = nullptr;
    m_reader.isLost = true;
}

/// Somebody else's, at a port that the system chooses where none is given.
Ports listening(Reactor& reactor, quint16 port = 0)
{
    auto ports = listenOn(
        reactor, *Endpoint::parse(u"tcp:%1:interface=127.0.0.1"_s.arg(port)), {}, nullptr, [] { return nullptr; });
    if (!ports)
        qFatal("%s", qPrintable(ports.error().text));
    return std::move(*ports);
}

} // namespace

/// Readers are clients on this computer, each by an address of its own of 127.0.0.0/8. How long one has to be silent is
/// nothing, or an hour, so that nothing is timed, but for what happens behind a silence.
class ListeningLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_reactor = std::make_unique<EpollReactor>();
        m_heard = {};
        m_failures.clear();
        m_refusals.clear();
        m_listens = m_lost = 0;
        m_onLost = {};
        m_port = listening(*m_reactor).front()->address().port;
    }
    void cleanup()
    {
        m_line.reset();
        m_reactor.reset(); // readers hear of it
        m_readers.clear();
    }

    void hearsWhoConnects()
    {
        begin();
        QCOMPARE(m_listens, 1);
        auto called = m_line->whenCalled();
        QVERIFY(!called.isReady());
        auto& reader = connectFrom(u"127.0.0.1"_s);
        QTRY_VERIFY(called.isReady());
        QVERIFY(called.take().ok());
        QVERIFY(m_line->whenCalled().isReady());
        reader.line->write("DEADBEEF\r\n");
        QTRY_COMPARE(m_heard.bytes, "DEADBEEF\r\n");
        reader.line->loseConnection();
        QTRY_COMPARE(m_lost, 1);
        connectFrom(u"127.0.0.1"_s).line->write("04A1B2C3\r\n");
        QTRY_COMPARE(m_heard.bytes, "DEADBEEF\r\n04A1B2C3\r\n");
        QVERIFY(m_refusals.isEmpty());
    }

    void letsOneInAtATime()
    {
        begin();
        auto& first = connectFrom(u"127.0.0.1"_s);
        QTRY_COMPARE(m_heard.callers, 1);
        first.line->write("DEAD");
        QTRY_COMPARE(m_heard.bytes, "DEAD");
        m_line->cardArrived();
        for (const auto& address : {u"127.0.0.1"_s, u"127.0.0.2"_s}) {
            auto& other = connectFrom(address);
            QTRY_VERIFY(other.isLost);
        }
        QCOMPARE(m_heard.callers, 1);
        QVERIFY(first.line);
        first.line->write("BEEF\r\n");
        QTRY_COMPARE(m_heard.bytes, "DEADBEEF\r\n");
        QCOMPARE(m_lost, 0);
        QCOMPARE(m_refusals.size(), 1); // told once, whoever comes
        QVERIFY2(m_refusals.first().contains(u"is connected there already, from 127.0.0.1"_s),
            qPrintable(m_refusals.first()));
    }

    /// A neighbour that connects, and says nothing, keeps no reader out.
    void whoSpeaksTakesThePlaceOfWhoNeverDid()
    {
        begin();
        auto& silent = connectFrom(u"127.0.0.2"_s);
        QTRY_COMPARE(m_heard.callers, 1);
        auto& reader = connectFrom(u"127.0.0.1"_s);
        auto& other = connectFrom(u"127.0.0.3"_s);
        QVERIFY(reader.line && other.line);
        reader.line->write("DEADBEEF\r\n");
        QTRY_COMPARE(m_heard.bytes, "DEADBEEF\r\n");
        QCOMPARE(m_heard.callers, 1);
        QCOMPARE(m_lost, 1);
        QVERIFY(!silent.isLost && !other.isLost);
        m_line->cardArrived();
        QTRY_VERIFY(silent.isLost && other.isLost);
        QCOMPARE(m_heard.callers, 1);
        QCOMPARE(m_lost, 1);
        auto& late = connectFrom(u"127.0.0.2"_s);
        QTRY_VERIFY(late.isLost);
        QVERIFY(!reader.isLost);
    }

    /// A stranger's byte, such as a port scan's, ends no line of a reader that nobody has held a card to yet.
    void aReaderKeepsItsLineWhereAStrangerSpeaks()
    {
        begin();
        auto& reader = connectFrom(u"127.0.0.1"_s);
        QTRY_COMPARE(m_heard.callers, 1);
        auto& stranger = connectFrom(u"127.0.0.2"_s);
        stranger.line->write("\r\n");
        QTRY_COMPARE(m_heard.bytes, "\r\n");
        auto& late = connectFrom(u"127.0.0.3"_s);
        QVERIFY(late.line); // the stranger keeps nobody out
        reader.line->write("DEADBEEF\r\n");
        QTRY_COMPARE(m_heard.bytes, "\r\nDEADBEEF\r\n");
        QCOMPARE(m_heard.callers, 1);
        QVERIFY(!reader.isLost && !stranger.isLost && !late.isLost);
        QVERIFY(m_refusals.isEmpty());
        m_line->cardArrived();
        QTRY_VERIFY(stranger.isLost && late.isLost);
        auto& later = connectFrom(u"127.0.0.2"_s);
        QTRY_VERIFY(later.isLost);
        reader.line->write("04A1B2C3\r\n");
        QTRY_COMPARE(m_heard.bytes, "\r\nDEADBEEF\r\n04A1B2C3\r\n");
        QCOMPARE(m_lost, 2);
    }

    void aReaderHasThePlaceAgainWhereTheStrangerHangsUp()
    {
        begin();
        auto& reader = connectFrom(u"127.0.0.1"_s);
        QTRY_COMPARE(m_heard.callers, 1);
        auto& stranger = connectFrom(u"127.0.0.2"_s);
        stranger.line->write("\r\n");
        QTRY_COMPARE(m_heard.bytes, "\r\n");
        connectFrom(u"127.0.0.3"_s);
        stranger.line->loseConnection();
        QTRY_COMPARE(m_lost, 2);
        QTRY_COMPARE(m_heard.callers, 1);
        reader.line->write("DEADBEEF\r\n");
        QTRY_COMPARE(m_heard.bytes, "\r\nDEADBEEF\r\n");
    }

    void strangersThatSpeakOneAfterTheOtherEndNoReadersLine()
    {
        begin();
        auto& reader = connectFrom(u"127.0.0.1"_s);
        QTRY_COMPARE(m_heard.callers, 1);
        for (int i = 2; i < 10; ++i) {
            auto& stranger = connectFrom(u"127.0.0.%1"_s.arg(i));
            stranger.line->write("?");
            QTRY_COMPARE(m_heard.bytes, QByteArray(i - 1, '?'));
        }
        QVERIFY(!reader.isLost);
        reader.line->write("DEADBEEF\r\n");
        QTRY_COMPARE(m_heard.bytes, "????????DEADBEEF\r\n");
    }

    /// While the reader was away a stranger came, spoke, and stays.
    void aStrangerThatSpeaksFirstKeepsNoReaderOut()
    {
        begin();
        auto& stranger = connectFrom(u"127.0.0.2"_s);
        QTRY_COMPARE(m_heard.callers, 1);
        stranger.line->write("GET /\r\n");
        QTRY_COMPARE(m_heard.bytes, "GET /\r\n");
        auto& reader = connectFrom(u"127.0.0.1"_s);
        QVERIFY(reader.line);
        reader.line->write("DEADBEEF\r\n");
        QTRY_COMPARE(m_heard.bytes, "GET /\r\nDEADBEEF\r\n");
        QCOMPARE(m_heard.callers, 1);
        QVERIFY(!stranger.isLost && !reader.isLost);
        m_line->cardArrived();
        QTRY_VERIFY(stranger.isLost);
        QVERIFY(!reader.isLost);
    }

    void aStrangerThatIsNextAndSpeaksKeepsNoReaderOut()
    {
        begin();
        auto& first = connectFrom(u"127.0.0.3"_s);
        QTRY_COMPARE(m_heard.callers, 1);
        auto& stranger = connectFrom(u"127.0.0.2"_s);
        first.line->loseConnection();
        QTRY_COMPARE(m_lost, 1);
        stranger.line->write("?");
        QTRY_COMPARE(m_heard.bytes, "?");
        auto& reader = connectFrom(u"127.0.0.1"_s);
        QVERIFY(reader.line);
        reader.line->write("DEADBEEF\r\n");
        QTRY_COMPARE(m_heard.bytes, "?DEADBEEF\r\n");
        QVERIFY(!reader.isLost);
    }

    /// Who came last goes, however often those before had the place.
    void theLongestConnectedKeepsItsLine()
    {
        begin();
        QByteArray heard;
        const auto says = [this, &heard](Reader& one, char what) {
            one.line->write(QByteArray(1, what));
            heard += what;
            return QTest::qWaitFor([this, &heard] { return m_heard.bytes == heard; }, 20000);
        };
        auto& reader = connectFrom(u"127.0.0.1"_s);
        QTRY_COMPARE(m_heard.callers, 1);
        Reader* last = nullptr;
        for (int stranger = 2; stranger < 5; ++stranger) {
            last = &connectFrom(u"127.0.0.%1"_s.arg(stranger));
            QVERIFY(says(*last, char('A' + stranger)));
        }
        QVERIFY(says(reader, 'h')); // a heartbeat
        auto& fifth = connectFrom(u"127.0.0.5"_s);
        QVERIFY(says(fifth, 'F'));
        connectFrom(u"127.0.0.6"_s);
        QTRY_VERIFY(last->isLost);
        QVERIFY(!reader.isLost && !fifth.isLost);
        QVERIFY(says(reader, 'h'));
    }

    /// A reader that is asked says nothing by itself.
    void whoTookThePlaceAndSaysNothingMoreGivesItBack()
    {
        begin({}, 2s);
        auto& reader = connectFrom(u"127.0.0.1"_s);
        QTRY_COMPARE(m_heard.callers, 1);
        Reader* stranger = nullptr;
        while (m_heard.bytes.isEmpty()) { // on a busy machine it may be hung up on before it is heard
            stranger = &connectFrom(u"127.0.0.2"_s);
            if (stranger->line)
                stranger->line->write("?");
            QTRY_VERIFY(stranger->isLost || !m_heard.bytes.isEmpty());
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_lost, 2, 20'000);
        QCOMPARE(m_heard.callers, 1);
        QVERIFY(!reader.isLost && !stranger->isLost);
        stranger->line->loseConnection(); // it has the place no longer
        QTRY_VERIFY(stranger->isLost);
        reader.line->write("DEADBEEF\r\n");
        QTRY_COMPARE(m_heard.bytes, "?DEADBEEF\r\n");
        QCOMPARE(m_lost, 2);
    }

    void whoWaitsIsHungUpOnOnceACardHasCome()
    {
        begin();
        auto& reader = connectFrom(u"127.0.0.1"_s);
        QTRY_COMPARE(m_heard.callers, 1);
        auto& other = connectFrom(u"127.0.0.2"_s);
        QVERIFY(other.line);
        reader.line->write("DEADBEEF\r\n");
        QTRY_COMPARE(m_heard.bytes, "DEADBEEF\r\n");
        QVERIFY(!other.isLost);
        m_line->cardArrived();
        QTRY_VERIFY(other.isLost);
        QCOMPARE(m_lost, 0);
        QCOMPARE(m_refusals.size(), 1);
    }

    /// So many who say nothing hold up no more than these.
    void whoWaitsMakesRoomForWhoComesLater()
    {
        begin();
        connectFrom(u"127.0.0.2"_s);
        QTRY_COMPARE(m_heard.callers, 1);
        auto& oldest = connectFrom(u"127.0.0.3"_s);
        for (int i = 4; i < 8; ++i)
            connectFrom(u"127.0.0.%1"_s.arg(i));
        QTRY_VERIFY(oldest.isLost);
        connectFrom(u"127.0.0.1"_s).line->write("DEADBEEF\r\n");
        QTRY_COMPARE(m_heard.bytes, "DEADBEEF\r\n");
    }

    void whoWaitsIsNextWhereTheFirstHangsUp()
    {
        begin();
        auto& first = connectFrom(u"127.0.0.2"_s);
        QTRY_COMPARE(m_heard.callers, 1);
        auto& next = connectFrom(u"127.0.0.1"_s);
        first.line->loseConnection();
        QTRY_COMPARE(m_lost, 1);
        next.line->write("DEADBEEF\r\n");
        QTRY_COMPARE(m_heard.bytes, "DEADBEEF\r\n");
        QCOMPARE(m_heard.callers, 1);
    }

    void whoAsksAsTheFirstHangsUpHearsOfTheNext()
    {
        begin();
        auto& first = connectFrom(u"127.0.0.2"_s);
        QTRY_COMPARE(m_heard.callers, 1);
        connectFrom(u"127.0.0.1"_s);
        Task<Result<Done>> called;
        m_onLost = [this, &called] { called = m_line->whenCalled(); };
        first.line->loseConnection();
        QTRY_COMPARE(m_lost, 1);
        QTRY_VERIFY(called.isReady());
        QVERIFY(called.take().ok());
    }

    // It was switched off and on, and nothing told us that its line has died.
    void theSameReaderTakesTheSilentOnesPlace()
    {
        begin({}, 0ms);
        auto& dead = connectFrom(u"127.0.0.1"_s);
        QTRY_COMPARE(m_heard.callers, 1);
        auto& stranger = connectFrom(u"127.0.0.2"_s);
        QTRY_VERIFY(stranger.isLost);
        QVERIFY(!dead.isLost);
        auto& again = connectFrom(u"127.0.0.1"_s);
        QTRY_VERIFY(dead.isLost);
        QTRY_COMPARE(m_heard.callers, 1);
        QCOMPARE(m_lost, 1);
        again.line->write("DEADBEEF\r\n");
        QTRY_COMPARE(m_heard.bytes, "DEADBEEF\r\n");
        QVERIFY(!again.isLost);
        QCOMPARE(m_lost, 1); // the old one's end is nobody's
    }

    void letsInFromWhereItIsSaid()
    {
        begin(u":from=127.0.0.8/30"_s);
        auto& stranger = connectFrom(u"127.0.0.2"_s);
        QTRY_VERIFY(stranger.isLost);
        QCOMPARE(m_heard.callers, 0);
        QCOMPARE(m_refusals.size(), 1);
        QVERIFY2(m_refusals.first().contains(u"127.0.0.2 connected"_s), qPrintable(m_refusals.first()));
        connectFrom(u"127.0.0.9"_s).line->write("DEADBEEF\r\n");
        QTRY_COMPARE(m_heard.bytes, "DEADBEEF\r\n");
    }

    void saysThatItsPortIsTaken()
    {
        auto other = listening(*m_reactor, m_port);
        begin();
        QCOMPARE(m_failures.size(), 1);
        QVERIFY2(m_failures.first().contains(u"Port %1 is taken"_s.arg(m_port)), qPrintable(m_failures.first()));
        QCOMPARE(m_line->whenCalled().take().error().reason, Reason::AddressInUse);
        other.clear();
        m_line->tryNow();
        QCOMPARE(m_listens, 1);
        connectFrom(u"127.0.0.1"_s);
        QTRY_COMPARE(m_heard.callers, 1);
    }

    void tellsWhoWaitedThatNobodyCame()
    {
        begin();
        auto called = m_line->whenCalled();
        auto dropped = m_line->whenCalled();
        dropped.cancel();
        m_line.reset();
        QVERIFY(called.isReady());
        const auto came = called.take();
        QVERIFY(!came);
        QVERIFY2(came.error().text.contains(u"port %1"_s.arg(m_port)), qPrintable(came.error().text));
        QCOMPARE(m_lost, 0);
    }

    void hangsUpAsItGoes()
    {
        begin();
        auto& reader = connectFrom(u"127.0.0.1"_s);
        QTRY_COMPARE(m_heard.callers, 1);
        m_line.reset();
        QTRY_VERIFY(reader.isLost);
        QCOMPARE(m_lost, 0); // its owner has gone
    }

private:
    void begin(const QString& more = {}, std::chrono::milliseconds silentFor = 1h)
    {
        ListeningLine::Owner owner;
        owner.make = [this] { return std::make_unique<Listener>(m_heard); };
        owner.listening = [this] { ++m_listens; };
        owner.failed = [this](const Error& why) { m_failures.append(why.text); };
        owner.lost = [this] {
            ++m_lost;
            if (m_onLost)
                m_onLost();
        };
        owner.refused = [this](const QString& sentence) { m_refusals.append(sentence); };
        m_line = std::make_unique<ListeningLine>(
            *m_reactor, *Endpoint::parse(u"listen:%1"_s.arg(m_port) + more), std::move(owner), silentFor);
        m_line->start();
    }
    /// Connected, as far as it knows.
    Reader& connectFrom(const QString& address)
    {
        m_readers.push_back(std::make_unique<Reader>());
        auto& reader = *m_readers.back();
        const auto place = u"tcp:127.0.0.1:%1:bind=%2"_s.arg(QString::number(m_port), address);
        reader.connecting = connectTo(
            *m_reactor, *Endpoint::parse(place), {}, nullptr, std::make_unique<Talker>(reader));
        const auto isAnswered = [&reader] { return reader.line || reader.isLost || reader.connecting.isReady(); };
        if (!QTest::qWaitFor(isAnswered, 20000))
            qFatal("nobody listens");
        reader.isLost = !reader.line; // hung up on before it has heard that it is connected
        return reader;
    }

    std::unique_ptr<EpollReactor> m_reactor;
    std::vector<std::unique_ptr<Reader>> m_readers;
    Heard m_heard;
    QStringList m_failures;
    QStringList m_refusals;
    int m_listens = 0;
    int m_lost = 0;
    std::function<void()> m_onLost;
    quint16 m_port = 0;
    std::unique_ptr<ListeningLine> m_line;
};

QTEST_GUILESS_MAIN(ListeningLineTest)
#include "tst_listeningline.moc"
