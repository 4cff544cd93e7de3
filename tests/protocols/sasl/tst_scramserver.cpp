#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <QtTest>

#include "protocols/sasl/exchange.h"
#include "tests/protocols/sasl/exchangestage.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;

class ScramServerTest : public QObject, private ExchangeStage {
    Q_OBJECT
private Q_SLOTS:
    void bindsTheChannel_data();
    void bindsTheChannel();
    void bindsToTheServersCertificate();
    void saysWhatWasOffered();
    void refusesAClientThatThoughtWeCouldNotBind();
    void aPasswordThatWasChangedMeanwhile();
    void exchangesBegunAtOnceAreNoMoreGuesses();
};

void ScramServerTest::bindsTheChannel_data()
{
    QTest::addColumn<bool>("byExporter");
    QTest::addColumn<bool>("byUnique");
    QTest::newRow("tls-exporter") << true << false;
    QTest::newRow("tls-unique") << false << true;
    QTest::newRow("either") << true << true;
}

void ScramServerTest::bindsTheChannel()
{
    QFETCH(bool, byExporter);
    QFETCH(bool, byUnique);
    for (const auto same : {true, false}) {
        OneAccount accounts;
        sasl::Offer offer; // both, whatever the client takes
        offer.tlsExporter = "thirty-two bytes of keying stuff";
        offer.tlsUnique = "twelve bytes";
        auto server = sasl::startServer(m_reactor, accounts, u"SCRAM-SHA-256-PLUS"_s, offer, {});
        sasl::ClientLogin login{u"juliet"_s, u"r0m30"_s};
        if (byExporter)
            login.tlsExporter = same ? offer.tlsExporter : "somebody between us, thirty-two.";
        if (byUnique)
            login.tlsUnique = same ? offer.tlsUnique : "somebody els";
        auto client = sasl::startClient(m_reactor, u"SCRAM-SHA-256-PLUS"_s, login);
        QVERIFY(server && client);
        QCOMPARE(run(**client, **server).ok(), same);
    }
}

/// RFC 5929 §4, by a client made of RFC 5802's sentences: libgsasl's knows no such thing.
void ScramServerTest::bindsToTheServersCertificate()
{
    const auto* md = EVP_sha256();
    for (const QByteArray seen : {"hash of a certificate", "somebody else's"}) {
        OneAccount accounts;
        sasl::Offer offer;
        offer.tlsServerEndPoint = "hash of a certificate";
        auto server = sasl::startServer(m_reactor, accounts, u"SCRAM-SHA-256-PLUS"_s, offer, {});
        QVERIFY(server);
        const QByteArray header = "p=tls-server-end-point,,";
        const QByteArray bare = "n=juliet,r=abcdefghijkl";
        const auto first = stepped(**server, header + bare);
        QVERIFY(first && first->bytes.startsWith("r=abcdefghijkl"));
        const auto nonce = first->bytes.split(',')[0];
        const auto without = "c=" + (header + seen).toBase64() + ',' + nonce;
        QByteArray salted(32, Qt::Uninitialized);
        PKCS5_PBKDF2_HMAC("r0m30", 5, reinterpret_cast<const unsigned char*>("salt of sixteen!"), 16, iterations, md,
            32, reinterpret_cast<unsigned char*>(salted.data()));
        auto proof = hmac(md, salted, "Client Key");
        const auto signature = hmac(
            md, keysFor(u"r0m30"_s, sasl::Hash::Sha256).storedKey, bare + ',' + first->bytes + ',' + without);
        for (qsizetype at = 0; at < proof.size(); ++at)
            proof[at] = char(proof[at] ^ signature[at]);
        const auto last = stepped(**server, without + ",p=" + proof.toBase64());
        QCOMPARE(last.ok(), seen == offer.tlsServerEndPoint);
        QCOMPARE(accounts.ended.size(), 1);
        QVERIFY(!stepped(**server, without + ",p=" + proof.toBase64())); // once
    }
    OneAccount accounts;
    sasl::Offer offer;
    offer.tlsServerEndPoint = "hash of a certificate";
    auto server = sasl::startServer(m_reactor, accounts, u"SCRAM-SHA-256-PLUS"_s, offer, {});
    // not ours
    QCOMPARE(stepped(**server, "p=tls-exporter,,n=juliet,r=abcdefghijkl").error().kind, Error::Kind::Malformed);
    server = sasl::startServer(m_reactor, accounts, u"SCRAM-SHA-256-PLUS"_s, offer, {});
    QCOMPARE(stepped(**server, "n,,n=juliet,r=abcdefghijkl").error().kind, Error::Kind::Malformed);
    server = sasl::startServer(m_reactor, accounts, u"SCRAM-SHA-256"_s, offer, {});
    QCOMPARE(stepped(**server, "p=tls-server-end-point,,n=juliet,r=abcdefghijkl").error().kind, Error::Kind::Malformed);
}

