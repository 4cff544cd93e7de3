#pragma once

#include <memory>
#include <QHash>
#include <vector>

#include <QStringList>

#include "app/bridge/bridgeend.h"
#include "netcore/base/clock.h"

namespace everyport::ircbridge {

class RemoteRoom;

/// What people of the other network write to the bridge itself: for whom it is. "alice: hello" is for alice, and what
/// names nobody is for who was talked with last; "names" asks who there is. Answers are few, and notices get none.
class RemoteController {
public:
    RemoteController(Clock& clock, const std::vector<std::unique_ptr<RemoteRoom>>& rooms)
        : m_clock(clock), m_rooms(rooms)
    {
    }

    QStringList heard(const QString& key, const bridge::Words& words); ///< Passes it on, or gives the lines to answer.
    void talksWith(const QString& key, const bridge::RemoteUser& guest);
    void forget(const QString& key) { m_partners.remove(key); }
    void clear() { m_partners.clear(); }

private:
    struct Partner {
        QString network;
        QString key;
    };
    bool passOn(const QString& key, const QString& name, const bridge::Words& words);
    QStringList names() const;

    Clock& m_clock;
    const std::vector<std::unique_ptr<RemoteRoom>>& m_rooms;
    QHash<QString, Partner> m_partners; // by the key of who is there
    std::optional<Clock::Moment> m_lastAnswer;
};

} // namespace everyport::ircbridge
