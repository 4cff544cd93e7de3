#include "ui/console/keys/vicommand.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What is typed becomes a command, waits for more, or is none.
class ViCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        bool isOpen = false;
        QCOMPARE(viCommand(u"x"_s, &isOpen), (ViCommand{0, {}, u'x', {}}));
        QVERIFY(!isOpen);
        QCOMPARE(viCommand(u"0"_s, &isOpen), (ViCommand{0, {}, u'0', {}}));
        QCOMPARE(viCommand(u"10x"_s, &isOpen), (ViCommand{10, {}, u'x', {}}));
        QCOMPARE(viCommand(u"dd"_s, &isOpen), (ViCommand{0, u'd', u'd', {}}));
        QCOMPARE(viCommand(u"2d3w"_s, &isOpen), (ViCommand{6, u'd', u'w', {}}));
        QCOMPARE(viCommand(u"ct;"_s, &isOpen), (ViCommand{0, u'c', u't', u';'}));
        QCOMPARE(viCommand(u"rd"_s, &isOpen), (ViCommand{0, {}, u'r', u'd'}));
        QCOMPARE(viCommand(u"gg"_s, &isOpen), (ViCommand{0, {}, u'g', {}}));
        QCOMPARE(viCommand(u"99999x"_s, &isOpen)->count, 9999);
    }
    void waitsForMore()
    {
        for (const auto& typed : {u"3"_s, u"d"_s, u"d2"_s, u"f"_s, u"dt"_s, u"g"_s, u"dg"_s, u"r"_s}) {
            bool isOpen = false;
            QVERIFY(!viCommand(typed, &isOpen));
            QVERIFY2(isOpen, qPrintable(typed));
        }
    }
    void refuses()
    {
        for (const auto& typed : {u"dq"_s, u"dy"_s, u"gx"_s, u"dgx"_s}) {
            bool isOpen = true;
            QVERIFY(!viCommand(typed, &isOpen));
            QVERIFY2(!isOpen, qPrintable(typed));
        }
    }
};

QTEST_GUILESS_MAIN(ViCommandTest)
#include "tst_vicommand.moc"
