#include "app/rulelinks/devicesource.h"

#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

#include "app/storage/database.h"
#include "netcore/reactor/epollreactor.h"
#include "protocols/rfid/lentdrivers.h"
#include "protocols/rfid/readers/polled/sm130.h"
#include "protocols/rfid/readers/push/id12.h"
#include "tests/app/devices/pty.h"
#include "tests/app/rulelinks/enginebench.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rulelinks;
using namespace Qt::StringLiterals;

/// Simulated readers, whose frames go through real pseudo-terminals.
class DeviceSourceTest : public QObject {
    Q_OBJECT

    EpollReactor m_reactor;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<devices::DeviceRegistry> m_devices;
    std::unique_ptr<EngineBench> m_bench;
    std::unique_ptr<DeviceSource> m_source;
    QString m_door;

    template <typename T>
    T got(Task<T> task)
    {
        if (!QTest::qWaitFor([&] { return task.isReady(); }))
            qFatal("no answer");
        return task.take();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::move(*Database::open(m_reactor, m_folder->filePath(u"devices.db"_s)));
        m_devices = std::make_unique<devices::DeviceRegistry>(
            m_reactor, *m_database, devices::DeviceRegistryOptions{.folder = m_folder->path()});
        QVERIFY(got(m_devices->start()));
        m_bench = std::make_unique<EngineBench>(m_reactor);
        m_source = std::make_unique<DeviceSource>(*m_devices, m_bench->engine);
        m_door = *got(m_devices->addSimulated(u"Door"_s, u"id12"_s));
    }
    void cleanup()
    {
        m_source.reset();
        m_bench.reset();
        m_devices.reset();
        m_database.reset();
        m_folder.reset();
    }

    void tellsOfCards()
    {
        QTRY_COMPARE(m_devices->find(m_door)->state, devices::DeviceState::Ready);
        QVERIFY(m_devices->tap(m_door, u"0C000621A5"_s));
        QTRY_COMPARE(m_bench->count(u"card-read"_s), 1);
        const auto fields = m_bench->last(u"card-read"_s);
        QCOMPARE(fields.value(u"device"_s), u"Door"_s);
        QCOMPARE(fields.value(u"device-id"_s), m_door);
        QCOMPARE(fields.value(u"tag"_s), u"0C000621A5"_s);
        // The name is the same for the same card, another for others, and tells nobody the number.
        QCOMPARE(fields.value(u"card"_s), DeviceSource::shortName(u"0C000621A5"_s));
        QVERIFY(fields.value(u"card"_s) != DeviceSource::shortName(u"0C000621A6"_s));
        QVERIFY(!fields.value(u"card"_s).contains(u"621A"_s));
    }

    void whatAPersonDoesToAReaderIsNoNews()
    {
        QVERIFY(got(m_devices->setEnabled(m_door, false)));
        QVERIFY(got(m_devices->setEnabled(m_door, true)));
        QVERIFY(got(m_devices->rename(m_door, u"Gate"_s)));
        QVERIFY(got(m_devices->remove(m_door)));
        processPending();
        QCOMPARE(m_bench->count(u"reader-unplugged"_s), 0);
        QCOMPARE(m_bench->count(u"reader-back"_s), 0);
    }

    void tellsOfReadersThatGoAndComeBack()
    {
        // A line that is a file in the watched folder, and then is none.
        const auto path = m_folder->filePath(u"ttyUSB0"_s);
        const auto made = got(
            m_devices->add({.name = u"Hall"_s, .endpoint = u"serial:"_s + path, .driver = u"id12"_s}));
        QVERIFY(made);
        const auto before = m_bench->count(u"reader-unplugged"_s);
        QCOMPARE(before, 0); // never was there: no news yet
        const int master = ::posix_openpt(O_RDWR | O_NOCTTY);
        QVERIFY(master >= 0 && ::grantpt(master) == 0 && ::unlockpt(master) == 0);
        QVERIFY(QFile::link(QString::fromLocal8Bit(::ptsname(master)), path));
        QTRY_COMPARE(m_devices->find(*made)->state, devices::DeviceState::Ready);
        QTRY_COMPARE(m_bench->count(u"reader-back"_s), 1);
        QCOMPARE(m_bench->last(u"reader-back"_s).value(u"device"_s), u"Hall"_s);
        QVERIFY(QFile::remove(path));
        ::close(master);
        QTRY_COMPARE(m_bench->count(u"reader-unplugged"_s), 1);
        const auto fields = m_bench->last(u"reader-unplugged"_s);
        QCOMPARE(fields.value(u"device"_s), u"Hall"_s);
        QVERIFY(!fields.value(u"text"_s).isEmpty());
    }

    void tellsOfButtonsAtAReader()
    {
        Pty port(m_folder->filePath(u"ttyUSB1"_s));
        const auto made = got(
            m_devices->add({.name = u"Kiosk"_s, .endpoint = u"serial:"_s + port.path(), .driver = u"sm130"_s}));
        QVERIFY(made);
        QTRY_COMPARE(m_devices->find(*made)->state, devices::DeviceState::Ready);
        port.write(rfid::Sm130Driver::frame(QByteArray("\x91\x00", 2)));
        port.write(rfid::Sm130Driver::frame(QByteArray("\x91\x02", 2)));
        QTRY_COMPARE(m_bench->count(u"reader-input"_s), 1);
        const auto fields = m_bench->last(u"reader-input"_s);
        QCOMPARE(fields.value(u"device"_s), u"Kiosk"_s);
        QCOMPARE(fields.value(u"input"_s), u"2"_s);
        QCOMPARE(fields.value(u"state"_s), u"on"_s);
        port.write(rfid::Sm130Driver::frame(QByteArray("\x91\x00", 2)));
        QTRY_COMPARE(m_bench->count(u"reader-input"_s), 2);
        QCOMPARE(m_bench->last(u"reader-input"_s).value(u"state"_s), u"off"_s);
    }

    void thatItsPluginComesAfterItIsNoNews()
    {
        const auto lend = [this] {
            rfid::DriverInfo info;
            info.name = info.title = u"acme7"_s;
            return *m_devices->drivers().add(
                info, u"the plugin acme"_s, [](const rfid::ReaderSettings&, rfid::DriverEvents& events) {
                    return std::make_unique<rfid::Id12Driver>(events);
                });
        };
        Pty port(m_folder->filePath(u"ttyUSB0"_s));
        auto acme = lend();
        const auto made = got(
            m_devices->add({.name = u"Hall"_s, .endpoint = u"serial:"_s + port.path(), .driver = u"acme7"_s}));
        QVERIFY(made);
        acme = {};
        m_source.reset();
        m_bench = std::make_unique<EngineBench>(m_reactor);
        m_source = std::make_unique<DeviceSource>(*m_devices, m_bench->engine); // as when the program begins
        acme = lend();
        QTRY_COMPARE(m_devices->find(*made)->state, devices::DeviceState::Ready);
        processPending();
        QCOMPARE(m_bench->count(u"reader-back"_s), 0);
        acme = {};
        QTRY_COMPARE(m_bench->count(u"reader-unplugged"_s), 1);
        acme = lend();
        QTRY_COMPARE(m_bench->count(u"reader-back"_s), 1);
    }
};

QTEST_GUILESS_MAIN(DeviceSourceTest)
#include "tst_devicesource.moc"
