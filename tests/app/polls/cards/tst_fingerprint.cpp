#include "app/polls/cards/fingerprint.h"

#include <QSet>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class FingerprintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAHashAsItIs();
    void hashesAllElse();
    void tellsTextsApart();
};

void FingerprintTest::takesAHashAsItIs()
{
    const auto print = Fingerprint::of(u"0123456789abcdef00000000000000ff"_s);
    QCOMPARE(print.high, Q_UINT64_C(0x0123456789abcdef));
    QCOMPARE(print.low, Q_UINT64_C(0xff));
}

void FingerprintTest::hashesAllElse()
{
    // SHA-256 of nothing begins with e3b0c442 98fc1c14 9afbf4c8 996fb924 (FIPS 180-4).
    const auto print = Fingerprint::of({});
    QCOMPARE(print.high, Q_UINT64_C(0xe3b0c44298fc1c14));
    QCOMPARE(print.low, Q_UINT64_C(0x9afbf4c8996fb924));
    // An upper-case tag of sixteen bytes is no hash.
    QVERIFY(Fingerprint::of(u"0123456789ABCDEF00000000000000FF"_s)
        != Fingerprint::of(u"0123456789abcdef00000000000000ff"_s));
}

void FingerprintTest::tellsTextsApart()
{
    QSet<Fingerprint> prints;
    for (int i = 0; i < 100'000; ++i)
        prints.insert(Fingerprint::of(QString::number(i)));
    QCOMPARE(prints.size(), 100'000);
}

QTEST_GUILESS_MAIN(FingerprintTest)
#include "tst_fingerprint.moc"
