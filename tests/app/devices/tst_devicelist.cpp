#include "app/devices/devicelist.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/file.h>

#include "protocols/rfid/readers/push/id12.h"
#include "tests/app/devices/pty.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace everyport;
using namespace everyport::devices;

namespace {

struct Diary final : DeviceEvents {
    QStringList lines;
    int kinds = 0;
    std::function<void(const QString&)> also;
    void note(const QString& line)
    {
        lines.append(line);
        if (also)
            also(line);
    }
    std::function<void(const QString&)> changed;
    void deviceChanged(const QString& id) override
    {
        if (changed)
            changed(id);
    }
    void deviceAdded(const QString& id) override { note(u"added "_s + id); }
    void deviceRemoved(const QString& id) override { note(u"removed "_s + id); }
    void tagArrived(const Device& device, const rfid::Tag& tag, qint64) override
    {
        note(device.id + u" + "_s + tag.id);
    }
    void tagLeft(const Device& device, const rfid::Tag& tag, qint64) override { note(device.id + u" - "_s + tag.id); }
    void portsChanged() override { note(u"ports"_s); }
    void kindsChanged() override { ++kinds; }
};

const QByteArray card = "\x02"
                        "0C000621A58E\r\n\x03";

} // namespace

/// Ports are links to pseudo-terminals in a folder; the lines themselves are in memory and time goes by hand.
class DeviceListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_reactor = std::make_unique<MemoryReactor>();
        m_diary = std::make_unique<Diary>();
        make(true);
    }
    void cleanup()
    {
        m_list.reset();
        m_reactor.reset();
    }

    void opensWhatIsPluggedIn()
    {
        Pty pty(port(u"ttyUSB0"_s));
        m_list->start({device(u"r1"_s, u"ttyUSB0"_s), device(u"r2"_s, u"ttyUSB1"_s)});
        QCOMPARE(state(u"r1"_s), DeviceState::Ready);
        QCOMPARE(state(u"r2"_s), DeviceState::Unplugged);
        QCOMPARE(m_list->findByPort(pty.slave())->id, u"r1"_s); // by whatever name
        QVERIFY(!m_list->findByPort(u"/dev/no-such-port"_s));
        Pty second(port(u"ttyUSB1"_s));
        m_list->rescan();
        QCOMPARE(state(u"r2"_s), DeviceState::Ready);
        QCOMPARE(m_diary->lines, QStringList{u"ports"_s});
        m_list->rescan();
        QCOMPARE(m_diary->lines.size(), 1); // nothing has changed
    }

    /// Each takes as long as a disk that is busy.
    void manyAreOpenedInTurns()
    {
        std::vector<std::unique_ptr<Pty>> lines;
        QList<Device> devices;
        for (int i = 0; i < 8; ++i) {
            lines.push_back(std::make_unique<Pty>(port(u"ttyUSB%1"_s.arg(i))));
            devices.append(device(u"r%1"_s.arg(i), u"ttyUSB%1"_s.arg(i)));
        }
        const auto open = [&] {
            return std::ranges::count_if(
                devices, [&](const Device& one) { return state(one.id) == DeviceState::Ready; });
        };
        m_diary->changed = [this](const QString&) { m_reactor->manualClock().sleepThrough(100ms); };
        m_list->start(devices);
        QCOMPARE(open(), 3);
        m_reactor->advance(1ms);
        QCOMPARE(open(), 4);                  // in a turn that has less time
        m_list->remove(devices.takeAt(5).id); // looks again
        QCOMPARE(open(), 7);
        m_list->stop();
        m_list->start({});
        m_list->stop(); // before its next turn
        m_reactor->advance(1ms);
        QCOMPARE(open(), 0);
    }

    void findsWhereverTheyStand()
    {
        QList<Device> devices;
        for (int i = 0; i < 20; ++i) {
            devices.append(device(u"r%1"_s.arg(i), u"ttyUSB%1"_s.arg(i)));
            devices.last().name = u"Reader %1"_s.arg(i);
        }
        m_list->start(devices);
        for (const auto i : {0, 19, 7, 8, 3})
            m_list->remove(u"r%1"_s.arg(i));
        m_list->add(devices[7]);
        for (int i = 0; i < 20; ++i) {
            const auto* byId = m_list->find(devices[i].id);
            const bool isThere = i != 0 && i != 19 && i != 8 && i != 3;
            QCOMPARE(byId != nullptr, isThere);
            QCOMPARE(m_list->find(devices[i].name), byId);
            QVERIFY(!isThere || byId->id == devices[i].id);
        }
        QCOMPARE(m_list->devices().last().id, u"r7"_s);
    }

    void tellsOfCards()
    {
        Pty pty(port(u"ttyUSB0"_s));
        m_list->start({device(u"r1"_s, u"ttyUSB0"_s)});
        far().feed(card);
        m_reactor->advance(2s);
        QCOMPARE(m_diary->lines, (QStringList{u"r1 + 0C000621A5"_s, u"r1 - 0C000621A5"_s}));
        far().feed(card);
        m_list->stop(); // what lay there has left
        QCOMPARE(m_diary->lines.last(), u"r1 - 0C000621A5"_s);
        QCOMPARE(state(u"r1"_s), DeviceState::Disabled);
    }

    void looksAgainWhenALineIsLost()
    {
        Pty pty(port(u"ttyUSB0"_s));
        m_list->start({device(u"r1"_s, u"ttyUSB0"_s)});
        far().peerCloses({Error::Kind::Disconnected, Reason::Unplugged, u"gone"_s, {}, 0});
        QCOMPARE(state(u"r1"_s), DeviceState::Unplugged);
        m_reactor->advance(100ms); // it was a moment's trouble: the port is still there
        QCOMPARE(state(u"r1"_s), DeviceState::Ready);
        QCOMPARE(m_list->find(u"r1"_s)->unplugged, 1);
    }

    void asksAgainForABusyPort()
    {
        Pty pty(port(u"ttyUSB0"_s));
        const int held = open(qPrintable(pty.slave()), O_RDWR | O_NOCTTY | O_CLOEXEC);
        QCOMPARE(flock(held, LOCK_EX), 0);
        m_list->start({device(u"r1"_s, u"ttyUSB0"_s)});
        QCOMPARE(state(u"r1"_s), DeviceState::Busy);
        m_reactor->advance(10s);
        QCOMPARE(state(u"r1"_s), DeviceState::Busy);
        close(held);
        m_reactor->advance(2s);
        QCOMPARE(state(u"r1"_s), DeviceState::Ready);
        QCOMPARE(m_reactor->manualClock().pendingTimers(), 0); // and then never more
    }

    void twoNeverHaveOnePort()
    {
        Pty pty(port(u"ttyUSB0"_s));
        m_list->start({device(u"r1"_s, u"ttyUSB0"_s)});
        auto second = device(u"r2"_s, u"ttyUSB0"_s);
        second.endpoint = u"serial:"_s + pty.slave(); // the same by another name
        m_list->add(second);
        QCOMPARE(state(u"r1"_s), DeviceState::Ready);
        QCOMPARE(state(u"r2"_s), DeviceState::Unplugged);
        m_list->remove(u"r1"_s);
        QCOMPARE(state(u"r2"_s), DeviceState::Ready);
        QCOMPARE(m_diary->lines, (QStringList{u"added r2"_s, u"removed r1"_s}));
    }

    void lendsAPortToWhoeverFindsOutWhatItIs()
    {
        Pty pty(port(u"ttyUSB0"_s));
        m_list->start({device(u"r1"_s, u"ttyUSB0"_s)});
        {
            TryOutOptions options;
            options.device = pty.path();
            auto trying = m_list->tryOut(options);
            QCOMPARE(state(u"r1"_s), DeviceState::BeingTried);
            auto again = m_list->tryOut(options);
            QVERIFY(again.isReady());
            QCOMPARE(again.take().error().kind, Error::Kind::Busy);
            QCOMPARE(state(u"r1"_s), DeviceState::BeingTried);
        } // nobody wants to know any more
        QCOMPARE(state(u"r1"_s), DeviceState::Ready);
        m_reactor->turn();
        QCOMPARE(m_reactor->manualClock().pendingTimers(), 0);
    }

    void aLineIsTriedHoweverItIsWritten()
    {
        m_list->start({});
        const Pty pty({});
        m_list->setLine(u"tcp:localhost:4001"_s, pty.slave(), {});
        TryOutOptions options;
        options.device = u"tcp:LocalHost:04001"_s;
        const auto trying = m_list->tryOut(options);
        QVERIFY(m_list->isRead(u"tcp:localhost:4001"_s));
    }

    void waitsForADriverThatIsLent()
    {
        Pty pty(port(u"ttyUSB0"_s));
        auto lent = device(u"r1"_s, u"ttyUSB0"_s);
        lent.driver = u"acme7"_s;
        lent.settings.idBytes = 5;
        m_list->start({lent});
        QCOMPARE(state(u"r1"_s), DeviceState::DriverTrouble);
        QVERIFY(m_list->find(u"r1"_s)->stateText.startsWith(u"Its driver acme7 is missing. Where a plugin"_s));
        QCOMPARE(m_list->find(u"r1"_s)->kind().title, u"acme7"_s);
        QVERIFY(m_reactor->outgoing.empty());

        auto hold = lend();
        QCOMPARE(m_diary->kinds, 1);
        QVERIFY(m_reactor->outgoing.empty()); // not before the lender has finished
        m_reactor->advance(0ms);
        QCOMPARE(state(u"r1"_s), DeviceState::Ready);
        QCOMPARE(m_reactor->serialOptions.back().baud, 19200);
        QCOMPARE(m_list->find(u"r1"_s)->kind().title, u"Acme 7"_s);
        far().feed(card);
        QCOMPARE(m_diary->lines, QStringList{u"r1 + 0C000621A5"_s});

        hold = {};
        QCOMPARE(m_diary->kinds, 2);
        QCOMPARE(state(u"r1"_s), DeviceState::DriverTrouble); // at once
        QVERIFY(!far().isOpen());
        QCOMPARE(m_diary->lines.last(), u"r1 - 0C000621A5"_s);
        QVERIFY(m_list->find(u"r1"_s)->stateText.contains(u"belongs to the plugin acme, which is off"_s));
        QCOMPARE(m_list->find(u"r1"_s)->kind().title, u"Acme 7"_s);
        m_reactor->advance(10s);
        QCOMPARE(m_reactor->outgoing.size(), 1);

        hold = lend();
        m_reactor->advance(0ms);
        QCOMPARE(state(u"r1"_s), DeviceState::Ready);
        QCOMPARE(m_list->find(u"r1"_s)->settings.idBytes, 5);
        far().feed(card);
        QCOMPARE(m_diary->lines.last(), u"r1 + 0C000621A5"_s);
        m_list->stop();
        hold = {};
        QCOMPARE(state(u"r1"_s), DeviceState::Disabled);
        QCOMPARE(m_reactor->manualClock().pendingTimers(), 0);
    }

    void mayBeChangedByWhoeverHears()
    {
        Pty pty(port(u"ttyUSB0"_s));
        m_list->start({device(u"r1"_s, u"ttyUSB0"_s)});
        Diary second;
        m_list->addListener(&second);
        m_diary->also = [&](const QString& line) {
            if (!line.startsWith(u"r1 +"_s))
                return;
            m_list->removeListener(&second);
            m_list->remove(u"r1"_s);
        };
        far().feed(card);
        m_reactor->turn();
        QVERIFY(m_list->devices().isEmpty());
        QVERIFY(second.lines.isEmpty()); // it left before it was its turn
        m_diary->also = {};
    }

    // To ask the system for all of its ports takes long, and lines come and go as their other ends like.
    void aLineThatComesAsksForNoOtherPort()
    {
        QList<Device> devices{device(u"r1"_s, u"ttyUSB0"_s)};
        for (const auto* line : {"mqtt:door", "tcp:192.168.1.20:4001", "pcsc:ACS ACR122U"}) {
            devices.append(device(QString::fromLatin1(line).section(u':', 0, 0), {}));
            devices.last().endpoint = QString::fromLatin1(line);
        }
        m_list->start(devices);
        const Pty other(port(u"ttyUSB0"_s)); // nobody has looked since
        const Pty pty({});
        for (const auto& line : devices.sliced(1)) {
            m_list->setLine(line.endpoint, pty.slave(), {});
            QCOMPARE(state(line.id), DeviceState::Ready);
            QVERIFY(m_list->isRead(line.endpoint));
            QCOMPARE(m_list->ports().size(), 1);
            QCOMPARE(m_list->ports().first().usedBy, line.id);
            m_list->setLine(line.endpoint, {}, u"It went."_s);
            QCOMPARE(state(line.id), DeviceState::Unplugged);
            QCOMPARE(m_list->find(line.id)->stateText, u"It went."_s);
            m_list->forgetLine(line.endpoint);
            const auto isByMqtt = line.endpoint.startsWith("mqtt:"_L1);
            const auto absent = isByMqtt ? u"No service of the kind mqtt hears mqtt."_s : line.id + u" is not "_s;
            QVERIFY(m_list->find(line.id)->stateText.startsWith(absent));
            m_list->forgetLine(line.endpoint); // it is so already
        }
        QCOMPARE(m_diary->lines, QStringList(6, u"ports"_s));
        QCOMPARE(state(u"r1"_s), DeviceState::Unplugged);
        m_list->rescan();
        QCOMPARE(state(u"r1"_s), DeviceState::Ready);
    }

    void simulatedOnesNeedNoPort()
    {
        auto simulated = device(u"s1"_s, {});
        simulated.simulated = true;
        simulated.endpoint = u"simulated:"_s;
        m_list->start({simulated, device(u"r1"_s, u"ttyUSB0"_s)});
        QCOMPARE(m_list->tap(u"r1"_s, u"0C000621A5"_s).error().reason, Reason::BadValue);
        m_list->change(u"s1"_s, true, [](Device& one) { one.enabled = false; });
        QCOMPARE(state(u"s1"_s), DeviceState::Disabled);
        QCOMPARE(m_list->tap(u"s1"_s, u"0C000621A5"_s).error().reason, Reason::NotFound);
    }

    void leavesPortsAloneForACommand()
    {
        Pty pty(port(u"ttyUSB0"_s));
        make(false);
        m_list->start({device(u"r1"_s, u"ttyUSB0"_s)});
        m_list->rescan();
        QVERIFY(m_reactor->outgoing.empty());
        QCOMPARE(m_list->ports().size(), 1);
        QCOMPARE(m_list->ports().first().usedBy, u"r1"_s);
    }

