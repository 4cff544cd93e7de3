#include <QTest>

#include "protocols/rfid/readers/polled/pn532targets.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::rfid;

class Pn532TargetsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsACardOfTypeA();
    void readsTwoWithWhatTheySayAfterwards();
    void whatIsCutShortIsNotWhole();
    void believesNoMoreCardsThanTheChipKeeps();
    void anIdHasALengthThatCardsHave();
    void readsFelica();
};

void Pn532TargetsTest::readsACardOfTypeA()
{
    const auto found = pn532Targets(QByteArray::fromHex("D54B0101000408 04 DEADBEEF"));
    QVERIFY(found.whole);
    QCOMPARE(found.tags.size(), 1);
    QCOMPARE(found.tags.first().id, u"DEADBEEF"_s);
    QCOMPARE(found.tags.first().technology, u"iso14443a"_s);
}

void Pn532TargetsTest::readsTwoWithWhatTheySayAfterwards()
{
    // The first carries an ATS of five bytes, which count themselves.
    const auto found = pn532Targets(
        QByteArray::fromHex("D54B02 01 0044 20 07 04010203040506 0578807002 02 0004 08 04 11223344"));
    QVERIFY(found.whole);
    QCOMPARE(found.tags.size(), 2);
    QCOMPARE(found.tags[0].id, u"04010203040506"_s);
    QCOMPARE(found.tags[1].id, u"11223344"_s);
}

void Pn532TargetsTest::whatIsCutShortIsNotWhole()
{
    const auto whole = QByteArray::fromHex("D54B0101000408 07 04010203040506");
    for (qsizetype size = 3; size < whole.size(); ++size) {
        const auto found = pn532Targets(whole.first(size));
        QVERIFY2(!found.whole, QByteArray::number(size));
        QVERIFY(found.tags.isEmpty());
    }
}

void Pn532TargetsTest::believesNoMoreCardsThanTheChipKeeps()
{
    const auto found = pn532Targets(QByteArray::fromHex("D54BFF 01000408 04 DEADBEEF"));
    QVERIFY(!found.whole);
    QVERIFY(found.tags.isEmpty());
    QVERIFY(pn532Targets(QByteArray::fromHex("D54B00")).whole); // none is an answer, too
}

void Pn532TargetsTest::anIdHasALengthThatCardsHave()
{
    QVERIFY(!pn532Targets(QByteArray::fromHex("D54B0101000408 00")).whole);
    QVERIFY(!pn532Targets(QByteArray::fromHex("D54B0101000408 03 010203")).whole);
    QVERIFY(!pn532Targets(QByteArray::fromHex("D54B0101000408 0B 0102030405060708090A0B")).whole);
}

void Pn532TargetsTest::readsFelica()
{
    const auto found = pn532Targets(QByteArray::fromHex("D54B01 01 1201 0102030405060708 1112131415161718"));
    QVERIFY(found.whole);
    QCOMPARE(found.tags.first().id, u"0102030405060708"_s);
    QCOMPARE(found.tags.first().technology, u"felica"_s);
    QVERIFY(!pn532Targets(QByteArray::fromHex("D54B01 01 1201 01020304")).whole);
}

QTEST_GUILESS_MAIN(Pn532TargetsTest)
#include "tst_pn532targets.moc"
