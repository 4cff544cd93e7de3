#include "protocols/dns/nameorder.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::dns;

class NameOrderTest : public QObject {
    Q_OBJECT

    using Order = std::optional<QList<Source>>;

private Q_SLOTS:
    void followsTheSystem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Order>("order");
        const Order both = QList{Source::Files, Source::Dns};
        QTest::newRow("nothing said") << QByteArray() << both;
        QTest::newRow("as Debian has it") << QByteArray("passwd: files\nhosts:\t\tfiles dns\n") << both;
        QTest::newRow("the other way round")
            << QByteArray("hosts: dns files # first the server\n") << Order(QList{Source::Dns, Source::Files});
        QTest::newRow("files alone") << QByteArray("hosts: files") << Order(QList{Source::Files});
        QTest::newRow("a comment") << QByteArray("#hosts: mdns\nhosts: files dns") << both;
        QTest::newRow("multicast") << QByteArray("hosts: files mdns4_minimal [NOTFOUND=return] dns") << Order();
        QTest::newRow("an action") << QByteArray("hosts: dns [!UNAVAIL=return] files") << Order();
        QTest::newRow("resolved") << QByteArray("hosts: resolve files") << Order();
        QTest::newRow("nobody") << QByteArray("hosts:") << Order();
    }
    void followsTheSystem()
    {
        QFETCH(QByteArray, text);
        QFETCH(Order, order);
        QCOMPARE(nameOrder(text), order);
    }
};

QTEST_APPLESS_MAIN(NameOrderTest)
#include "tst_nameorder.moc"
