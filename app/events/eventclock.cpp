#include "app/events/eventclock.h"

#include <algorithm>

namespace everyport::events {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds patience(60); // until the clock tries once more

} // namespace

EventClock::EventClock(Clock& clock, EventBook& book, EventStepping& stepping, Ports ports)
    : m_clock(clock), m_book(book), m_stepping(stepping), m_ports(std::move(ports)), m_schedule(clock, [this] {
          clockTurned();
      })
{
}

/// Until the clock may try once more there; by no hour, which may be set.
std::chrono::milliseconds EventClock::pauseOf(const QString& event) const
{
    const auto until = m_notBefore.constFind(event);
    return until == m_notBefore.cend() ? 0ms : std::chrono::ceil<std::chrono::milliseconds>(*until - m_clock.now());
}

void EventClock::planAnew()
{
    const auto now = m_clock.wallMsecs();
    std::optional<qint64> next;
    m_book.forEach([&](const Event& event) {
        const auto* poll = m_stepping.presentPoll(event);
        auto turn = nextTurn(event, m_book.placeOf(event), isOpenBySeconds(poll), now);
        if (const auto pause = pauseOf(event.id); turn && pause > 0ms)
            turn = std::max<qint64>(*turn, now + pause.count());
        if (turn && (!next || *turn < *next))
            next = turn;
    });
    m_schedule.wait(next);
}

void EventClock::entered(const QString& id)
{
    if (m_notBefore.remove(id)) // somebody was quicker than the next try
        planAnew();
}

Task<Result<Done>> EventClock::countAnew(QString id, QString poll)
{
    const auto* event = m_book.find(id);
    const auto* step = event ? event->presentStep() : nullptr;
    const auto* opened = event ? m_stepping.presentPoll(*event) : nullptr;
    // Whose seconds have closed it once is open for as long as the host likes.
    if (!step || step->id != poll || step->seconds == 0 || event->isTimeOver || !isOpenBySeconds(opened))
        co_return Done();
    auto editing = m_ports.edit(id, [now = m_clock.wallMsecs()](Event& next) { next.since = now; });
    auto edited = co_await std::move(editing);
    co_return edited;
}

void EventClock::clockTurned()
{
    const auto now = m_clock.wallMsecs();
    for (const auto& event : m_book.events()) {
        const bool isOpen = isOpenBySeconds(m_stepping.presentPoll(event));
        const bool isDue = dueStep(event, m_book.placeOf(event), now) || isTimeUp(event, isOpen, now)
            || isCountAhead(event, isOpen, now);
        if (!isDue || pauseOf(event.id).count() > 0)
            continue;
        m_notBefore.insert(event.id, m_clock.now() + patience); // what fails is still due; what succeeds plans anew
        m_ports.start([this, id = event.id] { return turn(id); }, u"stepping by the clock"_s);
    }
    planAnew();
}

Task<Result<Done>> EventClock::turn(QString id)
{
    const auto* event = m_book.find(id);
    if (!event)
        co_return Done();
    const auto* poll = m_stepping.presentPoll(*event);
    const bool isOpen = isOpenBySeconds(poll);
    const auto now = m_clock.wallMsecs();
    const auto due = dueStep(*event, m_book.placeOf(*event), now);
    // The seconds first, for both may have come while nobody was there: a step that stays open is left open.
    if (isTimeUp(*event, isOpen, now)) {
        auto closing = endVoting(id);
        const auto closed = co_await std::move(closing);
        if (!closed)
            co_return closed;
    } else if (!due && isCountAhead(*event, isOpen, now)) {
        auto counting = countAnew(id, poll->id);
        const auto counted = co_await std::move(counting);
        if (!counted)
            co_return counted;
    }
    if (due) {
        auto stepping = stepTo(id, *due);
        const auto stepped = co_await std::move(stepping);
        if (!stepped)
            co_return stepped;
    }
    m_notBefore.remove(id);
    planAnew();
    co_return Done();
}

Task<Result<Done>> EventClock::stepTo(QString id, QString step)
{
    auto stepping = m_stepping.step(id, {.way = StepWish::Way::To, .to = step});
    const auto stepped = co_await std::move(stepping);
    if (!stepped)
        co_return stepped.error();
    // Nobody was there to see that nothing opened.
    const auto* event = m_book.find(id);
    const auto* poll = event && event->present == step ? m_stepping.presentPoll(*event) : nullptr;
    if (poll && !poll->isOpen() && m_book.polls().leader(poll->id).isEmpty())
        co_return Error::refused(Reason::InUse,
            u"“%1” is at “%2” by its time, but voting there stays closed: people have voted in it before. Open voting to go on with it, or begin a new round to count from nought."_s
                .arg(event->name, poll->question.isEmpty() ? poll->id : poll->question));
    co_return Done();
}

Task<Result<Done>> EventClock::endVoting(QString id)
{
    const auto poll = m_book.find(id)->present;
    // First: a program that ends in between, or a storage that takes only one of both, would leave it open for ever.
    auto closing = m_book.polls().closePoll(poll);
    const auto closed = co_await std::move(closing);
    const bool isAnothers = !closed && isLedElsewhere(closed.error());
    const auto* event = m_book.find(id);
    if (!event || event->present != poll || (!closed && !isAnothers))
        co_return closed;
    // Who opens it again afterwards opens it for as long as they like.
    auto editing = m_ports.edit(id, [](Event& next) { next.isTimeOver = true; });
    auto edited = co_await std::move(editing);
    co_return edited;
}

} // namespace everyport::events