private:
    Registration lend()
    {
        rfid::DriverInfo info;
        info.name = u"acme7"_s;
        info.title = u"Acme 7"_s;
        info.baud = 19200;
        return *m_list->drivers().add(
            info, u"the plugin acme"_s, [](const rfid::ReaderSettings&, rfid::DriverEvents& events) {
                return std::make_unique<rfid::Id12Driver>(events);
            });
    }
    void make(bool opensPorts)
    {
        DeviceRegistryOptions options;
        options.folder = m_folder->path();
        options.opensPorts = opensPorts;
        m_list = std::make_unique<DeviceList>(*m_reactor, options);
        m_list->addListener(m_diary.get());
    }
    QString port(const QString& name) const { return m_folder->filePath(name); }
    Device device(const QString& id, const QString& name) const
    {
        Device device;
        device.id = device.name = id;
        device.endpoint = u"serial:"_s + port(name);
        device.driver = u"id12"_s;
        return device;
    }
    DeviceState state(const QString& id) const { return m_list->find(id)->state; }
    MemoryTransport& far() { return *m_reactor->outgoing.back(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryReactor> m_reactor;
    std::unique_ptr<Diary> m_diary;
    std::unique_ptr<DeviceList> m_list;
};

QTEST_GUILESS_MAIN(DeviceListTest)
#include "tst_devicelist.moc"
