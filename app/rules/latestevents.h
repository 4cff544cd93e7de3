#pragma once

#include <deque>
#include <functional>
#include <map>

#include <QList>

#include "app/rules/rule.h"

namespace everyport::rules {

/// The last real events of each kind, for whoever writes a rule. What happens often costs nothing here: its fields are
/// made when somebody asks, so `make` keeps all that it needs.
class LatestEvents {
public:
    static constexpr qsizetype kept = 5; ///< Of a kind.

    void add(Event event, std::function<Fields()> make = {});
    QList<Event> of(const QString& kind) const; ///< Newest first.

private:
    struct Latest {
        Event event;
        std::function<Fields()> make; // its fields, where nobody has asked for them yet
    };

    std::map<QString, std::deque<Latest>> m_byKind;
};

} // namespace everyport::rules
