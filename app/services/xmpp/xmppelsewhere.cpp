#include "app/services/xmpp/xmppelsewhere.h"

#include "app/log/log.h"
#include "app/services/core/secretfile.h"
#include "netcore/address/hostname.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/lifecycle/clientservice.h"
#include "netcore/tls/certificateretry.h"
#include "protocols/xmpp/component/componentclient.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

const QString placeKey = u"component-of"_s;
const QString secretKey = u"component-of-secret-file"_s;
const QString namesKey = u"component-of-names"_s;

Error elsewhereRefused(const QString& text, const QString& key)
{
    return Error::malformed(Reason::BadValue, text, key);
}

bool isHere(const Endpoint& endpoint)
{
    return endpoint.innermost().kind() == u"unix" || isThisComputer(endpoint.innermost().host());
}

/// XEP-0114 has no encryption of its own: what passes must not be there to be read on the way.
bool isSafe(const Endpoint& endpoint)
{
    return endpoint.isTls() || isHere(endpoint);
}

} // namespace

/// One name's connection to the other server, with a router of its own between that and the service's `inside`, so that
/// several names may have one each. XmppElsewhere owns it, by its name, from `open` to `close`. It connects from the
/// moment it is made and comes back after a loss until `stop`; stanzas may be handed in all that time, and are answered
/// with an error while there is no connection. Letting go of it cuts the connection off and answers who waits for
/// `stop`; not from inside `receive` or `sendOut`, which stand on it. `context` and `inside` must outlive it. Loop's
/// thread.
class XmppElsewhere::Gate final : public xmpp::Domain {
public:
    Gate(ServiceContext& context, xmpp::Router& inside, const Endpoint& place, xmpp::ComponentClient::Options options)
        : Domain(inside.failed()),
          m_inside(inside),
          m_outside(inside.failed()),
          m_name(options.name),
          m_service(
              context.name, context.reactor.clock(),
              [&context, place](std::unique_ptr<Protocol> protocol) {
                  return connectTo(context.reactor, place, context.name, nullptr, std::move(protocol));
              },
              [this, &context, options] {
                  return std::unique_ptr<Protocol>(
                      std::make_unique<xmpp::ComponentClient>(context.reactor.clock(), m_outside, options));
              },
              rules(context, place, *this))
    {
        m_outside.attach(m_name, *this);
        m_starting = m_service.start();
    }
    ~Gate() override
    {
        m_service.abort();
        m_outside.detach(m_name);
    }

    Task<Result<Done>> stop() { return m_service.stop(); }
    /// To the other server, or back with an error while there is no connection.
    Task<Done> sendOut(xmpp::Stanza stanza) { return m_outside.route(std::move(stanza)); }

    /// From the other server. It speaks for the whole world, but not for who is at home here.
    Task<Done> receive(xmpp::Stanza stanza) override
    {
        if (m_inside.knows(stanza.from().domain()))
            return Task<Done>(Done{});
        return m_inside.route(std::move(stanza));
    }

private:
    static ClientService::Options rules(ServiceContext& context, const Endpoint& place, Gate& gate)
    {
        ClientService::Options settings;
        settings.network = isHere(place) ? nullptr : context.network;
        settings.attemptFailed = [&context, &gate](const Error& error, std::chrono::milliseconds) {
            context.log.warning(context.name, u"There is no way to the other server: "_s + error.text);
            gate.m_accepted.wait(context.reactor, error, [&gate] { gate.m_service.tryNow(); });
        };
        return settings;
    }

    xmpp::Router& m_inside;
    xmpp::Router m_outside; // knows this name, and the connection for all others
    QString m_name;
    Task<Result<Done>> m_starting;
    CertificateRetry m_accepted;
    ClientService m_service;
};

XmppElsewhere::XmppElsewhere() = default;

XmppElsewhere::~XmppElsewhere()
{
    close();
    work().cancelAll();
}

