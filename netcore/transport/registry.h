#pragma once

#include <deque>
#include <functional>
#include <memory>

#include <QByteArray>
#include <QList>
#include <QString>

#include "netcore/address/address.h"
#include "netcore/base/clock.h"
#include "netcore/base/slottable.h"

namespace everyport {

class Transport;
class ConnectionRegistry;

/// What is known of a connection's TLS, for the Connections page. Empty version: no TLS.
struct TlsFacts {
    QString version = {};    ///< "TLSv1.3"
    QString cipher = {};     ///< "TLS_AES_256_GCM_SHA384"
    QString serverName = {}; ///< What SNI asked for.
    QString alpn = {};
    QString verified = {};        ///< In words: "not asked", "trusted", "pinned", or why not.
    QList<QByteArray> chain = {}; ///< Peer's certificates, or ours where we serve; DER, leaf first.
    bool chainIsOurs = false;
};

/// One row of the table of everything on the wire. Written by its transport and by the protocol on it, read by
/// the Connections page a few times a second. Plain members: no signal a message. Loop's thread only.
class ConnectionRecord {
public:
    enum class State : quint8 { Connecting, Open, Closing, Closed };
    enum class Direction : quint8 { In, Out };

    quint64 id = 0;
    QString service = {};  ///< Name of the service or client it belongs to.
    QString protocol = {}; ///< "xmpp", "http", "websocket", "id12".
    QString who = {};      ///< Account or device, once known.
    State state = State::Connecting;
    Direction direction = Direction::In;
    bool secretInClear = false; ///< A password passed unencrypted beyond this computer.
    Address local = {};
    Address peer = {};
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;
    qsizetype queued = 0;
    Clock::Moment opened = {};
    Clock::Moment closed = {};
    QString closedWhy = {};
    Transport* transport = nullptr; ///< For closing it; null once closed.

    /// Kept apart, since most connections have none and an idle one should be small.
    const TlsFacts& tls() const;
    void setTls(TlsFacts facts) { m_tls = std::make_unique<TlsFacts>(std::move(facts)); }

    /// Traffic as people read it: called with each decoded unit while somebody looks, otherwise empty.
    /// Protocols ask `isWatched()` before making text.
    bool isWatched() const { return m_watcher != nullptr; }
    void notifyIn(QByteArrayView unit) const
    {
        if (m_watcher)
            (*m_watcher)(true, unit);
    }
    void notifyOut(QByteArrayView unit) const
    {
        if (m_watcher)
            (*m_watcher)(false, unit);
    }
    using Watcher = std::function<void(bool in, QByteArrayView unit)>;
    void setWatcher(Watcher watcher) { m_watcher = watcher ? std::make_unique<Watcher>(std::move(watcher)) : nullptr; }

private:
    friend class ConnectionRegistry;
    quint64 m_row = 0;
    std::unique_ptr<TlsFacts> m_tls;
    std::unique_ptr<Watcher> m_watcher;
};

/// The table. Closed rows stay for ten seconds with the reason. Shared with transports, which may end after it.
class ConnectionRegistry {
public:
    explicit ConnectionRegistry(const Clock& clock) : m_clock(clock) {}

    /// A new row; its transport keeps it and calls `close` once.
    std::shared_ptr<ConnectionRecord> open(ConnectionRecord::Direction direction);
    void close(ConnectionRecord& record, const QString& why);

    /// Drops rows closed for longer than ten seconds and returns what is left, oldest first.
    QList<std::shared_ptr<ConnectionRecord>> rows();
    qsizetype openCount() const { return qsizetype(m_open.count()); }
    quint64 totalIn() const { return m_in; } ///< Bytes since start; updated by transports as they move.
    quint64 totalOut() const { return m_out; }
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
