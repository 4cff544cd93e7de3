#include "app/station/running/routes/bluetoothroute.h"

#include <QDir>
#include <unistd.h>

#include "app/storage/database.h"
#include "tests/app/machine/machinebus.h"
#include "tests/app/machine/playedbluez.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct BluetoothTaps : devices::DeviceEvents {
    QStringList tags;
    void tagArrived(const devices::Device& device, const rfid::Tag& tag, qint64) override
    {
        tags.append(device.name + u' ' + tag.id);
    }
};

template <typename T>
Result<T> answered(Task<Result<T>> task)
{
    if (!QTest::qWaitFor([&task] { return task.isReady(); }, 20000))
        return Error::local(Reason::TimedOut, u"nothing came"_s);
    return task.take();
}

} // namespace

/// A reader by Bluetooth from its pairing to a card, with a BlueZ that the test plays.
class BluetoothRouteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bus = std::make_unique<MachineBus>();
        m_bluez = std::make_unique<PlayedBluez>(m_bus->bus.address());
        m_bluez->pair();
        auto database = Database::open(m_bus->reactor, m_folder->filePath(u"everyport.sqlite"_s));
        QVERIFY(database.ok());
        m_database = std::move(*database);
        m_taps.tags.clear();
        begin();
    }
    void cleanup()
    {
        end();
        m_database.reset();
        m_bluez.reset();
        m_bus.reset();
    }

    void aPairedReaderIsConnectedAndRead()
    {
        const auto port = answered(m_route->connect(PlayedBluez::reader));
        QVERIFY2(port, qPrintable(port ? QString() : port.error().text));
        QCOMPARE(*port, folder() + u"/00-11-22-33-44-55"_s);
        QTRY_COMPARE(portsHere(), QStringList{*port}); // so it is offered
        QVERIFY(answered(m_devices->add({.name = u"Till"_s, .endpoint = u"serial:"_s + *port, .driver = u"id12"_s})));
        QTRY_COMPARE(m_devices->find(u"Till"_s)->state, devices::DeviceState::Ready);
        say("\x02"
            "0C000621A58E\r\n\x03");
        QTRY_COMPARE(m_taps.tags, QStringList{u"Till 0C000621A5"_s});
    }

    void aLineThatIsLostComesBack()
    {
        addReader();
        m_bluez->device.reset();
        QTRY_COMPARE(m_devices->find(u"Till"_s)->state, devices::DeviceState::Unplugged);
        QVERIFY(links().isEmpty() || m_bluez->connections == 2);
        QTRY_COMPARE_WITH_TIMEOUT(m_devices->find(u"Till"_s)->state, devices::DeviceState::Ready, 20000);
        say("\x02"
            "0C000621A58E\r\n\x03");
        QTRY_COMPARE(m_taps.tags, QStringList{u"Till 0C000621A5"_s});
    }

    /// A device that takes a line and drops it is told of once.
    void aLineThatIsLostAgainIsToldOnce()
    {
        addReader();
        for (int connections = 2; connections <= 3; ++connections) {
            m_bluez->device.reset();
            QTRY_COMPARE_WITH_TIMEOUT(m_bluez->connections, connections, 20000);
            QTRY_COMPARE_WITH_TIMEOUT(m_devices->find(u"Till"_s)->state, devices::DeviceState::Ready, 20000);
        }
        int told = 0;
        for (const auto& entry : m_log->entries())
            told += int(entry.times);
        QCOMPARE(told, 2); // connected, and lost
    }

    void whatIsOffOrRemovedIsLetGoOf()
    {
        addReader();
        // Nobody asked for it lately, so only its reader keeps it.
        end();
        begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_devices->find(u"Till"_s)->state, devices::DeviceState::Ready, 20000);
        QVERIFY(answered(m_devices->setEnabled(m_devices->find(u"Till"_s)->id, false)));
        QTRY_COMPARE(links(), QStringList());
        QVERIFY(answered(m_devices->setEnabled(m_devices->find(u"Till"_s)->id, true)));
        QTRY_COMPARE_WITH_TIMEOUT(m_devices->find(u"Till"_s)->state, devices::DeviceState::Ready, 20000);
        QVERIFY(answered(m_devices->remove(m_devices->find(u"Till"_s)->id)));
        QTRY_COMPARE(links(), QStringList());
    }

    void aReaderThatStandsElsewhereLetsGoOfItsLine()
    {
        addReader();
        end(); // as above
        begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_devices->find(u"Till"_s)->state, devices::DeviceState::Ready, 20000);
        QVERIFY(answered(
            m_devices->setEndpoint(m_devices->find(u"Till"_s)->id, u"serial:%1/00-11-22-33-44-66"_s.arg(folder()))));
        QTRY_COMPARE(links(), QStringList());
    }

    void whatIsNotAddedIsLetGoOf()
    {
        end();
        begin(500ms);
        QVERIFY(answered(m_route->connect(PlayedBluez::reader)));
        QTRY_COMPARE(links(), QStringList());
        std::array<char, 1> none{};
        QCOMPARE(::read(m_bluez->device.get(), none.data(), none.size()), 0); // the line has ended
        QCOMPARE(m_bluez->connections, 1);
    }

    void linksOfAProgramThatWasKilledGo()
    {
        end();
        QVERIFY(QDir().mkpath(folder()));
        QVERIFY(QFile::link(u"/dev/null"_s, folder() + u"/00-11-22-33-44-66"_s));
        begin();
        QCOMPARE(links(), QStringList());
    }

    void whatCannotBeConnectedIsSaidOnce()
    {
        m_bluez->isInReach = false;
        for (int i = 0; i < 2; ++i) {
            const auto port = answered(m_route->connect(PlayedBluez::reader));
            QVERIFY(!port);
            QVERIFY2(port.error().text.contains(u"Host is down"_s), qPrintable(port.error().text));
        }
        QCOMPARE(m_log->entries().size(), std::size_t(1));
        QCOMPARE(m_log->entries().front().times, 1);
        const auto nobody = answered(m_route->connect(u"/org/bluez/hci0/dev_66"_s));
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().reason, Reason::NotFound);
    }

