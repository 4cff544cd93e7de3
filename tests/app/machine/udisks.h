#pragma once

#include "tests/netcore/bus/objectserver.h"

namespace everyport {

/// A UDisks2 with a stick, on a test's bus (UDisks2 D-Bus API, version 2.9: Block, Drive, Filesystem).
class PlayedUDisks : public ObjectServer {
public:
    explicit PlayedUDisks(const QString& address)
        : ObjectServer(address, QStringLiteral("org.freedesktop.UDisks2"), QStringLiteral("/org/freedesktop/UDisks2"))
    {
        qDBusRegisterMetaType<QList<QByteArray>>();
    }
    static QString blockPath(const QString& name)
    {
        return QStringLiteral("/org/freedesktop/UDisks2/block_devices/") + name;
    }
    static QByteArray written(const QByteArray& path) { return path + '\0'; }

    void plugIn(const QString& name, const QString& label, bool isRemovable = true)
    {
        const auto drive = QStringLiteral("/org/freedesktop/UDisks2/drives/") + name;
        add(drive,
            {{QStringLiteral("org.freedesktop.UDisks2.Drive"),
                {{QStringLiteral("Removable"), isRemovable}, {QStringLiteral("Ejectable"), false},
                    {QStringLiteral("ConnectionBus"), isRemovable ? QStringLiteral("usb") : QString()},
                    {QStringLiteral("Vendor"), QStringLiteral("Kingston")},
                    {QStringLiteral("Model"), QStringLiteral("DataTraveler")}}}});
        add(blockPath(name),
            {{QStringLiteral("org.freedesktop.UDisks2.Block"),
                 {{QStringLiteral("Drive"), QVariant::fromValue(QDBusObjectPath(drive))},
                     {QStringLiteral("IdLabel"), label}, {QStringLiteral("Size"), qulonglong(8) << 30},
                     {QStringLiteral("ReadOnly"), false}, {QStringLiteral("HintIgnore"), false},
                     {QStringLiteral("HintSystem"), !isRemovable},
                     {QStringLiteral("PreferredDevice"), written("/dev/" + name.toLatin1())}}},
                {QStringLiteral("org.freedesktop.UDisks2.Filesystem"),
                    {{QStringLiteral("MountPoints"), QVariantList()}}}});
    }
    /// Another part of the stick that is plugged in as `stick`.
    void addPart(const QString& name, const QString& label, const QString& stick)
    {
        add(blockPath(name),
            {{QStringLiteral("org.freedesktop.UDisks2.Block"),
                 {{QStringLiteral("Drive"),
                      QVariant::fromValue(QDBusObjectPath(QStringLiteral("/org/freedesktop/UDisks2/drives/") + stick))},
                     {QStringLiteral("IdLabel"), label},
                     {QStringLiteral("PreferredDevice"), written("/dev/" + name.toLatin1())}}},
                {QStringLiteral("org.freedesktop.UDisks2.Filesystem"),
                    {{QStringLiteral("MountPoints"), QVariantList()}}}});
    }
    /// As most sticks can; with what else hangs together (`sibling`).
    void canPowerOff(const QString& name, const QString& sibling = {})
    {
        change(QStringLiteral("/org/freedesktop/UDisks2/drives/") + name,
            QStringLiteral("org.freedesktop.UDisks2.Drive"),
            {{QStringLiteral("CanPowerOff"), true}, {QStringLiteral("SiblingId"), sibling}});
    }
    void pullOut(const QString& name)
    {
        remove(blockPath(name),
            {QStringLiteral("org.freedesktop.UDisks2.Block"), QStringLiteral("org.freedesktop.UDisks2.Filesystem")});
    }
};

} // namespace everyport
