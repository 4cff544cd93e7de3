#include "app/accounts/credentials/scramkeys.h"

#include <QTest>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

QByteArray hmacOf(const EVP_MD* digest, const QByteArray& key, const QByteArray& text)
{
    QByteArray out(EVP_MD_get_size(digest), Qt::Uninitialized);
    HMAC(digest, key.constData(), int(key.size()), reinterpret_cast<const uchar*>(text.constData()),
        size_t(text.size()), reinterpret_cast<uchar*>(out.data()), nullptr);
    return out;
}

} // namespace

class ScramKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The server's last word of the exchanges in RFC 5802 §5 and RFC 7677 §3: HMAC of ServerKey over all that was said.
    void agreesWithTheStandards_data()
    {
        QTest::addColumn<bool>("sha1");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("RFC 5802") << true << QByteArray("QSXCR+Q6sek8bf92")
                                  << QByteArray(
                                         "n=user,r=fyko+d2lbbFgONRv9qkxdawL,"
                                         "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096,"
                                         "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j")
                                  << QByteArray("rmF9pqV8S7suAoZWja4dJRkFsKQ=");
        QTest::newRow("RFC 7677")
            << false << QByteArray("W22ZaJ0SNY7soEsUEjb6gQ==")
            << QByteArray("n=user,r=rOprNGfwEbeRWgbNEkqO,"
                          "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096,"
                          "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0")
            << QByteArray("6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
    }
    void agreesWithTheStandards()
    {
        QFETCH(bool, sha1);
        QFETCH(QByteArray, salt);
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, signature);
        const auto keys = makeScramKeys(
            sha1 ? ScramHash::Sha1 : ScramHash::Sha256, u"pencil"_s, QByteArray::fromBase64(salt), 4096);
        QCOMPARE(hmacOf(sha1 ? EVP_sha1() : EVP_sha256(), keys.serverKey, said).toBase64(), signature);
    }

    void matchesOnlyItsPassword()
    {
        for (auto hash : {ScramHash::Sha1, ScramHash::Sha256}) {
            const auto keys = makeScramKeys(hash, u"pässword"_s, randomSalt(), 1000);
            QVERIFY(scramKeysMatch(hash, u"pässword"_s, keys));
            QVERIFY(!scramKeysMatch(hash, u"password"_s, keys));
            QVERIFY(!scramKeysMatch(hash, QString(), keys));
        }
    }

    void saltsEachTimeAnew()
    {
        QCOMPARE(randomSalt().size(), 16);
        QVERIFY(randomSalt() != randomSalt());
    }

    void fakesLookReal()
    {
        const QByteArray secret(32, 's');
        for (auto hash : {ScramHash::Sha1, ScramHash::Sha256}) {
            const auto real = makeScramKeys(hash, u"x"_s, randomSalt(), scramIterations);
            const auto fake = fakeScramKeys(hash, u"nobody"_s, secret);
            QCOMPARE(fake.salt.size(), real.salt.size());
            QCOMPARE(fake.iterations, real.iterations);
            QCOMPARE(fake.storedKey.size(), real.storedKey.size());
            QCOMPARE(fake.serverKey.size(), real.serverKey.size());
            QCOMPARE(fakeScramKeys(hash, u"nobody"_s, secret).salt, fake.salt);
            QVERIFY(fakeScramKeys(hash, u"somebody"_s, secret).salt != fake.salt);
            QVERIFY(fakeScramKeys(hash, u"nobody"_s, QByteArray(32, 't')).salt != fake.salt);
            QVERIFY(!fake.real);
        }
    }

    void neverLetsAFakeIn()
    {
        auto keys = makeScramKeys(ScramHash::Sha256, u"x"_s, randomSalt(), 1000);
        keys.real = false;
        QVERIFY(!scramKeysMatch(ScramHash::Sha256, u"x"_s, keys));
    }
};

QTEST_APPLESS_MAIN(ScramKeysTest)
#include "tst_scramkeys.moc"
