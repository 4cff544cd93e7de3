#pragma once

#include <QDir>
#include <QTest>

#include "app/accounts/accounts.h"
#include "app/devices/deviceregistry.h"
#include "app/log/log.h"
#include "app/services/core/servicelist.h"
#include "app/services/simple/simpleservice.h"
#include "tests/app/polls/bookroom.h"

namespace everyport {

inline constexpr quint16 wirePort = 30007;

/// One small service on a real book in a temporary folder; clients are wires in memory.
class WireRoom {
public:
    explicit WireRoom(const QString& name, QMap<QString, QVariant> wishes = {})
    {
        for (const auto& kind : simpleKinds()) {
            if (kind.name == name)
                type = std::make_unique<SimpleServiceType>(kind);
        }
        if (!room.done(accounts.open())
            || !room.done(accounts.add(QStringLiteral("alice"), QStringLiteral("wonderland"), Role::Operator)))
            qFatal("no accounts");
        if (!wishes.contains(QStringLiteral("listen")))
            wishes.insert(
                QStringLiteral("listen"), QStringList{QStringLiteral("tcp:%1:interface=127.0.0.1").arg(wirePort)});
        const auto values = checkOptions(type->options(), wishes);
        if (!values)
            qFatal("%s", qPrintable(values.error().text));
        auto made = type->make(context(), *values);
        if (!made) {
            failure = made.error();
            return;
        }
        service = std::move(*made);
        started = room.waited(service->start());
    }
    ServiceContext context()
    {
        return {room.reactor, *room.database, log, accounts, *room.registry, devices, services, room.folder.path(),
            QStringLiteral("small")};
    }
    MemoryTransport& client() { return *room.reactor.connectTo(wirePort); }
    /// What finger says.
    QByteArray ask(const QByteArray& line)
    {
        auto& wire = client();
        wire.feed(line + "\r\n");
        room.reactor.turnUntil([&] { return !wire.isOpen(); });
        return wire.takeWritten();
    }

    polls::BookRoom room;
    Log log{room.reactor.clock()};
    Accounts accounts{room.reactor, *room.database};
    devices::DeviceRegistry devices{room.reactor, *room.database};
    ServiceList services{room.reactor, log, {}};
    std::unique_ptr<ServiceType> type;
    std::unique_ptr<ListedService> service;
    std::optional<Result<Done>> started;
    Error failure;
};

} // namespace everyport
