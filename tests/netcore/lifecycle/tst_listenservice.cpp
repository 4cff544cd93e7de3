#include "netcore/lifecycle/listenservice.h"

#include <QTest>

#include "netcore/lifecycle/multiservice.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

class Door final : public Protocol {
public:
    void connectionMade(Transport& transport) override { transport.write("open\n"); }
    void dataReceived(QByteArrayView) override {}
    void connectionLost(const Error&) override {}
};

} // namespace

class ListenServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bindsWithTheRightsOfRootAndStopsWithItsParent()
    {
        MemoryReactor reactor;
        MultiService tree(u"all"_s, reactor.clock());
        auto& service = static_cast<ListenService&>(tree.add(std::make_unique<ListenService>(
            u"door"_s, reactor, *Endpoint::parse(u"tcp:7"_s), nullptr, [] { return std::make_unique<Door>(); })));
        QVERIFY(tree.privilegedStart().take());
        auto* client = reactor.connectTo(7);
        QVERIFY(client);
        QVERIFY(tree.start().take());
        QCOMPARE(client->takeWritten(), "open\n");
        auto stopping = tree.stop();
        reactor.turn();
        QVERIFY(stopping.isReady());
        QVERIFY(service.ports().empty());
        QVERIFY(!reactor.connectTo(7));
    }

    void bindsWhenItStartsAtTheLatest()
    {
        MemoryReactor reactor;
        ListenService service(
            u"door"_s, reactor, *Endpoint::parse(u"tcp:7"_s), nullptr, [] { return std::make_unique<Door>(); });
        QVERIFY(service.start().take());
        QVERIFY(reactor.connectTo(7));
        service.abort();
        QVERIFY(!reactor.connectTo(7));
    }

    void saysWhyItCouldNot()
    {
        MemoryReactor reactor;
        reactor.nextFailure = Error{Error::Kind::Local, Reason::AddressInUse, u"taken"_s, {}, 98};
        ListenService service(u"door"_s, reactor, *Endpoint::parse(u"tcp:7:interface=127.0.0.1"_s), nullptr,
            [] { return std::make_unique<Door>(); });
        QCOMPARE(service.privilegedStart().take().error().reason, Reason::AddressInUse);
        QVERIFY(service.ports().empty());
    }
};

QTEST_APPLESS_MAIN(ListenServiceTest)
#include "tst_listenservice.moc"
