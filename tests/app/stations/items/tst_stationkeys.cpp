#include "app/stations/items/stationkeys.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::stations;

class StationKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // RFC 8032 §7.1, TEST 3
    void signsAsTheStandardSays()
    {
        const auto keys = StationKeys::fromSeed(
            QByteArray::fromHex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"));
        QVERIFY(keys);
        QCOMPARE(keys->publicKey().toHex(), "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
        const auto signature = keys->sign("\xaf\x82");
        QCOMPARE(signature.toHex(),
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716e"
            "d28dc027beceea1ec40a");
        QVERIFY(isSignedBy(keys->publicKey(), "\xaf\x82", signature));
    }

    void eachPairIsItsOwn()
    {
        const auto one = StationKeys::make();
        const auto other = StationKeys::make();
        QVERIFY(one.publicKey() != other.publicKey() && isStationKey(one.publicKey()));
        const auto again = StationKeys::fromSeed(one.seed());
        QVERIFY(again);
        QCOMPARE(again->publicKey(), one.publicKey());
        const auto signature = again->sign("open");
        QVERIFY(isSignedBy(one.publicKey(), "open", signature));
        QVERIFY(!isSignedBy(other.publicKey(), "open", signature));
        QVERIFY(!isSignedBy(one.publicKey(), "shut", signature));
        QVERIFY(isSignedBy(one.publicKey(), {}, one.sign({})));
    }

    void whatIsNoneIsRefused()
    {
        QVERIFY(!StationKeys::fromSeed(QByteArray()) && !StationKeys::fromSeed(QByteArray(31, 's')));
        const auto keys = StationKeys::make();
        const auto signature = keys.sign("open");
        for (const auto& wrong : {QByteArray(), QByteArray(64, '\0'), signature.first(63), signature + '\0'})
            QVERIFY(!isSignedBy(keys.publicKey(), "open", wrong));
        for (const auto& wrong : {QByteArray(), QByteArray(31, 'k'), QByteArray(33, 'k'), QByteArray(32, '\xff')})
            QVERIFY(!isSignedBy(wrong, "open", signature));
    }

    /// By these points anybody could sign: all zeros fit many words.
    void weakKeysAreRefused()
    {
        for (const auto& weak :
            {QByteArray(32, '\0'), '\x01' + QByteArray(31, '\0'), '\xec' + QByteArray(30, '\xff') + '\x7f'}) {
            QVERIFY(!isStationKey(weak));
            for (int word = 0; word < 32; ++word)
                QVERIFY(!isSignedBy(weak, QByteArray::number(word), weak + QByteArray(32, '\0')));
        }
    }
};

QTEST_GUILESS_MAIN(StationKeysTest)
#include "tst_stationkeys.moc"
