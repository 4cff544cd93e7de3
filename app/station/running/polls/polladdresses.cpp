#include "app/station/running/polls/polladdresses.h"

#include <algorithm>

#include <QUrl>

#include "app/events/eventregistry.h"
#include "app/polls/pollregistry.h"
#include "app/services/core/servicelist.h"
#include "netcore/address/hostname.h"
#include "netcore/endpoints/endpoint.h"

using namespace Qt::StringLiterals;

namespace everyport {

QList<ServiceStatus> PollAddresses::webServices() const
{
    auto all = m_services ? m_services->all() : QList<ServiceStatus>();
    all.removeIf([](const ServiceStatus& status) { return status.type != "http"_L1 || status.addresses.isEmpty(); });
    return all;
}

/// Ends in a slash.
QString PollAddresses::base() const
{
    const auto web = webServices();
    if (web.isEmpty())
        return {};
    const auto outside = web.first().values.text(u"public-address"_s);
    const auto base = outside.isEmpty() ? web.first().addresses.first() : outside;
    return base.endsWith(u'/') ? base : base + u'/';
}

QString PollAddresses::results(const QString& poll) const
{
    const auto web = base();
    return web.isEmpty() ? web : web + u"r/"_s + poll;
}

/// Nobody is invited to vote where it counts for nothing.
bool PollAddresses::isLeftOut(const polls::Poll& poll) const
{
    return poll.leftOut.contains(m_polls->station());
}

QString PollAddresses::voting(const QString& poll) const
{
    const auto web = base();
    const auto* found = m_polls ? m_polls->find(poll) : nullptr;
    if (web.isEmpty() || !found || found->policy.phones == polls::Policy::Phones::None || isLeftOut(*found))
        return {};
    return web + u"v/"_s + m_polls->shortCode(poll);
}

QString PollAddresses::walkUp(const QString& poll) const
{
    const auto web = base();
    const auto* found = m_polls ? m_polls->find(poll) : nullptr;
    if (web.isEmpty() || !found || found->policy.phones != polls::Policy::Phones::AnyDevice)
        return {};
    // In an event the tablet goes on to others, which it may be able to ask.
    const auto* event = m_events ? m_events->eventOf(poll) : nullptr;
    const auto steps = event ? event->steps : QList<events::Step>();
    const auto isAsked = [this](const polls::Poll& one) { return one.isForWalkUps() && !isLeftOut(one); };
    const bool isOfUse = isAsked(*found) || std::any_of(steps.begin(), steps.end(), [&](const auto& step) {
        const auto* other = m_polls->find(step.id);
        return other && isAsked(*other);
    });
    return isOfUse ? web + u"k/"_s + m_polls->shortCode(poll) : QString();
}

QString PollAddresses::handedOut(const QString& poll) const
{
    const auto own = voting(poll);
    const auto* event = m_events && !own.isEmpty() ? m_events->eventOf(poll) : nullptr;
    if (!event || event->steps.size() < 2 || (event->present != poll && m_polls->find(poll)->isOpen()))
        return own;
    return this->event(event->id);
}

QString PollAddresses::linkPlace(const QString& key) const
{
    const auto web = base();
    return web.isEmpty() ? QString() : web + u"link/"_s + key;
}

QString PollAddresses::typed(const QString& poll) const
{
    const auto code = m_polls ? m_polls->shortCode(poll) : QString();
    return code.isEmpty() ? QString() : typedPlace(code);
}

QString PollAddresses::privacy() const
{
    return typedPlace(u"privacy"_s);
}

QString PollAddresses::typedPlace(const QString& place) const
{
    const QUrl web(base());
    if (web.isEmpty())
        return {};
    // Who types a host and a port is taken to mean plain HTTP.
    const bool needsScheme = web.scheme() == "https"_L1 && web.port(443) != 443;
    return (needsScheme ? u"https://"_s : QString()) + web.authority() + web.path() + place;
}

QString PollAddresses::event(const QString& id) const
{
    const auto web = base();
    return web.isEmpty() ? web : web + u"e/"_s + id;
}

QString PollAddresses::host(const QString& token) const
{
    const auto web = base();
    return web.isEmpty() ? web : web + u"h/"_s + token;
}

bool PollAddresses::reachBeyond() const
{
    // What stands in addresses then: whoever is in front of the service, such as a proxy, is who is connected to.
    const auto outside = QUrl(base()).host();
    const auto all = webServices();
    if (!all.isEmpty() && !all.first().values.text(u"public-address"_s).isEmpty() && !isThisComputer(outside))
        return true;
    for (const auto& status : all) {
        for (const auto& text : status.values.texts(u"listen"_s)) {
            const auto endpoint = Endpoint::parse(text);
            if (endpoint && endpoint->reach() != Endpoint::Reach::ThisComputer)
                return true;
        }
    }
    return false;
}

} // namespace everyport
