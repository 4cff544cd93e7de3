#include <QtTest>

#include "protocols/sasl/exchange.h"
#include "tests/protocols/sasl/exchangestage.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;

class ServerExchangeTest : public QObject, private ExchangeStage {
    Q_OBJECT
private Q_SLOTS:
    void logsIn_data();
    void logsIn();
    void refusesWhatIsNotOffered();
    void saysMalformed_data();
    void saysMalformed();
    void tellsThatAccountsAreBusy();
    void externalAndAnonymous();
    void droppedStepsEndQuietly();
};

void ServerExchangeTest::logsIn_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("passes");
    QTest::addColumn<QString>("authorisation");
    for (const auto* mechanism : {"SCRAM-SHA-256", "SCRAM-SHA-1", "PLAIN"}) {
        const auto name = QString::fromLatin1(mechanism);
        QTest::addRow("%s, right", mechanism) << name << u"juliet"_s << u"r0m30"_s << true << QString();
        QTest::addRow("%s, right, for somebody", mechanism)
            << name << u"juliet"_s << u"r0m30"_s << true << u"juliet@example.org"_s;
        QTest::addRow("%s, wrong password", mechanism) << name << u"juliet"_s << u"r0m31"_s << false << QString();
        QTest::addRow("%s, wrong name", mechanism) << name << u"rosaline"_s << u"r0m30"_s << false << QString();
    }
}

void ServerExchangeTest::logsIn()
{
    QFETCH(QString, mechanism);
    QFETCH(QString, name);
    QFETCH(QString, password);
    QFETCH(bool, passes);
    QFETCH(QString, authorisation);
    OneAccount accounts;
    sasl::Offer offer;
    offer.plain = true;
    auto server = sasl::startServer(m_reactor, accounts, mechanism, offer, u"192.0.2.1"_s);
    sasl::ClientLogin login;
    login.name = name;
    login.password = password;
    if (passes)
        login.authorisation = authorisation;
    auto client = sasl::startClient(m_reactor, mechanism, login);
    QVERIFY(server && client);
    const auto end = run(**client, **server);
    QCOMPARE(end.ok(), passes);
    if (passes) {
        QCOMPARE(end->name, u"juliet"_s);
        QCOMPARE(end->authorisation, authorisation);
    } else {
        QCOMPARE(end.error().kind, Error::Kind::Refused);
        QCOMPARE(end.error().reason, Reason::NotAuthorised);
    }
    if (mechanism.startsWith("SCRAM"_L1)) {
        QCOMPARE(accounts.asked, QStringList({name + u"@192.0.2.1"_s, name + u"@192.0.2.1"_s})); // at its end once more
        QCOMPARE(accounts.ended, QStringList(name + (passes ? u" passed"_s : u" failed"_s)));
    }
}

void ServerExchangeTest::refusesWhatIsNotOffered()
{
    OneAccount accounts;
    for (const auto& name : {u"PLAIN"_s, u"DIGEST-MD5"_s, u"CRAM-MD5"_s, u"LOGIN"_s, u"ANONYMOUS"_s, u"EXTERNAL"_s,
             u"SCRAM-SHA-256-PLUS"_s, u""_s, u"scram-sha-1"_s}) {
        const auto server = sasl::startServer(m_reactor, accounts, name, {}, {});
        QVERIFY2(!server, qPrintable(name));
        QCOMPARE(server.error().code, u"invalid-mechanism"_s);
    }
}

void ServerExchangeTest::saysMalformed_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("SCRAM, nothing to read") << u"SCRAM-SHA-1"_s << QByteArray("hello");
    QTest::newRow("SCRAM, no nonce") << u"SCRAM-SHA-1"_s << QByteArray("n,,n=juliet");
    QTest::newRow("SCRAM, half a name") << u"SCRAM-SHA-1"_s << QByteArray("n,,n=jul=2,r=abc");
    QTest::newRow("SCRAM, no name") << u"SCRAM-SHA-1"_s << QByteArray("n,,n=,r=abc");
    QTest::newRow("SCRAM, a name that is no text") << u"SCRAM-SHA-1"_s << QByteArray("n,,n=\xff,r=abc");
    QTest::newRow("SCRAM, an extension that has to be known")
        << u"SCRAM-SHA-1"_s << QByteArray("n,,m=x,n=juliet,r=abc");
    QTest::newRow("SCRAM, a strange flag") << u"SCRAM-SHA-1"_s << QByteArray("q,,n=juliet,r=abc");
    QTest::newRow("SCRAM, too long") << u"SCRAM-SHA-1"_s << QByteArray("n,,n=" + QByteArray(9000, 'j') + ",r=abc");
    QTest::newRow("PLAIN, no zero bytes") << u"PLAIN"_s << QByteArray("juliet r0m30");
    QTest::newRow("PLAIN, one zero byte") << u"PLAIN"_s << QByteArray("juliet\0r0m30", 12);
}

void ServerExchangeTest::saysMalformed()
{
    QFETCH(QString, mechanism);
    QFETCH(QByteArray, message);
    OneAccount accounts;
    sasl::Offer offer;
    offer.plain = true;
    auto server = sasl::startServer(m_reactor, accounts, mechanism, offer, {});
    QVERIFY(server);
    const auto step = stepped(**server, message);
    QVERIFY(!step);
    QCOMPARE(step.error().kind, Error::Kind::Malformed);
    QVERIFY(accounts.asked.isEmpty());
}

void ServerExchangeTest::tellsThatAccountsAreBusy()
{
    OneAccount accounts;
    accounts.failure = Error{Error::Kind::Busy, Reason::None, u"Too many tries."_s, {}, 0};
    auto server = sasl::startServer(m_reactor, accounts, u"SCRAM-SHA-1"_s, {}, {});
    QVERIFY(server);
    const auto step = stepped(**server, "n,,n=juliet,r=abcdefghijkl");
    QVERIFY(!step);
    QCOMPARE(step.error().kind, Error::Kind::Busy);
}

void ServerExchangeTest::externalAndAnonymous()
{
    OneAccount accounts;
    sasl::Offer offer;
    offer.certificateName = u"juliet"_s;
    offer.anonymous = true;
    auto external = sasl::startServer(m_reactor, accounts, u"EXTERNAL"_s, offer, {});
    QVERIFY(external);
    const auto known = stepped(**external, "");
    QVERIFY(known && known->isDone);
    QCOMPARE(known->name, u"juliet"_s);

    auto anonymous = sasl::startServer(m_reactor, accounts, u"ANONYMOUS"_s, offer, {});
    QVERIFY(anonymous);
    const auto guest = stepped(**anonymous, "a visitor");
    QVERIFY(guest && guest->isDone);
    QVERIFY(guest->name.isEmpty());
}

void ServerExchangeTest::droppedStepsEndQuietly()
{
    OneAccount accounts;
    for (int round = 0; round < 50; ++round) {
        auto server = sasl::startServer(m_reactor, accounts, u"SCRAM-SHA-256"_s, {}, {});
        auto task = (*server)->step("n,,n=juliet,r=abcdefghijkl");
        if (round % 2)
            m_reactor.turn();
    }
    auto last = sasl::startServer(m_reactor, accounts, u"SCRAM-SHA-256"_s, {}, {});
    QVERIFY(stepped(**last, "n,,n=juliet,r=abcdefghijkl"));
}

QTEST_GUILESS_MAIN(ServerExchangeTest)
#include "tst_serverexchange.moc"
