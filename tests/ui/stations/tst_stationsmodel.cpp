#include "ui/stations/stationsmodel.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QTest>

#include "tests/app/stations/playedstations.h"
#include "tests/support/testclass.h"
#include "ui/stations/happeningsmodel.h"
#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowroles.h"

using namespace everyport;
using namespace everyport::stations;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class StationsModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PlayedStations> m_played;

    static QStringList names(const QAbstractItemModel& model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row, 0).data(Role::Subject).toString();
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_played = std::make_unique<PlayedStations>();
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        m_played->all = cityDay(now);
        m_played->happened = cityDayHappenings(now);
    }

    void followsTheStations()
    {
        StationsModel model(*m_played);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(model.sums().answer, 5);
        const auto cell = [&](const QString& name, int column) {
            return model.index(int(names(model).indexOf(name)), column);
        };
        QCOMPARE(cell(u"market-stall"_s, StationsModel::Backlog).data().toString(), u"14 at least"_s);
        QCOMPARE(cell(u"market-stall"_s, StationsModel::Name).data(Role::MarkIs).toInt(), int(Mark::Failed));
        QCOMPARE(cell(u"north-door"_s, StationsModel::Readers).data(Role::MarkIs).toInt(), int(Mark::Trouble));
        QVERIFY(cell(u"store-room"_s, StationsModel::Name).data(Role::Faded).toBool());
        const QPersistentModelIndex stage = cell(u"river-stage"_s, StationsModel::Name);

        m_played->all.removeIf([](const StationRow& row) { return row.name == u"north-door"; });
        StationRow added;
        added.name = u"pier"_s;
        m_played->all.insert(2, added);
        m_played->row(u"river-stage"_s).backlog = 0;
        m_played->changed();
        QTRY_COMPARE(names(model),
            (QStringList{u"town-hall"_s, u"library-kiosk"_s, u"pier"_s, u"market-stall"_s, u"river-stage"_s,
                u"school-hall"_s, u"store-room"_s}));
        QVERIFY(stage.isValid());
        QCOMPARE(QModelIndex(stage).siblingAtColumn(StationsModel::Backlog).data().toString(), u"0"_s);
        QCOMPARE(model.sums().unheard, 1);

        std::swap(m_played->all[0], m_played->all[3]); // another one is called what this one was
        m_played->changed();
        QTRY_COMPARE(names(model).first(), u"market-stall"_s);
        QCOMPARE(model.rowCount(), 7);

        m_played->isPart = false;
        m_played->changed();
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void aScreenReaderHearsTheState()
    {
        StationsModel model(*m_played);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"town-hall, the home station, this one"_s);
        QCOMPARE(model.index(2, 0).data(Qt::AccessibleTextRole).toString(), u"market-stall, no line for 3 min"_s);
    }

    /// It takes votes as before, and they count for nothing: nobody sees it by how it is.
    void aStationThatIsLeftOutIsMarkedInItsRow()
    {
        m_played->row(u"market-stall"_s).leftOutOf = {u"town-fund"_s};
        const StationsModel model(*m_played);
        const auto state = model.index(2, StationsModel::State);
        QCOMPARE(state.data(Role::SecondText).toString(), u"left out"_s);
        QCOMPARE(state.data(Role::SecondTone).toInt(), int(Tone::Trouble)); // which has its mark
        QVERIFY(state.data(Role::SecondStays).toBool());                    // no room cuts it
        QCOMPARE(state.data(Qt::AccessibleTextRole).toString(), u"no line for 3 min, left out"_s);
        QCOMPARE(model.index(2, StationsModel::Name).data(Qt::AccessibleTextRole).toString(),
            u"market-stall, no line for 3 min, left out"_s);
        QVERIFY(state.data(Qt::ToolTipRole).toString().contains(u"nothing counts"_s));
        const auto other = model.index(1, StationsModel::State);
        QVERIFY(!other.data(Role::SecondText).isValid() && !other.data(Role::SecondTone).isValid());
    }

    /// What a narrowed column cuts is read there, whatever else there is to say.
    void aTipBeginsWithTheCellsWords()
    {
        m_played->row(u"market-stall"_s).trouble = u"The disk is full."_s;
        m_played->row(u"market-stall"_s).leftOutOf = {u"town-fund"_s};
        const StationsModel model(*m_played);
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto index = model.index(2, column);
            const QString tip = index.data(Qt::ToolTipRole).toString();
            if (column == StationsModel::LastTap)
                continue; // says the same hour in full
            QVERIFY2(tip.isEmpty() || tip.startsWith(index.data().toString() + u'\n'), qPrintable(tip));
        }
        QCOMPARE(
            model.index(2, StationsModel::Name).data(Qt::ToolTipRole).toString(), u"market-stall\nThe disk is full."_s);
        QVERIFY(
            !model.index(1, StationsModel::Name).data(Qt::ToolTipRole).isValid()); // the table's own, where it is cut
    }

    void whatHappensStandsFirst()
    {
        HappeningsModel model(*m_played);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 7);
        m_played->happen({QDateTime::currentMSecsSinceEpoch(), u"pier"_s, StationHappening::What::Enrolled});
        QTRY_COMPARE(model.rowCount(), 8);
        QCOMPARE(model.index(0, HappeningsModel::Station).data().toString(), u"pier"_s);

        model.setHeld(true);
        m_played->happen({QDateTime::currentMSecsSinceEpoch(), u"pier"_s, StationHappening::What::Ended});
        m_played->happen({QDateTime::currentMSecsSinceEpoch(), u"pier"_s, StationHappening::What::Back});
        QTRY_COMPARE(model.waiting(), 2);
        QTest::qWait(400); // fixed wait: nothing tells that nothing comes
        QCOMPARE(model.rowCount(), 8);
        model.setHeld(false);
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(model.waiting(), 0);
        QCOMPARE(model.index(0, HappeningsModel::What).data().toString(), u"is back"_s);

        for (int i = 0; i < 600; ++i)
            m_played->happen({i, u"pier"_s, StationHappening::What::Ended});
        QTRY_COMPARE(model.rowCount(), 500);
    }
};

QTEST_MAIN(StationsModelTest)
#include "tst_stationsmodel.moc"
