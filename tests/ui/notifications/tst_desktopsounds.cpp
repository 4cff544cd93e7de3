#include "ui/notifications/desktopsounds.h"

#include <future>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QProcess>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;
using SettingGroups = QMap<QString, QVariantMap>;

/// What a desktop's settings portal says, on a bus of the test's own.
class SoundSettingsPortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    SettingGroups groups = {};

public Q_SLOTS:
    void ReadAll(const QStringList& wanted, const QDBusMessage& message)
    {
        SettingGroups found;
        for (const auto& name : wanted) {
            if (groups.contains(name))
                found.insert(name, groups.value(name));
        }
        message.setDelayedReply(true);
        QDBusConnection(u"soundsettings"_s).send(message.createReply(QVariant::fromValue(found)));
    }
};

class DesktopSoundsTest : public QObject {
    Q_OBJECT

    QProcess m_bus;
    SoundSettingsPortal m_portal;

    /// Beside the loop, which is the portal's here.
    static DesktopSounds read()
    {
        auto reading = std::async(std::launch::async, readDesktopSounds);
        const bool isThere = QTest::qWaitFor(
            [&reading] { return reading.wait_for(std::chrono::seconds(0)) == std::future_status::ready; });
        return isThere ? reading.get() : DesktopSounds{false, u"no answer"_s};
    }

private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<SettingGroups>();
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForStarted());
        QVERIFY(m_bus.waitForReadyRead());
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QCOMPARE(read(), DesktopSounds()); // nobody answers
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address), u"soundsettings"_s);
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal, QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"soundsettings"_s);
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    void readsWhatIsSet_data()
    {
        QTest::addColumn<SettingGroups>("groups");
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<QString>("theme");
        const auto gnome = u"org.gnome.desktop.sound"_s;
        const auto plasma = u"org.kde.kdeglobals.Sounds"_s;
        QTest::newRow("nothing") << SettingGroups() << true << QString();
        QTest::newRow("GNOME") << SettingGroups{{gnome, {{u"event-sounds"_s, true}, {u"theme-name"_s, u"Yaru"_s}}}}
                               << true << u"Yaru"_s;
        QTest::newRow("GNOME, off") << SettingGroups{{gnome, {{u"event-sounds"_s, false}}}} << false << QString();
        QTest::newRow("Plasma") << SettingGroups{{plasma, {{u"Theme"_s, u"ocean"_s}}},
            {gnome, {{u"event-sounds"_s, false}, {u"theme-name"_s, u"freedesktop"_s}}}}
                                << true << u"ocean"_s;
        QTest::newRow("Plasma, off") << SettingGroups{{plasma, {{u"Enable"_s, u"false"_s}, {u"Theme"_s, u"ocean"_s}}}}
                                     << false << u"ocean"_s;
    }
    void readsWhatIsSet()
    {
        QFETCH(const SettingGroups, groups);
        m_portal.groups = groups;
        const auto sounds = read();
        QTEST(sounds.areWanted, "wanted");
        QTEST(sounds.theme, "theme");
    }
};

QTEST_GUILESS_MAIN(DesktopSoundsTest)
#include "tst_desktopsounds.moc"
