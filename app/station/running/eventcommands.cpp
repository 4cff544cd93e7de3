#include "app/station/running/eventcommands.h"

#include <QDateTime>
#include <QRegularExpression>

#include "app/config/localmoment.h"
#include "app/events/eventregistry.h"
#include "app/events/stephour.h"
#include "app/events/stepschedule.h"
#include "app/station/running/eventerrors.h"
#include "app/station/running/polls/votetexts.h"
#include "app/station/running/station.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using events::Event;
using events::EventRegistry;
using events::Step;
using events::StepWish;

QString timeText(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at).toString(u"yyyy-MM-ddTHH:mm"_s);
}

Result<qint64> momentOf(const QDate& date, const QTime& time)
{
    const auto moment = localMoment(date, time);
    if (!moment.at)
        return Error::malformed(Reason::BadValue, u"That time does not exist on that day: %1."_s.arg(moment.gap));
    return *moment.at;
}

/// A time of day is the next one that comes.
Result<qint64> timeFrom(const QString& text, qint64 now)
{
    static const QRegularExpression local(u"^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d(?::\\d\\d)?)\\z"_s);
    if (const auto found = local.match(text); found.hasMatch()) {
        const auto date = QDate::fromString(found.captured(1), Qt::ISODate);
        const auto time = QTime::fromString(found.captured(2), Qt::ISODate);
        if (date.isValid() && time.isValid())
            return momentOf(date, time);
    }
    const auto whole = QDateTime::fromString(text, Qt::ISODate);
    if (whole.isValid() && text.contains(u'T'))
        return whole.toMSecsSinceEpoch();
    const auto time = QTime::fromString(text, u"H:mm"_s);
    if (!time.isValid())
        return Error::malformed(Reason::BadValue,
            u"%1 is no time: it is written as 17:00, or as 2026-05-03T17:00."_s.arg(
                text.trimmed().isEmpty() ? u"An empty one"_s : text.left(40)));
    const auto current = QDateTime::fromMSecsSinceEpoch(now);
    const auto today = momentOf(current.date(), time);
    const bool isOver = today ? *today <= now : time <= current.time();
    return isOver ? momentOf(current.date().addDays(1), time) : today;
}

QString placeText(const Event& event)
{
    if (event.endedAt)
        return u"over"_s;
    if (event.isRunning() && event.place() < 0) // at a question that another program has made, or removed
        return u"between two steps"_s;
    return event.isRunning() ? u"step %1 of %2"_s.arg(event.place() + 1).arg(event.steps.size()) : u"not begun"_s;
}

QString eventTable(const EventRegistry& registry)
{
    QList<QStringList> rows;
    for (const auto& event : registry.events())
        rows << QStringList{event.id, placeText(event),
            event.steps.size() == 1 ? u"1 step"_s : u"%1 steps"_s.arg(event.steps.size()), event.name};
    return columns(rows);
}

/// Where the event is there or beyond, the step has begun by its hour or by hand, and only the hour itself is told.
QString hourFact(events::StepHour hour)
{
    if (hour == events::StepHour::IsBeyond)
        return u"its hour: %1"_s;
    return events::comesByTheClock(hour) ? u"begins %1"_s : u"was to begin %1"_s;
}

QString stepFacts(const EventRegistry& registry, const Event& event, const Step& step, qint64 now)
{
    QStringList facts;
    const auto hour = events::stepHour(registry, event, step, now);
    if (step.startsAt)
        facts << hourFact(hour).arg(timeText(*step.startsAt));
    if (hour == events::StepHour::IsOvertaken)
        facts << u"%1 comes first"_s.arg(events::overtakes(event, step, now)->id);
    if (hour == events::StepHour::StaysClosed)
        facts << u"voting stays closed then"_s;
    const auto* poll = step.slide ? nullptr : registry.polls().find(step.id);
    if (const auto seconds = events::secondsOf(step, poll); seconds > 0)
        facts << u"closes after %1 s"_s.arg(seconds);
    if (step.staysOpen)
        facts << u"stays open"_s;
    return facts.join(u", "_s);
}

QString orderTable(const EventRegistry& registry, const Event& event, qint64 now)
{
    QList<QStringList> rows;
    int place = 0;
    for (const auto& step : event.steps) {
        const auto* poll = step.slide ? nullptr : registry.polls().find(step.id);
        rows << QStringList{step.id == event.present ? u">"_s : u" "_s, QString::number(++place), step.id,
            poll ? polls::stateName(poll->state) : u"slide"_s,
            poll ? givenText(*poll, registry.polls().tally(poll->id)) : QString(),
            poll ? poll->question : events::shownTitle(*step.slide), stepFacts(registry, event, step, now)};
    }
    return columns(rows);
}

