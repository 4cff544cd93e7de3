#pragma once

#include "protocols/irc/client/session/session.h"

namespace everyport::irc::client {

/// Net splits of servers that send no batches: everyone who is lost quits with the names of the two servers, which
/// nobody can say of himself, since servers put "Quit: " before what people say. They are told together, a moment
/// later.
class NetSplits {
public:
    static constexpr std::chrono::milliseconds moment{300};

    explicit NetSplits(Session& session) : m_session(session) {}

    static bool isSplit(QByteArrayView reason); ///< "hub.example leaf.example"
    void add(const QByteArray& reason, const QByteArray& nick, const QByteArrayList& channels);
    void flush(); ///< Before anything else is told of those.

private:
    Session& m_session;
    QByteArray m_servers; // of the one that is gathered
    QHash<QByteArray, QByteArrayList> m_people;
    Clock::Timer m_timer;
};

} // namespace everyport::irc::client
