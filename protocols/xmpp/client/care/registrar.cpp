#include "protocols/xmpp/client/care/registrar.h"

#include "netcore/tls/reactorcertificates.h"
#include "protocols/xmpp/address/srvplaces.h"
#include "protocols/xmpp/client/connection/namespaces.h"
#include "protocols/xmpp/stanza/randomtext.h"
#include "protocols/xmpp/stanza/requests.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

std::shared_ptr<TlsContext> contextOf(
    Reactor& reactor, const Registrar::Options& options, const QList<QByteArray>& alpn, const QStringList& named)
{
    if (!options.usesTls)
        return nullptr;
    auto tls = options.tls;
    tls.alpn = alpn;
    tls.namedServices = named;
    tls.exceptions = certificateExceptionsOf(reactor);
    tls.service = u"xmpp-client"_s; // as StandingClient has it: what was accepted here is when one logs in
    auto context = TlsContext::client(std::move(tls));
    return context ? *context : nullptr;
}

xml::Element emptyQuery()
{
    return xml::Element(u"query"_s, ns::registration);
}

} // namespace

Registrar::Registrar(Reactor& reactor, Options options)
    : m_reactor(reactor),
      m_options(std::move(options)),
      m_account{Jid::parse(m_options.domain).valueOr({}).domainOnly()},
      m_directTls(contextOf(reactor, m_options, {"xmpp-client"}, namedServices(StreamKind::Client))),
      m_webTls(contextOf(reactor, m_options, {"http/1.1"}, {})),
      m_management(reactor.clock())
{
    m_rules.tls = contextOf(m_reactor, m_options, {}, namedServices(StreamKind::Client));
    m_rules.clearOnLoopback = m_options.clearOnLoopback;
}

Registrar::~Registrar()
{
    m_work.cancel();
    if (m_stream)
        m_stream->forget();
}

Task<Result<xml::Element>> Registrar::features()
{
    return request({}, {});
}

Task<Result<RegistrationForm>> Registrar::ask()
{
    auto asking = request(u"get"_s, emptyQuery());
    const auto answer = co_await std::move(asking);
    if (answer)
        co_return RegistrationForm::of(*answer);
    const auto& why = answer.error();
    const bool isNotThere = why.code == u"service-unavailable" || why.code == u"feature-not-implemented"
        || why.code == u"not-authorized" || why.code == u"not-allowed" || why.code == u"forbidden";
    if (!isNotThere)
        co_return why;
    co_return Error::unsupported(Reason::None,
        u"%1 makes no accounts from a chat program. Ask whoever runs it for one."_s.arg(m_options.domain), why.code);
}

Task<Result<Done>> Registrar::registerBy(xml::Element query)
{
    auto asking = request(u"set"_s, std::move(query));
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    co_return Done();
}

Task<Result<xml::Element>> Registrar::request(const QString& type, xml::Element payload)
{
    m_work.cancel();
    auto task = m_answer.emplace().task();
    m_deadline = m_reactor.clock().callLater(m_options.patience, [this] {
        m_work.cancel();
        finish(Error::busy(Reason::TimedOut, u"%1 does not answer. Try it again later."_s.arg(m_options.domain)));
    });
    m_work = work(type, std::move(payload));
    m_work.whenDone([this](Result<xml::Element> result) { finish(result); });
    return task;
}

void Registrar::finish(const Result<xml::Element>& result)
{
    m_deadline.cancel();
    if (auto answer = std::exchange(m_answer, {}))
        answer->fire(result);
}

Task<Result<Done>> Registrar::connect()
{
    if (m_account.address.isNull())
        co_return Error::malformed(
            Reason::BadValue, u"\"%1\" is no server's address."_s.arg(m_options.domain.left(100)));
    m_isSecure = false;
    m_login.reset();
    auto stream = std::make_unique<Stream>(static_cast<StreamUser&>(*this), m_reactor, xml::Limits());
    m_stream = stream.get();
    const xml::Limits limits;
    Destination destination{m_account.domain(), m_directTls, m_webTls, limits.elementBytes};
    auto connecting = connectByWays(&m_reactor, m_options, std::move(destination), std::move(stream));
    const auto connected = co_await std::move(connecting);
    if (!connected)
        co_return connected.error();
    if (!m_login)
        co_return Error::disconnected(Reason::ConnectionLost, u"%1 hung up."_s.arg(m_options.domain));
    auto securing = m_login->secured();
    const auto features = co_await std::move(securing);
    if (!features)
        co_return features.error();
    m_login->takeHeld();
    m_isSecure = true;
    m_features = *features;
    co_return Done();
}

Task<Result<xml::Element>> Registrar::work(QString type, xml::Element payload)
{
    if (!m_stream || !m_isSecure) {
        auto connecting = connect();
        const auto connected = co_await std::move(connecting);
        if (!connected)
            co_return connected.error();
    }
    if (type.isEmpty())
        co_return m_features;
    const auto id = randomText(9);
    m_stream->send(Stanza::iq(type, id, m_account.address, {}, payload).element());
    while (true) {
        auto coming = m_reply.emplace().task();
        m_stream->resume();
        const auto element = co_await std::move(coming);
        if (!element)
            co_return element.error();
        const auto stanza = Stanza::of(*element);
        if (!stanza || !stanza->isIq() || stanza->id() != id)
            continue; // whatever else it has to say to somebody who is nobody yet
        if (stanza->isError())
            co_return errorOf(*stanza);
        co_return stanza->payload();
    }
}

void Registrar::streamReady(Stream& stream)
{
    m_login = std::make_unique<Login>(stream, m_reactor, m_account, m_rules, m_management, false);
}

void Registrar::elementReceived(xml::Element element)
{
    if (!m_isSecure && m_login)
        return m_login->receive(std::move(element));
    if (auto reply = std::exchange(m_reply, {}))
        reply->fire(std::move(element));
}

void Registrar::streamLost(const Error& reason)
{
    m_work.cancel();
    m_stream = nullptr;
    m_isSecure = false;
    const Error silent{Error::Kind::Disconnected, Reason::ConnectionLost, u"%1 hung up."_s.arg(m_options.domain)};
    finish(reason.isClosed() ? silent : reason);
}

} // namespace everyport::xmpp::client
