#include "app/machine/drives.h"

#include "tests/app/machine/machinebus.h"
#include "tests/app/machine/udisks.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::machine;
using namespace Qt::StringLiterals;

class DrivesTest : public QObject {
    Q_OBJECT

    template <typename T>
    static Result<T> waited(Task<Result<T>> task)
    {
        if (!QTest::qWaitFor([&task] { return task.isReady(); }))
            qFatal("nobody answered");
        return task.take();
    }

private Q_SLOTS:
    void sticksComeAndGo()
    {
        MachineBus bus;
        Drives drives(bus.client, [] {});
        bus.client.start();
        QTRY_COMPARE(drives.facts().source, Source::Absent);
        PlayedUDisks udisks(bus.bus.address());
        QTRY_COMPARE(drives.facts().source, Source::There);
        QVERIFY(drives.facts().drives.isEmpty());

        udisks.plugIn(u"sda1"_s, u"root"_s, false); // the computer's own disk is nobody's stick
        udisks.plugIn(u"sdc1"_s, {});
        udisks.plugIn(u"sdb1"_s, u"EVENT"_s);
        QTRY_COMPARE(drives.facts().drives.size(), 2);
        const Drive stick{.id = PlayedUDisks::blockPath(u"sdb1"_s),
            .stick = u"/org/freedesktop/UDisks2/drives/sdb1"_s,
            .name = u"EVENT"_s,
            .device = u"/dev/sdb1"_s,
            .bytes = quint64(8) << 30};
        QCOMPARE(drives.facts().drives.first(), stick);
        QCOMPARE(drives.facts().drives.last().name, u"Kingston DataTraveler"_s);

        udisks.pullOut(u"sdb1"_s);
        QTRY_COMPARE(drives.facts().drives.size(), 1);
    }

    /// A stick with a password: UDisks2 has its files in a block device of their own, once it is unlocked.
    void anUnlockedStickIsOne()
    {
        const auto blockInterface = u"org.freedesktop.UDisks2.Block"_s;
        const auto filesystem = u"org.freedesktop.UDisks2.Filesystem"_s;
        const auto path = [](const QString& text) { return QVariant::fromValue(QDBusObjectPath(text)); };
        MachineBus bus;
        Drives drives(bus.client, [] {});
        PlayedUDisks udisks(bus.bus.address());
        const auto unlock = [&](const QString& name, const QString& of) {
            udisks.add(PlayedUDisks::blockPath(name),
                {{blockInterface,
                     {{u"Drive"_s, path(u"/"_s)}, {u"CryptoBackingDevice"_s, path(PlayedUDisks::blockPath(of))},
                         {u"IdLabel"_s, name}, {u"HintSystem"_s, true},
                         {u"PreferredDevice"_s, PlayedUDisks::written("/dev/mapper/" + name.toLatin1())}}},
                    {filesystem, {{u"MountPoints"_s, QVariantList()}}}});
        };
        for (const auto& [name, isRemovable] : {std::pair(u"sdb1"_s, true), std::pair(u"sda2"_s, false)}) {
            udisks.plugIn(name, {}, isRemovable);
            udisks.remove(PlayedUDisks::blockPath(name), {filesystem}); // while it is locked there are no files
        }
        unlock(u"VOTES"_s, u"sdb1"_s);
        unlock(u"root"_s, u"sda2"_s); // the computer's own disk
        udisks.change(PlayedUDisks::blockPath(u"root"_s), filesystem,
            {{u"MountPoints"_s, QVariant::fromValue(QList<QByteArray>{PlayedUDisks::written("/")})}});
        bus.client.start();
        QTRY_COMPARE(drives.facts().source, Source::There);
        QCOMPARE(drives.facts().drives.size(), 1);
        QCOMPARE(drives.facts().drives.first().name, u"VOTES"_s);
        QCOMPARE(drives.facts().drives.first().id, PlayedUDisks::blockPath(u"VOTES"_s));
        // It is locked, and so gone, while its stick stays.
        udisks.remove(PlayedUDisks::blockPath(u"VOTES"_s), {blockInterface, filesystem});
        QTRY_VERIFY(drives.facts().drives.isEmpty());
    }

