#pragma once

#include "app/xmppchat/talk/xmpparchive.h"
#include "app/xmppchat/talk/xmppbookmarks.h"
#include "app/xmppchat/talk/xmpproomdirectory.h"
#include "app/xmppchat/talk/xmpproomwatch.h"

namespace everyport::xmppchat {

/// Rooms: entered by the account's conversations and by its bookmarks; who is in them, what they are about, how one is
/// put out of them.
class XmppRooms {
public:
    XmppRooms(XmppContext& context, XmppArchive& archive);

    void openKnown(); ///< Those that the account's values name, once each.
    void online(bool isResumed);
    Task<Result<Done>> enter(xmpp::Jid address, QString password);
    Task<Result<Done>> leave(xmpp::Jid address, QString farewell);
    Task<Result<Done>> setRank(xmpp::Jid address, QString nick, chat::Member::Rank rank);
    Task<Result<Done>> remove(xmpp::Jid address, QString nick, QString reason, bool ban);
    XmppRoomDirectory& directory() { return m_directory; } ///< Which rooms there are.

    const XmppBookmarks& bookmarks() const { return m_bookmarks; }

    /// A room by all that is known: entered, bookmarked, at a room service. Not one that has only been asked for.
    bool isLikely(const xmpp::Jid& address) const;
    bool isKept(const xmpp::Jid& address) const;              ///< Bookmarked, or at a room service.
    QString service() const { return m_directory.service(); } ///< Where our server has rooms; empty: nowhere known.

private:
    Task<Result<Done>> learn(xmpp::Jid address);
    void joined(const xmpp::client::Room& room);
    void left(const xmpp::client::Room& room, const xmpp::client::Departure& how);
    void notLetIn(const xmpp::client::Room& room, const Error& why);
    void occupantChanged(const xmpp::client::Room& room, const xmpp::client::Occupant& who, bool isNew);
    void occupantLeft(const xmpp::client::Room& room, const QString& nick, const xmpp::client::Departure& how);
    void statusTold(const xmpp::client::Room& room, int status);
    chat::Member memberOf(const xmpp::client::Room& room, const xmpp::client::Occupant& who) const;
    void happened(const xmpp::client::Room& room, chat::MessageKind kind, const QString& who, const QString& text = {},
        const QString& detail = {});

    XmppContext& m_context;
    XmppArchive& m_archive;
    QSet<xmpp::Jid> m_entering;
    XmppBookmarks m_bookmarks;
    XmppRoomDirectory m_directory;
    XmppRoomWatch m_watch;
};

} // namespace everyport::xmppchat
