#include "app/events/eventregistry.h"

#include "app/events/eventstore.h"

namespace everyport::events {

using namespace Qt::StringLiterals;
using polls::Poll;

EventRegistry::EventRegistry(Clock& clock, Database& database, polls::PollRegistry& registry, TaskSet::Failed failed)
    : EventBook(clock, database, registry, std::move(failed)),
      m_stepping(clock, *this,
          {.edit = [this](QString id, auto change) { return edit(std::move(id), std::move(change)); },
              .readAnew = [this] { return readAnew(); },
              .entered = [this](const QString& id) { m_byTheClock.entered(id); }}),
      m_byTheClock(clock, *this, m_stepping,
          {.edit = [this](QString id, auto change) { return edit(std::move(id), std::move(change)); },
              .start = [this](Change change, const QString& what) { startOnTop(std::move(change), what); }}),
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
    m_stepping.noteVoting(*poll);
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
    if (kept && !m_stepping.isOnItsWay(kept->event.id) && kept->event.present != opened.id)
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
    if (kept && !m_stepping.isOnItsWay(kept->event.id) && kept->event.present == opened.id)
        startOnTop([this, id = kept->event.id, poll = opened.id] { return m_byTheClock.countAnew(id, poll); },
            u"counting a step's seconds"_s);
}

Task<Result<Done>> EventRegistry::setResultsHidden(QString id, bool hidden)
{
    const auto* event = find(id);
    const auto* poll = event ? presentPoll(*event) : nullptr;
    if (!poll)
        return Result<Done>(event
                ? Error::refused(Reason::NotFound,
                    u"“%1” is at no question now, so there are no results to hide or show."_s.arg(event->name))
                : missing(id));
    return polls().setResultsHidden(poll->id, hidden);
}

// Each of these changes waits for its turn.

Task<Result<bool>> EventRegistry::step(QString id, StepWish wish)
{
    return requests().request<bool>([this, id, wish] { return m_stepping.step(id, wish); });
}

Task<Result<Done>> EventRegistry::setVoting(QString id, bool open, QString meant)
{
    return requests().request<Done>([this, id, open, meant] { return doSetVoting(id, open, meant); });
}

Task<Result<Done>> EventRegistry::press(QString id, RemoteCard::Press press)
{
    return requests().request<Done>([this, id, press] { return doPress(id, press); });
}

// Only its requests call these, one after the other.

Task<Result<Done>> EventRegistry::doFollow(QString id, QString poll)
{
    const auto* event = find(id);
    const auto* step = event ? event->step(poll) : nullptr;
    const auto* opened = event ? m_stepping.pollOf(*event, step) : nullptr;
    const auto* present = event ? presentPoll(*event) : nullptr;
    if (!opened || !opened->isOpen() || event->present == poll || (present && present->isOpen()))
        co_return Done();
    auto entering = m_stepping.enter(id, poll, false);
    auto entered = co_await std::move(entering);
    co_return entered;
}

Task<Result<Done>> EventRegistry::doSetVoting(QString id, bool open, QString meant)
{
    const auto* event = find(id);
    if (!event)
        co_return missing(id);
    const auto* poll = presentPoll(*event);
    if (!poll)
        co_return Error::refused(Reason::NotFound,
            u"“%1” is at no question now, so there is no voting to open or close. Step to a question first."_s.arg(
                event->name));
    if (!meant.isEmpty() && meant != poll->id)
        co_return Error::refused(Reason::NotFound,
            u"“%1” has moved on to another question meanwhile, so its voting stays as it is."_s.arg(event->name));
    auto changing = open ? polls().openPoll(poll->id) : polls().closePoll(poll->id);
    auto voted = co_await std::move(changing);
    co_return voted;
}

Task<Result<Done>> EventRegistry::doPress(QString id, RemoteCard::Press press)
{
    if (press == RemoteCard::Press::Voting) {
        const auto* event = find(id);
        const auto* poll = event ? presentPoll(*event) : nullptr;
        auto changing = doSetVoting(id, !poll || !poll->isOpen());
        auto voted = co_await std::move(changing);
        co_return voted;
    }
    const auto way = press == RemoteCard::Press::Next ? StepWish::Way::Next : StepWish::Way::Back;
    auto stepping = m_stepping.step(id, {.way = way});
    const auto stepped = co_await std::move(stepping);
    if (!stepped)
        co_return stepped.error();
    co_return Done();
}

} // namespace everyport::events
