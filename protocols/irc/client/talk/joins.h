#pragma once

#include <QHash>

#include "protocols/irc/client/session/continuity.h"
#include "protocols/irc/client/session/session.h"

namespace everyport::irc::client {

/// How we come into channels: asks for them, with their keys, tells Continuity once we are in, and asks for all of
/// those again on the next connection. The client's own; `session` and `continuity` outlive it.
class Joins {
public:
    Joins(Session& session, Continuity& continuity) : m_session(session), m_continuity(continuity) {}

    Result<Done> join(const QByteArray& channel, const QByteArray& key); ///< Malformed: no name of a channel.
    void rejoin();                                                       ///< After the welcome.
    void joined(const QByteArray& channel);

private:
    Session& m_session;
    Continuity& m_continuity;
    QHash<QByteArray, QByteArray> m_keys; // of channels that we asked for, by folded name
};

} // namespace everyport::irc::client
