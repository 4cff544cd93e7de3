#include "protocols/xmpp/federation/federation.h"

#include "netcore/address/callers.h"
#include "protocols/xmpp/federation/incomingserver.h"
#include "protocols/xmpp/federation/outgoinglink.h"
#include "protocols/xmpp/federation/serverplaces.h"
#include "protocols/xmpp/stanza/answerednow.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::xmpp {

Federation::Federation(Reactor& reactor, Router& router, FederationOptions options)
    : Domain(router.failed()),
      m_reactor(reactor),
      m_router(router),
      m_options(std::move(options)),
      m_unproved(m_options.incoming / 2)
{
    m_router.setOthers(this);
}

Federation::~Federation()
{
    m_router.setOthers(nullptr);
    m_asking.cancelAll();
    work().cancelAll();
    for (auto& [number, inquiry] : m_inquiries) {
        if (inquiry.asking)
            inquiry.asking->forget();
    }
}

std::unique_ptr<Protocol> Federation::makeStream()
{
    if (m_incoming.size() >= m_options.incoming)
        return nullptr;
    return std::make_unique<IncomingServer>(*this);
}

void Federation::shutDown()
{
    const auto incoming = m_incoming;
    for (auto* stream : incoming)
        stream->fail({StreamCondition::SystemShutdown});
    for (auto& [pair, link] : m_links)
        link->close();
}

bool Federation::opened(IncomingServer& stream)
{
    const auto peer = stream.transport()->peer();
    m_incoming.insert(&stream);
    const auto networks = networksOf(peer);
    m_networksOf.insert(&stream, networks);
    bool hasRoom = true;
    for (const auto& network : networks)
        hasRoom &= ++m_byNetwork[network]
            <= (network == networks.last() ? m_options.incomingOfAddress : m_options.incomingNearby);
    return hasRoom || peer.isLoopback();
}

std::shared_ptr<RateBudget> Federation::rateOf(const Address& peer)
{
    if (m_rates.size() > 2 * m_options.incoming)
        m_rates.removeIf([](const auto& each) { return each.value().use_count() == 1; });
    auto& rate = m_rates[callerOf(peer)];
    if (!rate)
        rate = std::make_shared<RateBudget>(m_options.addressRate.burstBytes, m_reactor.clock().now());
    return rate;
}

void Federation::ended(IncomingServer& stream)
{
    m_incoming.remove(&stream);
    for (const auto& network : m_networksOf.take(&stream)) {
        if (--m_byNetwork[network] <= 0)
            m_byNetwork.remove(network);
    }
    std::erase_if(m_backwards, [&](const auto& each) { return each.second == &stream; });
    for (auto each = m_inquiries.begin(); each != m_inquiries.end();) {
        const auto inquiry = each->second.stream == &stream ? std::optional(each->second) : std::nullopt;
        each = inquiry ? m_inquiries.erase(each) : std::next(each);
        if (inquiry && inquiry->asking)
            inquiry->asking->forget();
    }
}

Task<Done> Federation::receive(Stanza stanza)
{
    const Pair pair{stanza.from().domain(), stanza.to().domain()};
    // Only from domains of ours: what came in from others never goes out again.
    if (!isOurs(pair.first))
        return doneNow();
    if (const auto back = m_backwards.find(pair); back != m_backwards.end() && back->second->isAlive()) {
        back->second->send(stanza.element());
        return doneNow();
    }
    auto& link = m_links[pair];
    if (!link && m_links.size() > size_t(m_options.links)) {
        m_links.erase(pair);
        bounce(stanza,
            {Error::Kind::Busy, Reason::None, u"Too many other servers are talked with."_s, u"resource-constraint"_s,
                0});
        return doneNow();
    }
    if (!link)
        link = std::make_unique<OutgoingLink>(*this, pair.first, pair.second);
    link->send(std::move(stanza));
    return doneNow();
}

void Federation::bounce(const Stanza& stanza, const Error& why)
{
    if (stanza.isError() || stanza.type() == u"result"
        || (stanza.isPresence() && stanza.type() != u"subscribe" && !stanza.type().isEmpty()))
        return;
    const auto condition = why.code == u"resource-constraint" ? Condition::ResourceConstraint
        : why.reason == Reason::TimedOut                      ? Condition::RemoteServerTimeout
                                                              : Condition::RemoteServerNotFound;
    // Why in detail is for the log: it tells of our network, and of who else is talked with.
    const auto text = condition == Condition::ResourceConstraint ? u"Too much waits for other servers."_s
        : condition == Condition::RemoteServerTimeout            ? u"The other server does not answer."_s
                                                                 : u"The other server cannot be reached."_s;
    m_router.send(stanza.error({condition, text}));
}

void Federation::reportFailed(const QString& domain, const Error& why)
{
    if (const auto& failed = m_router.failed(); failed && !why.isCancelled())
        failed(u"Reaching the server of %1"_s.arg(domain), why);
}

void Federation::useForAnswers(IncomingServer& stream, const QString& ours, const QString& theirs)
{
    m_backwards[{ours, theirs}] = &stream;
}

void Federation::sweepLater()
{
    m_sweep = m_reactor.clock().callLater(
        0ms, [this] { std::erase_if(m_links, [](const auto& each) { return each.second->isIdle(); }); });
}

void Federation::verify(IncomingServer& stream, const QString& theirs, const QString& ours, const QString& key,
    std::function<void(const Result<bool>&)> answered)
{
    const auto number = ++m_lastInquiry;
    m_inquiries[number] = {&stream, nullptr, std::move(answered)};
    auto asking = ask(number, theirs, ours, {key, stream.id()});
    if (!asking.isReady())
        m_asking.start(std::move(asking), u"asking about a key"_s);
}

void Federation::settle(quint64 number, const Result<bool>& isValid)
{
    const auto found = m_inquiries.find(number);
    if (found == m_inquiries.end())
        return;
    const auto tell = std::move(found->second.answered);
    m_inquiries.erase(found);
    tell(isValid);
}

Task<Result<Done>> Federation::ask(quint64 number, QString theirs, QString ours, OutgoingServer::Question question)
{
    auto looking = serverPlaces(theirs, m_options);
    const auto places = co_await std::move(looking);
    Error last = places ? Error::disconnected(Reason::None, u"%1 was not reached."_s.arg(theirs)) : places.error();
    for (const auto& place : places.valueOr({})) {
        const auto isOver = std::make_shared<bool>(false);
        OutgoingServer::Purpose purpose{ours, theirs, question, {},
            [this, number](bool isValid) { settle(number, isValid); },
            [this, number, isOver](const Error& why) {
                *isOver = true;
                if (const auto found = m_inquiries.find(number); found != m_inquiries.end())
                    found->second.asking = nullptr;
                settle(number, why);
            }};
        auto stream = std::make_unique<OutgoingServer>(*this, std::move(purpose));
        auto* made = stream.get();
        auto connecting = connectTo(m_reactor, place, u"federation"_s, m_options.clientTls, std::move(stream));
        const auto connected = co_await std::move(connecting);
        if (connected && *isOver) // it has gone, and has told why
            co_return Done{};
        if (connected) {
            const auto found = m_inquiries.find(number);
            if (found == m_inquiries.end())
                made->forget();
            else
                found->second.asking = made;
            co_return Done{};
        }
        last = connected.error();
    }
    settle(number, last);
    co_return Done{};
}

} // namespace everyport::xmpp
