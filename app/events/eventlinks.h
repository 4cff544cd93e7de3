#pragma once

#include <functional>

#include <QList>

#include "app/events/event.h"
#include "app/events/eventlink.h"
#include "app/events/requestqueue.h"
#include "app/storage/database.h"
#include "netcore/base/clock.h"

namespace everyport::events {

/// The links of all events, that were given and not taken back. Each change is a request of `requests`. `clock`,
/// `database` and `requests` must outlive it, and it what runs in `requests`. Part of EventRegistry. Loop's thread.
class EventLinks {
public:
    /// A new link, with what nobody can ask for again.
    struct Given {
        EventLink link;
        QString token;
    };
    struct Wish {
        polls::PollRole kind = polls::PollRole::Host;
        QString label = {};
        QString by = {};
        std::optional<qint64> until = {}; ///< See EventLink.
    };
    using FindEvent = std::function<const Event*(const QString& id)>;
    using Changed = std::function<void(const QString& event)>;

    EventLinks(Clock& clock, Database& database, RequestQueue& requests, FindEvent find, Changed changed);

    QList<EventLink> of(const QString& event) const; ///< The oldest first; also those that have run out.
    const EventLink* find(const QString& id) const;
    Task<Result<Given>> give(QString event, Wish wish);
    Task<Result<Done>> takeBack(QString id);
    /// Whose token that is. Null: nobody's, or it has run out, or its event is not there.
    const EventLink* byToken(const QString& token) const;
    bool isGood(const EventLink& link) const; ///< It has not run out.
    /// Wall ms; empty: not before its event is over.
    std::optional<qint64> endOf(const EventLink& link) const;

    void setLinks(QList<EventLink> links) { m_links = std::move(links); }

private:
    Task<Result<Given>> doGive(QString event, Wish wish);
    Task<Result<Done>> doTakeBack(QString id);

    Clock& m_clock;
    Database& m_database;
    RequestQueue& m_requests;
    const FindEvent m_find;
    const Changed m_changed;
    QList<EventLink> m_links;
};

/// How long links go on after their event: who pressed Next too often goes back.
inline constexpr qint64 linksOutliveBy = 60 * 60 * 1000;

} // namespace everyport::events
