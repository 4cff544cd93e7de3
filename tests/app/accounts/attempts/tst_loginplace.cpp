#include "app/accounts/attempts/loginplace.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class LoginPlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isANetwork_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("text");
        QTest::newRow("IPv4") << u"192.0.2.77"_s << u"192.0.2.0/24"_s;
        QTest::newRow("IPv4 as IPv6 writes it") << u"::ffff:192.0.2.77"_s << u"192.0.2.0/24"_s;
        QTest::newRow("IPv6") << u"2001:db8:1:2:3:4:5:6"_s << u"2001:db8:1:2::/64"_s;
        QTest::newRow("a link's own") << u"fe80::1%eth0"_s << u"fe80::/64"_s;
        QTest::newRow("this computer") << u"127.0.0.9"_s << QString();
        QTest::newRow("its other name") << u"::1"_s << QString();
        QTest::newRow("a Unix socket") << u"/run/everyport/control"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void isANetwork()
    {
        QFETCH(QString, address);
        QFETCH(QString, text);
        const auto place = LoginPlace::of(address);
        QCOMPARE(place.text(), text);
        QCOMPARE(place.isThisComputer(), text.isEmpty());
    }
};

QTEST_APPLESS_MAIN(LoginPlaceTest)
#include "tst_loginplace.moc"
