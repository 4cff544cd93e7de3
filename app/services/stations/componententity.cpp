#include "app/services/stations/componententity.h"

#include "netcore/address/hostname.h"
#include "netcore/sockets/tcpoptions.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::stations {

namespace {

constexpr qsizetype componentElementBytes = 4 * 1024 * 1024; // all items of a node that has no pages
constexpr std::chrono::seconds deadAfter{20};

/// A component has no question for a server that may be gone: it is asked below. Where the system will not, its own
/// times count.
Task<Result<Transport*>> connectWatched(Reactor* reactor, Endpoint server, std::unique_ptr<Protocol> protocol)
{
    auto connecting = connectTo(*reactor, std::move(server), u"stations"_s, nullptr, std::move(protocol));
    const auto made = co_await std::move(connecting);
    const auto options = made ? TcpOptions::of(**made) : std::nullopt;
    if (options) {
        (void)options->setKeepAlive({.idle = 10s, .interval = 5s, .probes = 2});
        (void)options->setUserTimeout(deadAfter);
    }
    co_return made;
}

Error noServer()
{
    return Error::disconnected(Reason::ConnectionLost, u"There is no connection to the stations' server."_s);
}

} // namespace

ComponentEntity::ComponentEntity(Reactor& reactor, Place place)
    : m_reactor(reactor),
      m_place(std::move(place)),
      m_domain(m_router, m_place.name, reactor.clock(),
          [this](const xmpp::Stanza& message) {
              if (m_events)
                  m_events->messageReceived(message);
          }),
      m_service(
          u"stations"_s, reactor.clock(),
          [this](std::unique_ptr<Protocol> protocol) {
              return connectWatched(&m_reactor, m_place.server, std::move(protocol));
          },
          [this] { return makeStream(); }, rules())
{
}

ComponentEntity::~ComponentEntity()
{
    m_events = nullptr;
    m_service.abort();
}

ClientService::Options ComponentEntity::rules()
{
    const auto& innermost = m_place.server.innermost();
    const bool isHere = innermost.kind() == u"unix" || isThisComputer(innermost.host());
    ClientService::Options options;
    options.network = isHere ? nullptr : m_place.network;
    options.attemptFailed = [this](const Error& error, std::chrono::milliseconds) {
        lose(error);
        m_accepted.wait(m_reactor, error, [this] { m_service.tryNow(); });
    };
    return options;
}

std::unique_ptr<Protocol> ComponentEntity::makeStream()
{
    xmpp::ComponentClient::Options options;
    options.name = m_place.name.toString();
    options.secret = m_place.secret;
    options.limits.elementBytes = componentElementBytes;
    options.ready = [this] {
        m_isOnline = true;
        if (m_events)
            m_events->online();
    };
    options.ended = [this](const Error& reason) { lose(reason); };
    return std::make_unique<xmpp::ComponentClient>(m_reactor.clock(), m_router, std::move(options));
}

void ComponentEntity::lose(const Error& why)
{
    m_isOnline = false;
    m_domain.fail(noServer());
    if (!m_events)
        return;
    auto told = why;
    if (why.code == u"not-authorized")
        told.text = u"%1 was not let in: the secret is another one there, or this name is not known. %2"_s.arg(
            m_place.name.toString(), why.text);
    else if (why.code == u"conflict")
        told.text = u"%1 is there already: another program came in by this name. %2"_s.arg(
            m_place.name.toString(), why.text);
    else if (why.text.isEmpty())
        told.text = noServer().text;
    m_events->offline(told);
}

void ComponentEntity::start(EntityEvents& events)
{
    m_events = &events;
    m_starting = m_service.start();
}

Task<Result<Done>> ComponentEntity::stop()
{
    m_events = nullptr;
    return m_service.stop();
}

QString ComponentEntity::domain() const
{
    const auto name = m_place.name.domain();
    const auto dot = name.indexOf(u'.');
    return dot < 0 ? name : name.sliced(dot + 1);
}

Task<Result<xml::Element>> ComponentEntity::ask(QString type, xmpp::Jid to, xml::Element payload)
{
    if (!m_isOnline)
        return Result<xml::Element>(noServer());
    return m_domain.ask(std::move(type), std::move(to), std::move(payload));
}

Result<Done> ComponentEntity::send(xmpp::Stanza message)
{
    if (!m_isOnline)
        return noServer();
    m_domain.say(std::move(message));
    return Done();
}

} // namespace everyport::stations
