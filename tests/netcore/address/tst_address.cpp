#include <QTest>

#include "netcore/address/address.h"
#include "tests/support/testclass.h"

using namespace everyport;
using Family = Address::Family;

class AddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAsPeopleWriteIt_data()
    {
        QTest::addColumn<int>("family");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("loopback");
        const auto row = [](Family family, const char* host, int port, const char* text, bool loopback) {
            QTest::newRow(*text ? text : "none")
                << int(family) << QString::fromLatin1(host) << port << QString::fromLatin1(text) << loopback;
        };
        row(Family::None, "", 0, "", false);
        row(Family::IPv4, "127.0.0.1", 80, "127.0.0.1:80", true);
        row(Family::IPv4, "127.9.9.9", 80, "127.9.9.9:80", true);
        row(Family::IPv4, "128.0.0.1", 80, "128.0.0.1:80", false);
        row(Family::IPv6, "::1", 443, "[::1]:443", true);
        row(Family::IPv6, "2001:db8::1", 443, "[2001:db8::1]:443", false);
        row(Family::IPv6, "fe80::1%2", 443, "[fe80::1%2]:443", false); // RFC 4007: an interface by its number
        row(Family::Unix, "/run/x.sock", 0, "unix:/run/x.sock", true);
        row(Family::Serial, "/dev/ttyUSB0", 0, "/dev/ttyUSB0", true);
    }
    void readsAsPeopleWriteIt()
    {
        QFETCH(int, family);
        QFETCH(QString, host);
        QFETCH(int, port);
        const Address address{Family(family), host, quint16(port)};
        QTEST(address.toString(), "text");
        QTEST(address.isLoopback(), "loopback");
    }
};

QTEST_APPLESS_MAIN(AddressTest)
#include "tst_address.moc"