QString linkTable(EventRegistry& registry, const Event& event)
{
    QList<QStringList> rows;
    for (const auto& link : registry.links().of(event.id))
        rows << QStringList{link.id, polls::pollRoleName(link.kind), u"since %1"_s.arg(timeText(link.madeAt)),
            !registry.links().isGood(link) ? u"ended"_s
                : link.until               ? u"until %1"_s.arg(timeText(*link.until))
                                           : u"as long as the event"_s,
            link.label};
    return columns(rows);
}

QString cardTable(EventRegistry& registry, const Event& event)
{
    QList<QStringList> rows;
    for (const auto& card : registry.cards().of(event.id))
        rows << QStringList{card.id, pressName(card.press), card.label};
    return columns(rows);
}

/// By its id, or its number in the order.
QString meantStep(const Event& event, const QString& words)
{
    bool isNumber = false;
    const auto number = words.toInt(&isNumber);
    if (event.placeOf(words) < 0 && isNumber && number > 0 && number <= event.steps.size())
        return event.steps[number - 1].id;
    return words;
}

/// Where a step has opened nothing: it was asked before, and only who leads it opens it again.
QString stillClosedText(const EventRegistry& registry, const Event& event)
{
    const auto* step = event.presentStep();
    const auto* poll = step && !step->slide ? registry.polls().find(step->id) : nullptr;
    if (!poll || poll->isOpen() || !registry.polls().leader(poll->id).isEmpty())
        return {};
    return (poll->state == polls::Poll::State::Draft ? u"Voting on %1 is not open yet"_s
                                                     : u"Voting on %1 stays closed"_s)
               .arg(poll->id)
        + u": everyportd poll open %1 opens it.\n"_s.arg(poll->id);
}

Task<Result<Done>> stepThrough(EventRegistry& registry, QString event, StepWish wish, CommandOutput& output)
{
    auto stepping = registry.step(event, wish);
    const auto stepped = co_await std::move(stepping);
    if (!stepped)
        co_return stepped.error();
    const auto* now = registry.find(event);
    if (!now)
        co_return Done();
    output.print(now->isRunning() ? u"%1 of %2: %3\n"_s.arg(
                     QString::number(now->place() + 1), QString::number(now->steps.size()), now->present)
                                  : u"The event is over.\n"_s);
    const auto last = registry.lastStep(event);
    if (last && !last->closed.isEmpty())
        output.print(u"Voting on %1 has ended.\n"_s.arg(last->closed));
    if (last && !last->opened.isEmpty())
        output.print(u"Voting on %1 is open.\n"_s.arg(last->opened));
    if (const auto still = stillClosedText(registry, *now); !still.isEmpty())
        output.print(still);
    co_return Done();
}

Task<Result<Done>> goTo(EventRegistry& registry, const Event& event, const QString& name, CommandOutput& output)
{
    const auto id = meantStep(event, name);
    if (event.placeOf(id) < 0)
        return Result<Done>(noStep(event, name));
    return stepThrough(registry, event.id, {.way = StepWish::Way::To, .to = id}, output);
}

Task<Result<Done>> arrange(EventRegistry& registry, QString id, QList<Step> steps, qint64 now, CommandOutput& output)
{
    auto arranging = registry.arrange(id, steps);
    const auto arranged = co_await std::move(arranging);
    if (const auto* event = registry.find(id); event && arranged)
        output.print(orderTable(registry, *event, now));
    co_return arranged;
}

Task<Result<Done>> order(
    EventRegistry& registry, const Event& event, const QStringList& named, qint64 now, CommandOutput& output)
{
    QList<Step> steps;
    for (const auto& name : named) {
        const auto id = meantStep(event, name);
        const auto* step = event.step(id);
        if (!step)
            return Result<Done>(noStep(event, name));
        steps << *step;
    }
    const Event wished{.steps = steps};
    for (const auto& step : event.steps) {
        if (wished.placeOf(step.id) < 0)
            steps << step;
    }
    return arrange(registry, event.id, steps, now, output);
}

/// A time of day that is over for today is tomorrow's, which whoever gave it may not have meant.
QString tomorrowText(const QString& typed, qint64 at, qint64 now)
{
    const auto begins = QDateTime::fromMSecsSinceEpoch(at);
    const bool isLater = begins.date() > QDateTime::fromMSecsSinceEpoch(now).date();
    return isLater && !typed.contains(u'T') ? u"It begins tomorrow at %1.\n"_s.arg(begins.toString(u"HH:mm"_s))
                                            : QString();
}

