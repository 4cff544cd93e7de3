#pragma once

#include <QSet>

#include "protocols/xmpp/client/nodes/nodes.h"

namespace everyport::xmpp::client {

/// Somebody's card (XEP-0054), as far as programs show it.
struct Card {
    QString fullName = {};
    QString nick = {};
    QString mail = {};
    QString url = {};
    QString about = {};
    QString pictureType = {};
    QByteArray picture = {};
};

/// Pictures, nicks and cards (XEP-0084, 0153, 0172, 0054). A picture is named by the SHA-1 of its bytes, fetched when
/// somebody wants to see it and believed only where its bytes have that name.
class Avatars final : public ClientExtension {
public:
    static constexpr qsizetype mostBytes = 1024 * 1024; ///< Of one picture.
    static constexpr qsizetype mostPeople = 20'000;
    Avatars(Client& client, Nodes& nodes);

    QString pictureOf(const Jid& who) const { return m_pictures.value(who); } ///< Its name; empty for none.
    QString nickOf(const Jid& who) const { return m_nicks.value(who); }
    Task<Result<QByteArray>> fetch(Jid who); ///< The picture that they show.
    Task<Result<Card>> card(Jid who = {});
    Task<Result<xml::Element>> setCard(Card card);
    /// PNG, so that everyone can show it; empty: none any more.
    Task<Result<Done>> setPicture(QByteArray png, int width, int height);
    Task<Result<QString>> setNick(QString nick);
    /// XEP-0486: a room's, by its owner. Who is there hears of it, and finds it as `pictureOf` the room. Empty: none
    /// any more.
    Task<Result<xml::Element>> setRoomPicture(Jid room, QByteArray png);

    std::function<void(const Jid& who)> changed = {}; ///< Their picture or nick.
    void dressPresence(xml::Element& presence) const override;

private:
    void metadataTold(const NodeEvent& event);
    bool presenceReceived(const Stanza& stanza);
    void note(const Jid& who, const QString& name, bool isCards);

    Nodes& m_nodes;
    QHash<Jid, QString> m_pictures;
    QSet<Jid> m_onCards; // theirs stands on the card
    QHash<Jid, QString> m_nicks;
    QString m_own; // null: not known, and not told
};

} // namespace everyport::xmpp::client
