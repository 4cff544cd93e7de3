#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/transport/connectionregistry.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"
#include "tests/ui/untoldcells.h"
#include "ui/colourrules/colourrules.h"
#include "ui/connections/connectionlabels.h"
#include "ui/connections/connectionsmodel.h"
#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/tables/table.h"
#include "ui/widgets/tables/tablecolumns.h"

using namespace everyport;
using namespace everyport::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Direction = ConnectionRecord::Direction;

class ConnectionsModelTest : public QObject {
    Q_OBJECT

    ManualClock m_clock;
    std::unique_ptr<ConnectionRegistry> m_registry;

    std::shared_ptr<ConnectionRecord> open(
        const QString& service, const QString& protocol, const QString& host, quint16 port = 40000)
    {
        auto record = m_registry->open(Direction::In);
        record->service = service;
        record->protocol = protocol;
        record->state = ConnectionRecord::State::Open;
        record->peer = {Address::Family::IPv4, host, port};
        record->local = {Address::Family::IPv4, u"127.0.0.1"_s, 5222};
        return record;
    }
    static QString cell(const ConnectionsModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void init() { m_registry = std::make_unique<ConnectionRegistry>(m_clock); }

    /// What differs at its end, as "Table reader 1" and "Table reader 2", is told apart where there is no room.
    void namesAreCutInTheMiddle()
    {
        ConnectionsModel model(*m_registry, m_clock);
        QStringList names;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal, Role::Elide).toInt() == Qt::ElideMiddle)
                names.append(model.headerData(column, Qt::Horizontal, Role::Key).toString());
        }
        QCOMPARE(names, (QStringList{u"service"_s, u"peer"_s, u"who"_s}));
    }

    void tellsOnlyWhatChanged()
    {
        auto first = open(u"chat"_s, u"xmpp"_s, u"192.168.40.71"_s);
        auto second = open(u"results"_s, u"websocket"_s, u"192.168.40.55"_s);
        ConnectionsModel model(*m_registry, m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sample();
        QCOMPARE(model.rowCount(), 2);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.sample();
        QCOMPARE(changed.count(), 0);
        second->bytesOut = 34'000;
        model.sample();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(cell(model, 1, ConnectionsModel::Out), u"34 kB"_s);
        QCOMPARE(cell(model, 0, ConnectionsModel::Protocol), u"XMPP"_s);
        QCOMPARE(model.index(0, ConnectionsModel::Peer).data(Role::Copy).toString(), u"192.168.40.71:40000"_s);
    }

    /// What an account says of a reader its service says, too: it is there only while no peer, no port and no service
    /// is cut.
    void anAccountIsThereForNoCutName()
    {
        auto browser = open(u"panel"_s, u"http"_s, u"127.0.0.1"_s, 56974);
        auto reader = open(u"Reader 15"_s, u"serial"_s, u"10.0.0.4"_s, 0);
        reader->who = u"Reader 15"_s;
        ConnectionsModel model(*m_registry, m_clock);
        model.sample();
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"columns.ini"_s), QSettings::IniFormat);
        Table table(u"connections"_s, memory);
        table.setSource(&model);
        table.columns().setHiddenByDefault({ConnectionsModel::Local});
        table.resize(1600, 300);
        table.show();
        const auto isCut = [&](int column) {
            int wanted = 0;
            for (int row = 0; row < table.model()->rowCount(); ++row)
                wanted = qMax(wanted, RowDelegate::wantedWidth(table, table.model()->index(row, column)));
            return table.columnWidth(column) < wanted;
        };
        QVERIFY(!table.isColumnHidden(ConnectionsModel::Account));
        for (int room = 1600; room > 300 && !table.isColumnHidden(ConnectionsModel::Account); room -= 3) {
            table.resize(room, 300);
            QVERIFY2(!isCut(ConnectionsModel::Peer), qPrintable(QString::number(room)));
            QVERIFY2(!isCut(ConnectionsModel::Service), qPrintable(QString::number(room)));
        }
        QVERIFY(table.isColumnHidden(ConnectionsModel::Account));
        QVERIFY(!table.isColumnHidden(ConnectionsModel::Service));
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex peer = model.index(row, ConnectionsModel::Peer);
            QCOMPARE(peer.data(Role::SecondStays).toBool(), !peer.data(Role::SecondText).toString().isEmpty());
        }
    }

    void keepsClosedRowsForTenSeconds()
    {
        auto first = open(u"chat"_s, u"xmpp"_s, u"10.0.0.4"_s);
        auto second = open(u"chat"_s, u"xmpp"_s, u"10.0.0.5"_s);
        ConnectionsModel model(*m_registry, m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sample();
        m_registry->close(*first, u"closed by peer"_s);
        model.sample();
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.isClosed(model.index(0, 0)));
        QCOMPARE(cell(model, 0, ConnectionsModel::State), u"closed"_s);
        QCOMPARE(model.index(0, ConnectionsModel::State).data(Role::SecondText).toString(), u"closed by peer"_s);
        QVERIFY(model.index(0, 0).data(Role::Faded).toBool());
        QCOMPARE(model.counts().open, 1);
        QCOMPARE(model.counts().closed, 1);
        m_clock.advance(11s);
        open(u"chat"_s, u"xmpp"_s, u"10.0.0.6"_s);
        model.sample();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, ConnectionsModel::Peer), u"10.0.0.5"_s);
        QCOMPARE(cell(model, 1, ConnectionsModel::Peer), u"10.0.0.6"_s);
    }

    void countsWhatComesAndGoesWhileHeld()
    {
        auto first = open(u"chat"_s, u"xmpp"_s, u"10.0.0.4"_s);
        auto second = open(u"chat"_s, u"xmpp"_s, u"10.0.0.5"_s);
        ConnectionsModel model(*m_registry, m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGrouping(ConnectionsModel::Grouping::Service);
        model.sample();
        QCOMPARE(model.rowCount(), 3);
        model.setHeld(true);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        m_registry->close(*first, u"closed by peer"_s);
        model.sample();
        QVERIFY(model.isClosed(model.index(1, 0))); // its state goes on
        m_clock.advance(11s);
        open(u"results"_s, u"http"_s, u"10.0.0.6"_s);
        open(u"results"_s, u"http"_s, u"10.0.0.7"_s)->secretInClear = true;
        second->bytesIn = 34'000;
        model.sample();
        QCOMPARE(model.counts().open, 3); // though two of them have no row yet
        QCOMPARE(model.counts().trouble, 1);
        QCOMPARE(inserted.count() + removed.count(), 0);
        QCOMPARE(model.openedMeanwhile(), 2);
        QCOMPARE(model.closedMeanwhile(), 1);
        QCOMPARE(cell(model, 2, ConnectionsModel::In), u"34 kB"_s);
        model.setHeld(false);
        QCOMPARE(model.openedMeanwhile() + model.closedMeanwhile(), 0);
        QCOMPARE(model.rowCount(), 5); // two headings and three of them
        QVERIFY(!model.indexOf(first->id).isValid());
    }

    void measuresRates()
    {
        auto record = open(u"chat"_s, u"xmpp"_s, u"10.0.0.4"_s);
        record->bytesIn = 50'000; // moved while nobody looked
        ConnectionsModel model(*m_registry, m_clock);
        model.sample();
        for (int i = 0; i < 3; ++i) {
            record->bytesOut += 2000;
            m_clock.advance(1s);
            model.sample();
        }
        QCOMPARE(cell(model, 0, ConnectionsModel::Rate), u"2.0 kB/s"_s);
        QCOMPARE(model.index(0, ConnectionsModel::Rate).data(Role::Sparkline).value<QList<double>>().size(), 3);
    }

    /// Silent ones too: the first rate of nothing is a number that was not there before.
    void tellsAllThatLooksOtherwise()
    {
        auto silent = open(u"chat"_s, u"xmpp"_s, u"10.0.0.4"_s);
        auto busy = open(u"chat"_s, u"xmpp"_s, u"10.0.0.5"_s);
        ConnectionsModel model(*m_registry, m_clock);
        model.sample();
        const UntoldCells untold(model, {u"age"_s});
        for (int second = 0; second < 20; ++second) {
            m_clock.advance(1s);
            busy->bytesOut += second > 3 && second < 8 ? 2000 : 0;
            busy->queued = second > 5 && second < 15 ? slowQueue + 1 : 0;
            if (second == 16)
                busy->state = ConnectionRecord::State::Closing;
            model.sample();
            QVERIFY2(untold.found().isEmpty(), qPrintable(untold.found().join(u'\n')));
        }
        QCOMPARE(cell(model, 0, ConnectionsModel::Rate), u"0.0 kB/s"_s);
    }

    void saysSlowOnlyWhenItLasts()
    {
        auto record = open(u"results"_s, u"websocket"_s, u"10.0.0.4"_s);
        ConnectionsModel model(*m_registry, m_clock);
        record->queued = 412'000;
        for (int i = 0; i < 7; ++i)
            model.sample();
        QVERIFY(!model.isSlow(model.index(0, 0)));
        model.sample();
        QVERIFY(model.isSlow(model.index(0, 0)));
        QVERIFY(model.isTrouble(model.index(0, 0)));
        QCOMPARE(model.index(0, ConnectionsModel::State).data(Role::MarkIs).toInt(), int(Mark::Trouble));
        record->queued = 0;
        model.sample();
        QVERIFY(!model.isSlow(model.index(0, 0)));
    }

    void warnsOfPasswordsInTheClear()
    {
        auto record = open(u"chat"_s, u"xmpp"_s, u"10.0.0.4"_s);
        ConnectionsModel model(*m_registry, m_clock);
        model.sample();
        QCOMPARE(model.index(0, ConnectionsModel::Tls).data(Role::IconName).toString(), u"lock-open"_s);
        record->secretInClear = true;
        QVERIFY(model.isTrouble(model.index(0, 0)));
        QCOMPARE(model.index(0, ConnectionsModel::Tls).data(Role::MarkIs).toInt(), int(Mark::Trouble));
        record->setTls({.version = u"TLSv1.3"_s});
        record->secretInClear = false;
        model.sample();
        QCOMPARE(cell(model, 0, ConnectionsModel::Tls), u"1.3"_s);
        QCOMPARE(model.counts().encrypted, 1);
    }

    void groupsWithHeadings()
    {
        ConnectionsModel model(*m_registry, m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        open(u"chat"_s, u"xmpp"_s, u"10.0.0.4"_s);
        model.setGrouping(ConnectionsModel::Grouping::Service);
        model.sample();
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.index(0, 0).data(Role::Group).toBool());
        auto web = open(u"results"_s, u"http"_s, u"10.0.0.4"_s);
        model.sample();
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(!model.record(model.index(1, 0)));
        QVERIFY(model.record(model.index(2, 0)));
        QCOMPARE(model.index(3, 0).data(Role::GroupOf).toString(), u"results"_s);
        m_registry->close(*web, {});
        m_clock.advance(11s);
        model.sample();
        QCOMPARE(model.rowCount(), 2);
        model.setGrouping(ConnectionsModel::Grouping::None);
        QCOMPARE(model.rowCount(), 1);
    }

    void takesManyWithoutAScan()
    {
        for (int i = 0; i < 20'000; ++i)
            open(u"chat"_s, u"xmpp"_s, u"10.0.%1.%2"_s.arg(i / 250).arg(i % 250));
        ConnectionsModel model(*m_registry, m_clock);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.sample();
        QCOMPARE(model.rowCount(), 20'000);
        QCOMPARE(inserted.count(), 1);
    }

    void writesEndpointsAndFilters()
    {
        auto in = open(u"chat"_s, u"xmpp"_s, u"10.0.0.4"_s);
        QCOMPARE(endpointOf(*in), u"tcp:127.0.0.1:5222"_s);
        in->setTls({.version = u"TLSv1.3"_s});
        QCOMPARE(endpointOf(*in), u"tls:127.0.0.1:5222"_s);
        QCOMPARE(commandOf(*in), u"openssl s_client -connect 127.0.0.1:5222"_s);
        auto web = open(u"results"_s, u"http"_s, u"10.0.0.4"_s);
        web->local = {Address::Family::IPv6, u"::1"_s, 8080};
        QCOMPARE(endpointOf(*web), u"tcp:[::1]:8080"_s);
        QCOMPARE(commandOf(*web), u"curl -v http://[::1]:8080/"_s);
        ConnectionRecord serial;
        serial.peer = {Address::Family::Serial, u"/dev/ttyUSB0"_s, 0};
        QCOMPARE(endpointOf(serial), u"serial:/dev/ttyUSB0"_s);
        QCOMPARE(peerName(serial), u"ttyUSB0"_s);
        QCOMPARE(commandOf(serial), u"picocom /dev/ttyUSB0"_s);
        QVERIFY(commandOf(ConnectionRecord()).isEmpty());
        QCOMPARE(filterOf(u"service"_s, u"old chat"_s, true), u"-service:\"old chat\""_s);
    }

    void rowsHaveTheirRulesColours()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"c.ini"_s), QSettings::IniFormat);
        ConnectionsModel model(*m_registry, m_clock);
        ColourRules rules(memory, u"c"_s, model.colourKeys(),
            u"red | In the clear | is:password\nviolet | XMPP | proto:xmpp\npink | key | text:key"_s);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setColours(&rules);
        auto first = open(u"chat"_s, u"xmpp"_s, u"192.168.40.71"_s);
        auto second = open(u"results"_s, u"http"_s, u"192.168.40.55"_s);
        model.sample();
        const auto colour = [&](int row) { return model.index(row, 0).data(Role::Tint).value<QColor>(); };
        QCOMPARE(colour(0), colourOf(RuleColour::Violet, QGuiApplication::palette()));
        QVERIFY(!model.index(1, 0).data(Role::Bar).isValid());
        QCOMPARE(model.colourCounts(), (QList<int>{0, 1, 0}));
        second->secretInClear = true;
        second->bytesIn = 10;
        model.sample();
        QCOMPARE(colour(1), colourOf(RuleColour::Red, QGuiApplication::palette()));
        rules.setOn(0, false);
        QVERIFY(!model.index(1, 0).data(Role::Bar).isValid());
        QCOMPARE(model.colourCounts(), (QList<int>{0, 1, 0}));
        m_registry->close(*first, {});
        model.sample();
        QVERIFY(!model.index(0, 0).data(Role::Bar).isValid()); // grey says enough
    }
};

QTEST_MAIN(ConnectionsModelTest)
#include "tst_connectionsmodel.moc"
