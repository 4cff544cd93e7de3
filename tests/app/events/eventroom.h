#pragma once

#include "app/events/eventregistry.h"
#include "tests/app/polls/bookroom.h"

namespace everyport::events {

/// What a registry told, in order.
struct HeardEvents final : EventChanges {
    QStringList changed;
    QStringList removed;
    QStringList links;
    QList<Event> stepped;

    void eventChanged(const QString& id) override { changed.append(id); }
    void eventRemoved(const QString& id) override { removed.append(id); }
    void linksChanged(const QString& id) override { links.append(id); }
    void eventStepped(const Event& event) override { stepped.append(event); }
};

/// Events over a real book in a temporary folder, with time moved by hand. Three questions of the event "Open day".
class EventRoom {
public:
    EventRoom()
    {
        open();
        for (const auto& id : {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")})
            add(id);
    }
    void open()
    {
        failures.clear();
        events = std::make_unique<EventRegistry>(
            book.reactor.clock(), *book.database, *book.registry, [this](const QString& what, const Error& error) {
                failures.append(what + QStringLiteral(": ") + error.text);
            });
        events->addListener(heard);
        if (!book.done(events->load()))
            qFatal("the events did not load");
        settle();
    }
    /// As after a crash.
    void restart()
    {
        events.reset();
        book.restart();
        open();
    }
    void add(const QString& id, const QString& event = QStringLiteral("Open day"))
    {
        auto poll = polls::fruitPoll(id);
        poll.event = event;
        if (!book.done(book.registry->save(poll)))
            qFatal("no poll");
        settle();
    }
    /// What runs behind is done.
    void settle()
    {
        (void)book.waited(events->setWall(QStringLiteral("nobody"), Wall::Results));
        for (int i = 0; i < 20; ++i)
            book.reactor.turn();
    }
    const Event& event() { return *events->find(QStringLiteral("open-day")); }
    QStringList order()
    {
        QStringList ids;
        for (const auto& step : event().steps)
            ids.append(step.id);
        return ids;
    }
    Result<bool> step(StepWish wish = {}) { return book.waited(events->step(QStringLiteral("open-day"), wish)); }
    Result<bool> back() { return step({.way = StepWish::Way::Back}); }
    Result<bool> go(const QString& to) { return step({.way = StepWish::Way::To, .to = to}); }
    polls::Poll::State state(const QString& poll) { return book.registry->find(poll)->state; }
    bool vote(const QString& card) { return book.tap(QStringLiteral("ra"), card); } ///< In what is open.
    bool arrange(const QList<Step>& steps) { return book.done(events->arrange(QStringLiteral("open-day"), steps)); }

    polls::BookRoom book;
    HeardEvents heard;
    QStringList failures;
    std::unique_ptr<EventRegistry> events;
};

inline Step wordsStep(const QString& id)
{
    return {.id = id, .slide = Slide{.id = id, .title = QStringLiteral("Welcome")}};
}

} // namespace everyport::events
