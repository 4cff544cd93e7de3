#include <QtTest>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "protocols/sasl/exchange.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;

namespace {

constexpr int iterations = 4096;

QByteArray hmac(const EVP_MD* md, const QByteArray& key, const QByteArray& text)
{
    unsigned char out[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    HMAC(md, key.constData(), int(key.size()), reinterpret_cast<const unsigned char*>(text.constData()),
        size_t(text.size()), out, &length);
    return {reinterpret_cast<const char*>(out), qsizetype(length)};
}

/// RFC 5802 §3, told a second time so that two sides are compared.
sasl::ScramKeys keysFor(const QString& password, sasl::Hash hash)
{
    const auto* md = hash == sasl::Hash::Sha256 ? EVP_sha256() : EVP_sha1();
    const QByteArray salt = "salt of sixteen!";
    const auto bytes = password.toUtf8();
    QByteArray salted(EVP_MD_get_size(md), Qt::Uninitialized);
    PKCS5_PBKDF2_HMAC(bytes.constData(), int(bytes.size()), reinterpret_cast<const unsigned char*>(salt.constData()),
        int(salt.size()), iterations, md, int(salted.size()), reinterpret_cast<unsigned char*>(salted.data()));
    const auto clientKey = hmac(md, salted, "Client Key");
    QByteArray storedKey(EVP_MD_get_size(md), Qt::Uninitialized);
    EVP_Digest(clientKey.constData(), size_t(clientKey.size()), reinterpret_cast<unsigned char*>(storedKey.data()),
        nullptr, md, nullptr);
    return {salt, iterations, storedKey, hmac(md, salted, "Server Key")};
}

/// Knows one account, and notes what it was asked.
struct OneAccount final : sasl::Credentials {
    QStringList asked;
    QStringList ended;
    quint64 changes = 0;
    std::optional<Error> failure;

    Task<Result<sasl::ScramKeys>> scramKeys(QString name, sasl::Hash hash, QString peer) override
    {
        asked.append(name + u'@' + peer);
        if (failure)
            return Result<sasl::ScramKeys>(*failure);
        return Result<sasl::ScramKeys>(keysFor(name == u"juliet" ? u"r0m30"_s : u"nobody can know this"_s, hash));
    }
    Task<Result<Done>> verifyPassword(QString name, QString password, QString) override
    {
        asked.append(name + u':' + password);
        if (name == u"juliet" && password == u"r0m30")
            return Result<Done>(Done{});
        return Result<Done>(Error{Error::Kind::Refused, Reason::NotAuthorised, u"wrong"_s, {}, 0});
    }
    quint64 generation(const QString&) const override { return changes; }
    void exchangeEnded(const QString& name, const QString&, bool passed) override
    {
        ended.append(name + (passed ? u" passed"_s : u" failed"_s));
    }
};

} // namespace

class ExchangeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersOnlyWhatIsNamed();
    void logsIn_data();
    void logsIn();
    void bindsTheChannel_data();
    void bindsTheChannel();
    void bindsToTheServersCertificate();
    void saysWhatWasOffered();
    void noticesAnotherList();
    void refusesAClientThatThoughtWeCouldNotBind();
    void refusesWhatIsNotOffered();
    void saysMalformed_data();
    void saysMalformed();
    void computesNoEndlessLogin();
    void tellsThatAccountsAreBusy();
    void externalAndAnonymous();
    void droppedStepsEndQuietly();
    void aPasswordThatWasChangedMeanwhile();
    void exchangesBegunAtOnceAreNoMoreGuesses();

private:
    Result<sasl::Step> stepped(sasl::Exchange& exchange, const QByteArray& input);
    Result<sasl::Step> run(sasl::Exchange& client, sasl::Exchange& server);
    MemoryReactor m_reactor;
};

Result<sasl::Step> ExchangeTest::stepped(sasl::Exchange& exchange, const QByteArray& input)
{
    auto task = exchange.step(input);
    m_reactor.turnUntil([&] { return task.isReady(); });
    return task.take();
}

/// Both sides against each other; the server's last word.
Result<sasl::Step> ExchangeTest::run(sasl::Exchange& client, sasl::Exchange& server)
{
    QByteArray fromServer;
    for (int round = 0; round < 5; ++round) {
        auto said = stepped(client, fromServer);
        if (!said)
            return said;
        auto answer = stepped(server, said->bytes);
        if (!answer || answer->isDone) {
            if (answer && !said->isDone) {
                const auto convinced = stepped(client, answer->bytes); // the server has proved itself too
                if (!convinced)
                    return convinced;
            }
            return answer;
        }
        fromServer = answer->bytes;
    }
    return Error::closed();
}

