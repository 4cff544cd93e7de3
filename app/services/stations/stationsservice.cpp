#include "app/services/stations/stationsservice.h"

#include "app/services/core/secretfile.h"
#include "app/services/stations/cliententity.h"
#include "app/services/stations/componententity.h"
#include "app/services/stations/ownentity.h"
#include "app/services/stations/stationsoptions.h"
#include "app/services/stations/xmppexchange.h"
#include "app/stations/enrolling/invitation.h"
#include "app/stations/stationshub.h"
#include "netcore/task/timeout.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using namespace stations;

constexpr std::chrono::milliseconds longestGoodbye{1500}; // of the three seconds that a service has to stop

class StationsService final : public ListedService, private StationsEvents {
public:
    StationsService(ServiceContext context, OptionValues values)
        : ListedService(context.name), m_context(std::move(context)), m_values(std::move(values))
    {
    }
    ~StationsService() override { abort(); }

    Task<Result<Done>> start() override;
    Task<Result<Done>> stop() override;
    void abort() override;
    QStringList addresses() const override;
    ClientLines howToConnect() const override;
    Error trouble() const override { return m_apart.isEmpty() ? Error() : Error::refused(Reason::BadValue, m_apart); }
    QString runningSentence() const override
    {
        return stations::isHome(m_values) ? u"The home of the stations, once it is connected."_s
                                          : u"A station, once it is connected."_s;
    }

private:
    void stationsChanged() override;
    Result<Done> readCard();
    Result<std::unique_ptr<XmppEntity>> makeEntity();
    Result<std::unique_ptr<XmppEntity>> makeClient();
    Result<std::unique_ptr<XmppEntity>> makeComponent();
    XmppExchange::Rules rules();
    QString spaceName() const;
    QString pubsubName() const;
    void leave();

    ServiceContext m_context;
    OptionValues m_values;
    QByteArray m_card;
    Invitation m_invitation; // of the card
    std::unique_ptr<XmppExchange> m_exchange;
    bool m_isClaimed = false; // or is being
    bool m_isAttached = false;
    QString m_apart; // as StationsHub has it
};

/// Each second; few of them change anything.
void StationsService::stationsChanged()
{
    auto apart = m_context.stations->apart();
    if (std::exchange(m_apart, apart) != apart)
        m_context.services.troubleChanged(m_context.name);
}

Result<Done> StationsService::readCard()
{
    if (stations::isHome(m_values))
        return Done();
    const auto path = m_values.text(u"card"_s);
    auto bytes = smallFile(path, u"card"_s);
    // Once this station is enrolled it remembers what stands there; the file comes with no backup.
    if (const auto known = m_context.stations->card(); !bytes && !known.isEmpty())
        bytes = known;
    if (!bytes)
        return bytes.error();
    const auto read = readInvitation(*bytes);
    if (!read)
        return Error::local(Reason::BadSyntax,
            u"%1 is no invitation, or only a part of one: let the home make it anew."_s.arg(path), u"card"_s);
    m_card = *bytes;
    m_invitation = *read;
    return Done();
}

QString StationsService::spaceName() const
{
    const bool isTold = m_values.isGiven(u"space"_s) || m_invitation.space.isEmpty();
    return isTold ? m_values.text(u"space"_s) : m_invitation.space;
}

QString StationsService::pubsubName() const
{
    const auto named = m_values.text(u"pubsub"_s);
    return named.isEmpty() ? m_invitation.service : named;
}

/// By what it was enrolled with; until then by the card's account and code, else by the options'.
Result<std::unique_ptr<XmppEntity>> StationsService::makeClient()
{
    const auto password = secretIn(m_values.text(u"password-file"_s), u"password-file"_s);
    if (!password)
        return password.error();
    ExchangeLogin own{m_values.text(u"address"_s), QString::fromUtf8(*password)};
    if (!m_invitation.account.isEmpty() && own.address.isEmpty())
        own = {m_invitation.account, m_invitation.code};
    const auto given = m_context.stations->login();
    if (own.address.isEmpty() && (!given || given->address.isEmpty()))
        return Error::local(Reason::BadValue,
            u"This station's card brings no account: give the address of one that it has at the server."_s,
            u"address"_s);
    ClientEntity::Place place;
    const auto server = m_values.text(u"server"_s).isEmpty() ? m_invitation.server : m_values.text(u"server"_s);
    if (!server.isEmpty()) {
        auto endpoint = Endpoint::parse(server);
        if (!endpoint)
            return endpoint.error();
        place.server = std::move(*endpoint);
    }
    place.certificate = m_invitation.certificate;
    place.network = m_context.network;
    auto entity = std::make_unique<ClientEntity>(m_context.reactor, std::move(place), std::move(own));
    if (given)
        entity->useLogin(*given);
    return std::unique_ptr<XmppEntity>(std::move(entity));
}

