#include "ui/notifications/launcherbadge.h"

#include <utility>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QGuiApplication>
#include <QVariantMap>

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

const auto dock = u"com.canonical.Unity"_s;
const auto launcherPath = u"/com/canonical/unity/launcherentry/everyport"_s;
const auto interface = u"com.canonical.Unity.LauncherEntry"_s;

} // namespace

LauncherBadge::LauncherBadge(QObject* parent) : QObject(parent)
{
    // A dock that came later has not heard it.
    const auto* watcher = new QDBusServiceWatcher(
        dock, QDBusConnection::sessionBus(), QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        if (m_count > 0)
            send();
    });
}

LauncherBadge::~LauncherBadge()
{
    show(0);
}

void LauncherBadge::show(int count)
{
    if (std::exchange(m_count, count) != count)
        send();
}

void LauncherBadge::send() const
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString entry = QGuiApplication::desktopFileName(); // another one in a Flatpak
    auto update = QDBusMessage::createSignal(launcherPath, interface, u"Update"_s);
    update << u"application://%1.desktop"_s.arg(entry)
           << QVariantMap{{u"count"_s, qlonglong(m_count)}, {u"count-visible"_s, m_count > 0}};
    bus.send(update);
}

} // namespace everyport::ui
