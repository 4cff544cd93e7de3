#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/accounts/accounts.h"
#include "app/devices/deviceregistry.h"
#include "app/events/eventregistry.h"
#include "app/log/log.h"
#include "app/services/core/servicelist.h"
#include "app/services/core/serviceports.h"
#include "app/services/http/httpservice.h"
#include "app/venue/venue.h"
#include "tests/app/polls/bookroom.h"

namespace everyport {

using namespace Qt::StringLiterals;

inline constexpr quint16 webPort = 30080;

/// The service on a real book in a temporary folder; browsers are wires in memory.
class Web {
public:
    explicit Web(const QMap<QString, QVariant>& wishes = {})
    {
        HttpServiceType type;
        auto raw = wishes;
        if (!raw.contains(u"listen"_s))
            raw.insert(u"listen"_s, QStringList{u"tcp:%1:interface=127.0.0.1"_s.arg(webPort)});
        const auto values = checkOptions(type.options(), raw);
        if (!values)
            qFatal("%s", qPrintable(values.error().text));
        if (!room.done(events.load()))
            qFatal("the events did not load");
        if (!room.done(venue.load()))
            qFatal("the plan did not load");
        auto made = type.make({room.reactor, *room.database, log, accounts, *room.registry, devices, services,
                                  room.folder.path(), u"web"_s, nullptr, &ports, nullptr, nullptr, &events, &venue},
            *values);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        service = std::move(*made);
        if (!room.done(service->start()))
            qFatal("the service did not start");
    }

    MemoryTransport& browser() { return *room.reactor.connectTo(webPort); }
    QByteArray ask(MemoryTransport& wire, const QByteArray& path, const QByteArray& fields = {})
    {
        wire.feed("GET " + path + " HTTP/1.1\r\nHost: localhost:30080\r\n" + fields + "\r\n");
        return wire.takeWritten();
    }
    QByteArray ask(const QByteArray& path, const QByteArray& fields = {}) { return ask(browser(), path, fields); }
    /// What it answers, however long it takes to find out.
    QByteArray exchange(const QByteArray& request, const QString& from = u"127.0.0.1"_s)
    {
        auto& wire = browser();
        wire.setPeer({Address::Family::IPv4, from, 40000});
        wire.feed(request);
        QByteArray answer;
        const auto isAnswered = [&] { return (answer += wire.takeWritten()).contains("\r\n\r\n"); };
        return room.reactor.turnUntil(isAnswered) ? answer : QByteArray();
    }
    MemoryTransport& watch(const QByteArray& poll, const QString& from = u"127.0.0.1"_s)
    {
        auto& wire = browser();
        wire.setPeer({Address::Family::IPv4, from, 40000});
        const QByteArray answer = ask(wire, "/r/" + poll + "/live",
            "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nOrigin: http://localhost:30080\r\n");
        first = answer.sliced(answer.indexOf("\r\n\r\n") + 4);
        return wire;
    }
    /// The newest of the frames a viewer was sent.
    static QJsonObject newest(const QByteArray& frames)
    {
        websocket::MessageReader reader(websocket::Role::Client);
        QJsonObject last;
        QByteArrayView rest = frames;
        while (auto message = reader.read(rest))
            last = QJsonDocument::fromJson((*message)->payload).object();
        return last;
    }
    static QList<int> counts(const QJsonObject& json)
    {
        QList<int> all;
        for (const auto& answer : json[u"question"].toObject()[u"answers"].toArray())
            all.append(answer.toObject()[u"count"].toInt(-1));
        return all;
    }

    polls::BookRoom room;
    Log log{room.reactor.clock()};
    Accounts accounts{room.reactor, *room.database};
    devices::DeviceRegistry devices{room.reactor, *room.database};
    ServiceList services{room.reactor, log, {}};
    ServicePorts ports;
    events::EventRegistry events{room.reactor.clock(), *room.database, *room.registry, TaskSet::unhandled};
    venue::Venue venue{*room.database, *room.registry, TaskSet::unhandled};
    std::unique_ptr<ListedService> service;
    QByteArray first; ///< What a viewer got on entering.
};

inline int statusOf(const QByteArray& answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.sliced(9, 3).toInt() : 0;
}

} // namespace everyport