    /// A small computer starts from a card, another from a stick: all of it is the system's.
    void whatTheSystemRunsFromIsNobodysStick()
    {
        MachineBus bus;
        PlayedUDisks udisks(bus.bus.address());
        const auto filesystem = u"org.freedesktop.UDisks2.Filesystem"_s;
        const auto mounted = [](const QByteArray& place) {
            return QVariant::fromValue(QList<QByteArray>{PlayedUDisks::written(place)});
        };
        udisks.plugIn(u"mmcblk0p2"_s, u"rootfs"_s);
        udisks.change(PlayedUDisks::blockPath(u"mmcblk0p2"_s), filesystem, {{u"MountPoints"_s, mounted("/")}});
        udisks.addPart(u"mmcblk0p3"_s, {}, u"mmcblk0p2"_s); // of the same card, and not mounted
        udisks.plugIn(u"sdb1"_s, u"EVENT"_s);
        udisks.change(PlayedUDisks::blockPath(u"sdb1"_s), filesystem, {{u"MountPoints"_s, mounted("/media/bootleg")}});
        Drives drives(bus.client, [] {});
        bus.client.start();
        QTRY_COMPARE(drives.facts().source, Source::There);
        QCOMPARE(drives.facts().drives.size(), 1);
        QCOMPARE(drives.facts().drives.first().mountPoint, u"/media/bootleg"_s);
        udisks.change(PlayedUDisks::blockPath(u"sdb1"_s), filesystem, {{u"MountPoints"_s, mounted("/boot/firmware")}});
        QTRY_VERIFY(drives.facts().drives.isEmpty());
    }

    void areMountedAndLetGoOf()
    {
        MachineBus bus;
        Drives drives(bus.client, [] {});
        PlayedUDisks udisks(bus.bus.address());
        udisks.plugIn(u"sdb1"_s, u"EVENT"_s);
        bus.client.start();
        QTRY_COMPARE(drives.facts().drives.size(), 1);
        const auto id = drives.facts().drives.first().id;
        const auto filesystem = u"org.freedesktop.UDisks2.Filesystem"_s;
        udisks.answer = [&udisks, id, filesystem](const QDBusMessage& call) {
            const bool mounts = call.member() == u"Mount";
            udisks.change(id, filesystem,
                {{u"MountPoints"_s,
                    mounts ? QVariant::fromValue(QList<QByteArray>{PlayedUDisks::written("/media/EVENT")})
                           : QVariant::fromValue(QList<QByteArray>())}});
            return mounts ? call.createReply(u"/media/EVENT"_s) : call.createReply();
        };
        QCOMPARE(*waited(drives.mount(id)), u"/media/EVENT"_s);
        QTRY_COMPARE(drives.facts().drives.first().mountPoint, u"/media/EVENT"_s);
        QCOMPARE(*waited(drives.mount(id)), u"/media/EVENT"_s); // at once, without asking
        QCOMPARE(udisks.called.size(), 1);
        QVERIFY(waited(drives.unmount(id)).ok());
        QTRY_VERIFY(drives.facts().drives.first().mountPoint.isEmpty());
        QVERIFY(waited(drives.unmount(id)).ok());
        QCOMPARE(udisks.called.size(), 2);

        udisks.answer = [](const QDBusMessage& call) {
            return call.createErrorReply(u"org.freedesktop.UDisks2.Error.NotAuthorized"_s, u"Not authorized"_s);
        };
        QCOMPARE(waited(drives.mount(id)).error().text, u"Not authorized"_s);
        udisks.pullOut(u"sdb1"_s);
        QTRY_VERIFY(drives.facts().drives.isEmpty());
        QCOMPARE(waited(drives.mount(id)).error().reason, Reason::NotFound);
        QCOMPARE(waited(drives.unmount(id)).error().reason, Reason::NotFound);
    }

    void aStickThatIsLetGoOfHasNoPower()
    {
        const auto filesystem = u"org.freedesktop.UDisks2.Filesystem"_s;
        const auto isMounted = [](const QByteArray& path) {
            return QVariantMap{{u"MountPoints"_s, QVariant::fromValue(QList<QByteArray>{PlayedUDisks::written(path)})}};
        };
        MachineBus bus;
        Drives drives(bus.client, [] {});
        PlayedUDisks udisks(bus.bus.address());
        udisks.plugIn(u"sdb1"_s, u"EVENT"_s);
        udisks.plugIn(u"sdc1"_s, u"OTHER"_s);
        const auto first = PlayedUDisks::blockPath(u"sdb1"_s), second = PlayedUDisks::blockPath(u"sdc1"_s);
        for (const auto& path : {first, second})
            udisks.change(path, filesystem, isMounted("/media/x"));
        udisks.canPowerOff(u"sdb1"_s, u"reader"_s);
        udisks.canPowerOff(u"sdc1"_s, u"reader"_s);
        bus.client.start();
        QTRY_COMPARE(drives.facts().drives.size(), 2);
        udisks.answer = [&](const QDBusMessage& call) {
            if (call.member() == u"Unmount")
                udisks.change(call.path(), filesystem, {{u"MountPoints"_s, QVariantList()}});
            return call.createReply();
        };
        // Both are of one reader of cards, and the other is open.
        QCOMPARE(*waited(drives.unmount(first)), LetGo::Closed);
        QTRY_VERIFY(drives.facts().drives.first().mountPoint.isEmpty());
        udisks.called.clear();
        QCOMPARE(*waited(drives.unmount(second)), LetGo::PoweredOff);
        QCOMPARE(udisks.called,
            (QStringList{second + u' ' + filesystem + u".Unmount"_s,
                u"/org/freedesktop/UDisks2/drives/sdc1 org.freedesktop.UDisks2.Drive.PowerOff"_s}));
        // Where it may not be it is closed all the same.
        udisks.answer = [](const QDBusMessage& call) {
            return call.createErrorReply(u"org.freedesktop.UDisks2.Error.NotAuthorized"_s, u"Not authorized"_s);
        };
        QCOMPARE(*waited(drives.unmount(second)), LetGo::Closed);
    }

