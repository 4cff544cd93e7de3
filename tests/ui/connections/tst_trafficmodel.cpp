#include <QAbstractItemModelTester>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/transport/connectionregistry.h"
#include "tests/support/manualclock.h"
#include "ui/colourrules/colourrules.h"
#include "ui/connections/trafficmodel.h"
#include "ui/connections/trafficview.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/controls/newpill.h"
#include "ui/widgets/tables/rowfilter.h"

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
        QCOMPARE(model.tally().in(), quint64(1));
        record->notifyOut(":irc.example 005 lena CASEMAPPING=ascii :are supported");
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(2, TrafficModel::Kind).data().toString(), u"005"_s);
        QCOMPARE(model.tally().kinds().first().name, u"005 ISUPPORT"_s); // 005 alone says nothing
        QCOMPARE(model.tally().answers(), quint64(1));
        model.watch(nullptr);
    }

    void severalStandInOneOrder()
    {
        TrafficModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ManualClock clock;
        ConnectionRegistry registry(clock);
        auto irc = registry.open(ConnectionRecord::Direction::In);
        irc->protocol = u"irc"_s;
        irc->who = u"lena"_s;
        auto http = registry.open(ConnectionRecord::Direction::In);
        http->protocol = u"http"_s;
        http->who = u"okan"_s;
        model.watch({irc, http});
        QVERIFY(model.isOfSeveral());
        irc->notifyIn("NICK lena");
        http->notifyIn("GET /a");
        irc->notifyOut("PING :1");
        http->notifyOut("200 OK");
        QTRY_COMPARE(model.rowCount(), 4);
        const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, TrafficModel::Who), u"lena"_s);
        QCOMPARE(cell(1, TrafficModel::Kind), u"GET"_s);
        QCOMPARE(cell(1, TrafficModel::Who), u"okan"_s);
        QVERIFY(cell(3, TrafficModel::Summary).startsWith(u"OK, "_s)); // to its own connection's request
        model.watch({irc, http});                                      // the same ones: nothing goes
        QCOMPARE(model.rowCount(), 4);
        model.watch(irc);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!http->isWatched() && irc->isWatched() && !model.isOfSeveral());
    }

    void rowsHaveTheirRulesColours()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"c.ini"_s), QSettings::IniFormat);
        ColourRules rules(memory, u"c"_s, {u"text"_s, u"kind"_s, u"is"_s},
            u"pink | key | text:key\nred | secret | is:password\ngreen | joins | kind:join"_s);
        TrafficModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setColours(&rules);
        ManualClock clock;
        ConnectionRegistry registry(clock);
        auto irc = registry.open(ConnectionRecord::Direction::In);
        irc->protocol = u"irc"_s;
        model.watch(irc);
        irc->notifyIn("PRIVMSG #hall :the key is here");
        irc->notifyIn("PASS (hidden)");
        irc->notifyIn("JOIN #hall");
        irc->notifyIn("PING :1");
        QTRY_COMPARE(model.rowCount(), 4);
        const auto colour = [&](int row) { return model.index(row, 0).data(Role::Bar).value<QColor>(); };
        const auto wanted = [](RuleColour rule) { return colourOf(rule, QGuiApplication::palette()); };
        QCOMPARE(colour(0), wanted(RuleColour::Pink));
        QCOMPARE(colour(1), wanted(RuleColour::Red));
        QCOMPARE(colour(2), wanted(RuleColour::Green));
        QVERIFY(!model.index(3, 0).data(Role::Bar).isValid());
        rules.setOn(2, false);
        QVERIFY(!model.index(2, 0).data(Role::Bar).isValid());
        model.watch(nullptr);
    }

    /// From the bar to the other edge, below the triangle, too.
    void aRowIsTintedWithoutAGap()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"c.ini"_s), QSettings::IniFormat);
        ColourRules rules(memory, u"c"_s, {u"text"_s, u"kind"_s}, u"green | joins | kind:join"_s);
        TrafficModel model;
        model.setColours(&rules);
        ManualClock clock;
        ConnectionRegistry registry(clock);
        auto irc = registry.open(ConnectionRecord::Direction::In);
        irc->protocol = u"irc"_s;
        TrafficView view(&model);
        view.resize(600, 200);
        view.show();
        model.watch(irc);
        irc->notifyIn("JOIN #hall");
        irc->notifyIn("PING :1");
        QTRY_COMPARE(view.rows()->rowCount(), 2);
        const QImage image = view.viewport()->grab().toImage();
        const auto colour = [&](int row, int x) {
            const QRect cell = view.visualRect(view.rows()->index(row, TrafficModel::Summary));
            return image.pixelColor(x, cell.top() + 2);
        };
        const QRect time = view.visualRect(view.rows()->index(0, TrafficModel::Time));
        const QColor tint = colour(0, time.left() + 1);
        QVERIFY(time.left() > 6);
        QVERIFY(tint != colour(1, time.left() + 1));
        for (int x = 5; x <= time.left(); ++x)
            QVERIFY2(colour(0, x) == tint, qPrintable(QString::number(x)));
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
        QCOMPARE(model.notKept(), 0);
    }

    void whatWasNotKeptWhileHeldIsSaid()
    {
        TrafficModel model;
        TrafficView view(&model);
        view.resize(600, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto* pill = view.findChild<NewPill*>();
        view.setFollow(false);
        const auto most = int(TrafficModel::mostUnits);
        for (int i = 0; i < most + 312; ++i)
            model.take(true, "<presence/>");
        QTRY_COMPARE(pill->text(), u"%1 new, 312 not kept while the view was held"_s.arg(most));
        view.setFollow(true);
        QCOMPARE(model.rowCount(), most);
        QCOMPARE(pill->text(), u"312 not kept while the view was held"_s); // still to be read
        QVERIFY(pill->isVisible());
        view.findChild<NewPill*>()->click();
        QVERIFY(!pill->isVisible());
        QCOMPARE(model.notKept(), 0);
        // What goes without having been held is but old.
        for (int i = 0; i < most + 312; ++i)
            model.take(true, "<presence/>");
        QCOMPARE(model.notKept(), 0);
    }
};

QTEST_MAIN(TrafficModelTest)
#include "tst_trafficmodel.moc"
