#include "app/events/eventregistry.h"

#include <algorithm>

#include "app/events/eventstore.h"

namespace everyport::events {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using polls::Poll;

EventRegistry::EventRegistry(Clock& clock, Database& database, polls::PollRegistry& registry, TaskSet::Failed failed)
    : EventBook(clock, database, registry, std::move(failed)),
      m_schedule(clock, [this] { clockTurned(); }),
      m_links(
          clock, database, requests(), [this](const QString& id) { return find(id); },
          [this](const QString& id) { notifyLinks(id); }),
      m_cards(
          database, requests(), [this](const QString& id) { return find(id); },
          [this](const QString& id) { notifyLinks(id); }),
      m_sharing(database, requests(), [this] { return readAnew(); })
{
    polls().addListener(*this);
}

EventRegistry::~EventRegistry()
{
    requests().cancelAll();
    polls().removeListener(*this);
}

Task<Result<Done>> EventRegistry::load()
{
    auto migrating = database().migrate(u"events"_s, store::migration());
    const auto migrated = co_await std::move(migrating);
    if (!migrated)
        co_return migrated;
    QStringList named;
    for (const auto& poll : polls().polls())
        named << poll.event;
    auto reading = database().write([named](QSqlDatabase& connection) { return store::load(connection, named); });
    const auto loaded = co_await std::move(reading);
    if (!loaded)
        co_return loaded.error();
    take(loaded->events);
    m_links.setLinks(loaded->links);
    m_cards.setCards(loaded->cards, loaded->salt);
    m_isLoaded = true;
    const auto known = polls().polls();
    for (const auto& poll : known) { // each event once, for there may be many polls
        m_eventOf.insert(poll.id, poll.event);
        if (poll.isOpen())
            m_open.insert(poll.id);
        if (!poll.event.isEmpty())
            made(poll.event);
    }
    for (auto& kept : all()) {
        refresh(kept);
        notifyChanged(kept);
    }
    for (const auto& poll : known) {
        if (poll.isOpen() && !wasLeftOpen(poll) && !database().isShared()) // others may be stepping just now
            follow(poll);
    }
    planAnew();
    co_return Done();
}

/// With what other programs that share the database have stored.
Task<Result<Done>> EventRegistry::readAnew()
{
    if (!m_isLoaded)
        co_return Done();
    auto reading = database().read([](QSqlDatabase& connection) { return store::read(connection); });
    auto stored = co_await std::move(reading);
    if (!stored)
        co_return stored.error();
    takeNews(stored->events);
    m_links.setLinks(std::move(stored->links));
    m_cards.setCards(std::move(stored->cards), std::move(stored->salt));
    const auto all = events();
    for (const auto& event : all)
        notifyLinks(event.id);
    planAnew();
    co_return Done();
}

void EventRegistry::pollChanged(const QString& id)
{
    const auto* poll = polls().find(id);
    if (!poll || !m_isLoaded)
        return;
    const auto name = poll->event;
    const auto before = m_eventOf.value(id);
    m_eventOf.insert(id, name);
    const bool opened = poll->isOpen() && !m_open.contains(id);
    if (poll->isOpen())
        m_open.insert(id);
    else
        m_open.remove(id);
    if (auto* left = before.isEmpty() || before == name ? nullptr : keptNamed(before); left && refresh(*left))
        notifyChanged(*left);
    if (!name.isEmpty()) {
        auto& kept = made(name);
        refresh(kept);
        notifyChanged(kept);
    }
    // Who opened it says where the event is, at its own program: here the one is heard of before the other.
    if (poll = polls().find(id); poll && opened && !polls().isNews()) {
        follow(*poll);
        countAnew(*poll);
    }
    planAnew();
}

void EventRegistry::pollRemoved(const QString& id)
{
    m_open.remove(id);
    auto* kept = keptNamed(m_eventOf.take(id));
    if (kept && refresh(*kept))
        notifyChanged(*kept);
    planAnew();
}

/// What the host opens without a step is where the event is, unless people vote in its step.
void EventRegistry::follow(const Poll& opened)
{
    const auto* kept = opened.event.isEmpty() ? nullptr : keptNamed(opened.event);
    if (kept && kept->event.id != m_stepping && kept->event.present != opened.id)
        startOnTop([this, id = kept->event.id, poll = opened.id] { return doFollow(id, poll); }, u"following a poll"_s);
}

/// By an event that has stepped on: nobody has opened it anew.
bool EventRegistry::wasLeftOpen(const Poll& poll)
{
    const auto* kept = poll.event.isEmpty() ? nullptr : keptNamed(poll.event);
    const auto* step = kept ? kept->event.step(poll.id) : nullptr;
    return step && step->staysOpen && kept->event.placeOf(poll.id) < kept->event.place();
}

/// Of the present step, when it was opened without one: its seconds may be long over, of a step back for instance.
void EventRegistry::countAnew(const Poll& opened)
{
    const auto* kept = opened.event.isEmpty() ? nullptr : keptNamed(opened.event);
    if (kept && kept->event.id != m_stepping && kept->event.present == opened.id)
        startOnTop([this, id = kept->event.id, poll = opened.id] { return doCountAnew(id, poll); },
            u"counting a step's seconds"_s);
}

/// Until the clock may try once more there; by no hour, which may be set.
std::chrono::milliseconds EventRegistry::pauseOf(const QString& event) const
{
    const auto until = m_notBefore.constFind(event);
    return until == m_notBefore.cend() ? 0ms : std::chrono::ceil<std::chrono::milliseconds>(*until - clock().now());
}

void EventRegistry::planAnew()
{
    const auto now = clock().wallMsecs();
    std::optional<qint64> next;
    for (const auto& kept : all()) {
        const auto* poll = presentPoll(kept.event);
        auto turn = nextTurn(kept.event, poll && poll->isOpen(), now);
        if (const auto pause = pauseOf(kept.event.id); turn && pause > 0ms)
            turn = std::max<qint64>(*turn, now + pause.count());
        if (turn && (!next || *turn < *next))
            next = turn;
    }
    m_schedule.wait(next);
}

const Poll* EventRegistry::pollOf(const Event& event, const Step* step) const
{
    const auto* poll = step && !step->slide ? polls().find(step->id) : nullptr;
    return poll && poll->event == event.name ? poll : nullptr;
}

const Poll* EventRegistry::presentPoll(const Event& event) const
{
    return pollOf(event, event.presentStep());
}

bool EventRegistry::opens(const Step& step) const
{
    const auto* poll = step.slide ? nullptr : polls().find(step.id);
    return poll && !poll->isOpen() && (poll->state == Poll::State::Draft || polls().tally(poll->id).votes == 0);
}

std::optional<LastStep> EventRegistry::lastStep(const QString& id) const
{
    const auto* event = find(id);
    const auto last = m_lastSteps.constFind(id);
    return event && last != m_lastSteps.cend() && last->moves == event->moves ? std::optional(*last) : std::nullopt;
}

// Each change waits for its turn.

Task<Result<bool>> EventRegistry::step(QString id, StepWish wish)
{
    return requests().request<bool>([this, id, wish] { return doStep(id, wish); });
}

Task<Result<Done>> EventRegistry::setVoting(QString id, bool open, QString meant)
{
    return requests().request<Done>([this, id, open, meant] { return doSetVoting(id, open, meant); });
}

Task<Result<Done>> EventRegistry::press(QString id, RemoteCard::Press press)
{
    return requests().request<Done>([this, id, press] { return doPress(id, press); });
}

} // namespace everyport::events
