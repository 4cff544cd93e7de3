#pragma once

#include <unordered_map>

#include "protocols/xmpp/server/sessions/options.h"
#include "protocols/xmpp/server/sessions/sessions.h"

namespace everyport::xmpp {

/// Stream management (XEP-0198): counts what comes and goes, and keeps the session of a client that has lost its
/// connection for a while, so that it comes back to all that it missed. Everything named must outlive it.
class Resumption {
public:
    /// `ended` is told of sessions whose client did not come back.
    using Ended = std::function<void(Session&)>;
    Resumption(const ServerOptions& options, Clock& clock, Sessions& sessions, Ended ended);
    ~Resumption();

    /// `<enable/>`, `<r/>` or `<a/>` of a client that has bound.
    void received(Session& session, const xml::Element& element);
    /// Tells the client that so many of its stanzas are looked after, unless it was told of more already.
    void acknowledge(Session& session, quint32 taken);
    /// Begins to count; null where it does so already. The answer to `<enable/>`.
    xml::Element enable(Session& session, const xml::Element& request);
    /// Its connection is gone. False: it was not asked to be kept, and has to end.
    bool keeps(Session& session);
    /// The session that `request` (`<resume/>`) wants back, now with `link`; the answer goes out before what it missed.
    Result<Session*> resume(const Jid& account, const xml::Element& request, SessionLink& link);
    bool mayReturn(const Session& session) const { return m_entries.contains(session.number()); }
    void forget(Session& session); ///< It ends.
    /// Of a session that ended not long ago, and was this account's.
    std::optional<quint32> takenBefore(const Jid& account, const xml::Element& request) const;
    /// Who has been away for longest makes room for one of the same account.
    bool endOneOf(const QString& account);

private:
    class AbsentLink;
    struct Entry;
    void expire(quint64 number);

    const ServerOptions& m_options;
    Clock& m_clock;
    Sessions& m_sessions;
    Ended m_ended;
    QHash<QString, quint64> m_numbers; // by the id that the client was given
    std::unordered_map<quint64, std::unique_ptr<Entry>> m_entries;
    struct Past {
        QString id;
        QString account;
        quint32 taken;
    };
    std::deque<Past> m_past; // the last to end stand in front
};

xml::Element resumedAnswer(Session& session, const QString& id);
/// `taken`: what the session had taken when it ended.
xml::Element resumptionFailed(const Error& error, std::optional<quint32> taken);
xml::Element unexpectedRequest();
StreamError tooHighCount(const Error& error);

} // namespace everyport::xmpp
