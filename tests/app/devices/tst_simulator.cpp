#include <QSignalSpy>
#include <QTest>

#include "app/devices/reader.h"
#include "app/devices/simulator.h"
#include "netcore/reactor/epollreactor.h"
#include "protocols/rfid/farend.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::devices;

namespace {

struct Diary final : ReaderEvents {
    void readerChanged(Reader&) override {}
    void tagArrived(Reader&, const rfid::Tag& tag, qint64) override { arrived.append(tag.id); }
    void tagLeft(Reader&, const rfid::Tag& tag, qint64) override { left.append(tag.id); }
    void lineLost(Reader&) override { ++lost; }
    QStringList arrived;
    QStringList left;
    int lost = 0;
};

} // namespace

class SimulatorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // The whole way: frame, pseudo-terminal, serial port, driver, presence.
    void isARealReaderToWhoeverListens_data()
    {
        QTest::addColumn<QString>("driver");
        for (const auto& info : rfid::driverInfos())
            QTest::newRow(qPrintable(info.name)) << info.name;
    }
    void isARealReaderToWhoeverListens()
    {
        QFETCH(QString, driver);
        EpollReactor reactor;
        Diary diary;
        auto simulator = Simulator::make(reactor, driver);
        QVERIFY(simulator);
        Device device;
        device.endpoint = u"serial:"_s + (*simulator)->port();
        device.driver = driver;
        rfid::LentDrivers drivers;
        Reader reader(device, drivers, reactor, diary);
        QVERIFY(reader.open((*simulator)->port()));
        const auto card = rfid::simulatedCard(driver, 5);
        // A polled one has to be woken first.
        if (driver == u"pn532-hsu"_s)
            QTRY_VERIFY(!reader.device().firmware.isEmpty());
        QVERIFY((*simulator)->tap(card).ok());
        QTRY_COMPARE(diary.arrived, QStringList{card});
        QTRY_COMPARE(diary.left, QStringList{card});
        QCOMPARE(reader.device().state, DeviceState::Ready);
        QCOMPARE(reader.device().faultTotal(), 0);

        simulator->reset();
        QTRY_COMPARE(diary.lost, 1);
        QCOMPARE(reader.device().state, DeviceState::Unplugged);
    }

    void refusesWhatItsReaderCannotRead()
    {
        EpollReactor reactor;
        QVERIFY(!Simulator::make(reactor, u"none"_s));
        auto simulator = Simulator::make(reactor, u"id12"_s);
        const auto tapped = (*simulator)->tap(u"04A1B2C3"_s);
        QVERIFY(!tapped);
        QVERIFY(tapped.error().text.contains(u"10 hex digits"_s));
    }

    void staysQuietWhileNobodyListens()
    {
        EpollReactor reactor;
        auto simulator = Simulator::make(reactor, u"rdm6300"_s);
        for (int i = 0; i < 2000; ++i)
            QVERIFY((*simulator)->tap(rfid::simulatedCard(u"rdm6300", 1)).ok());
    }
};

QTEST_GUILESS_MAIN(SimulatorTest)
#include "tst_simulator.moc"
