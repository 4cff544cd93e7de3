#include "app/events/eventregistry.h"

#include <algorithm>

#include "app/events/eventstore.h"

namespace everyport::events {

using namespace Qt::StringLiterals;
using polls::Poll;

EventRegistry::EventRegistry(Clock& clock, Database& database, polls::PollRegistry& registry, TaskSet::Failed failed)
    : m_clock(clock),
      m_database(database),
      m_polls(registry),
      m_schedule(clock, [this] { clockTurned(); }),
      m_links(
          clock, database, [this](const QString& id) { return find(id); },
          [this](const QString& id) { m_listeners.notify(&EventChanges::linksChanged, id); }),
      m_cards(
          database, [this](const QString& id) { return find(id); },
          [this](const QString& id) { m_listeners.notify(&EventChanges::linksChanged, id); }),
      m_work(std::move(failed))
{
    m_polls.addListener(*this);
}

EventRegistry::~EventRegistry()
{
    m_work.cancelAll();
    m_polls.removeListener(*this);
}

Task<Result<Done>> EventRegistry::load()
{
    auto migrating = m_database.migrate(u"events"_s, store::migration());
    const auto migrated = co_await std::move(migrating);
    if (!migrated)
        co_return migrated;
    QStringList named;
    for (const auto& poll : m_polls.polls())
        named << poll.event;
    auto reading = m_database.write([named](QSqlDatabase& connection) { return store::load(connection, named); });
    const auto loaded = co_await std::move(reading);
    if (!loaded)
        co_return loaded.error();
    for (const auto& event : loaded->events)
        m_events.push_back({event, event.steps});
    m_links.setLinks(loaded->links);
    m_cards.setCards(loaded->cards, loaded->salt);
    m_isLoaded = true;
    for (const auto& poll : m_polls.polls())
        pollChanged(poll.id);
    for (auto& kept : m_events)
        refresh(kept); // those that have no poll any more
    plan();
    co_return Done();
}

QList<Event> EventRegistry::events() const
{
    QList<Event> all;
    for (const auto& kept : m_events) {
        if (!kept.event.steps.isEmpty())
            all.append(kept.event);
    }
    return all;
}

const Event* EventRegistry::find(const QString& id) const
{
    const auto found = std::find_if(
        m_events.begin(), m_events.end(), [&id](const Kept& kept) { return kept.event.id == id; });
    return found == m_events.end() || found->event.steps.isEmpty() ? nullptr : &found->event;
}

const Event* EventRegistry::findByName(const QString& name) const
{
    const auto found = std::find_if(
        m_events.begin(), m_events.end(), [&name](const Kept& kept) { return kept.event.name == name; });
    return found == m_events.end() || found->event.steps.isEmpty() ? nullptr : &found->event;
}

const Event* EventRegistry::meant(const QString& words) const
{
    const auto* event = findByName(words);
    return event ? event : find(words);
}

const Event* EventRegistry::eventOf(const QString& poll) const
{
    const auto* found = m_polls.find(poll);
    return found && !found->event.isEmpty() ? findByName(found->event) : nullptr;
}

EventRegistry::Kept* EventRegistry::keptOf(const QString& id)
{
    const auto found = std::find_if(
        m_events.begin(), m_events.end(), [&id](const Kept& kept) { return kept.event.id == id; });
    return found == m_events.end() ? nullptr : &*found;
}

EventRegistry::Kept* EventRegistry::keptNamed(const QString& name)
{
    const auto found = std::find_if(
        m_events.begin(), m_events.end(), [&name](const Kept& kept) { return kept.event.name == name; });
    return found == m_events.end() ? nullptr : &*found;
}

QString EventRegistry::freeId(const QString& name) const
{
    auto base = polls::slugFrom(name);
    if (base == "poll"_L1 && !name.contains(base, Qt::CaseInsensitive))
        base = u"event"_s; // nothing of the name is left
    auto id = base;
    const auto isTaken = [&](const Kept& kept) { return kept.event.id == id; };
    for (int next = 2; std::any_of(m_events.begin(), m_events.end(), isTaken); ++next)
        id = base + u'-' + QString::number(next);
    return id;
}

EventRegistry::Kept& EventRegistry::made(const QString& name)
{
    if (auto* kept = keptNamed(name))
        return *kept;
    Event event{.id = freeId(name), .name = name, .madeAt = m_clock.wallMsecs()};
    m_events.push_back({event, {}});
    // Its id stands in addresses that are printed: it is kept from now on.
    m_work.start(request<Done>([this, id = event.id] { return keepAsItIs(id); }), u"keeping an event"_s);
    return m_events.back();
}

QList<Step> EventRegistry::visible(const Kept& kept) const
{
    QList<Step> steps;
    QSet<QString> named;
    for (const auto& step : kept.order) {
        const auto* poll = step.slide ? nullptr : m_polls.find(step.id);
        named.insert(step.id);
        if (step.slide || (poll && poll->event == kept.event.name))
            steps.append(step);
    }
    for (const auto& poll : m_polls.polls()) {
        if (poll.event == kept.event.name && !named.contains(poll.id) && steps.size() < maximumSteps)
            steps.append({.id = poll.id});
    }
    return steps;
}

/// An event whose present step has gone is where it was before that.
bool EventRegistry::refresh(Kept& kept)
{
    const auto steps = visible(kept);
    auto& event = kept.event;
    if (steps == event.steps)
        return false;
    const auto gone = event.place();
    const auto before = std::exchange(event.steps, steps);
    if (event.isRunning() && event.place() < 0) {
        auto at = gone - 1;
        while (at >= 0 && event.placeOf(before[at].id) < 0)
            --at;
        event.present = at < 0 ? QString() : before[at].id;
        event.since = m_clock.wallMsecs();
        ++event.moves;
        m_work.start(request<Done>([this, id = event.id] { return keepAsItIs(id); }), u"keeping an event"_s);
        if (m_isLoaded)
            m_listeners.notify(&EventChanges::eventStepped, Event(event));
    }
    return true;
}

void EventRegistry::changed(const Kept& kept)
{
    const auto id = kept.event.id;
    m_listeners.notify(kept.event.steps.isEmpty() ? &EventChanges::eventRemoved : &EventChanges::eventChanged, id);
}

void EventRegistry::pollChanged(const QString& id)
{
    const auto* poll = m_polls.find(id);
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
        changed(*left);
    if (!name.isEmpty()) {
        auto& kept = made(name);
        refresh(kept);
        changed(kept);
    }
    if (poll = m_polls.find(id); poll && opened)
        follow(*poll);
    plan();
}

void EventRegistry::pollRemoved(const QString& id)
{
    m_open.remove(id);
    auto* kept = keptNamed(m_eventOf.take(id));
    if (kept && refresh(*kept))
        changed(*kept);
    plan();
}

/// What the host opens without a step is where the event is, unless people vote in its step.
void EventRegistry::follow(const Poll& opened)
{
    const auto* kept = opened.event.isEmpty() ? nullptr : keptNamed(opened.event);
    if (kept && kept->event.id != m_stepping && kept->event.present != opened.id)
        m_work.start(request<Done>([this, id = kept->event.id, poll = opened.id] { return doFollow(id, poll); }),
            u"following a poll"_s);
}

void EventRegistry::plan()
{
    std::optional<qint64> next;
    for (const auto& kept : m_events) {
        const auto* poll = presentPoll(kept.event);
        const auto turn = nextTurn(kept.event, poll && poll->isOpen());
        if (turn && (!next || *turn < *next))
            next = turn;
    }
    m_schedule.wait(next ? std::max(*next, m_notBefore) : next);
}

const Poll* EventRegistry::pollOf(const Event& event, const Step* step) const
{
    const auto* poll = step && !step->slide ? m_polls.find(step->id) : nullptr;
    return poll && poll->event == event.name ? poll : nullptr;
}

const Poll* EventRegistry::presentPoll(const Event& event) const
{
    return pollOf(event, event.presentStep());
}

bool EventRegistry::opens(const Step& step) const
{
    const auto* poll = step.slide ? nullptr : m_polls.find(step.id);
    return poll && !poll->isOpen() && (poll->state == Poll::State::Draft || m_polls.tally(poll->id).votes == 0);
}

// Each change waits for its turn.

Task<Result<Done>> EventRegistry::arrange(QString id, QList<Step> steps)
{
    return request<Done>([this, id, steps] { return doArrange(id, steps); });
}

Task<Result<Done>> EventRegistry::changeStep(QString id, Step step)
{
    return request<Done>([this, id, step] { return doChangeStep(id, step); });
}

Task<Result<Done>> EventRegistry::moveStep(QString id, QString step, int by)
{
    return request<Done>([this, id, step, by] { return doMoveStep(id, step, by); });
}

Task<Result<Done>> EventRegistry::setWall(QString id, Wall wall)
{
    return request<Done>([this, id, wall] { return doSetWall(id, wall); });
}

Task<Result<bool>> EventRegistry::step(QString id, StepWish wish)
{
    return request<bool>([this, id, wish] { return doStep(id, wish); });
}

Task<Result<Done>> EventRegistry::setVoting(QString id, bool open)
{
    return request<Done>([this, id, open] { return doSetVoting(id, open); });
}

Task<Result<Done>> EventRegistry::press(QString id, RemoteCard::Press press)
{
    return request<Done>([this, id, press] { return doPress(id, press); });
}

} // namespace everyport::events
