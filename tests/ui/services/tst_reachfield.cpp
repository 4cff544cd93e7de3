#include <QAbstractButton>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/services/reachfield.h"

using namespace everyport;
using namespace everyport::ui;
using Reach = Endpoint::Reach;

/// The same field side by side and as a list: it says, takes and tells the same.
class ReachFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothLooksMeanTheSame_data()
    {
        QTest::addColumn<bool>("narrow");
        QTest::newRow("side by side") << false;
        QTest::newRow("as a list") << true;
    }
    void bothLooksMeanTheSame()
    {
        QFETCH(const bool, narrow);
        ReachField field(narrow);
        QSignalSpy chosen(&field, &ReachField::chosenByHand);
        QCOMPARE(field.reach(), Reach::ThisComputer); // nobody is let in by a field that was only made
        for (const Reach reach : {Reach::Anyone, Reach::OneAddress, Reach::ThisComputer}) {
            field.setReach(reach);
            QCOMPARE(field.reach(), reach);
        }
        QVERIFY(chosen.isEmpty());
    }

    void aHandIsTold()
    {
        ReachField wide(false);
        QSignalSpy wideChosen(&wide, &ReachField::chosenByHand);
        wide.findChildren<QAbstractButton*>().last()->click();
        QCOMPARE(wideChosen.size(), 1);
        QCOMPARE(wide.reach(), Reach::Anyone);
        ReachField narrow(true);
        QSignalSpy narrowChosen(&narrow, &ReachField::chosenByHand);
        narrow.show();
        QTest::keyClick(narrow.findChild<QComboBox*>(), Qt::Key_End);
        QCOMPARE(narrowChosen.size(), 1);
        QCOMPARE(narrow.reach(), Reach::Anyone);
    }
};

QTEST_MAIN(ReachFieldTest)
#include "tst_reachfield.moc"
