#include "app/polls/seal/sha256.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;

class Sha256Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheStandard();
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

QTEST_GUILESS_MAIN(Sha256Test)
#include "tst_sha256.moc"
