#pragma once

#include <QList>
#include <QString>

#include "netcore/base/listenerlist.h"

namespace everyport::xmpp::client {
class Client;
}

namespace everyport::xmppchat {

struct XmppParts;

/// An XMPP account of the chat model whose link is there. `client` and `parts` live as long as it is listed.
struct XmppSession {
    qint64 account = 0; ///< chat::Account::id
    QString title = {};
    xmpp::client::Client* client = nullptr;
    XmppParts* parts = nullptr;
    bool isOnline = false; ///< Requests are answered; see Client::isOnline.
};

/// Told by XmppSessions which accounts there are and how they stand. Plain calls on the loop's thread.
struct XmppSessionEvents {
    virtual ~XmppSessionEvents() = default;
    virtual void sessionAdded(const XmppSession&) {}
    virtual void sessionChanged(const XmppSession&) {} ///< Title, or whether it is online.
    virtual void sessionRemoved(qint64 /*account*/) {} ///< Its client has not gone yet; it goes right after.
};

/// The XMPP accounts with their live clients, for pages that want more than chat: discovery, publish-subscribe, the XML
/// itself. What it hands out may be gone after any return to the loop: ask again by `find`. Loop's thread.
class XmppSessions {
public:
    QList<XmppSession> sessions() const { return m_sessions; }
    const XmppSession* find(qint64 account) const; ///< Null where there is none; for this moment only.
    void addListener(XmppSessionEvents* listener) { m_listeners.add(listener); }
    void removeListener(XmppSessionEvents* listener) { m_listeners.remove(listener); }

    // What links tell
    void tell(const XmppSession& session); ///< New, or changed.
    void notifyGone(qint64 account);

private:
    template <typename Event>
    void notifyAll(Event event);

    QList<XmppSession> m_sessions;
    ListenerList<XmppSessionEvents> m_listeners;
};

} // namespace everyport::xmppchat
