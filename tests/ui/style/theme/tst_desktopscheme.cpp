#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"
#include "ui/style/theme/style.h"
#include "ui/style/theme/theme.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What a desktop's settings portal says, on a bus of our own.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 0;
    bool animates = true;

    void change(uint to)
    {
        scheme = to;
        Q_EMIT SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(to));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key)
    {
        ++m_asked;
        QVariant value;
        if (group == "org.freedesktop.appearance"_L1 && key == "color-scheme"_L1)
            value = scheme;
        else if (group == "org.gnome.desktop.interface"_L1 && key == "enable-animations"_L1)
            value = animates;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value))); // wrapped twice, as portals do
    }
    void Mark() {} ///< Of the test's own, see isAskedAndAnswered.

Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

public:
    int m_asked = 0;
};

class DesktopSchemeTest : public QObject {
    Q_OBJECT

private:
    QProcess m_bus;
    FakePortal m_portal;

    QDBusConnection portalBus() { return QDBusConnection(u"portal"_s); }
    /// What was asked of the portal has come to it, and its answers have come back: the bus keeps the order, and a call
    /// after all of them has been answered, by it or in its place.
    static bool isAskedAndAnswered()
    {
        const QDBusPendingCall last = QDBusConnection::sessionBus().asyncCall(
            QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                u"org.freedesktop.portal.Settings"_s, u"Mark"_s));
        const bool isAnswered = QTest::qWaitFor([&last] { return last.isFinished(); });
        processPending();
        return isAnswered;
    }
    static int motion() { return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration); }

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForStarted());
        QVERIFY(m_bus.waitForReadyRead());
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address), u"portal"_s);
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"portal"_s);
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    void nothingIsAskedBeforeTheFirstPaint()
    {
        m_portal.scheme = 1;
        const Theme theme(Theme::Choice::System, false);
        processPending();
        QVERIFY(isAskedAndAnswered());
        QCOMPARE(m_portal.m_asked, 0);
        QVERIFY(!theme.isDark()); // as last time
    }

    void followsTheDesktopThereAndBack()
    {
        m_portal.scheme = 1;
        Theme theme(Theme::Choice::System, false);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.follow();
        QTRY_VERIFY(theme.isDark());
        QCOMPARE(changed.size(), 1);
        QVERIFY(theme.desktopIsDark());
        m_portal.change(2);
        QTRY_VERIFY(!theme.isDark());
        m_portal.change(1);
        QTRY_VERIFY(theme.isDark());
        m_portal.change(0);
        QTRY_VERIFY(!theme.isDark()); // no wish is light
    }

    void aPersonsChoiceStands()
    {
        m_portal.scheme = 1;
        Theme theme(Theme::Choice::Light, false);
        theme.follow();
        QTRY_VERIFY(theme.desktopIsDark());
        QVERIFY(!theme.isDark());
        theme.setChoice(Theme::Choice::System);
        QVERIFY(theme.isDark());
        theme.setChoice(Theme::Choice::Dark);
        m_portal.change(2);
        QTRY_VERIFY(!theme.desktopIsDark());
        QVERIFY(theme.isDark());
    }

    void nothingMovesWhereTheDesktopSaysSo()
    {
        m_portal.animates = false;
        Theme theme(Theme::Choice::Light, false);
        QVERIFY(motion() > 0);
        theme.follow();
        QTRY_COMPARE(motion(), 0);
        m_portal.animates = true;
    }

    void goesOnWithoutAPortal()
    {
        QVERIFY(portalBus().unregisterService(u"org.freedesktop.portal.Desktop"_s));
        Theme theme(Theme::Choice::System, true);
        theme.follow();
        QVERIFY(isAskedAndAnswered());
        QVERIFY(theme.isDark()); // what it said last time
        QVERIFY(portalBus().registerService(u"org.freedesktop.portal.Desktop"_s));
    }
};

QTEST_MAIN(DesktopSchemeTest)
#include "tst_desktopscheme.moc"