void ExchangeTest::offersOnlyWhatIsNamed()
{
    QCOMPARE(sasl::mechanisms({}), QStringList({u"SCRAM-SHA-256"_s, u"SCRAM-SHA-1"_s}));
    sasl::Offer all;
    all.plain = all.anonymous = true;
    all.tlsExporter = "x";
    all.certificateName = u"juliet"_s;
    QCOMPARE(sasl::mechanisms(all).join(u' '),
        u"EXTERNAL SCRAM-SHA-256-PLUS SCRAM-SHA-1-PLUS SCRAM-SHA-256 SCRAM-SHA-1 PLAIN ANONYMOUS"_s);
}

void ExchangeTest::logsIn_data()
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

void ExchangeTest::logsIn()
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

void ExchangeTest::bindsTheChannel_data()
{
    QTest::addColumn<bool>("byExporter");
    QTest::addColumn<bool>("byUnique");
    QTest::newRow("tls-exporter") << true << false;
    QTest::newRow("tls-unique") << false << true;
    QTest::newRow("either") << true << true;
}

void ExchangeTest::bindsTheChannel()
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
void ExchangeTest::bindsToTheServersCertificate()
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
void ExchangeTest::saysWhatWasOffered()
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

void ExchangeTest::noticesAnotherList()
{
    const auto passes = [this](const QStringList& heard, const QStringList& bindings) {
        OneAccount accounts;
        sasl::Offer offer;
        offer.plain = true;
        offer.provesWhatWasOffered = true;
        offer.bindings = {u"tls-exporter"_s};
        auto server = sasl::startServer(m_reactor, accounts, u"SCRAM-SHA-1"_s, offer, {});
        sasl::ClientLogin login{u"juliet"_s, u"r0m30"_s};
        login.mechanisms = heard;
        login.bindings = bindings;
        auto client = sasl::startClient(m_reactor, u"SCRAM-SHA-1"_s, login);
        const auto end = run(**client, **server);
        return end ? u"in"_s : end.error().code;
    };
    const QStringList all{u"PLAIN"_s, u"SCRAM-SHA-1"_s, u"SCRAM-SHA-256"_s};
    QCOMPARE(passes(all, {u"tls-exporter"_s}), u"in"_s);
    // the stronger one was taken away
    QCOMPARE(passes({u"PLAIN"_s, u"SCRAM-SHA-1"_s}, {u"tls-exporter"_s}), u"downgrade"_s);
    QCOMPARE(passes(all, {}), u"downgrade"_s);
    QCOMPARE(passes({}, {}), u"in"_s); // whoever did not look at a list
}

void ExchangeTest::refusesAClientThatThoughtWeCouldNotBind()
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

void ExchangeTest::refusesWhatIsNotOffered()
{
    OneAccount accounts;
    for (const auto& name : {u"PLAIN"_s, u"DIGEST-MD5"_s, u"CRAM-MD5"_s, u"LOGIN"_s, u"ANONYMOUS"_s, u"EXTERNAL"_s,
             u"SCRAM-SHA-256-PLUS"_s, u""_s, u"scram-sha-1"_s}) {
        const auto server = sasl::startServer(m_reactor, accounts, name, {}, {});
        QVERIFY2(!server, qPrintable(name));
        QCOMPARE(server.error().code, u"invalid-mechanism"_s);
    }
}

void ExchangeTest::saysMalformed_data()
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

void ExchangeTest::saysMalformed()
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

void ExchangeTest::computesNoEndlessLogin()
{
    for (const char* count : {"2000001", "4294967295", "99999999999999999999", "many"}) {
        auto client = sasl::startClient(m_reactor, u"SCRAM-SHA-256"_s, {u"juliet"_s, u"r0m30"_s});
        QVERIFY(client);
        const auto first = stepped(**client, {});
        QVERIFY(first);
        const auto nonce = first->bytes.sliced(first->bytes.lastIndexOf("r=") + 2);
        const auto second = stepped(**client, "r=" + nonce + "more,s=c2FsdA==,i=" + count);
        QVERIFY2(!second, count);
        QCOMPARE(second.error().kind, Error::Kind::Malformed);
    }
}

void ExchangeTest::tellsThatAccountsAreBusy()
{
    OneAccount accounts;
    accounts.failure = Error{Error::Kind::Busy, Reason::None, u"Too many tries."_s, {}, 0};
    auto server = sasl::startServer(m_reactor, accounts, u"SCRAM-SHA-1"_s, {}, {});
    QVERIFY(server);
    const auto step = stepped(**server, "n,,n=juliet,r=abcdefghijkl");
    QVERIFY(!step);
    QCOMPARE(step.error().kind, Error::Kind::Busy);
}

void ExchangeTest::externalAndAnonymous()
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

void ExchangeTest::droppedStepsEndQuietly()
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

void ExchangeTest::aPasswordThatWasChangedMeanwhile()
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
void ExchangeTest::exchangesBegunAtOnceAreNoMoreGuesses()
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

QTEST_GUILESS_MAIN(ExchangeTest)
#include "tst_exchange.moc"
