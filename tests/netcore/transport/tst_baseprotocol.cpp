#include "netcore/transport/baseprotocol.h"

#include <QTest>

#include "netcore/transport/layer.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

class Greeter final : public BaseProtocol {
public:
    using BaseProtocol::transport;
    void connectionMade(Transport& made) override
    {
        BaseProtocol::connectionMade(made);
        transport()->write("hello ");
    }
    void dataReceived(QByteArrayView bytes) override { transport()->write(bytes.toByteArray()); }
};

/// Passes everything on, as a layer does that nobody has changed.
class Between final : public Layer {};

} // namespace

class BaseProtocolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsTransport()
    {
        MemoryTransport wire;
        auto owned = std::make_unique<Greeter>();
        auto& greeter = *owned;
        QVERIFY(!greeter.transport());
        wire.open(std::move(owned));
        QCOMPARE(greeter.transport(), static_cast<Transport*>(&wire));
        wire.feed("you");
        QCOMPARE(wire.takeWritten(), QByteArray("hello you"));
    }

    void followsALayer()
    {
        MemoryTransport wire;
        auto owned = std::make_unique<Greeter>();
        auto& greeter = *owned;
        wire.open(std::move(owned));
        auto& layer = Layer::interpose(wire, std::make_unique<Between>());
        QCOMPARE(greeter.transport(), static_cast<Transport*>(&layer));
        wire.feed("again");
        QCOMPARE(wire.takeWritten(), QByteArray("hello again"));
    }

    void hasNoneAtTheEnd()
    {
        Greeter greeter; // told by hand, for a transport's own would be gone
        MemoryTransport wire;
        greeter.connectionMade(wire);
        QVERIFY(greeter.transport());
        greeter.connectionLost(Error::closed());
        QVERIFY(!greeter.transport());
    }
};

QTEST_GUILESS_MAIN(BaseProtocolTest)
#include "tst_baseprotocol.moc"
