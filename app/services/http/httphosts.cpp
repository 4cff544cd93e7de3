#include "app/services/http/httphosts.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace everyport {

HttpHosts::HttpHosts(Clock& clock, events::EventRegistry& events, HalfOpen& places)
    : m_clock(clock),
      m_events(events),
      m_places(places),
      m_salt(events::makeToken().toLatin1()),
      m_ends(clock, [this] { endBadLinks(); }),
      m_storage(clock, events.polls(), [this] { changedAll(); })
{
    m_events.addListener(*this);
    m_events.polls().addListener(*this);
}

HttpHosts::~HttpHosts()
{
    m_events.removeListener(*this);
    m_events.polls().removeListener(*this);
}

namespace {

/// What the host has made of what voters wrote.
QJsonArray fatesOf(const polls::Poll& poll)
{
    QJsonArray fates{poll.writing.approve};
    for (const auto& [key, fate] : poll.fates.asKeyValueRange())
        fates.append(QJsonArray{key, fate.toText()});
    return fates;
}

} // namespace

/// All that a host's page is made of.
QByteArray HttpHosts::printOf(const QString& event)
{
    auto& print = m_prints[event];
    const auto* found = m_events.find(event);
    if (!print.isEmpty() || !found)
        return print;
    QJsonArray steps;
    for (const auto& step : found->steps) {
        const auto* poll = step.slide ? nullptr : m_events.polls().find(step.id);
        const auto tally = poll ? m_events.polls().tally(poll->id) : polls::Tally();
        steps.append(QJsonArray{poll ? int(poll->state) : -1, poll && poll->resultsHidden, tally.votes, tally.voters,
            tally.changed, poll ? poll->question : QString(), poll ? fatesOf(*poll) : QJsonArray()});
    }
    const QJsonObject seen{{u"name"_s, found->name}, {u"moves"_s, found->moves}, {u"wall"_s, wallName(found->wall)},
        {u"polls"_s, steps}, {u"trouble"_s, m_storage.line()}};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& part :
        {m_salt, QJsonDocument(seen).toJson(QJsonDocument::Compact), events::stepsToJson(found->steps)})
        hash.addData(part);
    print = hash.result().toBase64();
    return print;
}

QByteArray HttpHosts::told(const QString& link)
{
    const auto* found = m_events.links().find(link);
    const auto print = found ? printOf(found->event) : QByteArray();
    return QJsonDocument(QJsonObject{{u"seen"_s, QString::fromLatin1(print)}}).toJson(QJsonDocument::Compact);
}

std::unique_ptr<Protocol> HttpHosts::watch(const QString& link, QByteArray early)
{
    std::erase_if(m_audiences, [](const auto& entry) { return entry.second->count() == 0; });
    auto& audience = m_audiences[link];
    if (!audience)
        audience = std::make_unique<HttpAudience>(m_clock, m_places, [this, link] { return told(link); });
    endBadLinks(); // when this one runs out, too
    return audience->makeViewer(std::move(early));
}

qsizetype HttpHosts::viewerCount() const
{
    qsizetype count = 0;
    for (const auto& [link, audience] : m_audiences)
        count += audience->count();
    return count;
}

void HttpHosts::sayGoodbye(websocket::CloseCode code, QByteArrayView reason)
{
    for (const auto& [link, audience] : m_audiences)
        audience->sayGoodbye(code, reason);
}

void HttpHosts::changed(const QString& event)
{
    m_prints.erase(event);
    for (const auto& [id, audience] : m_audiences) {
        const auto* link = m_events.links().find(id);
        if (link && link->event == event)
            audience->changed();
    }
}

void HttpHosts::changedAll()
{
    m_prints.clear();
    for (const auto& [id, audience] : m_audiences)
        audience->changed();
}

void HttpHosts::eventChanged(const QString& id)
{
    changed(id);
    endBadLinks(); // its end is theirs
}

void HttpHosts::voteCommitted(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally&)
{
    const auto* event = m_audiences.empty() || !polls::isCounted(vote.outcome) ? nullptr : m_events.eventOf(poll.id);
    if (event)
        changed(event->id);
}

/// The page asks again, and the answer to that says why there is nothing any more.
void HttpHosts::endBadLinks()
{
    const auto& links = m_events.links();
    std::optional<qint64> next;
    for (const auto& [id, audience] : m_audiences) {
        const auto* link = links.find(id);
        if (!link || !links.isGood(*link))
            audience->sayGoodbye(pollGone, "this link is no longer good");
        else if (const auto end = links.endOf(*link); end && (!next || *end < *next))
            next = end;
    }
    m_ends.wait(next);
}

} // namespace everyport
