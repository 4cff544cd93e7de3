#include "ui/frame/skeleton/railwidth.h"

#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/colours/metrics.h"

using namespace everyport::ui;

class RailWidthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNarrowWindowHasRoomForSignsOnly()
    {
        const int least = Metrics::px(900);
        QVERIFY(RailWidth::isNarrowIn(least - 1));
        QVERIFY(!RailWidth::isNarrowIn(least));
        QCOMPARE(RailWidth::in(least)-RailWidth::in(least - 1), RailWidth::ofButton(false) - RailWidth::ofButton(true));
        QVERIFY(RailWidth::in(least - 1) > RailWidth::ofButton(true));
    }
};

QTEST_MAIN(RailWidthTest)
#include "tst_railwidth.moc"