/// The steps before it that the clock would have come to, but for this one's hour.
QString overtakenText(const EventRegistry& registry, const Event& event, const Step& step, qint64 now)
{
    auto changed = event;
    const auto place = event.placeOf(step.id);
    changed.steps[place] = step;
    QString text;
    for (const auto& earlier : event.steps.first(place)) {
        const bool wasToCome = events::comesByTheClock(events::stepHour(registry, event, earlier, now));
        if (wasToCome && events::stepHour(registry, changed, earlier, now) == events::StepHour::IsOvertaken)
            text += u"The clock does not come to %1 any more: this comes first.\n"_s.arg(earlier.id);
    }
    return text;
}

/// A step that the clock goes to, where nobody may be to see that it opens nothing, or never goes to.
QString byTheClockText(const EventRegistry& registry, const Event& event, const Step& step, qint64 now)
{
    const auto byHand = u": everyportd event goto %1 %2 does.\n"_s.arg(event.id, step.id);
    const auto at = [](const Step& of) {
        return QDateTime::fromMSecsSinceEpoch(*of.startsAt).toString(u"yyyy-MM-dd HH:mm"_s);
    };
    switch (events::stepHour(registry, event, step, now)) {
    case events::StepHour::EventIsOver: return u"The event is over, so the clock does not go there"_s + byHand;
    case events::StepHour::IsBeyond:
        if (event.present == step.id)
            return u"The event is at %1 already, so the clock does not come to it again.\n"_s.arg(step.id);
        return u"The event is beyond it, and the clock goes forward only"_s + byHand;
    case events::StepHour::IsOver: return u"%1 is over: the clock does not go there"_s.arg(at(step)) + byHand;
    case events::StepHour::IsOvertaken: {
        const auto* first = events::overtakes(event, step, now);
        return u"%1 comes first, %2, so the clock does not come here"_s.arg(first->id, at(*first)) + byHand;
    }
    case events::StepHour::StaysClosed:
        return u"People have voted on %1, so voting stays closed then: everyportd poll reset %1 begins a new round that the clock opens.\n"_s
                   .arg(step.id)
            + overtakenText(registry, event, step, now);
    case events::StepHour::None: break;
    case events::StepHour::Steps: return overtakenText(registry, event, step, now);
    }
    return {};
}

Task<Result<Done>> changeStep(EventRegistry& registry, QString event, Step step, QString told, CommandOutput& output)
{
    auto changing = registry.changeStep(event, step);
    const auto changed = co_await std::move(changing);
    if (changed && !told.isEmpty())
        output.print(told);
    co_return changed;
}

Task<Result<Done>> done(const QString& text, CommandOutput& output)
{
    output.print(text);
    return Result<Done>(Done());
}

/// A question of a quiz has one time, by which its points are given, too: that is what is meant.
Task<Result<Done>> changeQuizStep(
    EventRegistry& registry, QString event, Step step, int seconds, QString told, CommandOutput& output)
{
    auto timing = registry.polls().change(
        step.id, [seconds](polls::Poll& question) { question.quizSeconds = seconds; });
    const auto timed = co_await std::move(timing);
    if (!timed)
        co_return timed;
    step.seconds = 0; // of a time when it was none
    told += u"%1 is a question of a quiz: its own time is %2 s now, for its points and for what phones show, too.\n"_s
                .arg(step.id)
                .arg(seconds);
    auto changing = changeStep(registry, event, step, told, output);
    const auto changed = co_await std::move(changing);
    co_return changed;
}

Task<Result<Done>> setStep(
    EventRegistry& registry, const Event& event, const CommandRequest& request, qint64 now, CommandOutput& output)
{
    const auto name = request.arguments.value(1);
    const auto* found = event.step(meantStep(event, name));
    if (!found)
        return Result<Done>(noStep(event, name));
    if (request.options.isEmpty()) // nothing is to change
        return done(orderTable(registry, event, now), output);
    auto step = *found;
    QString told;
    if (const auto at = request.options.value(u"at"_s).toString(); at == "never"_L1) {
        step.startsAt.reset();
    } else if (request.options.contains(u"at"_s)) {
        const auto time = timeFrom(at, now);
        if (!time)
            return Result<Done>(
                Error::malformed(Reason::BadValue, time.error().text + u" “--at never” takes the time away."_s));
        step.startsAt = *time;
        told = tomorrowText(at, *time, now) + byTheClockText(registry, event, step, now);
    }
    if (request.options.contains(u"stays-open"_s))
        step.staysOpen = request.options.value(u"stays-open"_s).toBool();
    if (request.options.contains(u"seconds"_s)) {
        const auto seconds = request.options.value(u"seconds"_s).toInt();
        const auto* poll = step.slide ? nullptr : registry.polls().find(step.id);
        if (poll && poll->kind == polls::Kind::Quiz)
            return changeQuizStep(registry, event.id, step, seconds, told, output);
        step.seconds = seconds;
    }
    return changeStep(registry, event.id, step, told, output);
}

