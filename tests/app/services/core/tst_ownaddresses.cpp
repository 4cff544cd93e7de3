#include "app/services/core/ownaddresses.h"

#include <QHostAddress>
#include <QTest>

#include "netcore/address/ipnetwork.h"
#include "tests/support/testclass.h"

using namespace everyport;

class OwnAddressesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhatOthersCanUse()
    {
        const auto addresses = ownAddresses();
        QVERIFY(!addresses.isEmpty());
        for (const auto& text : addresses) {
            const QHostAddress address(text);
            QVERIFY2(!address.isNull() && !address.isLinkLocal(), qPrintable(text));
            QVERIFY2(!address.isLoopback() || addresses.size() == 1, qPrintable(text));
        }
    }

    void networksHoldTheirOwnAddress()
    {
        for (const auto& own : ownNetworks()) {
            QVERIFY(!own.interface.isEmpty());
            if (own.network.isEmpty())
                continue;
            const auto network = IpNetwork::parse(own.network);
            QVERIFY2(network.ok(), qPrintable(own.network));
            const QHostAddress address(own.address);
            const auto family = address.protocol() == QAbstractSocket::IPv4Protocol ? Address::Family::IPv4
                                                                                    : Address::Family::IPv6;
            QVERIFY2(network->contains({family, own.address, 0}), qPrintable(own.address));
        }
    }
};

QTEST_GUILESS_MAIN(OwnAddressesTest)
#include "tst_ownaddresses.moc"
