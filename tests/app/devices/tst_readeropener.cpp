#include "app/devices/readeropener.h"

#include <QTemporaryDir>
#include <QTest>

#include "app/devices/simulator.h"
#include "tests/app/devices/pty.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::devices;

namespace {

struct Diary final : ReaderEvents {
    void readerChanged(Reader& reader) override { states.append(reader.device().state); }
    void tagArrived(Reader&, const rfid::Tag&, qint64) override {}
    void tagLeft(Reader&, const rfid::Tag&, qint64) override {}
    void lineLost(Reader&) override {}
    QList<DeviceState> states;
};

/// One reader, and a folder with the ports that exist.
struct Bench {
    Bench()
        : table(folder.path()),
          trials(reactor, [] {}),
          opener(reactor, table, trials, [this](const Device& device) { identified.append(device.device()); })
    {
    }
    ReaderSet::Entry& add(bool isSimulated = false)
    {
        Device device;
        device.id = device.name = u"r1"_s;
        device.simulated = isSimulated;
        device.endpoint = isSimulated ? u"simulated:"_s : u"serial:"_s + port(u"ttyUSB0"_s);
        device.driver = u"id12"_s;
        readers.add(std::make_unique<Reader>(device, drivers, reactor, diary));
        table.look(readers.devices());
        return *readers.find(u"r1"_s);
    }
    QString port(const QString& name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    MemoryReactor reactor;
    Diary diary;
    rfid::LentDrivers drivers;
    ReaderSet readers;
    PortTable table;
    Trials trials;
    QStringList identified;
    ReaderOpener opener;
};

} // namespace

class ReaderOpenerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensWhatIsPluggedIn()
    {
        Bench bench;
        Pty pty(bench.port(u"ttyUSB0"_s));
        auto& entry = bench.add();
        bench.opener.settle(entry, bench.port(u"ttyUSB0"_s));
        QCOMPARE(entry.reader->device().state, DeviceState::Ready);
        QVERIFY(bench.identified.isEmpty()); // it stands where it was known to be
        bench.opener.settle(entry, {});
        QCOMPARE(entry.reader->device().state, DeviceState::Unplugged);
    }

    void anotherPortIsLearnt()
    {
        Bench bench;
        Pty pty(bench.port(u"ttyUSB1"_s));
        auto& entry = bench.add();
        bench.opener.settle(entry, bench.port(u"ttyUSB1"_s));
        QCOMPARE(bench.identified, QStringList{bench.port(u"ttyUSB1"_s)});
        QVERIFY(entry.reader->isOpen());
        bench.opener.settle(entry, bench.port(u"ttyUSB1"_s));
        QCOMPARE(bench.identified.size(), 1); // once
    }

    void oneWithoutHardwareGetsAFarEnd()
    {
        Bench bench;
        auto& entry = bench.add(true);
        bench.opener.settle(entry, {});
        QVERIFY(entry.simulator);
        QCOMPARE(entry.reader->device().state, DeviceState::Ready);
        const auto* far = entry.simulator.get();
        bench.opener.settle(entry, {});
        QCOMPARE(entry.simulator.get(), far); // which stays as long as it is open
    }

    void whatIsTurnedOffIsClosed()
    {
        Bench bench;
        Pty pty(bench.port(u"ttyUSB0"_s));
        auto& entry = bench.add();
        bench.opener.settle(entry, bench.port(u"ttyUSB0"_s));
        entry.reader->edit().enabled = false;
        bench.opener.settle(entry, bench.port(u"ttyUSB0"_s));
        QVERIFY(!entry.reader->isOpen());
        QCOMPARE(entry.reader->device().state, DeviceState::Disabled);
        const auto told = bench.diary.states.size();
        bench.opener.settle(entry, bench.port(u"ttyUSB0"_s));
        QCOMPARE(bench.diary.states.size(), told);
    }
};

QTEST_GUILESS_MAIN(ReaderOpenerTest)
#include "tst_readeropener.moc"
