#include "ui/notifications/desktopsounds.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QMap>
#include <QStringList>
#include <QVariant>

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

/// Where a desktop keeps them. Plasma's first: beside it GNOME's may be there with what nobody has chosen.
struct Place {
    QString group;
    QString wanted;
    QString theme;
};

const QList<Place>& places()
{
    static const QList<Place> all{{u"org.kde.kdeglobals.Sounds"_s, u"Enable"_s, u"Theme"_s},
        {u"org.gnome.desktop.sound"_s, u"event-sounds"_s, u"theme-name"_s}};
    return all;
}

} // namespace

DesktopSounds readDesktopSounds()
{
    DesktopSounds found;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return found;
    QStringList groups;
    for (const auto& place : places())
        groups << place.group;
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
        u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"ReadAll"_s);
    call << groups;
    const QDBusMessage reply = bus.call(call, QDBus::Block, 1000);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != "a{sa{sv}}"_L1)
        return found;
    const auto said = qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().constFirst());
    for (const auto& place : places()) {
        const auto values = said.value(place.group);
        if (values.isEmpty())
            continue;
        found.areWanted = values.value(place.wanted, true).toBool(); // Plasma says "false"
        found.theme = values.value(place.theme).toString();
        break;
    }
    return found;
}

} // namespace everyport::ui