OptionList XmppElsewhere::options()
{
    return {
        {.key = placeKey,
            .label = u"Component of"_s,
            .help =
                u"Another server's place for components, such as tcp:127.0.0.1:5347 or tls:chat.example.org:5348: its people find our rooms and nodes there. Empty is nowhere."_s,
            .advanced = true},
        {.key = secretKey,
            .type = Option::Type::File,
            .label = u"Its secret"_s,
            .help = u"Its first line is what the other server wants its components to know."_s,
            .advanced = true},
        {.key = namesKey,
            .label = u"Under which names"_s,
            .help =
                u"Which of our names the other server knows as components; empty is rooms.DOMAIN and pubsub.DOMAIN."_s,
            .repeated = true,
            .advanced = true},
    };
}

QList<Error> XmppElsewhere::faults(const OptionValues& values)
{
    const auto text = values.text(placeKey);
    if (text.isEmpty())
        return {};
    QList<Error> all;
    const auto endpoint = Endpoint::parse(text);
    if (!endpoint)
        all.append(elsewhereRefused(endpoint.error().text, placeKey));
    else if (!isSafe(*endpoint))
        all.append(elsewhereRefused(
            u"Components speak in the clear: write tls: in place of tcp:, or lead a tunnel to a port of this computer."_s,
            placeKey));
    if (values.text(secretKey).isEmpty())
        all.append(elsewhereRefused(u"The other server wants a secret; name the file with it."_s, secretKey));
    for (const auto& name : values.texts(namesKey)) {
        const auto jid = xmpp::Jid::parse(name);
        if (!jid || jid->hasLocal() || jid->isFull())
            all.append(elsewhereRefused(u"%1 is no domain's name."_s.arg(name), namesKey));
    }
    return all;
}

Result<Done> XmppElsewhere::open(ServiceContext& context, const OptionValues& values, const QStringList& usual,
    xmpp::Router& router, xmpp::Domain* others)
{
    m_place = values.text(placeKey);
    if (m_place.isEmpty())
        return Done{};
    const auto endpoint = Endpoint::parse(m_place);
    const auto secret = secretIn(values.text(secretKey), secretKey);
    if (!endpoint || !secret)
        return endpoint ? secret.error() : endpoint.error();
    m_router = &router;
    m_before = others;
    router.setOthers(this);
    const auto wanted = values.texts(namesKey);
    for (const auto& text : wanted.isEmpty() ? usual : wanted) {
        xmpp::ComponentClient::Options options;
        options.name = xmpp::Jid::parse(text).valueOr({}).toString();
        options.secret = *secret;
        options.limits.elementBytes = values.integer(u"max-stanza"_s);
        options.ready = [&context, name = options.name] {
            context.log.info(context.name, u"%1 is a component of the other server."_s.arg(name));
        };
        options.ended = [&context, name = options.name](const Error& reason) {
            if (!reason.isClosed() && !reason.isCancelled())
                context.log.warning(
                    context.name, u"%1 is no component of the other server any more: %2"_s.arg(name, reason.text));
        };
        const auto name = options.name;
        if (!m_gates.contains(name))
            m_gates.emplace(name, std::make_unique<Gate>(context, router, *endpoint, std::move(options)));
    }
    return Done{};
}

Task<Done> XmppElsewhere::receive(xmpp::Stanza stanza)
{
    if (const auto gate = m_gates.find(stanza.from().domain()); gate != m_gates.end())
        return gate->second->sendOut(std::move(stanza));
    if (m_before)
        return m_before->receive(std::move(stanza));
    const bool isAnswer = stanza.isError() || stanza.type() == u"result";
    if (isAnswer || !m_router->knows(stanza.from().domain()))
        return Task<Done>(Done{});
    return m_router->route(stanza.error({xmpp::Condition::RemoteServerNotFound}));
}

std::vector<Task<Result<Done>>> XmppElsewhere::stop()
{
    std::vector<Task<Result<Done>>> stopping;
    for (auto& [name, gate] : m_gates)
        stopping.push_back(gate->stop());
    return stopping;
}

void XmppElsewhere::close()
{
    m_gates.clear();
    if (auto* router = std::exchange(m_router, nullptr))
        router->setOthers(m_before);
    m_before = nullptr;
}

QStringList XmppElsewhere::addresses() const
{
    QStringList all;
    for (const auto& [name, gate] : m_gates)
        all.append(u"component of %1 as %2"_s.arg(m_place, name));
    return all;
}

} // namespace everyport
