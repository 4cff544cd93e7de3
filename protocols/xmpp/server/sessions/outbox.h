#pragma once

#include <deque>
#include <memory>

#include <QByteArray>

#include "netcore/base/clock.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp {

class SessionLink;

/// Whether one message has come to one of the clients that it was given to. Shared by all of them, so that what one of
/// them has seen is not sent again when another is lost.
using Receipt = std::shared_ptr<bool>;

/// What goes to one client: written at once, kept until acknowledged where the client counts (XEP-0198), and held back
/// for as long as it can wait while the client says that nobody looks (XEP-0352).
class Outbox {
public:
    struct Kept {
        QByteArray bytes;
        Receipt receipt = {};
        qint64 at = 0; ///< Wall clock, milliseconds.
    };
    Outbox(Clock& clock, SessionLink& link);
    ~Outbox();

    SessionLink& link() const { return *m_link; }
    void setLink(SessionLink& link) { m_link = &link; }
    /// The client that counts is back on `link`, and active (XEP-0352 §5). What was held back joins what it has not
    /// acknowledged; nothing is written before `resend`, since `<resumed/>` comes first (XEP-0198 §5).
    void resumeOn(SessionLink& link);

    void send(const Stanza& stanza, QByteArray bytes, Receipt receipt);
    void send(QByteArray bytes, Receipt receipt = {}); ///< Cannot wait.

    /// XEP-0198. False from `startCounting` when it has begun already.
    bool startCounting();
    bool isCounting() const { return bool(m_acks); }
    /// The client has taken so many; false when it names more than it was sent.
    bool acknowledged(quint32 handled);
    void resend(); ///< All that is not acknowledged, on a new link.
    void askSoon();
    qsizetype unacknowledged() const;
    qsizetype unacknowledgedBytes() const;
    std::deque<Kept> takeUnacknowledged(); ///< With what was held back; nothing is sent any more.
    void tookOne();                        ///< A stanza came from the client.
    quint32 taken() const;
    quint32 sent() const; ///< Modulo 2^32, as the client counts.
    /// Whether the client does not know yet that so many were taken; it does then.
    bool mayTell(quint32 taken);

    void setActive(bool active); ///< XEP-0352
    bool isActive() const { return !m_held; }

private:
    struct Acks;
    void write(Kept kept);
    void keep(Kept kept);
    void release();
    bool hold(const Stanza& stanza, const QByteArray& bytes, const Receipt& receipt);

    Clock& m_clock;
    SessionLink* m_link;
    std::unique_ptr<Acks> m_acks; ///< Null: the client does not count.
    struct Held;
    std::unique_ptr<Held> m_held; ///< Null: the client is active.
};

/// Can this wait until somebody looks (XEP-0352 §5)? Who is there, and who is typing.
bool canWait(const Stanza& stanza);

} // namespace everyport::xmpp
