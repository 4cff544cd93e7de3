#include "app/polls/taps/tap.h"

#include <QSet>
#include <QTest>

#include "app/polls/cards/fingerprint.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class TapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void uuidsGoWithTime();
    void uuidsDiffer();
    void knowsRandomNumbers();
};

void TapTest::uuidsGoWithTime()
{
    QVERIFY(makeTapUuid(1'700'000'000'000) < makeTapUuid(1'700'000'000'001));
    QVERIFY(makeTapUuid(1) < makeTapUuid(1'700'000'000'000));
    QVERIFY(makeTapUuid(1'700'000'000'000).startsWith(u"018bcfe56800"_s));
    QCOMPARE(Fingerprint::of(makeTapUuid(1)).high >> 16, quint64(1)); // counted without being hashed
}

void TapTest::uuidsDiffer()
{
    QSet<QString> uuids;
    for (int i = 0; i < 1000; ++i)
        uuids.insert(makeTapUuid(5));
    QCOMPARE(uuids.size(), 1000);
    QCOMPARE(uuids.begin()->size(), 32);
}

void TapTest::knowsRandomNumbers()
{
    QVERIFY(isRandomId(Tap{.tag = u"08123456"_s}));
    QVERIFY(!isRandomId(Tap{.tag = u"08123456"_s, .partial = true})); // the last bytes of some number
    QVERIFY(isRandomId(Tap{.tag = u"A1B2C3D4"_s, .random = true}));   // of type B
    QVERIFY(!isRandomId(Tap{.tag = u"08A1B2C3D4E580"_s}));
    QVERIFY(!isRandomId(Tap{.tag = u"7E6FD7A0"_s}));
}

QTEST_GUILESS_MAIN(TapTest)
#include "tst_tap.moc"
