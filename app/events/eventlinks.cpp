#include "app/events/eventlinks.h"

#include <algorithm>

#include "app/events/eventstore.h"

namespace everyport::events {

using namespace Qt::StringLiterals;

EventLinks::EventLinks(Clock& clock, Database& database, RequestQueue& requests, FindEvent find, Changed changed)
    : m_clock(clock), m_database(database), m_requests(requests), m_find(std::move(find)), m_changed(std::move(changed))
{
}

QList<EventLink> EventLinks::of(const QString& event) const
{
    QList<EventLink> all;
    std::copy_if(m_links.begin(), m_links.end(), std::back_inserter(all),
        [&event](const EventLink& link) { return link.event == event; });
    return all;
}

const EventLink* EventLinks::find(const QString& id) const
{
    const auto found = std::find_if(
        m_links.begin(), m_links.end(), [&id](const EventLink& link) { return link.id == id; });
    return found == m_links.end() ? nullptr : &*found;
}

bool EventLinks::isGood(const EventLink& link) const
{
    const auto end = endOf(link);
    return m_find(link.event) && (!end || m_clock.wallMsecs() < *end);
}

std::optional<qint64> EventLinks::endOf(const EventLink& link) const
{
    const auto* event = m_find(link.event);
    if (link.until || !event || !event->endedAt)
        return link.until;
    return *event->endedAt + linksOutliveBy;
}

const EventLink* EventLinks::byToken(const QString& token) const
{
    if (!canBeToken(token))
        return nullptr;
    // Looked up by its hash: how long that takes tells nothing of a token that is nearly right.
    const auto hash = hashOfToken(token);
    const auto found = std::find_if(
        m_links.begin(), m_links.end(), [&hash](const EventLink& link) { return link.hash == hash; });
    return found != m_links.end() && isGood(*found) ? &*found : nullptr;
}

Task<Result<EventLinks::Given>> EventLinks::give(QString event, Wish wish)
{
    return m_requests.request<Given>([this, event, wish] { return doGive(event, wish); });
}

Task<Result<Done>> EventLinks::takeBack(QString id)
{
    return m_requests.request<Done>([this, id] { return doTakeBack(id); });
}

Task<Result<EventLinks::Given>> EventLinks::doGive(QString event, Wish wish)
{
    if (!m_find(event))
        co_return Error::refused(Reason::NotFound, u"There is no event “%1”."_s.arg(event));
    if (of(event).size() >= maximumLinks)
        co_return Error::refused(Reason::TooLarge,
            u"%1 links were given for this event, which is as many as there may be. Take one back first."_s.arg(
                maximumLinks));
    if (wish.until && *wish.until <= m_clock.wallMsecs())
        co_return Error::refused(
            Reason::BadValue, u"A link ends later than now. Give a time that is still to come."_s, u"until"_s);
    Given given{.link = {.id = makeEntryId(),
                    .event = event,
                    .kind = wish.kind,
                    .label = wish.label.simplified().left(maximumNameLength),
                    .madeBy = wish.by.simplified().left(maximumNameLength),
                    .madeAt = m_clock.wallMsecs(),
                    .until = wish.until},
        .token = makeToken()};
    given.link.hash = hashOfToken(given.token);
    auto storing = m_database.write(
        [link = given.link](QSqlDatabase& connection) { return store::addLink(connection, link); });
    const auto stored = co_await std::move(storing);
    if (!stored)
        co_return stored.error();
    m_links.append(given.link);
    m_changed(event);
    co_return given;
}

Task<Result<Done>> EventLinks::doTakeBack(QString id)
{
    const auto* link = find(id);
    if (!link)
        co_return Error::refused(Reason::NotFound, u"There is no link “%1”. It may have been taken back."_s.arg(id));
    const auto event = link->event;
    auto storing = m_database.write([id](QSqlDatabase& connection) { return store::removeLink(connection, id); });
    const auto stored = co_await std::move(storing);
    if (!stored)
        co_return stored.error();
    m_links.removeIf([&id](const EventLink& each) { return each.id == id; });
    m_changed(event);
    co_return Done();
}

} // namespace everyport::events
