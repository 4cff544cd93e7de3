#include "app/services/http/httpservice.h"

#include <algorithm>

#include <QUrl>

#include "app/log/log.h"
#include "app/polls/pollregistry.h"
#include "app/services/core/servicelist.h"
#include "app/services/core/webaddress.h"
#include "app/services/http/httpserviceoptions.h"
#include "app/services/http/othersites.h"
#include "protocols/http/server/serverconnection.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// Without a port where it is the scheme's own.
QString urlOf(const QString& scheme, const Address& address)
{
    const QString name = address.host.contains(u':') ? u'[' + address.host + u']' : address.host;
    const bool usual = address.port == (scheme == "https"_L1 ? 443 : 80);
    return scheme + u"://"_s + name + (usual ? QString() : u':' + QString::number(address.port)) + u'/';
}

/// Shells take a bracket, and much that a path may have, for something else.
QString inShell(QString url)
{
    return u'\'' + url.replace(u'\'', "'\\''"_L1) + u'\'';
}

constexpr qsizetype mostVotingLines = 5;

/// Where phones vote just now, and count.
ClientLines votingLines(const polls::Polls& polls, const QString& address)
{
    ClientLines lines;
    for (const auto& poll : polls.polls()) {
        const bool counts = !poll.leftOut.contains(polls.station());
        if (poll.isOpenToPhones() && counts && lines.size() < mostVotingLines)
            lines.append(ClientLine::value(u"Vote by phone"_s, address + u"v/"_s + polls.shortCode(poll.id)));
    }
    return lines;
}

/// What other sites put into their pages, as many as may.
ClientLines frameLines(const polls::Polls& polls, const QString& address)
{
    ClientLines lines;
    for (const auto& poll : polls.polls()) {
        if (!poll.isOpen() || lines.size() == mostVotingLines)
            continue;
        const auto place = address + u"r/"_s + poll.id + u"?embed"_s;
        lines.append(ClientLine::value(u"Results on other sites"_s,
            u"<iframe src=\"%1\" title=\"%2\" width=\"100%\" height=\"400\" style=\"border:0\"></iframe>"_s.arg(
                place.toHtmlEscaped(), poll.question.toHtmlEscaped())));
    }
    return lines;
}

} // namespace

HttpService::HttpService(ServiceContext context, OptionValues values)
    : ListedService(context.name),
      m_context(std::move(context)),
      m_values(std::move(values)),
      m_live(m_context.reactor.clock(), m_context.polls, m_context.venue),
      m_events(m_context.events ? std::make_unique<HttpEvents>(m_context.reactor.clock(), *m_context.events) : nullptr),
      m_voting(std::make_shared<PhoneVoting>(m_context)),
      m_voterKey(m_context.reactor.clock(), m_voting->key, m_context.log, m_context.name,
          [this] { m_context.services.troubleChanged(m_context.name); }),
      m_site(makeHttpSite(m_context, m_values, m_live, m_voting, m_events.get())),
      m_listeners(m_context)
{
}

HttpService::~HttpService() = default;

Task<Result<Done>> HttpService::start()
{
    if (auto applied = m_listeners.apply(m_values); !applied)
        return applied;
    m_listeners.certificate().choose({}, certifiedNames());
    auto listening = m_listeners.listenAt(m_values.texts(u"listen"_s),
        {u"http"_s, u"https"_s, [this] { return accept(); },
            [this] { return m_listeners.certificate().server({.certificate = {}, .alpn = {"http/1.1"}}); }});
    if (listening)
        m_voterKey.start();
    else
        m_listeners.clear();
    return listening;
}

