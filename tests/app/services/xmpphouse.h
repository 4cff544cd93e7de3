#pragma once

#include "app/accounts/accounts.h"
#include "app/devices/deviceregistry.h"
#include "app/log/log.h"
#include "app/services/core/listeners.h"
#include "app/services/core/servicelist.h"
#include "app/services/xmpp/xmppserviceoptions.h"
#include "protocols/xmpp/streams/router.h"
#include "tests/app/polls/bookroom.h"

namespace everyport {

/// What a part of an `xmpp` service is opened with, on a real folder and ports in memory.
struct XmppHouse {
    explicit XmppHouse(const QMap<QString, QVariant>& wishes) : values(*checkOptions(xmppServiceOptions(), wishes))
    {
        if (!room.done(accounts.open()))
            qFatal("no accounts");
        router.attach(QStringLiteral("localhost"), heard);
        listeners.certificate().choose({}, {QStringLiteral("localhost")});
    }
    ~XmppHouse() { router.detach(QStringLiteral("localhost")); }
    static QMap<QString, QVariant> secretAnd(
        QTemporaryDir& folder, const QByteArray& secret, const QString& key, QMap<QString, QVariant> wishes)
    {
        QFile file(folder.filePath(QStringLiteral("secret")));
        if (!file.open(QIODevice::WriteOnly) || file.write(secret + '\n') < 0)
            qFatal("no file");
        wishes.insert(key, file.fileName());
        return wishes;
    }

    /// Stanzas that came for the domain.
    struct Heard final : xmpp::Domain {
        QList<xmpp::Stanza> all;
        Task<Done> receive(xmpp::Stanza stanza) override
        {
            all.append(std::move(stanza));
            return Task<Done>(Done{});
        }
    };

    polls::BookRoom room;
    Log log{room.reactor.clock()};
    Accounts accounts{room.reactor, *room.database};
    devices::DeviceRegistry devices{room.reactor, *room.database};
    ServiceList services{room.reactor, log, {}};
    ServiceContext context{room.reactor, *room.database, log, accounts, *room.registry, devices, services,
        room.folder.path(), QStringLiteral("xmpp")};
    OptionValues values;
    xmpp::Router router;
    Heard heard;
    Listeners listeners{context}; // its certificate is made where it is asked for
};

} // namespace everyport
