#include "app/services/core/ownaddresses.h"

#include <QHostAddress>
#include <QTest>

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
};

QTEST_GUILESS_MAIN(OwnAddressesTest)
#include "tst_ownaddresses.moc"