Task<Result<Done>> giveLink(Station& station, QString event, CommandRequest request, CommandOutput& output)
{
    const auto kind = polls::pollRoleFromName(request.options.value(u"kind"_s, u"host"_s).toString());
    events::EventLinks::Wish wish{.kind = kind.value_or(polls::PollRole::Viewer),
        .label = request.options.value(u"label"_s).toString(),
        .by = request.by};
    if (request.options.contains(u"until"_s)) {
        const auto time = timeFrom(request.options.value(u"until"_s).toString(), station.reactor().clock().wallMsecs());
        if (!time)
            co_return time.error();
        wish.until = *time;
    }
    auto giving = station.events().links().give(event, wish);
    const auto given = co_await std::move(giving);
    if (!given)
        co_return given.error();
    const auto address = station.pollAddresses().host(given->token);
    output.print((address.isEmpty() ? u"/h/"_s + given->token : address) + u'\n');
    co_return Done();
}

Task<Result<Done>> teachCard(EventRegistry& registry, QString event, CommandRequest request, CommandOutput& output)
{
    const auto press = events::pressFromName(request.options.value(u"press"_s, u"next"_s).toString());
    auto teaching = registry.cards().teach(event, request.arguments.value(1),
        press.value_or(events::RemoteCard::Press::Next), request.options.value(u"label"_s).toString());
    const auto card = co_await std::move(teaching);
    if (!card)
        co_return card.error();
    output.print(card->id + u'\n');
    co_return Done();
}

} // namespace

Task<Result<Done>> runEventCommand(Station& station, CommandRequest request, CommandOutput& output)
{
    auto& registry = station.events();
    const auto name = request.arguments.value(0);
    const auto now = station.reactor().clock().wallMsecs();
    if (request.words == "event list"_L1)
        return done(eventTable(registry), output);
    if (request.words == "event unlink"_L1)
        return registry.links().find(name)
            ? registry.links().takeBack(name)
            : Task<Result<Done>>(Result<Done>(noneInEvents(u"link"_s, name, u"event links"_s)));
    if (request.words == "event uncard"_L1)
        return registry.cards().find(name)
            ? registry.cards().forget(name)
            : Task<Result<Done>>(Result<Done>(noneInEvents(u"remote card"_s, name, u"event cards"_s)));
    const auto* event = registry.meant(name);
    if (!event)
        return Result<Done>(noEvent(name));
    if (request.words == "event show"_L1)
        return done(orderTable(registry, *event, now), output);
    if (request.words == "event links"_L1)
        return done(linkTable(registry, *event), output);
    if (request.words == "event cards"_L1)
        return done(cardTable(registry, *event), output);
    if (request.words == "event next"_L1)
        return stepThrough(registry, event->id, {.way = StepWish::Way::Next}, output);
    if (request.words == "event back"_L1)
        return stepThrough(registry, event->id, {.way = StepWish::Way::Back}, output);
    if (request.words == "event goto"_L1)
        return goTo(registry, *event, request.arguments.value(1), output);
    if (request.words == "event order"_L1)
        return order(registry, *event, request.arguments.mid(1), now, output);
    if (request.words == "event step"_L1)
        return setStep(registry, *event, request, now, output);
    if (request.words == "event wall"_L1) {
        const auto wall = events::wallFromName(request.arguments.value(1));
        return wall ? registry.setWall(event->id, *wall)
                    : Task<Result<Done>>(Result<Done>(Error::refused(Reason::BadValue,
                        u"%1 is nothing that a big screen shows: results, code, winner or black."_s.arg(
                            request.arguments.value(1)))));
    }
    if (request.words == "event link"_L1)
        return giveLink(station, event->id, request, output);
    if (request.words == "event card"_L1)
        return teachCard(registry, event->id, request, output);
    return Result<Done>(unknownCommand(request.words));
}

} // namespace everyport