private:
    QString folder() const { return m_folder->filePath(u"bluetooth"_s); }
    /// Also those that lead nowhere, which QDir takes for system files.
    QStringList links() const
    {
        return QDir(folder()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    }
    void begin(std::chrono::milliseconds timeToAdd = 2min)
    {
        devices::DeviceRegistryOptions options;
        options.folder = m_folder->filePath(u"no-ports"_s);
        options.carried = folder();
        m_devices = std::make_unique<devices::DeviceRegistry>(m_bus->reactor, *m_database, options);
        m_devices->addListener(&m_taps);
        m_log = std::make_unique<Log>(m_bus->reactor.clock());
        m_machine = std::make_unique<machine::Machine>(m_bus->reactor, m_bus->bus.address());
        m_route = std::make_unique<BluetoothRoute>(m_bus->reactor, *m_machine, *m_devices, folder(), *m_log, timeToAdd);
        m_machine->start();
        QVERIFY(answered(m_devices->start()));
        m_route->start();
        QTRY_COMPARE(m_machine->facts().bluetooth.devices.size(), 1);
    }
    void end()
    {
        m_route.reset();
        m_machine.reset();
        m_devices->stop();
        m_devices.reset();
    }
    void addReader()
    {
        const auto port = answered(m_route->connect(PlayedBluez::reader));
        QVERIFY(port);
        QVERIFY(answered(m_devices->add({.name = u"Till"_s, .endpoint = u"serial:"_s + *port, .driver = u"id12"_s})));
        QTRY_COMPARE(m_devices->find(u"Till"_s)->state, devices::DeviceState::Ready);
    }
    QStringList portsHere() const
    {
        QStringList paths;
        for (const auto& port : m_devices->ports())
            paths.append(port.device);
        return paths;
    }
    void say(const QByteArray& frame) const
    {
        QCOMPARE(::write(m_bluez->device.get(), frame.constData(), size_t(frame.size())), ssize_t(frame.size()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MachineBus> m_bus;
    std::unique_ptr<PlayedBluez> m_bluez;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<devices::DeviceRegistry> m_devices;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<machine::Machine> m_machine;
    std::unique_ptr<BluetoothRoute> m_route;
    BluetoothTaps m_taps;
};

QTEST_GUILESS_MAIN(BluetoothRouteTest)
#include "tst_bluetoothroute.moc"
