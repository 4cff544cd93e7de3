#pragma once

#include <deque>
#include <functional>
#include <memory>

#include <QByteArray>
#include <QList>
#include <QString>

#include "netcore/address/address.h"
#include "netcore/base/clock.h"
#include "netcore/base/registeredlist.h"
#include "netcore/base/slottable.h"

namespace everyport {

class Transport;
class ConnectionRegistry;

/// What is known of a connection's TLS, for the Connections page. An empty `version` means that there is no TLS.
struct TlsFacts {
    QString version = {};    ///< "TLSv1.3"
    QString cipher = {};     ///< "TLS_AES_256_GCM_SHA384"
    QString serverName = {}; ///< The name that the client asked for by SNI (RFC 6066 §3).
    QString alpn = {};
    QString verified = {};        ///< The check of the peer: "not asked", "trusted", "pinned", or why it failed.
    QList<QByteArray> chain = {}; ///< The peer's certificates, or ours where it showed none; DER, leaf first.
    bool chainIsOurs = false;     ///< Which of the two `chain` is.
};

/// One row of the ConnectionRegistry: what is known of one connection. Its transport and the protocol on it write the
/// members, the Connections page reads them a few times a second; there are no signals, because there would be one for
/// each message. Shared by transport, registry and whoever looks at it; it may outlive all of them. Loop's thread only.
class ConnectionRecord {
public:
    enum class State : quint8 { Connecting, Open, Closing, Closed };
    enum class Direction : quint8 { In, Out };

    quint64 id = 0;        ///< From 1 on, in the order of opening; never used again.
    QString service = {};  ///< Name of the service or client that the connection belongs to; may be empty.
    QString protocol = {}; ///< What is spoken: "xmpp", "http", "websocket", "id12".
    /// What the protocol calls the other end, once it has a name: an IRC nick, a full XMPP address, the domain of a
    /// server, a login name, a reader. Only for people to read: it proves no account (AccountSessions does).
    QString who = {};
    State state = State::Connecting;
    Direction direction = Direction::In;
    bool secretInClear = false; ///< A password passed unencrypted beyond this computer.
    Address local = {};
    Address peer = {};
    quint64 bytesIn = 0;  ///< As they are on the wire: encrypted where there is TLS.
    quint64 bytesOut = 0; ///< As bytesIn.
    qsizetype queued = 0; ///< Bytes that were written and have not left yet.
    Clock::Moment opened = {};
    Clock::Moment closed = {};      ///< Means something in State::Closed only.
    QString closedWhy = {};         ///< For people; empty where the connection ended in order.
    Transport* transport = nullptr; ///< The lowest one, for closing the connection; null once closed.

    /// TLS's facts are kept apart, since most connections have none and an idle one should be small.
    const TlsFacts& tls() const;
    void setTls(TlsFacts facts) { m_tls = std::make_unique<TlsFacts>(std::move(facts)); }

    // Traffic for the Connections page: protocols hand each decoded unit (a line, a stanza, a frame; UTF-8 where it is
    // text) to notifyIn or notifyOut, without secrets. While nobody looks, nothing happens to it: ask `isWatched`
    // before making text.
    bool isWatched() const { return m_watchers && !m_watchers->entries().empty(); }
    void notifyIn(QByteArrayView unit) const
    {
        if (m_watchers)
            notifyWatchers(true, unit);
    }
    void notifyOut(QByteArrayView unit) const
    {
        if (m_watchers)
            notifyWatchers(false, unit);
    }
    using Watcher = std::function<void(bool in, QByteArrayView unit)>;
    /// Has `watcher` called with every unit until the registration goes; it must not be ended from within another's
    /// call. Several may watch; the registration may outlive the record.
    Registration watch(Watcher watcher);

private:
    friend class ConnectionRegistry;
    quint64 m_row = 0;
    std::unique_ptr<TlsFacts> m_tls;
    void notifyWatchers(bool in, QByteArrayView unit) const;
    std::unique_ptr<RegisteredList<Watcher>> m_watchers; ///< Made for the first.
};

/// The table of all connections of one reactor, which owns it and opens a row for each transport that it makes. Closed
/// rows stay for ten seconds with the reason, but no more than 250 of them. Loop's thread only.
class ConnectionRegistry {
public:
    explicit ConnectionRegistry(const Clock& clock) : m_clock(clock) {}

    /// Adds a row for a connection that begins now. The caller, a transport, keeps it and calls `close` at its end.
    std::shared_ptr<ConnectionRecord> open(ConnectionRecord::Direction direction);
    void close(ConnectionRecord& record, const QString& why); ///< `why` for people. Nothing when closed already.

    /// All rows, open and lately closed ones, in the order of opening.
    QList<std::shared_ptr<ConnectionRecord>> rows();
    qsizetype openCount() const { return qsizetype(m_open.count()); }
    quint64 totalIn() const { return m_in; } ///< Bytes since start, of all connections; see `moved`.
    quint64 totalOut() const { return m_out; }
    /// Called by transports: so many bytes have just been read and written.
    void moved(quint64 in, quint64 out)
    {
        m_in += in;
        m_out += out;
    }

private:
    const Clock& m_clock;
    void forgetOldRows();

    SlotTable<std::shared_ptr<ConnectionRecord>> m_open;
    std::deque<std::shared_ptr<ConnectionRecord>> m_closed; // in order of their end
    quint64 m_nextId = 1;
    quint64 m_in = 0;
    quint64 m_out = 0;
};

} // namespace everyport
