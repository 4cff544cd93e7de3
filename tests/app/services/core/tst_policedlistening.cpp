#include "app/services/core/policedlistening.h"

#include "app/log/log.h"
#include "app/services/core/policyoptions.h"
#include "netcore/transport/lineprotocol.h"
#include "tests/app/services/wireroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Says what it heard.
class Echo final : public Protocol {
public:
    void connectionMade(Transport& transport) override { m_transport = &transport; }
    void dataReceived(QByteArrayView bytes) override { m_transport->write(bytes.toByteArray()); }
    void connectionLost(const Error&) override {}

private:
    Transport* m_transport = nullptr;
};

OptionValues wishes(const QMap<QString, QVariant>& raw = {})
{
    return *checkOptions(policyOptions(), raw);
}

} // namespace

class PolicedListeningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<WireRoom>(u"echo"_s);
        m_listening = std::make_unique<PolicedListening>(m_room->context());
    }
    void cleanup()
    {
        m_ports.clear();
        m_listening.reset();
        m_room.reset();
    }

    void listensWithoutAnyLimit()
    {
        QVERIFY(m_listening->apply(wishes()));
        QVERIFY(listen());
        auto& wire = connect();
        wire.feed("hello");
        QCOMPARE(wire.takeWritten(), "hello");
        QCOMPARE(m_listening->policies().connectionCount(), 1);
    }

    void whoIsOneTooManyIsCutOff()
    {
        QVERIFY(m_listening->apply(wishes({{u"limit-connections"_s, u"1"_s}})));
        QVERIFY(listen());
        auto& first = connect();
        auto& second = connect();
        QVERIFY(first.isOpen());
        QVERIFY(!second.isOpen());
    }

    void theServicesOwnLimitCountsBesideWhatIsConfigured()
    {
        m_listening->setOwnLimit([](const Address& peer) { return peer.isLoopback() ? 2 : 0; });
        QVERIFY(m_listening->apply(wishes({{u"limit-per-address"_s, u"3"_s}})));
        QVERIFY(listen());
        QVERIFY(connect().isOpen());
        QVERIFY(connect().isOpen());
        QVERIFY(!connect().isOpen());
        m_listening->reapply(wishes({{u"limit-per-address"_s, u"1"_s}}));
        QVERIFY(!connect().isOpen());
    }

    void aChangeCountsWhileItRuns()
    {
        QVERIFY(m_listening->apply(wishes()));
        QVERIFY(listen());
        auto& wire = connect();
        m_listening->reapply(wishes({{u"limit-silence"_s, u"5s"_s}, {u"limit-connections"_s, u"1"_s}}));
        QVERIFY(!connect().isOpen());
        m_room->room.reactor.advance(6s);
        m_room->room.reactor.turn();
        QVERIFY(!wire.isOpen());
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        const auto bad = wishes({{u"traffic-log"_s, u"no/such/folder/x.log"_s}, {u"limit-connections"_s, u"1"_s}});
        const auto applied = m_listening->apply(bad);
        QVERIFY(!applied);
        QCOMPARE(applied.error().kind, Error::Kind::Local);
        QVERIFY(m_listening->apply(wishes()));
        QVERIFY(listen());
        m_listening->reapply(bad); // while it runs, everything else counts
        QCOMPARE(m_room->log.count(LogLevel::Warning), 1);
        QVERIFY(connect().isOpen());
        QVERIFY(!connect().isOpen());
    }

    void whatIsSaidIsWrittenDown()
    {
        QVERIFY(m_listening->apply(wishes({{u"traffic-log"_s, u"said.log"_s}})));
        QVERIFY(listen());
        connect().feed("hello there");
        m_ports.clear();
        m_listening.reset();
        QFile file(m_room->room.folder.filePath(u"said.log"_s));
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(file.readAll().contains("hello there"));
    }

    void aPlaceThatIsTakenIsAnError()
    {
        m_room->room.reactor.nextFailure = Error{Error::Kind::Local, Reason::AddressInUse, u"Taken."_s, {}, 0};
        QVERIFY(!listen());
    }

private:
    static constexpr quint16 number = 30600;

    bool listen()
    {
        auto ports = m_listening->listen(
            *Endpoint::parse(u"tcp:%1:interface=127.0.0.1"_s.arg(number)), {}, [] { return std::make_unique<Echo>(); });
        if (ports)
            m_ports = std::move(*ports);
        return ports.ok();
    }
    MemoryTransport& connect() { return *m_room->room.reactor.connectTo(number); }

    std::unique_ptr<WireRoom> m_room;
    std::unique_ptr<PolicedListening> m_listening;
    Ports m_ports;
};

QTEST_GUILESS_MAIN(PolicedListeningTest)
#include "tst_policedlistening.moc"
