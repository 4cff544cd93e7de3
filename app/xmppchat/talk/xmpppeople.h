#pragma once

#include "app/xmppchat/client/xmppcontext.h"
#include "app/xmppchat/web/picturecache.h"

namespace everyport::xmppchat {

/// People: the list that the server keeps, who of them is there, who asks to see us, who invites us, whom we block,
/// what they look like.
class XmppPeople {
public:
    explicit XmppPeople(XmppContext& context);

    Task<Result<Done>> add(xmpp::Jid who, QString title, QStringList groups);
    Task<Result<Done>> remove(xmpp::Jid who);
    Task<Result<Done>> block(xmpp::Jid who, bool on);
    Task<Result<QByteArray>> picture(xmpp::Jid who);
    Task<Result<chat::PersonFacts>> facts(xmpp::Jid who);
    Task<Result<Done>> setAway(QString text);
    void setPictures(PictureCache* pictures) { m_onDisk = pictures; } ///< Outlives it.
    void wasActive() { m_lastActive = m_context.reactor.clock().wallMsecs(); }

    /// What was offered (chat::Offer), by its key: "contact …", "room …".
    Task<Result<qint64>> take(QString key);
    void endOffer(const QString& key, bool isRefused); ///< Whoever made it is told where it is refused.

private:
    Task<Result<QByteArray>> pictureNamed(xmpp::Jid shown, QString name);
    void tell(const xmpp::Jid& who);
    void notifyBlocked();
    void presenceChanged(const xmpp::Jid& full);
    void asked(const xmpp::Jid& who, const QString& text, const xml::Element& presence);
    void invited(const xmpp::Jid& room, const xmpp::Jid& by, const QString& reason, const QString& password);
    void pictureChanged(const xmpp::Jid& who);
    chat::Conversation& placeOf(const xmpp::Jid& who) const;
    Task<Result<qint64>> goIn(xmpp::Jid room, QString password);

    // xmppfacts.cpp
    Task<Result<Done>> addProgram(xmpp::Jid who, std::shared_ptr<chat::PersonFacts> facts);
    Task<Result<Done>> addCard(xmpp::Jid who, std::shared_ptr<chat::PersonFacts> facts);

    struct Invitation {
        xmpp::Jid by;
        QString password;
    };
    static constexpr qsizetype mostInvitations = 100;
    static constexpr qsizetype mostPictures = 200; ///< In memory, of a megabyte each at most.

    XmppContext& m_context;
    QHash<xmpp::Jid, Invitation> m_invitations; // by room; each is an offer that stands
    QHash<QString, QByteArray> m_pictures;      // by the names of their bytes
    PictureCache* m_onDisk = nullptr;
    qint64 m_lastActive = 0;
};

} // namespace everyport::xmppchat
