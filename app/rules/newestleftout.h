#pragma once

#include <utility>

#include <QList>
#include <QSet>

#include "app/rules/kinds/event.h"

namespace everyport::rules {

/// Of the events that one rule left out, or could not do, the newest of each thing that they are about
/// (EventKind::newestOf): what it tells stands for those before it. Bounded: what is one thing too many is not kept.
class NewestLeftOut {
public:
    static constexpr qsizetype most = 50;

    void keep(const QString& about, const Event& event); ///< Unless a newer one is kept already.
    void drop(const QString& about);
    QSet<QString> abouts() const;
    QList<Event> takeAll(); ///< In the order in which they were first left out.

private:
    QList<std::pair<QString, Event>> m_events;
};

} // namespace everyport::rules
