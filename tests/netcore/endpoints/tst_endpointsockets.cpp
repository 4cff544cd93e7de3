#include <sys/stat.h>

#include <QTest>

#include "netcore/endpoints/endpointkinds.h"
#include "tests/netcore/endpointroom.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class EndpointSocketsTest : public QObject {
    Q_OBJECT

    EndpointRoom m_room;

private Q_SLOTS:
    void whatIsWrittenReachesTheDialler()
    {
        TcpConnectOptions heard;
        const auto dial = [&](TcpConnectOptions options, std::unique_ptr<Protocol>) {
            heard = std::move(options);
            return Task<Result<Transport*>>(Result<Transport*>(Error::cancelled()));
        };
        const auto ask = [&](const QString& text) {
            Story story;
            auto task = connectTo(*Endpoint::parse(text),
                ConnectRequest{&m_room.reactor, u"test"_s, {}, std::make_unique<StoryProtocol>(story), dial});
            return task.take().error().isCancelled();
        };
        QVERIFY(ask(u"tcp:example.org:80:timeout=7:bind=192.0.2.1"_s));
        QCOMPARE(heard.host, u"example.org"_s);
        QCOMPARE(heard.port, quint16(80));
        QCOMPARE(heard.service, u"test"_s);
        QCOMPARE(heard.bindAddress, u"192.0.2.1"_s);
        QCOMPARE(std::chrono::milliseconds(heard.timeout), 7s);
        QVERIFY(ask(u"tcp:[2001:db8::1]:80"_s));
        QCOMPARE(heard.host, u"2001:db8::1"_s);
        QCOMPARE(std::chrono::milliseconds(heard.timeout), 30s);
        QVERIFY(heard.bindAddress.isEmpty());
    }

    void bothLoopbackAddressesServe()
    {
        auto& there = m_room.story();
        auto ports = m_room.listening(u"tcp:0"_s, there);
        QVERIFY(ports.ok());
        QCOMPARE(ports->size(), size_t(2));
        const auto port = ports->front()->address().port;
        for (const auto& host : {u"127.0.0.1"_s, u"[::1]"_s}) {
            auto& here = m_room.story();
            QVERIFY(m_room.connected(u"tcp:%1:%2"_s.arg(host).arg(port), here).ok());
            QTRY_VERIFY(there.transport);
            QCOMPARE(there.transport->local().port, port);
            here.transport->abortConnection();
            QTRY_VERIFY(there.lost);
            there = {};
        }
    }

    void aPortThatIsTakenOnOneOfThemIsTaken()
    {
        auto& story = m_room.story();
        auto six = m_room.listening(u"tcp:0:interface=[::1]"_s, story);
        QVERIFY(six.ok());
        const auto port = six->front()->address().port;
        const auto both = m_room.listening(u"tcp:%1"_s.arg(port), story);
        QVERIFY(!both);
        QCOMPARE(both.error().reason, Reason::AddressInUse);
        // nothing of the failure is left
        QVERIFY(m_room.listening(u"tcp:%1:interface=127.0.0.1"_s.arg(port), story).ok());
    }

    void aUnixSocketHasItsMode()
    {
        auto& there = m_room.story();
        auto ports = m_room.listening(u"unix:%1:mode=660"_s.arg(m_room.path(u"s"_s)), there);
        QVERIFY(ports.ok());
        struct stat about {};
        QCOMPARE(::stat(qPrintable(m_room.path(u"s"_s)), &about), 0);
        QCOMPARE(int(about.st_mode & 0777), 0660);
        auto& here = m_room.story();
        QVERIFY(m_room.connected(u"unix:"_s + m_room.path(u"s"_s), here).ok());
        QTRY_VERIFY(there.transport);
        const auto nowhere = m_room.connected(u"unix:"_s + m_room.path(u"none"_s), here);
        QVERIFY(!nowhere);
        QCOMPARE(here.made, 1);
    }
};

QTEST_GUILESS_MAIN(EndpointSocketsTest)
#include "tst_endpointsockets.moc"