Result<std::unique_ptr<XmppEntity>> StationsService::makeComponent()
{
    auto secret = secretIn(m_values.text(u"component-secret-file"_s), u"component-secret-file"_s);
    auto server = Endpoint::parse(m_values.text(u"component-server"_s));
    const auto name = xmpp::Jid::parse(m_values.text(u"component-name"_s));
    if (!secret || !server || !name)
        return !secret ? secret.error() : !server ? server.error() : name.error();
    return std::unique_ptr<XmppEntity>(std::make_unique<ComponentEntity>(m_context.reactor,
        ComponentEntity::Place{std::move(*server), name->domainOnly(), std::move(*secret), m_context.network}));
}

Result<std::unique_ptr<XmppEntity>> StationsService::makeEntity()
{
    switch (viaOf(m_values)) {
    case Via::Client: return makeClient();
    case Via::Component: return makeComponent();
    case Via::Own: break;
    }
    return std::unique_ptr<XmppEntity>(std::make_unique<OwnEntity>(m_context.services, m_context.reactor.clock(),
        OwnEntity::Place{m_values.text(u"xmpp"_s), spaceName(), pubsubName().isEmpty()}));
}

XmppExchange::Rules StationsService::rules()
{
    XmppExchange::Rules rules;
    rules.space = spaceName();
    rules.service = pubsubName();
    rules.isHome = stations::isHome(m_values);
    rules.isEnrolled = rules.isHome || m_context.stations->login().has_value();
    return rules;
}

Task<Result<Done>> StationsService::start()
{
    m_isClaimed = true;
    auto claiming = m_context.stations->claim();
    const auto claimed = co_await std::move(claiming);
    if (!claimed)
        co_return claimed.error();
    if (const auto card = readCard(); !card)
        co_return card.error();
    auto entity = makeEntity();
    if (!entity)
        co_return entity.error();
    const bool isOwnHome = stations::isHome(m_values) && viaOf(m_values) == Via::Own;
    auto own = isOwnHome ? std::make_unique<OwnServer>(m_context, m_values.text(u"xmpp"_s)) : nullptr;
    m_exchange = std::make_unique<XmppExchange>(m_context.reactor.clock(), std::move(*entity), rules(), std::move(own));
    const auto role = stations::isHome(m_values) ? StationsHub::Role::Home : StationsHub::Role::Station;
    const auto attached = m_context.stations->attach(*m_exchange, role, m_card);
    if (!attached) {
        m_exchange.reset();
        co_return attached.error();
    }
    m_isClaimed = false; // it is given back with the rest
    m_isAttached = true;
    m_context.stations->addListener(*this);
    m_exchange->start();
    co_return Done();
}

Task<Result<Done>> StationsService::stop()
{
    if (m_isAttached) {
        auto settling = withTimeout(m_context.stations->settle(), m_context.reactor.clock(), longestGoodbye);
        const auto settled = co_await std::move(settling);
        Q_UNUSED(settled) // who is away hears of it by our silence
    }
    leave();
    if (m_exchange) {
        auto stopping = m_exchange->stop();
        const auto stopped = co_await std::move(stopping);
        Q_UNUSED(stopped)
    }
    m_exchange.reset();
    co_return Done();
}

void StationsService::abort()
{
    leave();
    m_exchange.reset();
}

/// A start that failed or was given up is let go of, which is when nobody takes part any more.
void StationsService::leave()
{
    if (std::exchange(m_isClaimed, false))
        m_context.stations->unclaim();
    if (std::exchange(m_isAttached, false)) {
        m_context.stations->removeListener(*this);
        m_context.stations->detach();
    }
}

QStringList StationsService::addresses() const
{
    const auto service = m_exchange ? m_exchange->service() : QString();
    return service.isEmpty() ? QStringList() : QStringList(u"xmpp:%1?;node=%2"_s.arg(service, spaceName()));
}

ClientLines StationsService::howToConnect() const
{
    return {stations::isHome(m_values)
            ? ClientLine::sentence(u"Other stations come in by an invitation, which is made on the Stations page."_s)
            : ClientLine::sentence(u"It meets the others at the home station's server."_s)};
}

class StationsServiceType final : public ServiceType {
public:
    QString name() const override { return u"stations"_s; }
    QString title() const override
    {
        return QLatin1StringView(QT_TRANSLATE_NOOP("everyport::ServiceType", "Stations"));
    }
    QString icon() const override { return u"network"_s; }
    QString description() const override { return u"Shares polls among several computers with readers, by XMPP"_s; }
    OptionList options() const override { return stationsOptions(); }
    QList<Error> faults(const OptionValues& values) const override { return stationsFaults(values); }
    bool counts(const QString& key, const OptionValues& values) const override
    {
        return stationsOptionCounts(key, values);
    }
    Result<std::unique_ptr<ListedService>> make(ServiceContext context, OptionValues values) const override;
};

Result<std::unique_ptr<ListedService>> StationsServiceType::make(ServiceContext context, OptionValues values) const
{
    if (!context.stations)
        return Error::unsupported(Reason::None, u"This program shares no polls with others."_s);
    if (const auto fine = check(values); !fine)
        return fine.error();
    return std::unique_ptr<ListedService>(std::make_unique<StationsService>(std::move(context), std::move(values)));
}

} // namespace

std::unique_ptr<ServiceType> makeStationsServiceType()
{
    return std::make_unique<StationsServiceType>();
}

} // namespace everyport
