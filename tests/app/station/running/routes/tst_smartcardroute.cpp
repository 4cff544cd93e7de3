#include "app/station/running/routes/smartcardroute.h"

#include <sys/resource.h>
#include <unistd.h>

#include <QTemporaryDir>

#include "app/storage/database.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/app/devices/smartcards/virtualreader.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

struct SmartCardTaps : devices::DeviceEvents {
    QStringList tags;
    void tagArrived(const devices::Device& device, const rfid::Tag& tag, qint64) override
    {
        tags.append(device.name + u" + "_s + tag.id);
    }
    void tagLeft(const devices::Device& device, const rfid::Tag& tag, qint64) override
    {
        tags.append(device.name + u" - "_s + tag.id);
    }
};

template <typename T>
Result<T> waitedFor(Task<Result<T>> task)
{
    if (!QTest::qWaitFor([&task] { return task.isReady(); }, VirtualReader::patience))
        return Error::local(Reason::TimedOut, u"nothing came"_s);
    return task.take();
}

} // namespace

/// A reader of the smart card service from its port to a card, with the service that Debian has.
class SmartCardRouteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bringsReadersOfTheService()
    {
        const QTemporaryDir folder;
        VirtualReader peer(folder.path());
        EpollReactor reactor;
        auto database = Database::open(reactor, folder.filePath(u"everyport.sqlite"_s));
        QVERIFY(database.ok());
        devices::DeviceRegistryOptions options;
        options.folder = folder.filePath(u"no-ports"_s);
        devices::DeviceRegistry registry(reactor, **database, options);
        SmartCardTaps taps;
        registry.addListener(&taps);
        QVERIFY(waitedFor(registry.start()).ok());
        {
            SmartCardRoute route(reactor, registry);
            const auto id = waitedFor(registry.add({u"Desk"_s, u"pcsc:Virtual PCD"_s, u"pcsc"_s}));
            QVERIFY(id.ok());
            const auto state = [&] { return registry.find(*id)->state; };
            // There is no service yet, and the reader says so.
            QTRY_VERIFY_WITH_TIMEOUT(registry.find(*id)->stateText.contains(u"pcscd"_s), VirtualReader::patience);
            QCOMPARE(state(), devices::DeviceState::Unplugged);

            QCOMPARE(peer.tell("start"), u"ok"_s);
            QTRY_VERIFY_WITH_TIMEOUT(state() == devices::DeviceState::Ready, VirtualReader::patience);
            QCOMPARE(registry.ports().size(), 2);
            QVERIFY(registry.ports().first().smartCards);
            QCOMPARE(registry.ports().first().usedBy, *id);
            QCOMPARE(registry.ports().last().device, u"pcsc:Virtual PCD slot 1"_s);
            QVERIFY(!waitedFor(registry.add({u"Other"_s, u"pcsc:Virtual PCD"_s, u"pcsc"_s})));
            QVERIFY(!waitedFor(registry.add({u"Other"_s, u"pcsc:Virtual PCD slot 1"_s, u"id12"_s})));

            QCOMPARE(peer.tell("card 04A1B2C3D4E580"), u"ok"_s);
            QTRY_COMPARE_WITH_TIMEOUT(taps.tags, QStringList{u"Desk + 04A1B2C3D4E580"_s}, VirtualReader::patience);
            QCOMPARE(registry.find(*id)->lastTag.technology, u"iso14443a"_s);
            QCOMPARE(peer.tell("away"), u"ok"_s);
            QTRY_COMPARE_WITH_TIMEOUT(taps.tags.last(), u"Desk - 04A1B2C3D4E580"_s, VirtualReader::patience);
            QVERIFY(!registry.signal(*id, {})); // it has no lamp
            QCOMPARE(registry.find(*id)->faultTotal(), 0);

            // Killed while a card lies there: that has left, and the reader comes back with the service.
            QCOMPARE(peer.tell("card 66CF4DC2"), u"ok"_s);
            QTRY_COMPARE_WITH_TIMEOUT(taps.tags.last(), u"Desk + 66CF4DC2"_s, VirtualReader::patience);
            QCOMPARE(peer.tell("stop"), u"ok"_s);
            QTRY_COMPARE_WITH_TIMEOUT(taps.tags.last(), u"Desk - 66CF4DC2"_s, VirtualReader::patience);
            QTRY_VERIFY_WITH_TIMEOUT(registry.find(*id)->stateText.contains(u"pcscd"_s), VirtualReader::patience);
            QVERIFY(registry.ports().isEmpty());
            QCOMPARE(peer.tell("start"), u"ok"_s);
            QTRY_VERIFY_WITH_TIMEOUT(state() == devices::DeviceState::Ready, VirtualReader::patience);
        }
        { // Where the system has no more terminals, the reader says that. Here: the library knows one service a
          // process.
            SmartCardRoute route(reactor, registry);
            // fixed wait: its thread asks the service, and nothing is told while this loop does not turn
            QTest::qSleep(2000);
            const auto text = [&] { return registry.devices().first().stateText; };
            rlimit before = {};
            getrlimit(RLIMIT_NOFILE, &before);
            const int next = ::dup(0); // what is open below stays open, and may be polled
            ::close(next);
            const rlimit none = {rlim_t(next), before.rlim_max};
            setrlimit(RLIMIT_NOFILE, &none);
            (void)QTest::qWaitFor([&] { return text().contains(u"pseudo-terminal"_s); }, 5000);
            setrlimit(RLIMIT_NOFILE, &before);
            QVERIFY2(text().contains(u"pseudo-terminal"_s), qPrintable(text()));
        }
        registry.stop();
    }
};

QTEST_GUILESS_MAIN(SmartCardRouteTest)
#include "tst_smartcardroute.moc"
