#include "ui/style/theme/desktopscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace everyport::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr auto portalService = QLatin1String("org.freedesktop.portal.Desktop");
constexpr auto portalPath = QLatin1String("/org/freedesktop/portal/desktop");
constexpr auto portalInterface = QLatin1String("org.freedesktop.portal.Settings");
constexpr auto appearance = QLatin1String("org.freedesktop.appearance");
constexpr auto interface = QLatin1String("org.gnome.desktop.interface");

/// `Read` wraps its answer twice, by a mistake that became the rule.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

void DesktopScheme::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // With the variant as a parameter of its own Qt refuses the slot, silently; the whole message it takes.
    bus.connect(
        portalService, portalPath, portalInterface, u"SettingChanged"_s, this, SLOT(settingChanged(QDBusMessage)));
    read(appearance, u"color-scheme"_s);
    read(interface, u"enable-animations"_s);
}

void DesktopScheme::read(const QString& group, const QString& key)
{
    auto call = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    call << group << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        done->deleteLater();
        if (reply.isValid())
            told(group, key, reply.value().variant());
    });
}

void DesktopScheme::settingChanged(const QDBusMessage& message)
{
    const QVariantList said = message.arguments();
    if (said.size() == 3)
        told(said[0].toString(), said[1].toString(), said[2]);
}

void DesktopScheme::told(const QString& group, const QString& key, const QVariant& value)
{
    if (group == appearance && key == QLatin1String("color-scheme"))
        Q_EMIT darkWanted(unwrapped(value).toUInt() == 1); // 0 no wish, 1 dark, 2 light
    else if (group == interface && key == QLatin1String("enable-animations"))
        Q_EMIT motionWanted(unwrapped(value).toBool());
}

} // namespace everyport::ui