    /// Which is not among those that are shown.
    void whatTheSystemRunsFromKeepsItsPower()
    {
        MachineBus bus;
        Drives drives(bus.client, [] {});
        PlayedUDisks udisks(bus.bus.address());
        const auto place = [&](const QString& name, const QByteArray& path) {
            udisks.plugIn(name, name);
            udisks.canPowerOff(name, u"reader"_s);
            udisks.change(PlayedUDisks::blockPath(name), u"org.freedesktop.UDisks2.Filesystem"_s,
                {{u"MountPoints"_s, QVariant::fromValue(QList<QByteArray>{PlayedUDisks::written(path)})}});
        };
        place(u"sdb1"_s, "/media/EVENT");
        place(u"sdc1"_s, "/");
        bus.client.start();
        QTRY_COMPARE(drives.facts().drives.size(), 1);
        udisks.answer = [](const QDBusMessage& call) { return call.createReply(); };
        QCOMPARE(*waited(drives.unmount(PlayedUDisks::blockPath(u"sdb1"_s))), LetGo::Closed);
    }

    /// "It may be pulled out" is of the stick, not of a part.
    void allPartsOfAStickAreLetGoOf()
    {
        const auto filesystem = u"org.freedesktop.UDisks2.Filesystem"_s;
        const auto mountedAt = [](const QByteArray& path) {
            return QVariantMap{{u"MountPoints"_s, QVariant::fromValue(QList<QByteArray>{PlayedUDisks::written(path)})}};
        };
        MachineBus bus;
        Drives drives(bus.client, [] {});
        PlayedUDisks udisks(bus.bus.address());
        udisks.plugIn(u"sdb1"_s, u"EVENT"_s);
        udisks.plugIn(u"sdc1"_s, u"OTHER"_s);
        const auto first = PlayedUDisks::blockPath(u"sdb1"_s), second = PlayedUDisks::blockPath(u"sdb2"_s);
        udisks.addPart(u"sdb2"_s, u"MORE"_s, u"sdb1"_s);
        for (const auto& [name, path] :
            {std::pair("sdb1", "/media/EVENT"), std::pair("sdb2", "/media/MORE"), std::pair("sdc1", "/media/OTHER")})
            udisks.change(PlayedUDisks::blockPath(QString::fromLatin1(name)), filesystem, mountedAt(path));
        bus.client.start();
        QTRY_COMPARE(drives.facts().drives.size(), 3);
        QVERIFY(!drives.facts().drives.at(1).mountPoint.isEmpty());
        udisks.answer = [&](const QDBusMessage& call) {
            if (call.path() == second)
                return call.createErrorReply(u"org.freedesktop.UDisks2.Error.DeviceBusy"_s, u"target is busy"_s);
            return call.createReply();
        };
        QVERIFY(!waited(drives.unmount(first)).ok());
        udisks.called.clear();
        udisks.answer = [&](const QDBusMessage& call) {
            if (call.path() == second)
                return call.createErrorReply(u"org.freedesktop.UDisks2.Error.NotMounted"_s, u"not mounted"_s);
            return call.createReply();
        };
        QVERIFY(waited(drives.unmount(first)).ok());
        QCOMPARE(udisks.called,
            (QStringList{first + u' ' + filesystem + u".Unmount"_s, second + u' ' + filesystem + u".Unmount"_s}));
    }
};

QTEST_GUILESS_MAIN(DrivesTest)
#include "tst_drives.moc"
