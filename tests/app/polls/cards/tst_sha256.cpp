#include "app/polls/cards/sha256.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;

class Sha256Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheStandard();
    void takesAKey();
};

void Sha256Test::followsTheStandard()
{
    Sha256 digest;
    for (int i = 0; i < 2; ++i) { // one after the other, by the same context
        QCOMPARE(toBytes(digest.of({})).toHex(),
            QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(toBytes(digest.of("abc")).toHex(),
            QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
    QVERIFY(digest.of("abc") == QByteArrayView(toBytes(digest.of("abc"))));
    QVERIFY(!(digest.of("abc") == QByteArrayView("abc")));
}

/// RFC 4231, cases 1 to 3 and 6.
void Sha256Test::takesAKey()
{
    Sha256 digest;
    QCOMPARE(toBytes(digest.of("Hi There", QByteArray(20, '\x0b'))).toHex(),
        QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"));
    QCOMPARE(toBytes(digest.of("what do ya want for nothing?", "Jefe")).toHex(),
        QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    QCOMPARE(toBytes(digest.of(QByteArray(50, '\xdd'), QByteArray(20, '\xaa'))).toHex(),
        QByteArray("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"));
    QCOMPARE(
        toBytes(digest.of("Test Using Larger Than Block-Size Key - Hash Key First", QByteArray(131, '\xaa'))).toHex(),
        QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"));
}

QTEST_GUILESS_MAIN(Sha256Test)
#include "tst_sha256.moc"
