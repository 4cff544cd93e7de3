#include "app/events/eventbook.h"

#include <algorithm>

#include <QSet>

#include "app/events/eventstore.h"

namespace everyport::events {

using namespace Qt::StringLiterals;

namespace {

bool isIn(const QList<Step>& steps, const QString& id)
{
    return std::any_of(steps.begin(), steps.end(), [&id](const Step& step) { return step.id == id; });
}

/// As it is stored. Once an event has stepped to a poll, the order in which they are seen stands: where that one was is
/// then known to whoever does not have it. (A slide that is not in the order has been taken out.)
Event rowOf(const Event& event, const QList<Step>& order)
{
    auto row = event;
    row.steps = order;
    if (!event.isRunning() || isIn(order, event.present))
        return row;
    for (const auto& step : event.steps) {
        if (!step.slide && !isIn(order, step.id) && row.steps.size() < maximumSteps)
            row.steps.append(step);
    }
    return row;
}

} // namespace

EventBook::EventBook(Clock& clock, Database& database, polls::PollRegistry& registry, TaskSet::Failed failed)
    : m_clock(clock), m_database(database), m_polls(registry), m_requests(std::move(failed))
{
}

Error EventBook::missing(const QString& id)
{
    return Error::refused(Reason::NotFound, u"There is no event “%1”. Polls that name one make it."_s.arg(id));
}

void EventBook::take(const QList<Event>& loaded)
{
    for (const auto& event : loaded)
        m_events.push_back({event, event.steps});
}

void EventBook::takeNews(const QList<Event>& stored)
{
    for (const auto& row : stored) {
        auto* kept = keptOf(row.id);
        if (!kept)
            kept = keptNamed(row.name); // both made it at once
        if (!kept) {
            m_events.push_back({row, row.steps});
            kept = &m_events.back();
        } else {
            auto here = kept->event;
            here.steps = kept->order;
            if (here == row)
                continue;
        }
        const bool hasStepped = kept->event.moves != row.moves;
        kept->order = row.steps;
        kept->event = row;
        kept->event.steps = visible(*kept);
        refresh(*kept);
        const Event now = kept->event;
        notifyChanged(*kept);
        if (hasStepped && !now.steps.isEmpty())
            m_listeners.notify(&EventChanges::eventStepped, now);
    }
}

void EventBook::keepSoon(const QString& id)
{
    startOnTop([this, id] { return keepAsItIs(id); }, u"keeping an event"_s);
}

Task<Result<Done>> EventBook::requestOnTop(Change change)
{
    return m_requests.request<Done>([this, change] { return onTop(change); });
}

void EventBook::startOnTop(Change change, const QString& what)
{
    m_requests.start([this, change] { return onTop(change); }, what);
}

bool EventBook::wasBehind(const Error& error)
{
    return error.kind == Error::Kind::Busy && error.reason == Reason::AlreadyExists;
}

Task<Result<Done>> EventBook::onTop(Change change)
{
    constexpr int mostTries = 5;
    auto result = Result<Done>(Done());
    for (int i = 0; i < mostTries; ++i) {
        auto changing = change();
        result = co_await std::move(changing);
        if (result || !wasBehind(result.error()))
            break;
        auto reading = readAnew();
        auto read = co_await std::move(reading);
        if (!read)
            co_return read;
    }
    co_return result;
}

QList<Event> EventBook::events() const
{
    QList<Event> all;
    for (const auto& kept : m_events) {
        if (!kept.event.steps.isEmpty())
            all.append(kept.event);
    }
    return all;
}

const Event* EventBook::find(const QString& id) const
{
    const auto found = std::find_if(
        m_events.begin(), m_events.end(), [&id](const Kept& kept) { return kept.event.id == id; });
    return found == m_events.end() || found->event.steps.isEmpty() ? nullptr : &found->event;
}

const Event* EventBook::findByName(const QString& name) const
{
    const auto found = std::find_if(
        m_events.begin(), m_events.end(), [&name](const Kept& kept) { return kept.event.name == name; });
    return found == m_events.end() || found->event.steps.isEmpty() ? nullptr : &found->event;
}

const Event* EventBook::meant(const QString& words) const
{
    const auto* event = findByName(words);
    return event ? event : find(words);
}

const Event* EventBook::eventOf(const QString& poll) const
{
    const auto* found = m_polls.find(poll);
    return found && !found->event.isEmpty() ? findByName(found->event) : nullptr;
}

qsizetype EventBook::placeOf(const Event& event) const
{
    const auto place = event.place();
    const auto kept = std::find_if(
        m_events.begin(), m_events.end(), [&event](const Kept& one) { return one.event.id == event.id; });
    if (place >= 0 || !event.isRunning() || kept == m_events.end() || !isIn(kept->order, event.present))
        return place;
    qsizetype before = -1;
    for (const auto& step : kept->order) {
        if (step.id == event.present)
            break;
        before = std::max(before, event.placeOf(step.id));
    }
    return before;
}

EventBook::Kept* EventBook::keptOf(const QString& id)
{
    const auto found = std::find_if(
        m_events.begin(), m_events.end(), [&id](const Kept& kept) { return kept.event.id == id; });
    return found == m_events.end() ? nullptr : &*found;
}

EventBook::Kept* EventBook::keptNamed(const QString& name)
{
    const auto found = std::find_if(
        m_events.begin(), m_events.end(), [&name](const Kept& kept) { return kept.event.name == name; });
    return found == m_events.end() ? nullptr : &*found;
}

QString EventBook::freeId(const QString& name) const
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

EventBook::Kept& EventBook::made(const QString& name)
{
    if (auto* kept = keptNamed(name))
        return *kept;
    Event event{.id = freeId(name), .name = name, .madeAt = m_clock.wallMsecs()};
    m_events.push_back({event, {}});
    // Its id stands in addresses that are printed: it is kept from now on.
    m_requests.start([this, id = event.id] { return doMake(id); }, u"keeping an event"_s);
    return m_events.back();
}

QList<Step> EventBook::visible(const Kept& kept) const
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

/// An event whose present step has gone is where it was before that. One whose present step was not here yet stays: its
/// poll is read after it, or whoever has stepped there says where it is instead.
bool EventBook::refresh(Kept& kept)
{
    const auto steps = visible(kept);
    auto& event = kept.event;
    if (steps == event.steps)
        return false;
    const auto gone = event.place();
    const auto before = std::exchange(event.steps, steps);
    const bool wasHere = gone >= 0 || !isIn(kept.order, event.present);
    if (event.isRunning() && wasHere && event.place() < 0) {
        auto at = gone - 1;
        while (at >= 0 && event.placeOf(before[at].id) < 0)
            --at;
        event.present = at < 0 ? QString() : before[at].id;
        event.since = m_clock.wallMsecs();
        ++event.moves;
        keepSoon(event.id);
        m_listeners.notify(&EventChanges::eventStepped, Event(event));
    }
    return true;
}

void EventBook::notifyChanged(const Kept& kept)
{
    const auto id = kept.event.id;
    m_listeners.notify(kept.event.steps.isEmpty() ? &EventChanges::eventRemoved : &EventChanges::eventChanged, id);
}

Task<Result<Done>> EventBook::arrange(QString id, QList<Step> steps)
{
    return requestOnTop([this, id, steps] { return doArrange(id, steps); });
}

Task<Result<Done>> EventBook::changeStep(QString id, Step step)
{
    return requestOnTop([this, id, step] { return doChangeStep(id, step); });
}

Task<Result<Done>> EventBook::moveStep(QString id, QString step, int by)
{
    return requestOnTop([this, id, step, by] { return doMoveStep(id, step, by); });
}

Task<Result<Done>> EventBook::setWall(QString id, Wall wall)
{
    return requestOnTop([this, id, wall] { return doSetWall(id, wall); });
}

Task<Result<Done>> EventBook::keep(Event event, QList<Step> order)
{
    ++event.edits;
    const auto row = rowOf(event, order);
    auto storing = m_database.write([row](QSqlDatabase& connection) { return store::save(connection, row); });
    const auto stored = co_await std::move(storing);
    if (!stored)
        co_return stored;
    auto* kept = keptOf(event.id);
    const bool hasStepped = kept->event.moves != event.moves;
    kept->event = event;
    kept->order = row.steps;
    refresh(*kept); // polls may have come and gone meanwhile
    planAnew();
    const Event now = kept->event;
    notifyChanged(*kept);
    if (hasStepped)
        m_listeners.notify(&EventChanges::eventStepped, now);
    co_return Done();
}

Task<Result<Done>> EventBook::edit(QString id, std::function<void(Event& event)> change)
{
    const auto* kept = keptOf(id);
    if (!kept)
        co_return missing(id);
    auto next = kept->event;
    change(next);
    auto keeping = keep(next, kept->order);
    auto stored = co_await std::move(keeping);
    co_return stored;
}

Task<Result<Done>> EventBook::keepAsItIs(QString id)
{
    const auto* kept = keptOf(id);
    if (!kept) // another program made it, too, and its id is the one that holds: takeNews has taken it over
        co_return Done();
    auto row = rowOf(kept->event, kept->order);
    ++row.edits;
    auto storing = m_database.write([row](QSqlDatabase& connection) { return store::save(connection, row); });
    const auto stored = co_await std::move(storing);
    if (auto* now = keptOf(id); now && stored) {
        now->event.edits = row.edits;
        now->order = row.steps;
    }
    co_return stored;
}

Task<Result<Done>> EventBook::doMake(QString id)
{
    const auto* kept = keptOf(id);
    if (!kept) // another program made it, with another id
        co_return Done();
    auto row = kept->event;
    row.steps = kept->order;
    auto storing = m_database.write([row](QSqlDatabase& connection) { return store::make(connection, row); });
    const auto stored = co_await std::move(storing);
    co_return stored;
}

Task<Result<Done>> EventBook::doArrange(QString id, QList<Step> steps)
{
    if (!find(id))
        co_return missing(id);
    const auto checked = checkSteps(steps);
    if (!checked)
        co_return checked;
    const auto* kept = keptOf(id);
    const Event wished{.steps = steps};
    for (const auto& step : kept->order) { // whose poll may come back
        if (!step.slide && wished.placeOf(step.id) < 0 && kept->event.placeOf(step.id) < 0
            && steps.size() < maximumSteps)
            steps.append(step);
    }
    auto keeping = keep(kept->event, steps);
    auto kept2 = co_await std::move(keeping);
    co_return kept2;
}

Task<Result<Done>> EventBook::doChangeStep(QString id, Step step)
{
    const auto* event = find(id);
    if (!event)
        co_return missing(id);
    auto steps = event->steps;
    const auto place = event->placeOf(step.id);
    if (place < 0)
        co_return Error::refused(Reason::NotFound, u"“%1” is no step of “%2”."_s.arg(step.id, event->name));
    steps[place] = step;
    auto arranging = doArrange(id, steps);
    auto arranged = co_await std::move(arranging);
    co_return arranged;
}

Task<Result<Done>> EventBook::doMoveStep(QString id, QString step, int by)
{
    const auto* event = find(id);
    if (!event)
        co_return missing(id);
    const auto from = event->placeOf(step), to = from + by;
    if (from < 0)
        co_return Error::refused(Reason::NotFound, u"“%1” is no step of “%2”."_s.arg(step, event->name));
    if (to < 0 || to >= event->steps.size())
        co_return Error::refused(Reason::BadValue,
            u"“%1” has %2 steps: this one cannot be moved beyond its ends."_s.arg(event->name)
                .arg(event->steps.size()));
    auto steps = event->steps;
    steps.move(from, to);
    auto arranging = doArrange(id, steps);
    auto arranged = co_await std::move(arranging);
    co_return arranged;
}

Task<Result<Done>> EventBook::doSetWall(QString id, Wall wall)
{
    const auto* event = find(id);
    if (!event)
        co_return missing(id);
    if (event->wall == wall)
        co_return Done();
    auto editing = edit(id, [wall](Event& next) { next.wall = wall; });
    auto stored = co_await std::move(editing);
    co_return stored;
}

} // namespace everyport::events
