#include "app/events/eventstepping.h"

#include <QScopeGuard>

namespace everyport::events {

using namespace Qt::StringLiterals;
using polls::Poll;

namespace {

constexpr int mostTries = 10; // of one step, while other programs change what else there is of its event

/// Empty: its end. `at`: EventBook::placeOf.
Result<QString> goalOf(const Event& event, qsizetype at, const StepWish& wish)
{
    const auto last = event.steps.size() - 1;
    const auto place = event.endedAt ? last + 1 : at;
    const bool isBehind = event.isRunning() && event.place() < 0; // the step at `place`, and at none
    switch (wish.way) {
    case StepWish::Way::Next:
        if (place > last)
            return Error::refused(Reason::NotFound,
                u"“%1” is over: its last step was left. Go back, or to one of its steps."_s.arg(event.name));
        return place == last ? QString() : event.steps[place + 1].id;
    case StepWish::Way::Back:
        if (isBehind && place >= 0)
            return event.steps[place].id;
        if (place < 0 && !isBehind)
            return Error::refused(Reason::NotFound,
                u"“%1” has not begun: there is no step to go back to. Next begins it."_s.arg(event.name));
        if (place <= 0)
            return Error::refused(
                Reason::NotFound, u"This is the first step of “%1”: there is none before it."_s.arg(event.name));
        return event.steps[place - 1].id;
    case StepWish::Way::To:
    case StepWish::Way::Undo: break;
    }
    if (event.placeOf(wish.to) < 0)
        return Error::refused(Reason::NotFound, u"“%1” is no step of “%2”."_s.arg(wish.to, event.name));
    return wish.to;
}

} // namespace

bool isLedElsewhere(const Error& error)
{
    return error.reason == Reason::NotAuthorised;
}

EventStepping::EventStepping(Clock& clock, EventBook& book, Ports ports)
    : m_clock(clock), m_book(book), m_polls(book.polls()), m_ports(std::move(ports))
{
}

const Poll* EventStepping::pollOf(const Event& event, const Step* step) const
{
    const auto* poll = step && !step->slide ? m_polls.find(step->id) : nullptr;
    return poll && poll->event == event.name ? poll : nullptr;
}

const Poll* EventStepping::presentPoll(const Event& event) const
{
    return pollOf(event, event.presentStep());
}

/// A look back has closed it, and nothing since.
bool EventStepping::wasLeftBackwards(const Poll& poll) const
{
    const auto* event = m_book.eventOf(poll.id);
    return event && poll.closedAt && event->leftBackwards.value(poll.id) == *poll.closedAt;
}

bool EventStepping::opens(const Step& step) const
{
    const auto* poll = step.slide ? nullptr : m_polls.find(step.id);
    if (!poll || poll->isOpen())
        return false;
    return poll->state == Poll::State::Draft || wasLeftBackwards(*poll) || m_polls.tally(poll->id).votes == 0;
}

std::optional<LastStep> EventStepping::lastStep(const QString& id) const
{
    const auto* event = m_book.find(id);
    const auto last = m_lastSteps.constFind(id);
    return event && last != m_lastSteps.cend() && last->moves == event->moves ? std::optional(*last) : std::nullopt;
}

void EventStepping::noteVoting(const Poll& poll)
{
    for (auto last = m_lastSteps.begin(); last != m_lastSteps.end(); ++last) {
        const bool isOther = poll.isOpen() ? last->closed == poll.id : last->opened == poll.id;
        if (isOther && !isOnItsWay(last.key()))
            last->isOvertaken = true;
    }
}

Task<Result<bool>> EventStepping::step(QString id, StepWish wish)
{
    const auto* event = m_book.find(id);
    if (!event)
        co_return EventBook::missing(id);
    if (wish.from && *wish.from != event->moves)
        co_return false;
    if (wish.way == StepWish::Way::Undo) {
        const auto last = lastStep(id);
        if (!last)
            co_return Error::refused(Reason::NotFound,
                u"“%1” has not stepped, so there is nothing to take back. Step to where it should be."_s.arg(
                    event->name));
        auto taking = takeBack(id, *last);
        auto taken = co_await std::move(taking);
        co_return taken;
    }
    const auto goal = goalOf(*event, m_book.placeOf(*event), wish);
    if (!goal)
        co_return goal.error();
    if (!goal->isEmpty() && *goal == event->present)
        co_return false;
    auto going = go(id, *goal, wish.way != StepWish::Way::Back);
    auto gone = co_await std::move(going);
    co_return gone;
}

Task<Result<bool>> EventStepping::go(QString id, QString goal, bool opensIt)
{
    m_onItsWay = id;
    const auto over = qScopeGuard([this] { m_onItsWay.clear(); });
    const auto* event = m_book.find(id);
    LastStep last{.from = event->present, .endedAt = event->endedAt, .isTimeOver = event->isTimeOver};
    if (const auto tried = m_leaving.find(event->present); tried != m_leaving.end())
        tried->isBack = !opensIt;
    const auto* left = presentPoll(*event);
    if (left && left->isOpen() && !event->presentStep()->staysOpen) {
        last.closed = left->id;
        last.round = left->round;
        auto closing = m_polls.closePoll(left->id);
        const auto closed = co_await std::move(closing);
        if (!closed && !isLedElsewhere(closed.error()))
            co_return closed.error();
        // Whoever looks back for a moment comes back to a voting that goes on.
        const auto* behind = m_polls.find(last.closed);
        m_leaving.insert(last.closed, {behind ? behind->closedAt : std::nullopt, !opensIt});
    }
    event = m_book.find(id);
    if (!event) // it went while the other closed
        co_return EventBook::missing(id);
    const auto* step = event->step(goal);
    if (opensIt && step && opens(*step)) {
        const auto* poll = m_polls.find(goal);
        last.opened = goal;
        last.wasDraft = poll->state == Poll::State::Draft;
        last.wasLeftBackwards = wasLeftBackwards(*poll);
    }
    last.at = m_clock.wallMsecs();
    last.moves = event->moves + 1;
    m_lastSteps.insert(id, last); // first: whoever hears of the step may ask
    auto entering = onTop(id, [this, id, goal, opensIt] { return enter(id, goal, opensIt); });
    const auto entered = co_await std::move(entering);
    if (entered)
        co_return true;
    m_lastSteps.remove(id); // the next one may be somebody else's
    if (!EventBook::wasBehind(entered.error()))
        co_return entered.error();
    if (isAt(id, goal)) // two hosts may have pressed the same
        co_return false;
    // Somebody has stepped elsewhere: what this step opened was not to be.
    auto closing = closeAgain(last);
    const auto closed = co_await std::move(closing);
    co_return closed ? entered.error() : closed.error();
}

bool EventStepping::isAt(const QString& id, const QString& goal) const
{
    const auto* event = m_book.find(id);
    return event && event->present == goal && event->endedAt.has_value() == goal.isEmpty();
}

/// Once more where what another program that shares the database has changed was no step: voting has moved on by now,
/// and the event may not stay behind it.
Task<Result<Done>> EventStepping::onTop(QString id, std::function<Task<Result<Done>>()> change)
{
    const auto* event = m_book.find(id);
    const auto moves = event ? event->moves : 0;
    for (int tries = 1;; ++tries) {
        auto changing = change();
        auto changed = co_await std::move(changing);
        if (changed || !EventBook::wasBehind(changed.error()))
            co_return changed;
        auto reading = m_ports.readAnew();
        const auto read = co_await std::move(reading);
        if (!read)
            co_return read;
        event = m_book.find(id);
        if (tries == mostTries || !event || event->moves != moves)
            co_return changed;
    }
}

/// What the step opened is as it was before. Once somebody has voted there it was asked, and is closed.
Task<Result<Done>> EventStepping::closeAgain(LastStep last)
{
    const auto* opened = m_polls.find(last.opened);
    if (!opened || !opened->isOpen())
        co_return Done();
    auto closing = m_polls.closePoll(last.opened);
    const auto closed = co_await std::move(closing);
    if (!closed)
        co_return isLedElsewhere(closed.error()) ? Result<Done>(Done()) : closed;
    // Now nothing counts there any more: what was tapped until then is decided.
    if (!last.wasDraft || m_polls.tally(last.opened).votes > 0)
        co_return Done();
    auto beginning = m_polls.resetPoll(last.opened);
    const auto begun = co_await std::move(beginning);
    co_return begun;
}

/// What was voted in between stays. A poll that was closed and has begun another round since stays closed.
Task<Result<bool>> EventStepping::takeBack(QString id, LastStep last)
{
    const auto* event = m_book.find(id);
    if (!last.from.isEmpty() && !event->step(last.from))
        co_return Error::refused(Reason::NotFound,
            u"The step before is no longer in “%1”, so this one cannot be taken back."_s.arg(event->name));
    m_onItsWay = id;
    const auto over = qScopeGuard([this] { m_onItsWay.clear(); });
    const auto* opened = m_polls.find(last.opened);
    const bool wasOpen = opened && opened->isOpen();
    auto undoing = closeAgain(last);
    const auto undone = co_await std::move(undoing);
    if (!undone)
        co_return undone.error();
    // The look back that the step had ended goes on, unless somebody closed the voting themselves since.
    opened = m_polls.find(last.opened);
    if (last.wasLeftBackwards && wasOpen && opened && !opened->isOpen())
        m_leaving.insert(last.opened, {opened->closedAt, true});
    const auto* closed = m_polls.find(last.closed);
    if (closed && closed->state == Poll::State::Closed && closed->round == last.round) {
        auto opening = m_polls.openPoll(last.closed);
        const auto reopened = co_await std::move(opening);
        if (!reopened && !isLedElsewhere(reopened.error()))
            co_return reopened.error();
    }
    const auto back = [this, last, now = m_clock.wallMsecs()](Event& next) {
        rememberLeaving(next);
        next.present = last.from;
        next.since = now;
        ++next.moves;
        next.isTimeOver = last.isTimeOver;
        next.endedAt = last.endedAt;
        next.leftBackwards.remove(last.closed); // it goes on
    };
    auto editing = onTop(id, [this, id, back] { return m_ports.edit(id, back); });
    const auto edited = co_await std::move(editing);
    if (!edited)
        co_return edited.error();
    m_leaving.remove(last.opened);
    co_return true;
}

void EventStepping::rememberLeaving(Event& event) const
{
    const auto leaving = m_leaving.constFind(event.present);
    if (leaving == m_leaving.cend())
        return;
    if (leaving->isBack && leaving->closedAt)
        event.leftBackwards.insert(event.present, *leaving->closedAt);
    else
        event.leftBackwards.remove(event.present);
}

Task<Result<Done>> EventStepping::enter(QString id, QString goal, bool opensIt)
{
    const auto* event = m_book.find(id);
    const auto* step = event ? event->step(goal) : nullptr;
    if (!event || (!goal.isEmpty() && !step)) // it went while the other closed
        co_return EventBook::missing(id);
    const auto left = event->present;
    if (opensIt && step && opens(*step)) {
        auto opening = m_polls.openPoll(goal);
        const auto opened = co_await std::move(opening);
        if (!opened && !isLedElsewhere(opened.error()))
            co_return opened;
    }
    auto editing = m_ports.edit(id, [this, goal, opensIt, now = m_clock.wallMsecs()](Event& next) {
        rememberLeaving(next);
        if (opensIt)
            next.leftBackwards.remove(goal); // what closes it from now on is something else
        next.present = goal;
        next.since = now;
        ++next.moves;
        next.isTimeOver = false;
        next.endedAt = goal.isEmpty() ? std::optional(now) : std::nullopt;
    });
    auto edited = co_await std::move(editing);
    if (!edited)
        co_return edited;
    m_leaving.remove(left);
    m_ports.entered(id);
    co_return edited;
}

} // namespace everyport::events
