#pragma once

#include "tests/app/services/http/web.h"

namespace everyport {

/// A web server with an event of three questions, where phones may vote.
class EventWeb : public Web {
public:
    EventWeb()
    {
        for (const auto& id : {u"one"_s, u"two"_s, u"three"_s}) {
            auto poll = polls::fruitPoll(id);
            poll.question = u"Question "_s + id;
            poll.policy.phones = polls::Policy::Phones::AnyDevice;
            if (!room.done(room.registry->save(poll)))
                qFatal("no poll");
        }
        settle();
    }
    void settle() { (void)room.waited(events.setWall(u"nobody"_s, events::Wall::Results)); }
    const events::Event& event() { return *events.find(u"open-day"_s); }
    QByteArray token(polls::PollRole kind, const QString& label = {})
    {
        const auto given = room.waited(events.links().give(u"open-day"_s, {.kind = kind, .label = label}));
        return given ? given->token.toLatin1() : QByteArray();
    }
    bool step(const events::StepWish& wish = {}) { return room.done(events.step(u"open-day"_s, wish)); }
    QByteArray post(const QByteArray& token, const QByteArray& body, const QByteArray& fields = {})
    {
        return exchange("POST /h/" + token + " HTTP/1.1\r\nHost: localhost:30080\r\n" + fields
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body);
    }
    QByteArray moves() { return "moves=" + QByteArray::number(event().moves); }
    polls::Poll::State state(const QString& poll) { return room.registry->find(poll)->state; }
};

} // namespace everyport
