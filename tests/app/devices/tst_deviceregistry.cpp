#include <QSerialPort>
#include <QTemporaryDir>
#include <QTest>

#include "app/devices/deviceregistry.h"
#include "app/storage/database.h"
#include "netcore/reactor/epollreactor.h"
#include "protocols/rfid/driver/driverinfo.h"
#include "protocols/rfid/farend.h"
#include "protocols/rfid/readers/push/wedgekeys.h"
#include "tests/app/devices/pty.h"
#include "tests/support/eventloop.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace everyport;
using namespace everyport::devices;

namespace {

struct Diary final : DeviceEvents {
    void deviceAdded(const QString& id) override { lines.append(u"added "_s + id); }
    void deviceRemoved(const QString& id) override { lines.append(u"removed "_s + id); }
    void tagArrived(const Device& device, const rfid::Tag& tag, qint64) override
    {
        cards.append(device.readerOf(tag) + u" + "_s + tag.id);
    }
    void tagLeft(const Device& device, const rfid::Tag& tag, qint64) override
    {
        cards.append(device.readerOf(tag) + u" - "_s + tag.id);
    }
    void portsChanged() override { ++ports; }
    QStringList lines;
    QStringList cards;
    int ports = 0;
};

const QByteArray card = "\x02"
                        "0C000621A58E\r\n\x03";
const QByteArray otherCard = "\x02"
                             "62E3086CED08\r\n\x03";

} // namespace

