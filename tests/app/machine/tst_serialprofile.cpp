#include "app/machine/serialprofile.h"

#include "tests/app/machine/machinebus.h"
#include "tests/app/machine/playedbluez.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::machine;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
Result<T> got(Task<Result<T>> task)
{
    if (!QTest::qWaitFor([&task] { return task.isReady(); }, 20000))
        return Error::local(Reason::TimedOut, u"nothing came"_s);
    return task.take();
}

} // namespace

/// Lines to readers by Bluetooth, with a BlueZ that the test plays.
class SerialProfileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutBluezThereIsNoLine()
    {
        MachineBus bus;
        SerialProfile profile(bus.client);
        bus.client.start();
        QTRY_VERIFY(bus.client.isConnected());
        const auto line = got(profile.connect(PlayedBluez::reader));
        QVERIFY(!line);
        QCOMPARE(line.error().reason, Reason::NotFound);
    }

    void aLineIsHandedOver()
    {
        MachineBus bus;
        PlayedBluez bluez(bus.bus.address());
        bluez.pair();
        SerialProfile profile(bus.client);
        waitForBluez(bus);
        auto line = got(profile.connect(PlayedBluez::reader));
        QVERIFY2(line, qPrintable(line ? QString() : line.error().text));
        QCOMPARE(bluez.options.value(u"Role"_s).toString(), u"client"_s);
        QCOMPARE(bluez.refused, QString());
        QCOMPARE(::write(bluez.device.get(), "card", 4), 4);
        std::array<char, 16> bytes{};
        QCOMPARE(::read(line->get(), bytes.data(), bytes.size()), 4);
        QCOMPARE(QByteArray(bytes.data()), QByteArray("card"));
        // Once more, and it is not registered twice.
        QVERIFY(got(profile.connect(PlayedBluez::reader)));
        QCOMPARE(bluez.called.filter(u"RegisterProfile"_s).size(), 1);
    }

    void aBluezThatIsBackIsToldOfUsAgain()
    {
        MachineBus bus;
        auto bluez = std::make_unique<PlayedBluez>(bus.bus.address());
        SerialProfile profile(bus.client);
        waitForBluez(bus);
        QVERIFY(got(profile.connect(PlayedBluez::reader)));
        bluez.reset();
        waitForBluez(bus, false);
        QVERIFY(!got(profile.connect(PlayedBluez::reader)));
        bluez = std::make_unique<PlayedBluez>(bus.bus.address());
        waitForBluez(bus);
        QVERIFY(got(profile.connect(PlayedBluez::reader)));
        QCOMPARE(bluez->called.filter(u"RegisterProfile"_s).size(), 1);
    }

    void oneAtATimeForADevice()
    {
        MachineBus bus;
        PlayedBluez bluez(bus.bus.address());
        bluez.pair();
        SerialProfile profile(bus.client);
        waitForBluez(bus);
        auto first = profile.connect(PlayedBluez::reader);
        const auto second = got(profile.connect(PlayedBluez::reader));
        QVERIFY(!second);
        QCOMPARE(second.error().reason, Reason::InUse);
        QVERIFY(got(std::move(first)));
    }

    void whoIsOutOfReachSaysSo()
    {
        MachineBus bus;
        PlayedBluez bluez(bus.bus.address());
        bluez.isInReach = false;
        SerialProfile profile(bus.client);
        waitForBluez(bus);
        const auto line = got(profile.connect(PlayedBluez::reader));
        QVERIFY(!line);
        QVERIFY2(line.error().text.contains(u"Host is down"_s), qPrintable(line.error().text));
        bluez.isInReach = true;
        bluez.handsOver = false;
        QVERIFY(!got(profile.connect(PlayedBluez::reader)));
        bluez.handsOver = true;
        QVERIFY(got(profile.connect(PlayedBluez::reader)));
    }

    void nobodyButBluezHandsOver()
    {
        MachineBus bus;
        PlayedBluez bluez(bus.bus.address());
        bluez.isAnother = true;
        SerialProfile profile(bus.client);
        waitForBluez(bus);
        QVERIFY(!got(profile.connect(PlayedBluez::reader)));
        QVERIFY2(bluez.refused.contains(u"Only BlueZ"_s), qPrintable(bluez.refused));
    }

    void aLineThatNobodyWaitsForIsRefused()
    {
        MachineBus bus;
        PlayedBluez bluez(bus.bus.address());
        SerialProfile profile(bus.client);
        waitForBluez(bus);
        QVERIFY(got(profile.connect(PlayedBluez::reader)));
        std::optional<Task<Result<FileDescriptor>>> dropped(profile.connect(PlayedBluez::reader));
        bluez.asked = [&dropped] { dropped.reset(); };
        QTRY_VERIFY2(bluez.refused.contains(u"Nobody waits"_s), qPrintable(bluez.refused));
        QVERIFY(got(profile.connect(PlayedBluez::reader)));
    }

private:
    /// Until it has come, or gone; the profile, which watches its name for longer, has heard of it by then.
    static void waitForBluez(MachineBus& bus, bool comes = true)
    {
        bool isThere = !comes;
        const auto watch = bus.client.watchName(
            u"org.bluez"_s, [&isThere](const QString& owner) { isThere = !owner.isEmpty(); });
        bus.client.start();
        QTRY_COMPARE(isThere, comes);
    }
};

QTEST_GUILESS_MAIN(SerialProfileTest)
#include "tst_serialprofile.moc"
