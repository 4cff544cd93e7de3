#include <QTest>

#include "protocols/xmpp/federation/federation.h"
#include "tests/protocols/xmpp/federation/twoservers.h"
#include "tests/support/authority.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;

class FederationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void serversMeet_data();
    void serversMeet();
    void theCertificateIsTheDomainsAndNotTheHosts_data();
    void theCertificateIsTheDomainsAndNotTheHosts();
    void aServiceOfTheDomainMayBeNamedInstead_data();
    void aServiceOfTheDomainMayBeNamedInstead();
    void oneStreamServesBothWays();
};

void FederationTest::serversMeet_data()
{
    QTest::addColumn<bool>("trust");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("direct");
    QTest::newRow("by dialback over TLS") << false << true << false;
    QTest::newRow("by dialback, TLS first") << false << true << true;
    QTest::newRow("by certificates") << true << true << false;
    QTest::newRow("by certificates, TLS first") << true << true << true;
    QTest::newRow("in the clear, where that is allowed") << false << false << false;
}

void FederationTest::serversMeet()
{
    QFETCH(bool, trust);
    QFETCH(bool, tls);
    QFETCH(bool, direct);
    World world;
    auto& a = world.add(u"a.test"_s);
    auto& b = world.add(u"b.test"_s);
    world.startAll({.trust = trust, .tls = tls, .dialback = !trust, .direct = direct});
    a.router.send(message(u"alice@a.test/x"_s, u"bob@b.test"_s, u"one"_s));
    a.router.send(message(u"alice@a.test/x"_s, u"bob@b.test"_s, u"two"_s));
    QVERIFY(world.until([&] { return b.box.got.size() == 2; }));
    QCOMPARE(b.box.bodies(), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(b.box.got.first().element(), message(u"alice@a.test/x"_s, u"bob@b.test"_s, u"one"_s).element());
    b.router.send(message(u"bob@b.test"_s, u"alice@a.test/x"_s, u"back"_s));
    QVERIFY(world.until([&] { return a.box.got.size() == 1; }));
    a.router.send(message(u"alice@a.test/x"_s, u"bob@b.test"_s, u"three"_s));
    QVERIFY(world.until([&] { return b.box.got.size() == 3; }));
}

void FederationTest::theCertificateIsTheDomainsAndNotTheHosts_data()
{
    QTest::addColumn<bool>("direct");
    QTest::newRow("STARTTLS") << false;
    QTest::newRow("TLS first") << true;
}

/// DNS says where b.test is, and may be forged: a certificate of the place it names is worth nothing.
void FederationTest::theCertificateIsTheDomainsAndNotTheHosts()
{
    QFETCH(bool, direct);
    World world;
    auto& a = world.add(u"a.test"_s);
    auto& b = world.add(u"b.test"_s, {}, u"127.0.0.1"_s); // where the route leads
    world.startAll({.trust = true, .dialback = false, .direct = direct});
    a.router.send(message(u"alice@a.test/x"_s, u"bob@b.test"_s, u"one"_s));
    QVERIFY(world.until([&] { return a.box.got.size() == 1; }));
    QCOMPARE(a.box.got.first().type(), u"error"_s);
    QCOMPARE(StanzaError::fromElement(a.box.got.first().element().child(u"error")).text,
        u"The other server cannot be reached."_s);
    QVERIFY(b.box.got.isEmpty());
}

void FederationTest::aServiceOfTheDomainMayBeNamedInstead_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("servers") << QByteArray("_xmpp-server.a.test") << true;
    QTest::newRow("servers, TLS first") << QByteArray("_xmpps-server.a.test") << true;
    QTest::newRow("clients alone") << QByteArray("_xmpp-client.a.test") << false;
    QTest::newRow("another service") << QByteArray("_imap.a.test") << false;
    QTest::newRow("another domain") << QByteArray("_xmpp-server.c.test") << false;
}

/// RFC 6120 §13.7.1.2.1: of who comes as of who is gone to.
void FederationTest::aServiceOfTheDomainMayBeNamedInstead()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, isTaken);
    World world;
    auto& a = world.add(u"a.test"_s);
    auto& b = world.add(u"b.test"_s);
    const Authority authority;
    a.certificate = authority.certificate("otherName:1.3.6.1.5.5.7.8.7;IA5STRING:" + name);
    world.startAll({.trust = true, .dialback = false});
    a.router.send(message(u"alice@a.test/x"_s, u"bob@b.test"_s, u"one"_s));
    QVERIFY(world.until([&] { return !a.box.got.isEmpty() || !b.box.got.isEmpty(); }));
    QCOMPARE(b.box.bodies(), isTaken ? QStringList{u"one"_s} : QStringList());
    QCOMPARE(a.box.got.size(), isTaken ? 0 : 1); // who is refused has it back
    b.router.send(message(u"bob@b.test"_s, u"alice@a.test/x"_s, u"back"_s));
    QVERIFY(world.until([&] { return (isTaken ? a : b).box.got.size() == 1; }));
    QCOMPARE(a.box.got.last().type() == u"error"_s, !isTaken);
}

void FederationTest::oneStreamServesBothWays()
{
    World world;
    auto& a = world.add(u"a.test"_s);
    auto& b = world.add(u"b.test"_s);
    world.startAll({false, true, true, true});
    a.router.send(message(u"alice@a.test/x"_s, u"bob@b.test"_s, u"one"_s));
    QVERIFY(world.until([&] { return b.box.got.size() == 1; }));
    b.router.send(message(u"bob@b.test"_s, u"alice@a.test/x"_s, u"back"_s));
    QVERIFY(world.until([&] { return a.box.got.size() == 1; }));
    QCOMPARE(b.federation->linkCount(), 0);
    QCOMPARE(a.federation->incomingCount(), 0);
}

QTEST_GUILESS_MAIN(FederationTest)
#include "tst_federation.moc"