/// Real pseudo-terminals, a real loop and a real file; the test is the readers.
class DeviceRegistryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_reactor = std::make_unique<EpollReactor>();
        open();
    }
    void cleanup()
    {
        m_registry.reset();
        m_database.reset();
        m_reactor.reset();
        m_folder.reset();
        m_diary = {};
    }

    void readsAPortAndRemembersItsReader()
    {
        Pty pty(portPath(u"r1"_s));
        const auto id = add(u"Reader 1"_s, pty.path(), u"id12"_s);
        QCOMPARE(id, u"reader-1"_s);
        QCOMPARE(device(id).state, DeviceState::Ready);
        pty.write(card);
        QTRY_COMPARE(m_diary.cards.value(0), u"reader-1 + 0C000621A5"_s);
        QTRY_COMPARE(m_diary.cards.value(1), u"reader-1 - 0C000621A5"_s);

        QVERIFY(waited(m_registry->rename(id, u"Playground"_s)).ok());
        QVERIFY(waited(m_registry->setPlace(id, u"By the door"_s)).ok());
        rfid::ReaderSettings settings;
        settings.idBytes = 5;
        settings.technology = u"em4100"_s;
        QVERIFY(waited(m_registry->setSettings(id, settings)).ok());
        reopen();
        QCOMPARE(m_registry->devices().size(), 1);
        QCOMPARE(device(id).name, u"Playground"_s);
        QCOMPARE(device(id).place, u"By the door"_s);
        QCOMPARE(device(id).settings, settings);
        QCOMPARE(device(id).state, DeviceState::Ready);
        QCOMPARE(m_registry->find(u"Playground"_s)->id, id);
        pty.write(otherCard);
        QTRY_COMPARE(m_diary.cards.last(), u"reader-1 + 62E3086CED"_s);
    }

    void waitsForAReaderThatWasPulledOut()
    {
        Pty pty(portPath(u"r1"_s));
        const auto id = add(u"Reader 1"_s, pty.path(), u"id12"_s);
        pty.write(card);
        QTRY_COMPARE(m_diary.cards.size(), 1);
        pty.unplug();
        QTRY_COMPARE(device(id).state, DeviceState::Unplugged);
        QCOMPARE(m_diary.cards.last(), u"reader-1 - 0C000621A5"_s); // at once, not after the removal time
        QCOMPARE(device(id).unplugged, 1);
        QVERIFY(device(id).stateSince > 0);
        QTRY_VERIFY(device(id).stateText.contains(u"not plugged in"_s));
        QTRY_VERIFY(m_registry->ports().isEmpty());
        pty.plug();
        QTRY_COMPARE(device(id).state, DeviceState::Ready);
        pty.write(card);
        QTRY_COMPARE(m_diary.cards.last(), u"reader-1 + 0C000621A5"_s);
        QVERIFY(m_diary.ports >= 2);
        QCOMPARE(m_registry->devices().size(), 1);
    }

    void waitsForAReaderInAFolderThatIsNotThereYet()
    {
        const auto id = add(u"Later"_s, m_folder->filePath(u"new/deep/r1"_s), u"id12"_s);
        QCOMPARE(device(id).state, DeviceState::Unplugged);
        QVERIFY(QDir(m_folder->path()).mkpath(u"new/deep"_s));
        Pty pty(m_folder->filePath(u"new/deep/r1"_s));
        QTRY_COMPARE(device(id).state, DeviceState::Ready);
    }

    void waitsForAPortThatAnotherProgramHolds()
    {
        Pty pty(portPath(u"r1"_s));
        QSerialPort holder;
        holder.setPortName(pty.slave());
        QVERIFY(holder.open(QIODevice::ReadWrite));
        const auto id = add(u"Reader 1"_s, pty.path(), u"id12"_s);
        QCOMPARE(device(id).state, DeviceState::Busy);
        QVERIFY2(device(id).stateText.contains(u"Close it"_s), qPrintable(device(id).stateText));
        holder.close();
        QTRY_COMPARE(device(id).state, DeviceState::Ready);
        pty.write(card);
        QTRY_COMPARE(m_diary.cards.size(), 1);
    }

    void saysThatTheSpeedIsWrong()
    {
        Pty pty(portPath(u"r1"_s));
        const auto id = add(u"Reader 1"_s, pty.path(), u"id12"_s);
        pty.write(QByteArray::fromHex("800000808000F80080008000800080F8").repeated(8));
        QTRY_COMPARE(device(id).state, DeviceState::WrongBaud);
        QVERIFY(device(id).stateText.contains(u"64 bytes"_s) || device(id).stateText.contains(u"96 bytes"_s));
        QVERIFY(m_diary.cards.isEmpty());
        // The driver's own speed comes with the driver.
        QVERIFY(waited(m_registry->setDriver(id, u"parallax"_s)).ok());
        QCOMPARE(device(id).baud(), 2400);
        QCOMPARE(device(id).state, DeviceState::Ready);
        pty.write("\n0F0184F07A\r\n0F0184F07A\r");
        QTRY_COMPARE(m_diary.cards.value(0), u"reader-1 + 0F0184F07A"_s);
    }

    void survivesOverlongInput()
    {
        Pty pty(portPath(u"r1"_s));
        const auto id = add(u"Reader 1"_s, pty.path(), u"id12"_s);
        for (int i = 0; i < 100; ++i) {
            const auto before = device(id).bytes;
            pty.write("\x02" + QByteArray(2000, '0'));
            QTRY_COMPARE(device(id).bytes, before + 2001);
        }
        pty.write(card);
        QTRY_COMPARE(m_diary.cards, QStringList{u"reader-1 + 0C000621A5"_s});
        QVERIFY(device(id).faults[size_t(rfid::Fault::Framing)] >= 100);
    }

    void switchesOffAndOn()
    {
        Pty pty(portPath(u"r1"_s));
        const auto id = add(u"Reader 1"_s, pty.path(), u"id12"_s);
        pty.write(card);
        QTRY_COMPARE(m_diary.cards.size(), 1);
        QVERIFY(waited(m_registry->setEnabled(id, false)).ok());
        QCOMPARE(device(id).state, DeviceState::Disabled);
        QCOMPARE(m_diary.cards.size(), 2);
        QSerialPort other;
        other.setPortName(pty.slave());
        QVERIFY(other.open(QIODevice::ReadWrite)); // the port is free
        other.close();
        reopen();
        QCOMPARE(device(id).state, DeviceState::Disabled);
        QVERIFY(waited(m_registry->setEnabled(id, true)).ok());
        QTRY_COMPARE(device(id).state, DeviceState::Ready);
    }

    void removesAndTakesThatBack()
    {
        Pty pty(portPath(u"r1"_s));
        const auto id = add(u"Reader 1"_s, pty.path(), u"id12"_s);
        const auto before = device(id);
        QVERIFY(waited(m_registry->remove(u"Reader 1"_s)).ok());
        QVERIFY(!m_registry->find(id));
        QVERIFY(waited(m_registry->restore(before)).ok());
        QTRY_COMPARE(device(id).state, DeviceState::Ready);
        QCOMPARE(m_diary.lines, (QStringList{u"added reader-1"_s, u"removed reader-1"_s, u"added reader-1"_s}));
        reopen();
        QCOMPARE(device(id).name, u"Reader 1"_s);
    }

    void whatComesBackTakesNobodysPort()
    {
        Pty pty(portPath(u"r1"_s));
        const auto before = device(add(u"Reader 1"_s, pty.path(), u"id12"_s));
        QVERIFY(waited(m_registry->remove(u"Reader 1"_s)).ok());
        add(u"Reader 2"_s, pty.path(), u"rdm6300"_s);
        const auto restored = waited(m_registry->restore(before));
        QCOMPARE(restored.error().reason, Reason::AlreadyExists);
        QVERIFY(restored.error().text.startsWith(u"Reader 2 uses "_s));
        QCOMPARE(m_registry->devices().size(), 1);
        QVERIFY(waited(m_registry->remove(u"Reader 2"_s)).ok());
        auto settings = before;
        settings.settings = {.technology = u"iso14443a"_s, .reversed = true, .confirm = 3, .removalMs = 900};
        QVERIFY(waited(m_registry->restore(settings)).ok());
        reopen();
        QCOMPARE(device(before.id).settings, settings.settings);
    }

    void refusesWhatCannotBe()
    {
        Pty pty(portPath(u"r1"_s));
        add(u"Reader 1"_s, pty.path(), u"id12"_s);
        QCOMPARE(added({u"Reader 1"_s, portPath(u"r2"_s), u"id12"_s}).error().reason, Reason::AlreadyExists);
        QCOMPARE(added({u"Reader 2"_s, pty.path(), u"id12"_s}).error().reason, Reason::AlreadyExists);
        QCOMPARE(added({u"Reader 2"_s, pty.slave(), u"id12"_s}).error().reason, Reason::AlreadyExists); // the same port
        for (const auto& name : {u" "_s, u"a\nb"_s, u"a\uffff"_s, u"a\u202eb"_s, QString(QChar(0xd800))})
            QCOMPARE(added({name, portPath(u"r2"_s), u"id12"_s}).error().reason, Reason::BadValue);
        QCOMPARE(added({u"Reader 2"_s, u"tcp:80"_s, u"id12"_s}).error().reason, Reason::BadValue);
        const auto unknown = added({u"Reader 2"_s, portPath(u"r2"_s), u"id13"_s});
        QVERIFY(unknown.error().text.contains(u"id12, rdm6300"_s));
        QCOMPARE(waited(m_registry->rename(u"nobody"_s, u"x"_s)).error().reason, Reason::NotFound);
        QCOMPARE(waited(m_registry->remove(u"nobody"_s)).error().reason, Reason::NotFound);
        QCOMPARE(m_registry->tap(u"reader-1"_s, u"0C000621A5"_s).error().reason, Reason::BadValue);
        QCOMPARE(m_registry->tap(u"nobody"_s, u"0C000621A5"_s).error().reason, Reason::NotFound);
        QCOMPARE(m_registry->devices().size(), 1);
    }

    void givesEachAnIdOfItsOwn()
    {
        QCOMPARE(add(u"Rääder 1!"_s, portPath(u"a"_s), u"id12"_s), u"rääder-1"_s);
        QCOMPARE(add(u"rääder-1"_s, portPath(u"b"_s), u"id12"_s), u"rääder-1-2"_s);
        QCOMPARE(add(u"?"_s, portPath(u"c"_s), u"id12"_s), u"reader"_s);
    }

    void tapsSimulatedReaders()
    {
        for (const auto& info : rfid::driverInfos()) {
            if (info.polled)
                continue; // those take their time; see tst_simulator
            const auto id = waited(m_registry->addSimulated(info.title, info.name));
            QVERIFY(id);
            m_diary.cards.clear();
            const auto number = rfid::simulatedCard(info.name, 9);
            QVERIFY(m_registry->tap(*id, number).ok());
            // The card of the reader before may only now have gone.
            QTRY_VERIFY2(m_diary.cards.contains(*id + u" + "_s + number), qPrintable(m_diary.cards.join(u'\n')));
        }
        const auto first = m_registry->devices().first().id;
        QVERIFY(!m_registry->tap(first, u"nonsense"_s));
        QVERIFY(waited(m_registry->setEnabled(first, false)).ok());
        QVERIFY(!m_registry->tap(first, u"0C000621A5"_s));
        reopen();
        QVERIFY(m_registry->find(first)->simulated);
        QVERIFY(waited(m_registry->setEnabled(first, true)).ok());
        m_diary.cards.clear();
        QVERIFY(m_registry->tap(first, u"0C000621A5"_s).ok());
        QTRY_COMPARE(m_diary.cards.value(0), first + u" + 0C000621A5"_s);
    }

    void saysWhoHasNoLamp()
    {
        const auto unknown = m_registry->signal(u"nobody"_s, {});
        QCOMPARE(unknown.error().reason, Reason::NotFound);
        QVERIFY(unknown.error().text.contains(u"nobody"_s));
        const auto id = waited(m_registry->addSimulated(u"Door"_s, u"id12"_s));
        QVERIFY(id);
        const auto without = m_registry->signal(*id, {});
        QVERIFY(!without);
        QVERIFY(without.error().text.contains(u"Door"_s));
        QCOMPARE(m_registry->signal(*id + u"/2"_s, {}).error().text, without.error().text); // an antenna of it
    }

    // A terminal plays the input device; tst_inputdevice takes a real one where it may.
    void readsWhatAReaderTypes()
    {
        Pty pty(portPath(u"typist"_s));
        const auto id = add(u"Scanner"_s, u"evdev:"_s + pty.path(), u"keyboard-wedge"_s);
        QCOMPARE(id, u"scanner"_s);
        QCOMPARE(device(id).state, DeviceState::Ready);
        QCOMPARE(device(id).device(), pty.path());
        pty.write(rfid::wedgeTyping(u"04A1B2C3D4E580"_s));
        QTRY_COMPARE(m_diary.cards.value(0), u"scanner + 04A1B2C3D4E580"_s);
        pty.unplug();
        QTRY_COMPARE(device(id).state, DeviceState::Unplugged);
        pty.plug();
        QTRY_COMPARE(device(id).state, DeviceState::Ready);
        pty.write(rfid::wedgeTyping(u"66CF4DC2"_s));
        QTRY_COMPARE(m_diary.cards.last(), u"scanner + 66CF4DC2"_s);
        reopen();
        QCOMPARE(device(id).endpoint, u"evdev:"_s + pty.path());
        QCOMPARE(device(id).state, DeviceState::Ready);

        QVERIFY(!waited(m_registry->setDriver(id, u"id12"_s)));
        QVERIFY(!waited(m_registry->setEndpoint(id, u"serial:/dev/ttyUSB0"_s)));
        QVERIFY(waited(m_registry->setEndpoint(id, u"evdev:/dev/input/event99"_s)).ok());
        QVERIFY(!added({u"Wrong"_s, pty.path(), u"keyboard-wedge"_s}));
        QVERIFY(!added({u"Wrong"_s, u"/dev/input/event98"_s, u"id12"_s}));
    }

    // What was told of the numbers at the port before says nothing of those at another.
    void anotherPortIsAnotherReader()
    {
        Pty pty(portPath(u"r1"_s));
        const auto id = add(u"Door"_s, u"serial:"_s + pty.path(), u"id12"_s);
        pty.write(card);
        QTRY_VERIFY(device(id).wholeNumbers);
        m_registry->expectBytes(id, 4);
        QVERIFY(waited(m_registry->setEndpoint(id, u"serial:"_s + pty.path() + u":flow=hardware"_s)).ok());
        QCOMPARE(device(id).expectedBytes, 4);
        QVERIFY(device(id).wholeNumbers);
        QVERIFY(waited(m_registry->setEndpoint(id, u"serial:"_s + portPath(u"r2"_s))).ok());
        QCOMPARE(device(id).expectedBytes, 0);
        QVERIFY(!device(id).wholeNumbers);
    }

    void findsOutWhatAPortIs()
    {
        Pty pty(portPath(u"r1"_s));
        TryOutOptions options;
        options.device = pty.path();
        quint64 heard = 0;
        options.progressed = [&](const TryOutProgress& now) { heard = now.bytes; };
        std::optional<Result<rfid::Detection>> result;
        auto task = m_registry->tryOut(options);
        task.whenDone([&](Result<rfid::Detection> ended) { result = std::move(ended); });
        QCOMPARE(waited(m_registry->tryOut(options)).error().reason, Reason::InUse);
        pty.write(card);
        QTRY_VERIFY(result);
        QCOMPARE((*result)->driver, u"id12"_s);
        QCOMPARE(heard, 16);
    }

    // A reader of ours lets go of its port meanwhile and takes it again, also when the try-out is dropped.
    void borrowsAReadersPortToFindOut()
    {
        Pty pty(portPath(u"r1"_s));
        const auto id = add(u"Reader 1"_s, pty.path(), u"id12"_s);
        TryOutOptions options;
        options.device = pty.path();
        auto task = m_registry->tryOut(options);
        QCOMPARE(device(id).state, DeviceState::BeingTried);
        processPending();
        task.cancel();
        QTRY_COMPARE(device(id).state, DeviceState::Ready);
        pty.write(card);
        QTRY_COMPARE(m_diary.cards.size(), 1);
    }

    void listsPortsAndWhoHasThem()
    {
        Pty one(portPath(u"r1"_s));
        Pty two(portPath(u"r2"_s));
        add(u"Reader 1"_s, one.path(), u"id12"_s);
        QTRY_COMPARE(m_registry->ports().size(), 2); // the folder is watched
        const auto ports = m_registry->ports();
        QCOMPARE(ports[0].usedBy, u"reader-1"_s);
        QCOMPARE(ports[1].usedBy, QString());
        QVERIFY(ports[1].usable);
    }

    void tellsWhenItCannotStore()
    {
        m_database->setFault([] { return Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0}; });
        Pty pty(portPath(u"r1"_s));
        QCOMPARE(added({u"Reader 1"_s, pty.path(), u"id12"_s}).error().reason, Reason::NoSpace);
        // It works all the same, until the program ends.
        pty.write(card);
        QTRY_COMPARE(m_diary.cards.size(), 1);
    }

    void leavesPortsAloneForACommand()
    {
        Pty pty(portPath(u"r1"_s));
        m_registry.reset();
        DeviceRegistryOptions options;
        options.folder = m_folder->filePath(u"dev"_s);
        options.opensPorts = false;
        open(options);
        const auto id = add(u"Reader 1"_s, pty.path(), u"id12"_s);
        QCOMPARE(device(id).state, DeviceState::Unplugged);
        QSerialPort other;
        other.setPortName(pty.slave());
        QVERIFY(other.open(QIODevice::ReadWrite));
    }

    void maybeChangedByWhoeverListens()
    {
        struct Meddler final : DeviceEvents {
            void tagArrived(const Device& device, const rfid::Tag&, qint64) override
            {
                removed = registry->remove(device.id);
            }
            DeviceRegistry* registry = nullptr;
            Task<Result<Done>> removed;
        } meddler;
        meddler.registry = m_registry.get();
        m_registry->addListener(&meddler);
        Pty pty(portPath(u"r1"_s));
        add(u"Reader 1"_s, pty.path(), u"id12"_s);
        pty.write(card + otherCard);
        QTRY_VERIFY(m_registry->devices().isEmpty());
        QTRY_VERIFY(meddler.removed.isReady());
        m_registry->removeListener(&meddler);
    }

    // Whoever hears of a change may take the reader off the list at once: the change is of no reader then.
    void mayBeRemovedByWhoeverHearsOfItsChange()
    {
        struct Remover final : DeviceEvents {
            void deviceAdded(const QString& id) override { remove(id); }
            void deviceChanged(const QString& id) override { remove(id); }
            void remove(const QString& id)
            {
                if (std::exchange(isNext, false))
                    removed = registry->remove(id);
            }
            DeviceRegistry* registry = nullptr;
            bool isNext = false;
            Task<Result<Done>> removed;
        } remover;
        remover.registry = m_registry.get();
        m_registry->addListener(&remover);
        const auto isRefused = [&](const auto& answer) {
            const bool isGone = !answer.ok() && answer.error().reason == Reason::NotFound;
            return isGone && m_registry->devices().isEmpty() && waited(std::move(remover.removed)).ok();
        };
        auto id = add(u"Door"_s, portPath(u"r1"_s), u"id12"_s);
        remover.isNext = true;
        QVERIFY(isRefused(waited(m_registry->rename(id, u"Gate"_s))));
        id = add(u"Door"_s, portPath(u"r1"_s), u"id12"_s);
        remover.isNext = true;
        QVERIFY(isRefused(waited(m_registry->setEnabled(id, false)))); // which closes its line, too
        remover.isNext = true;
        QVERIFY(isRefused(added({u"Door"_s, portPath(u"r1"_s), u"id12"_s})));
        m_registry->removeListener(&remover);
        reopen();
        QVERIFY(m_registry->devices().isEmpty());
    }

    void isRenamedByItsName()
    {
        const auto id = add(u"Door"_s, portPath(u"r1"_s), u"id12"_s);
        QVERIFY(waited(m_registry->rename(u"Door"_s, u"Gate"_s)).ok());
        QCOMPARE(device(id).name, u"Gate"_s);
        reopen();
        QCOMPARE(device(id).name, u"Gate"_s);
    }

    // Twenty readers at once, each with cards of its own, none lost and none twice.
    void readsManyAtOnce()
    {
        constexpr int readers = 20;
        constexpr int cards = 50;
        std::vector<std::unique_ptr<Pty>> ptys;
        for (int i = 0; i < readers; ++i) {
            ptys.push_back(std::make_unique<Pty>(portPath(u"r%1"_s.arg(i))));
            add(u"r%1"_s.arg(i), ptys.back()->path(), u"id12"_s);
        }
        m_diary.cards.clear();
        for (int round = 0; round < cards; ++round) {
            for (int i = 0; i < readers; ++i) {
                const auto far = rfid::makeFarEnd(u"id12");
                QVERIFY(far->put(rfid::simulatedCard(u"id12", quint32(round * readers + i))).ok());
                ptys[size_t(i)]->write(far->says());
            }
            QTRY_COMPARE(m_diary.cards.filter(u" + "_s).size(), (round + 1) * readers);
        }
        const auto arrivals = m_diary.cards.filter(u" + "_s);
        QCOMPARE(QSet<QString>(arrivals.begin(), arrivals.end()).size(), readers * cards);
    }

    // Two that share a database: the second's door went over the first's row, and the first had no reader after a
    // start.
    void anotherProgramsReaderStays()
    {
        Pty ours(portPath(u"ours"_s));
        Pty theirs(portPath(u"theirs"_s));
        DeviceRegistry other(*m_reactor, *m_database, DeviceRegistryOptions{.folder = m_folder->filePath(u"dev"_s)});
        QVERIFY(waited(other.start()).ok());
        QCOMPARE(add(u"Door"_s, ours.path(), u"id12"_s), u"door"_s);
        const auto refused = waited(other.add({u"Door"_s, theirs.path(), u"id12"_s}));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().reason, Reason::AlreadyExists);
        QVERIFY(!other.find(u"door"_s));
        QVERIFY(!other.isRead(theirs.path()));
        QVERIFY(waited(other.add({u"Gate"_s, theirs.path(), u"id12"_s})).ok());
        Device undone;
        undone.id = u"door"_s;
        undone.name = u"Door"_s;
        undone.simulated = true;
        undone.driver = u"id12"_s;
        undone.endpoint = u"simulated:"_s;
        QVERIFY(!waited(other.restore(undone)).ok());
        QVERIFY(!other.find(u"door"_s));
        other.stop();
        reopen();
        QVERIFY(device(u"door"_s).endpoint.contains(ours.path()));
        QVERIFY(device(u"gate"_s).endpoint.contains(theirs.path()));
    }

