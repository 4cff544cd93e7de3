#pragma once

#include "app/accounts/accounts.h"
#include "app/devices/deviceregistry.h"
#include "app/log/log.h"
#include "app/services/core/servicelist.h"
#include "app/services/stations/cliententity.h"
#include "app/services/stations/componententity.h"
#include "app/services/stations/ownentity.h"
#include "app/services/stations/xmppexchange.h"
#include "app/services/xmpp/xmppservicetype.h"
#include "tests/app/polls/bookroom.h"

namespace everyport::stations {

/// What an exchange has told.
struct HeardExchange final : ExchangeEvents {
    void exchangeConnected() override { ++connected; }
    void exchangeLost(const Error& why) override { lost.append(why); }
    void itemCame(Topic topic, const ExchangeItem& item) override { items.append({topic, item}); }
    void whisperCame(const Whisper& whisper) override { whispers.append(whisper); }

    bool has(Topic topic, const QString& id) const
    {
        return std::any_of(
            items.begin(), items.end(), [&](const auto& one) { return one.first == topic && one.second.id == id; });
    }

    int connected = 0;
    QList<Error> lost;
    QList<std::pair<Topic, ExchangeItem>> items;
    QList<Whisper> whispers;
};

/// A program with an XMPP server, by which stations meet: at the server itself, and by wires in memory, with TLS.
class MeetingRoom {
public:
    static constexpr quint16 port = 30622;

    explicit MeetingRoom(QMap<QString, QVariant> wishes = {})
    {
        room.reactor.reachItself();
        if (!room.done(accounts.open()))
            qFatal("no accounts");
        ServiceTypes types;
        types.push_back(makeXmppServiceType());
        services = std::make_unique<ServiceList>(room.reactor, log, std::move(types));
        services->setContextMaker([this](const QString& name) { return context(name); });
        const auto listen = QStringLiteral("tcp:%1:interface=127.0.0.1").arg(port);
        wishes.insert(QStringLiteral("listen"), QStringList(listen));
        const auto values = checkOptions(XmppServiceType().options(), wishes);
        if (!values || !services->add(QStringLiteral("xmpp"), QStringLiteral("xmpp"), *values))
            qFatal("no service");
    }
    void startXmpp()
    {
        if (!room.done(services->start(QStringLiteral("xmpp"))))
            qFatal("the server did not start");
    }
    ServiceContext context(const QString& name)
    {
        return {
            room.reactor, *room.database, log, accounts, *room.registry, devices, *services, room.folder.path(), name};
    }

    bool until(const std::function<bool()>& holds)
    {
        for (int i = 0; i < 600 && !holds(); ++i) {
            room.reactor.advance(std::chrono::milliseconds(20));
            room.reactor.turn();
            if (!holds())
                QTest::qWait(2); // fixed wait: threads hash and write meanwhile
        }
        return holds();
    }
    template <typename T>
    T got(Task<T> task)
    {
        if (!until([&] { return task.isReady(); }))
            qFatal("no answer came");
        return task.take();
    }

    std::unique_ptr<XmppExchange> home()
    {
        m_own.emplace(context(QStringLiteral("stations")));
        auto own = std::make_unique<OwnServer>(*m_own, QStringLiteral("xmpp"));
        auto entity = std::make_unique<OwnEntity>(
            *services, room.reactor.clock(), OwnEntity::Place{QStringLiteral("xmpp"), QStringLiteral("stations")});
        return std::make_unique<XmppExchange>(room.reactor.clock(), std::move(entity),
            XmppExchange::Rules{.space = QStringLiteral("stations"), .isHome = true}, std::move(own));
    }
    /// By an account, at the place that the home tells.
    std::unique_ptr<XmppExchange> station(
        const ExchangePlace& place, const ExchangeLogin& login, bool isEnrolled = true, bool isHome = false)
    {
        ClientEntity::Place where;
        where.server = *Endpoint::parse(place.server);
        where.certificate = place.certificate;
        return std::make_unique<XmppExchange>(room.reactor.clock(),
            std::make_unique<ClientEntity>(room.reactor, std::move(where), login),
            XmppExchange::Rules{
                .space = place.space, .service = place.service, .isHome = isHome, .isEnrolled = isEnrolled},
            nullptr);
    }

    polls::BookRoom room;
    Log log{room.reactor.clock()};
    Accounts accounts{room.reactor, *room.database};
    devices::DeviceRegistry devices{room.reactor, *room.database};
    std::unique_ptr<ServiceList> services;

private:
    std::optional<ServiceContext> m_own;
};

} // namespace everyport::stations
