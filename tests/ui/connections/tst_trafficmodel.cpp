#include <QAbstractItemModelTester>
#include <QTest>

#include "netcore/transport/connectionregistry.h"
#include "tests/support/manualclock.h"
#include "ui/connections/trafficmodel.h"

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class TrafficModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsUnitsWithTheirTextBelow()
    {
        TrafficModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ManualClock clock;
        ConnectionRegistry registry(clock);
        auto record = registry.open(ConnectionRecord::Direction::In);
        record->protocol = u"xmpp"_s;
        model.watch(record);
        QVERIFY(record->isWatched());
        record->notifyIn("<iq type='get' id='1'><ping xmlns='urn:xmpp:ping'/></iq>");
        record->notifyOut("<iq type='result' id='1'/>");
        QTRY_COMPARE(model.rowCount(), 2);
        const QModelIndex unit = model.index(0, 0);
        QCOMPARE(model.rowCount(unit), 1);
        QVERIFY(model.index(0, 0, unit).data().toString().startsWith(u"<iq type='get' id='1'>\n"_s));
        QCOMPARE(model.index(1, TrafficModel::Kind).data().toString(), u"iq result"_s);
        model.watch(nullptr);
        QVERIFY(!record->isWatched());
        QCOMPARE(model.rowCount(), 0);
    }

    void timesWhatAnswers()
    {
        TrafficModel model;
        ManualClock clock;
        ConnectionRegistry registry(clock);
        auto record = registry.open(ConnectionRecord::Direction::In);
        record->protocol = u"irc"_s;
        model.watch(record);
        record->notifyIn("PING :1718");
        record->notifyOut(":irc.example PONG irc.example :1718");
        QTRY_COMPARE(model.rowCount(), 2);
        const QString said = model.index(1, TrafficModel::Summary).data().toString();
        QVERIFY2(said.startsWith(u"yes, "_s), qPrintable(said));
        model.watch(nullptr);
    }

    void isBounded()
    {
        TrafficModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (size_t i = 0; i < TrafficModel::mostUnits + 500; ++i)
            model.take(true, "<presence/>");
        QTRY_COMPARE(model.rowCount(), int(TrafficModel::mostUnits));
        const QByteArray large(3 * TrafficModel::longestUnit, 'x');
        for (int i = 0; i < 100; ++i)
            model.take(false, large);
        QTRY_VERIFY(model.index(model.rowCount() - 1, TrafficModel::Kind).data().toString() == u"text"_s);
        QVERIFY(model.rowCount() <= int(TrafficModel::mostBytes / TrafficModel::longestUnit));
        QVERIFY(model.text(model.index(model.rowCount() - 1, 0)).text.contains(u"more bytes"_s));
    }

    void standsStillWhileHeld()
    {
        TrafficModel model;
        model.take(true, "a");
        QTRY_COMPARE(model.rowCount(), 1);
        model.setHeld(true);
        for (int i = 0; i < 40; ++i)
            model.take(true, "b");
        QTRY_COMPARE(model.waiting(), 40);
        QCOMPARE(model.rowCount(), 1);
        model.setHeld(false);
        QCOMPARE(model.rowCount(), 41);
    }
};

QTEST_MAIN(TrafficModelTest)
#include "tst_trafficmodel.moc"
