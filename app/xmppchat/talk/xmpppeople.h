#pragma once

#include "app/xmppchat/client/xmppcontext.h"

namespace everyport::xmppchat {

/// People: the list that the server keeps, who of them is there, who asks to see us, who invites us, whom we
/// block, who has another picture.
class XmppPeople {
public:
    explicit XmppPeople(XmppContext& context);

    Task<Result<Done>> add(xmpp::Jid who, QString title, QStringList groups);
    Task<Result<Done>> remove(xmpp::Jid who);
    Task<Result<Done>> block(xmpp::Jid who, bool on);
    Task<Result<Done>> setAway(QString text);
    void wasActive() { m_lastActive = m_context.reactor.clock().wallMsecs(); }

    /// What was offered (chat::Offer), by its key: "contact …", "room …".
    Task<Result<qint64>> take(QString key);
    void endOffer(const QString& key, bool isRefused); ///< Whoever made it is told where it is refused.

private:
    void tell(const xmpp::Jid& who);
    void notifyBlocked();
    void presenceChanged(const xmpp::Jid& full);
    void asked(const xmpp::Jid& who, const QString& text, const xml::Element& presence);
    void invited(const xmpp::Jid& room, const xmpp::Jid& by, const QString& reason, const QString& password);
    void pictureChanged(const xmpp::Jid& who);
    chat::Conversation& placeOf(const xmpp::Jid& who) const;
    Task<Result<qint64>> goIn(xmpp::Jid room, QString password);

    struct Invitation {
        xmpp::Jid by;
        QString password;
    };
    static constexpr qsizetype mostInvitations = 100;

    XmppContext& m_context;
    QHash<xmpp::Jid, Invitation> m_invitations; // by room; each is an offer that stands
    qint64 m_lastActive = 0;
};

} // namespace everyport::xmppchat
