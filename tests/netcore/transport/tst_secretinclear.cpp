#include <QTest>

#include "netcore/transport/layer.h"
#include "netcore/transport/secretinclear.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// As TLS is one.
class Encrypting final : public Layer {
public:
    using Layer::Layer;
    bool isEncrypted() const override { return true; }
};

struct Silent final : Protocol {
    void connectionMade(Transport&) override {}
    void dataReceived(QByteArrayView) override {}
    void connectionLost(const Error&) override {}
};

} // namespace

Q_DECLARE_METATYPE(everyport::Address)

/// When a connection's record says that a password could be read on its way.
class SecretInClearTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dependsOnWhereThePeerIs_data()
    {
        QTest::addColumn<Address>("peer");
        QTest::addColumn<bool>("warns");
        QTest::newRow("a stranger") << Address{Address::Family::IPv4, u"192.0.2.1"_s, 4000} << true;
        QTest::newRow("a stranger by IPv6") << Address{Address::Family::IPv6, u"2001:db8::1"_s, 4000} << true;
        QTest::newRow("this computer") << Address{Address::Family::IPv4, u"127.0.0.1"_s, 4000} << false;
        QTest::newRow("this computer by IPv6") << Address{Address::Family::IPv6, u"::1"_s, 4000} << false;
        QTest::newRow("a Unix socket") << Address{Address::Family::Unix, u"/run/x.sock"_s} << false;
        QTest::newRow("a serial line") << Address{Address::Family::Serial, u"/dev/ttyUSB0"_s} << false;
        QTest::newRow("a program of ours") << Address() << false;
    }
    void dependsOnWhereThePeerIs()
    {
        QFETCH(Address, peer);
        MemoryTransport wire;
        wire.setPeer(peer);
        QVERIFY(!wire.record().secretInClear);
        noteSecret(wire);
        QTEST(wire.record().secretInClear, "warns");
    }

    void encryptionHidesIt()
    {
        MemoryTransport wire;
        wire.setPeer({Address::Family::IPv4, u"192.0.2.1"_s, 4000});
        auto layer = std::make_unique<Encrypting>(std::make_unique<Silent>());
        auto& encrypted = *layer;
        wire.open(std::move(layer));
        noteSecret(encrypted);
        QVERIFY(!wire.record().secretInClear);
    }
};

QTEST_APPLESS_MAIN(SecretInClearTest)
#include "tst_secretinclear.moc"
