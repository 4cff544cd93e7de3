#include "ui/devices/computer/openpolls.h"

#include <QTest>

#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class OpenPollsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneOpenPollIsEnough()
    {
        polls::BookRoom room;
        QVERIFY(!isAnyOpen(*room.registry));
        QVERIFY(room.done(room.registry->save(polls::fruitPoll(u"draft"_s))));
        QVERIFY(!isAnyOpen(*room.registry));
        QVERIFY(room.makeOpen(polls::fruitPoll()));
        QVERIFY(isAnyOpen(*room.registry));
        QVERIFY(room.done(room.registry->closePoll(u"fruit"_s)));
        QVERIFY(!isAnyOpen(*room.registry));
    }
};

QTEST_GUILESS_MAIN(OpenPollsTest)
#include "tst_openpolls.moc"