private:
    QString portPath(const QString& name) const { return m_folder->filePath(u"dev/"_s + name); }
    Device device(const QString& id) const { return m_registry->find(id) ? *m_registry->find(id) : Device(); }

    void open()
    {
        DeviceRegistryOptions options;
        options.folder = m_folder->filePath(u"dev"_s);
        QVERIFY(QDir().mkpath(options.folder));
        auto database = Database::open(*m_reactor, storagePlace(m_folder->filePath(u"everyport.db"_s)));
        QVERIFY(database);
        m_database = std::move(*database);
        open(options);
    }
    void open(const DeviceRegistryOptions& options)
    {
        m_registry = std::make_unique<DeviceRegistry>(*m_reactor, *m_database, options);
        m_registry->addListener(&m_diary);
        QVERIFY(waited(m_registry->start()).ok());
    }
    void reopen()
    {
        m_registry.reset();
        m_database.reset();
        open();
    }

    template <typename T>
    static Result<T> waited(Task<Result<T>> task)
    {
        std::optional<Result<T>> result;
        task.whenDone([&](Result<T> ended) { result.emplace(std::move(ended)); });
        (void)QTest::qWaitFor([&result] { return result.has_value(); }, 10'000);
        return result ? *result : Result<T>(Error{Error::Kind::Local, Reason::TimedOut, u"no answer"_s, {}, 0});
    }
    Result<QString> added(NewDevice wish) { return waited(m_registry->add(std::move(wish))); }
    QString add(const QString& name, const QString& port, const QString& driver)
    {
        const auto id = added({name, port, driver});
        if (!id)
            qWarning("%s", qPrintable(id.error().text));
        return id ? *id : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EpollReactor> m_reactor;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<DeviceRegistry> m_registry;
    Diary m_diary;
};

QTEST_GUILESS_MAIN(DeviceRegistryTest)
#include "tst_deviceregistry.moc"
