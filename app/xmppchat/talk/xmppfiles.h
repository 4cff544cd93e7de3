#pragma once

#include "app/xmppchat/talk/xmppsaying.h"

namespace everyport::xmppchat {

/// Files to people and rooms: the server keeps them (XEP-0363), and its address is said (XEP-0066). Where it keeps
/// none, or not so large ones, a person's program is sent them directly (XEP-0234); what is offered to us that way
/// waits as an offer.
class XmppFiles {
public:
    XmppFiles(XmppContext& context, XmppSaying& saying);

    void online(bool isResumed);
    bool isThere() const { return m_isThere; } ///< The server takes files.
    Task<Result<Done>> send(qint64 conversation, chat::OutgoingFile file);

    /// What was offered (chat::Offer), by its key: "file …".
    static bool isKey(const QString& key);
    Task<Result<Done>> take(QString key, chat::IncomingFile file);
    void refuse(const QString& key);

private:
    Task<Result<Done>> look();
    Task<Result<Done>> keep(qint64 conversation, chat::OutgoingFile file);
    Task<Result<Done>> sendDirectly(qint64 conversation, chat::OutgoingFile file);
    Task<Result<xmpp::Jid>> programOf(xmpp::Jid person);
    bool mayOffer(const xmpp::Jid& who) const;
    bool offered(const xmpp::client::FileOffered& file);

    XmppContext& m_context;
    XmppSaying& m_saying;
    bool m_isThere = false;
};

} // namespace everyport::xmppchat