/// Of the certificate that is made where an endpoint names none.
QStringList HttpService::certifiedNames() const
{
    QStringList names{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    const QString known = QUrl(m_values.text(u"public-address"_s)).host();
    if (!known.isEmpty() && !names.contains(known))
        names.prepend(known);
    return names + m_values.texts(u"names"_s);
}

std::unique_ptr<Protocol> HttpService::accept()
{
    return std::make_unique<http::ServerConnection>(m_context.reactor.clock(), m_site);
}

Task<Result<Done>> HttpService::stop()
{
    m_live.sayGoodbye(websocket::CloseCode::GoingAway, "the station stops");
    if (m_events)
        m_events->sayGoodbye(websocket::CloseCode::GoingAway, "the station stops");
    return m_listeners.stop();
}

void HttpService::reconfigure(const OptionValues& values)
{
    // For the connections to come; those that are there keep the rules they came under.
    m_values = values;
    m_site = makeHttpSite(m_context, m_values, m_live, m_voting, m_events.get());
    m_listeners.reapply(m_values);
}

QStringList HttpService::addresses() const
{
    QStringList all;
    if (const QString known = m_values.text(u"public-address"_s); !known.isEmpty())
        all.append(known.endsWith(u'/') ? known : known + u'/');
    for (const auto& place : m_listeners.places())
        all.append(place.isOfNetwork() ? urlOf(place.scheme, place.address) : place.toString());
    return all;
}

/// By which address browsers come under a scheme, or where none can, a client that plays the proxy before us.
std::optional<HttpService::Way> HttpService::wayBy(const QString& scheme) const
{
    const auto known = m_values.text(u"public-address"_s);
    if (known.startsWith(scheme + u"://"_s))
        return Way{known.endsWith(u'/') ? known : known + u'/', false};
    std::optional<Way> way;
    for (const auto& place : m_listeners.places()) {
        if (place.scheme == scheme && place.isOfNetwork() && (!way || (way->isForProxies && !place.isForProxies)))
            way = Way{urlOf(place.scheme, place.address), place.isForProxies};
    }
    return way;
}

ClientLines HttpService::howToConnect() const
{
    ClientLines lines;
    bool hasVoting = false;
    for (const auto& scheme : {u"https"_s, u"http"_s}) {
        const auto way = wayBy(scheme);
        if (!way)
            continue;
        // One that was made here is vouched for by nobody; at a public address there is another.
        const bool isMadeHere = scheme == "https"_L1 && m_values.text(u"public-address"_s).isEmpty();
        const auto options = (way->isForProxies ? u"--haproxy-protocol "_s : QString())
            + (isMadeHere ? u"--insecure "_s : QString());
        if (!way->isForProxies)
            lines.append(ClientLine::value(u"Browser"_s, way->address));
        lines.append(ClientLine::command(u"curl"_s, u"curl %1%2"_s.arg(options, inShell(way->address))));
        if (way->isForProxies || std::exchange(hasVoting, true))
            continue; // by the first of both
        lines += votingLines(m_context.polls, way->address);
        if (!m_values.texts(u"embed-origins"_s).isEmpty())
            lines += frameLines(m_context.polls, way->address);
    }
    return lines;
}

QString HttpServiceType::name() const
{
    return u"http"_s;
}

QString HttpServiceType::description() const
{
    return u"Shows polls' results in browsers, as they change"_s;
}

OptionList HttpServiceType::options() const
{
    return httpServiceOptions();
}

Task<Result<Done>> HttpServiceType::migrate(Database& database) const
{
    auto asking = VoterKey::hasRun(database);
    const auto hasRun = co_await std::move(asking);
    if (!hasRun)
        co_return hasRun.error();
    if (!*hasRun)
        co_return Done();
    auto migrating = VoterKey::migrate(database);
    const auto migrated = co_await std::move(migrating);
    co_return migrated;
}

QList<Error> HttpServiceType::faults(const OptionValues& values) const
{
    QList<Error> all;
    const auto known = values.text(u"public-address"_s);
    if (!known.isEmpty() && !pageAddressFault(known).isEmpty())
        all.append(valueFault(u"The public address is written like https://vote.example.org, with or without a path."_s,
            u"public-address"_s));
    for (const auto& origin : values.texts(u"embed-origins"_s)) {
        if (!OtherSites::isGood(origin))
            all.append(valueFault(
                u"%1 is no page's origin, which is written like https://chat.example.org, or *."_s.arg(origin),
                u"embed-origins"_s));
    }
    return all;
}

Result<std::unique_ptr<ListedService>> HttpServiceType::make(ServiceContext context, OptionValues values) const
{
    if (const auto fine = check(values); !fine)
        return fine.error();
    return std::unique_ptr<ListedService>(std::make_unique<HttpService>(std::move(context), std::move(values)));
}

std::unique_ptr<ServiceType> makeHttpServiceType()
{
    return std::make_unique<HttpServiceType>();
}

} // namespace everyport
