#pragma once

#include <QSet>

#include "protocols/xmpp/server/roster/rosters.h"
#include "protocols/xmpp/server/sessions/outbox.h"
#include "protocols/xmpp/server/sessions/pendingrequests.h"
#include "protocols/xmpp/stanza/stanza.h"
#include "protocols/xmpp/streams/streamerror.h"

namespace everyport::xmpp {

/// What a session needs of the stream that it lives on.
class SessionLink {
public:
    virtual ~SessionLink() = default;
    virtual void sendBytes(QByteArray bytes) = 0;
    virtual void pauseStanzas() = 0; ///< No further stanza until resumed.
    virtual void resumeStanzas() = 0;
    /// Ends the stream with an error. The session is gone when this returns.
    virtual void endSession(const StreamError& error) = 0;
    /// The session goes on over another link; this one ends.
    virtual void cancelSession(const StreamError& error) = 0;
    virtual bool isPrivate() const = 0;              ///< Encrypted, or never leaves this computer.
    virtual QString address() const { return {}; }   ///< Where the client is, without the port; empty while it is away.
    virtual quint64 connection() const { return 0; } ///< ConnectionRecord::id; 0 while it is away.
};

/// A client that has bound a resource (RFC 6120 §7): who it is, and what it has said of itself. Owned by
/// Sessions; lives until its stream has ended, or a while longer where the client may come back (XEP-0198).
class Session {
public:
    Session(Jid jid, quint64 number, SessionLink& link, Clock& clock)
        : m_jid(std::move(jid)), m_number(number), m_outbox(clock, link)
    {
    }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    const Jid& jid() const { return m_jid; }
    QString account() const { return m_jid.local(); }
    quint64 number() const { return m_number; } ///< Never used again, so it finds this session or none.
    SessionLink& link() { return m_outbox.link(); }
    Outbox& outbox() { return m_outbox; }

    void deliver(const Stanza& stanza);
    /// The same for what is written out already.
    void deliver(const Stanza& stanza, const QByteArray& bytes, Receipt receipt = {});
    void deliverBytes(QByteArray bytes) { m_outbox.send(std::move(bytes)); }

    /// No further stanza of this client until resumed, on whichever stream it is.
    void pauseStanzas();
    void resumeStanzas();
    bool isPaused() const { return m_isPaused; }

    /// Of what it writes where a stanza names none (RFC 6120 §4.7.4); empty: nothing was said.
    const QString& language() const { return m_language; }
    void setLanguage(QString language) { m_language = std::move(language); }

    bool isAvailable() const { return !m_presence.element().isNull(); }
    /// Would it take a message that names no resource (RFC 6121 §8.5.2)?
    bool takesMessages() const { return isAvailable() && m_priority >= 0; }
    int priority() const { return m_priority; }
    const Stanza& presence() const { return m_presence; } ///< As last broadcast.
    void becomeAvailable(const Stanza& presence, int priority);
    void becomeUnavailable();

    bool wantsCarbons() const { return m_wantsCarbons; } ///< XEP-0280
    void setWantsCarbons(bool wants) { m_wantsCarbons = wants; }
    /// Has read its archive before it was there for messages, so what waits in the archive is known to it.
    bool hasReadArchive() const { return m_hasReadArchive; }
    void setHasReadArchive() { m_hasReadArchive = true; }

    bool wantsBlockList() const { return m_wantsBlockList; } ///< Has asked for it, so it gets pushes.
    void setWantsBlockList() { m_wantsBlockList = true; }

    bool wantsRoster() const { return m_wantsRoster; } ///< Has asked for it, so it gets pushes.
    void setWantsRoster() { m_wantsRoster = true; }
    /// Kept at hand while the session is available, so that its presence can be spread at once.
    const Rosters::Held& roster() const { return m_roster; }
    void holdRoster(Rosters::Held roster) { m_roster = std::move(roster); }

    QSet<Jid>& directed() { return m_directed; } ///< Whom it told directly that it is there (RFC 6121 §4.6).
    PendingRequests& pendingRequests() { return m_pendingRequests; } ///< Of others, to this client.
    int& requestsUnderWay() { return m_requestsUnderWay; }

private:
    Jid m_jid;
    quint64 m_number;
    Outbox m_outbox;
    QString m_language;
    Stanza m_presence;
    Rosters::Held m_roster;
    QSet<Jid> m_directed;
    PendingRequests m_pendingRequests;
    int m_priority = 0;
    int m_requestsUnderWay = 0;
    bool m_wantsRoster = false;
    bool m_wantsCarbons = false;
    bool m_wantsBlockList = false;
    bool m_hasReadArchive = false;
    bool m_isPaused = false;
};

} // namespace everyport::xmpp
