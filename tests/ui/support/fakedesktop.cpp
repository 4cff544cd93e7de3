#include "tests/ui/support/fakedesktop.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QTest>

#include "tests/support/eventloop.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

const auto notifications = u"org.freedesktop.Notifications"_s;
const auto notificationsPath = u"/org/freedesktop/Notifications"_s;

} // namespace

bool FakeDesktop::begin()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!m_bus.waitForReadyRead())
        return false;
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address), u"desktop"_s);
    bus.connect(
        {}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, this, SLOT(launcherUpdated(QString, QVariantMap)));
    return bus.registerObject(
               notificationsPath, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && bus.registerService(notifications);
}

void FakeDesktop::end()
{
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_bus.terminate();
    m_bus.waitForFinished();
}

void FakeDesktop::forget()
{
    notes.clear();
    closed.clear();
    badges.clear();
    capabilitiesAsked = 0;
}

bool FakeDesktop::hasHeardAll()
{
    return isAnsweredInTurn() && isAnsweredInTurn();
}

bool FakeDesktop::isAnsweredInTurn()
{
    const QDBusPendingCall mark = QDBusConnection::sessionBus().asyncCall(
        QDBusMessage::createMethodCall(notifications, notificationsPath, notifications, u"Mark"_s));
    const bool isAnswered = QTest::qWaitFor([&mark] { return mark.isFinished(); });
    processPending();
    return isAnswered && !mark.isError();
}

void FakeDesktop::launcherUpdated(const QString& entry, const QVariantMap& what)
{
    badges.append({entry, what.value(u"count-visible"_s).toBool() ? what.value(u"count"_s).toLongLong() : -1});
}

uint FakeDesktop::Notify(const QString&, uint replaces, const QString& icon, const QString& title, const QString& body,
    const QStringList& actions, const QVariantMap& hints, int)
{
    notes.append({replaces, title, body, actions, icon, hints.value(u"desktop-entry"_s).toString()});
    return uint(notes.size());
}

} // namespace everyport::ui
