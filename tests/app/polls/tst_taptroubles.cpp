#include "app/polls/taptroubles.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class TapTroublesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWhatWaits();
    void saysOnceThatTapsAreDropped();
    void saysHowManyCameForWhatIsOver();
    void aFileIsBackWhenNothingWaits();
};

void TapTroublesTest::countsWhatWaits()
{
    const auto full = Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 13};
    QCOMPARE(TapTroubles::storingFailed(full, 0).text, u"The disk is full."_s);
    QVERIFY(TapTroubles::storingFailed(full, 1).text.contains(u"One vote waits"_s));
    QVERIFY(TapTroubles::storingFailed(full, 7).text.contains(u"7 votes wait"_s));
    QCOMPARE(TapTroubles::storingFailed(full, 7).reason, Reason::NoSpace);
}

void TapTroublesTest::saysOnceThatTapsAreDropped()
{
    TapTroubles troubles;
    const auto first = troubles.tapDropped({}, 9);
    QVERIFY(first && first->kind == Error::Kind::Busy && first->text.contains(u"faster"_s));
    QVERIFY(!troubles.tapDropped({}, 9));
    troubles.crowdPassed();
    const auto again = troubles.tapDropped(Error{Error::Kind::Local, Reason::NoSpace, u"No room."_s, {}, 13}, 9);
    QVERIFY(again && again->text.contains(u"No room."_s));
    troubles.storingRecovered();
    QVERIFY(troubles.tapDropped({}, 9));
}

void TapTroublesTest::saysHowManyCameForWhatIsOver()
{
    QVERIFY(TapTroubles::tapsLapsed(1).text.startsWith(u"A card that was held"_s));
    const auto many = TapTroubles::tapsLapsed(7);
    QVERIFY(many.text.startsWith(u"7 cards"_s) && many.text.contains(u"may vote once more"_s));
    QCOMPARE(many.kind, Error::Kind::Refused);
}

void TapTroublesTest::aFileIsBackWhenNothingWaits()
{
    TapTroubles troubles;
    QVERIFY(!troubles.filePutBack(0)); // it was never lost
    troubles.fileLost();
    QVERIFY(!troubles.filePutBack(1)); // over when that is stored
    troubles.fileLost();
    QVERIFY(troubles.filePutBack(0));
    QVERIFY(!troubles.filePutBack(0));
}

QTEST_GUILESS_MAIN(TapTroublesTest)
#include "tst_taptroubles.moc"