/// XEP-0474; the first hash is that of its §6.3.
void ScramServerTest::saysWhatWasOffered()
{
    QCOMPARE(sasl::offerHash({u"SCRAM-SHA-1"_s, u"SCRAM-SHA-1-PLUS"_s}, {u"tls-server-end-point"_s, u"tls-exporter"_s},
                 sasl::Hash::Sha1),
        QByteArray("G6k/rBLDqgOhRRaCuuatSDFkJ08="));
    QCOMPARE(sasl::offerHash({u"B"_s, u"A"_s}, {}, sasl::Hash::Sha256),
        sasl::offerHash({u"A"_s, u"B"_s}, {}, sasl::Hash::Sha256));
    QVERIFY(sasl::offerHash({u"A"_s}, {u"B"_s}, sasl::Hash::Sha256)
        != sasl::offerHash({u"A"_s, u"B"_s}, {}, sasl::Hash::Sha256));
    for (const bool proves : {true, false}) {
        OneAccount accounts;
        sasl::Offer offer;
        offer.provesWhatWasOffered = proves;
        offer.bindings = {u"tls-exporter"_s};
        auto server = sasl::startServer(m_reactor, accounts, u"SCRAM-SHA-1"_s, offer, {});
        const auto first = stepped(**server, "n,,n=juliet,r=abcdefghijkl");
        QVERIFY(first);
        QCOMPARE(first->bytes.contains(",h="
                     + sasl::offerHash({u"SCRAM-SHA-256"_s, u"SCRAM-SHA-1"_s}, {u"tls-exporter"_s}, sasl::Hash::Sha1)),
            proves);
        QCOMPARE(first->bytes.contains(",h="), proves);
    }
}

void ScramServerTest::refusesAClientThatThoughtWeCouldNotBind()
{
    // RFC 5802 §6: "y" where -PLUS is offered means that someone in between has taken it from the list.
    for (const auto plusOffered : {true, false}) {
        OneAccount accounts;
        sasl::Offer offer;
        if (plusOffered)
            offer.tlsExporter = "thirty-two bytes of keying stuff";
        auto server = sasl::startServer(m_reactor, accounts, u"SCRAM-SHA-256"_s, offer, {});
        QVERIFY(server);
        const auto step = stepped(**server, "y,,n=juliet,r=abcdefghijkl");
        QCOMPARE(step.ok(), !plusOffered);

        offer.refusesUnbound = false;
        server = sasl::startServer(m_reactor, accounts, u"SCRAM-SHA-256"_s, offer, {});
        QVERIFY(stepped(**server, "y,,n=juliet,r=abcdefghijkl"));
    }
}

void ScramServerTest::aPasswordThatWasChangedMeanwhile()
{
    for (const bool changes : {false, true}) {
        OneAccount accounts;
        auto server = sasl::startServer(m_reactor, accounts, u"SCRAM-SHA-256"_s, {}, {});
        sasl::ClientLogin login;
        login.name = u"juliet"_s;
        login.password = u"r0m30"_s;
        auto client = sasl::startClient(m_reactor, u"SCRAM-SHA-256"_s, login);
        QVERIFY(server && client);
        const auto asked = stepped(**server, stepped(**client, {})->bytes);
        QVERIFY(asked);
        const auto proof = stepped(**client, asked->bytes);
        QVERIFY(proof);
        accounts.changes += changes;
        QCOMPARE(stepped(**server, proof->bytes).ok(), !changes);
        QCOMPARE(accounts.ended, QStringList(changes ? u"juliet failed"_s : u"juliet passed"_s));
    }
}

/// Whoever has used up their guesses meanwhile has used up those of exchanges begun before, too; the right one is none.
void ScramServerTest::exchangesBegunAtOnceAreNoMoreGuesses()
{
    OneAccount accounts;
    auto server = sasl::startServer(m_reactor, accounts, u"SCRAM-SHA-256"_s, {}, u"192.0.2.1"_s);
    auto client = sasl::startClient(m_reactor, u"SCRAM-SHA-256"_s, {u"juliet"_s, u"r0m30"_s});
    const auto asked = stepped(**server, stepped(**client, {})->bytes);
    QVERIFY(asked);
    const auto proof = stepped(**client, asked->bytes);
    QVERIFY(proof);
    accounts.failure = Error{Error::Kind::Busy, Reason::NotAuthorised, u"later"_s, {}, 0};
    const auto end = stepped(**server, proof->bytes);
    QVERIFY(!end);
    QCOMPARE(end.error().kind, Error::Kind::Busy);
    QVERIFY(accounts.ended.isEmpty()); // it was not looked at
    accounts.failure.reset();
    QVERIFY(!stepped(**server, proof->bytes)); // and is over
}

QTEST_GUILESS_MAIN(ScramServerTest)
#include "tst_scramserver.moc"
