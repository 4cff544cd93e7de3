#include <QScopeGuard>

#include "app/events/eventregistry.h"
#include "app/events/eventstore.h"

namespace everyport::events {

using namespace Qt::StringLiterals;
using polls::Poll;

namespace {

constexpr std::chrono::seconds patience(60); // until the clock tries once more
constexpr int mostTries = 10;                // of one step, while other programs change what else there is of its event

/// Another station leads the poll, and opens and closes it in its own time: the event goes on.
bool isLedElsewhere(const Error& error)
{
    return error.reason == Reason::NotAuthorised;
}

} // namespace

// The work of an EventRegistry. Only its requests call these, one after the other.

/// Empty: its end.
Result<QString> EventRegistry::goalOf(const Event& event, const StepWish& wish)
{
    const auto last = event.steps.size() - 1;
    const auto place = event.endedAt ? last + 1 : event.place();
    switch (wish.way) {
    case StepWish::Way::Next:
        if (place > last)
            return Error::refused(Reason::NotFound,
                u"“%1” is over: its last step was left. Go back, or to one of its steps."_s.arg(event.name));
        return place == last ? QString() : event.steps[place + 1].id;
    case StepWish::Way::Back:
        if (place < 0)
            return Error::refused(Reason::NotFound,
                u"“%1” has not begun: there is no step to go back to. Next begins it."_s.arg(event.name));
        if (place == 0)
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

Task<Result<bool>> EventRegistry::doStep(QString id, StepWish wish)
{
    const auto* event = find(id);
    if (!event)
        co_return missing(id);
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
    const auto goal = goalOf(*event, wish);
    if (!goal)
        co_return goal.error();
    if (!goal->isEmpty() && *goal == event->present)
        co_return false;
    m_stepping = id;
    const auto over = qScopeGuard([this] { m_stepping.clear(); });
    LastStep last{.from = event->present, .endedAt = event->endedAt, .isTimeOver = event->isTimeOver};
    const auto* left = presentPoll(*event);
    if (left && left->isOpen() && !event->presentStep()->staysOpen) {
        last.closed = left->id;
        last.round = left->round;
        auto closing = polls().closePoll(left->id);
        const auto closed = co_await std::move(closing);
        if (!closed && !isLedElsewhere(closed.error()))
            co_return closed.error();
    }
    const bool opensIt = wish.way != StepWish::Way::Back;
    event = find(id);
    if (!event) // it went while the other closed
        co_return missing(id);
    const auto* step = event->step(*goal);
    if (opensIt && step && opens(*step)) {
        last.opened = *goal;
        last.wasDraft = polls().find(*goal)->state == Poll::State::Draft;
    }
    last.at = clock().wallMsecs();
    last.moves = event->moves + 1;
    m_lastSteps.insert(id, last); // first: whoever hears of the step may ask
    for (int tries = 1;; ++tries) {
        auto entering = enter(id, *goal, opensIt);
        const auto entered = co_await std::move(entering);
        if (entered)
            co_return true;
        if (!wasBehind(entered.error()))
            co_return entered.error();
        auto reading = readAnew();
        const auto read = co_await std::move(reading);
        if (!read)
            co_return read.error();
        event = find(id); // two hosts may have pressed the same
        if (event && event->present == *goal && event->endedAt.has_value() == goal->isEmpty())
            co_return false;
        // What was changed was no step: voting has moved on by now, and the event may not stay behind.
        if (!event || event->moves + 1 != last.moves || tries == mostTries)
            co_return entered.error();
    }
}

/// What the step opened is as it was before. Once somebody has voted there it was asked, and is closed.
Task<Result<Done>> EventRegistry::closeAgain(LastStep last)
{
    const auto* opened = polls().find(last.opened);
    if (!opened || !opened->isOpen())
        co_return Done();
    auto closing = polls().closePoll(last.opened);
    const auto closed = co_await std::move(closing);
    if (!closed)
        co_return isLedElsewhere(closed.error()) ? Result<Done>(Done()) : closed;
    // Now nothing counts there any more: what was tapped until then is decided.
    if (!last.wasDraft || polls().tally(last.opened).votes > 0)
        co_return Done();
    auto beginning = polls().resetPoll(last.opened);
    const auto begun = co_await std::move(beginning);
    co_return begun;
}

/// What was voted in between stays. A poll that was closed and has begun another round since stays closed.
Task<Result<bool>> EventRegistry::takeBack(QString id, LastStep last)
{
    const auto* event = find(id);
    if (!last.from.isEmpty() && !event->step(last.from))
        co_return Error::refused(Reason::NotFound,
            u"The step before is no longer in “%1”, so this one cannot be taken back."_s.arg(event->name));
    m_stepping = id;
    const auto over = qScopeGuard([this] { m_stepping.clear(); });
    auto undoing = closeAgain(last);
    const auto undone = co_await std::move(undoing);
    if (!undone)
        co_return undone.error();
    const auto* closed = polls().find(last.closed);
    if (closed && closed->state == Poll::State::Closed && closed->round == last.round) {
        auto opening = polls().openPoll(last.closed);
        const auto reopened = co_await std::move(opening);
        if (!reopened && !isLedElsewhere(reopened.error()))
            co_return reopened.error();
    }
    for (int tries = 1;; ++tries) {
        const auto* kept = keptOf(id);
        if (!kept)
            co_return missing(id);
        auto next = kept->event;
        const auto moves = next.moves++;
        next.present = last.from;
        next.since = clock().wallMsecs();
        next.isTimeOver = last.isTimeOver;
        next.endedAt = last.endedAt;
        auto keeping = keep(next, kept->order);
        const auto isKept = co_await std::move(keeping);
        if (isKept)
            co_return true;
        if (!wasBehind(isKept.error()) || tries == mostTries)
            co_return isKept.error();
        auto reading = readAnew();
        const auto read = co_await std::move(reading);
        if (!read)
            co_return read.error();
        const auto* now = find(id);
        if (!now || now->moves != moves) // somebody has stepped
            co_return isKept.error();
    }
}

Task<Result<Done>> EventRegistry::enter(QString id, QString goal, bool opensIt)
{
    const auto* event = find(id);
    const auto* step = event ? event->step(goal) : nullptr;
    if (!event || (!goal.isEmpty() && !step)) // it went while the other closed
        co_return missing(id);
    if (opensIt && step && opens(*step)) { // not once it is open
        auto opening = polls().openPoll(goal);
        const auto opened = co_await std::move(opening);
        if (!opened && !isLedElsewhere(opened.error()))
            co_return opened;
    }
    auto next = keptOf(id)->event;
    next.present = goal;
    next.since = clock().wallMsecs();
    ++next.moves;
    next.isTimeOver = false;
    next.endedAt = goal.isEmpty() ? std::optional(next.since) : std::nullopt;
    auto keeping = keep(next, keptOf(id)->order);
    auto kept = co_await std::move(keeping);
    if (kept && m_notBefore.remove(id)) // somebody was quicker than the clock's next try
        planAnew();
    co_return kept;
}

Task<Result<Done>> EventRegistry::doFollow(QString id, QString poll)
{
    const auto* event = find(id);
    const auto* step = event ? event->step(poll) : nullptr;
    const auto* opened = event ? pollOf(*event, step) : nullptr;
    const auto* present = event ? presentPoll(*event) : nullptr;
    if (!opened || !opened->isOpen() || event->present == poll || (present && present->isOpen()))
        co_return Done();
    auto entering = enter(id, poll, false);
    auto entered = co_await std::move(entering);
    co_return entered;
}

Task<Result<Done>> EventRegistry::doCountAnew(QString id, QString poll)
{
    const auto* event = find(id);
    const auto* step = event ? event->presentStep() : nullptr;
    const auto* opened = event ? presentPoll(*event) : nullptr;
    // Whose seconds have closed it once is open for as long as the host likes.
    if (!step || step->id != poll || step->seconds == 0 || event->isTimeOver || !opened || !opened->isOpen())
        co_return Done();
    auto next = keptOf(id)->event;
    next.since = clock().wallMsecs();
    auto keeping = keep(next, keptOf(id)->order);
    auto kept = co_await std::move(keeping);
    co_return kept;
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
    auto stepping = doStep(id, {.way = way});
    const auto stepped = co_await std::move(stepping);
    if (!stepped)
        co_return stepped.error();
    co_return Done();
}

void EventRegistry::clockTurned()
{
    const auto now = clock().wallMsecs();
    for (const auto& event : events()) {
        const auto* poll = presentPoll(event);
        const bool isOpen = poll && poll->isOpen();
        const bool isDue = dueStep(event, now) || isTimeUp(event, isOpen, now) || isCountAhead(event, isOpen, now);
        if (!isDue || pauseOf(event.id).count() > 0)
            continue;
        m_notBefore.insert(event.id, clock().now() + patience); // what fails is still due; what succeeds plans anew
        startOnTop([this, id = event.id] { return doTurn(id); }, u"stepping by the clock"_s);
    }
    planAnew();
}

Task<Result<Done>> EventRegistry::doTurn(QString id)
{
    const auto* event = find(id);
    if (!event)
        co_return Done();
    const auto* poll = presentPoll(*event);
    const bool isOpen = poll && poll->isOpen();
    const auto now = clock().wallMsecs();
    const auto due = dueStep(*event, now);
    // The seconds first, for both may have come while nobody was there: a step that stays open is left open.
    if (isTimeUp(*event, isOpen, now)) {
        auto closing = doTimeOver(id);
        const auto closed = co_await std::move(closing);
        if (!closed)
            co_return closed;
    } else if (!due && isCountAhead(*event, isOpen, now)) {
        auto counting = doCountAnew(id, poll->id);
        const auto counted = co_await std::move(counting);
        if (!counted)
            co_return counted;
    }
    if (due) {
        auto stepping = doClockStep(id, *due);
        const auto stepped = co_await std::move(stepping);
        if (!stepped)
            co_return stepped;
    }
    m_notBefore.remove(id);
    planAnew();
    co_return Done();
}

Task<Result<Done>> EventRegistry::doClockStep(QString id, QString step)
{
    auto stepping = doStep(id, {.way = StepWish::Way::To, .to = step});
    const auto stepped = co_await std::move(stepping);
    if (!stepped)
        co_return stepped.error();
    co_return Done();
}

Task<Result<Done>> EventRegistry::doTimeOver(QString id)
{
    const auto poll = keptOf(id)->event.present;
    // First: a program that ends in between, or a storage that takes only one of both, would leave it open for ever.
    auto closing = polls().closePoll(poll);
    const auto closed = co_await std::move(closing);
    const bool isAnothers = !closed && isLedElsewhere(closed.error());
    const auto* event = find(id);
    if (!event || event->present != poll || (!closed && !isAnothers))
        co_return closed;
    auto over = *event;
    over.isTimeOver = true; // who opens it again afterwards opens it for as long as they like
    auto keeping = keep(over, keptOf(id)->order);
    auto kept = co_await std::move(keeping);
    co_return kept;
}

} // namespace everyport::events
