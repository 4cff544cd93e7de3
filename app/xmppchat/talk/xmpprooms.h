#pragma once

#include "app/xmppchat/talk/xmpparchive.h"

namespace everyport::xmppchat {

/// Rooms: entered by the account's conversations and by its bookmarks (XEP-0402), which follow each other; who is in
/// them, what they are about, how one is put out of them.
class XmppRooms {
public:
    XmppRooms(XmppContext& context, XmppArchive& archive);

    void openKnown(); ///< Those that the account's values name, once each.
    void online(bool isResumed);
    Task<Result<Done>> enter(xmpp::Jid address, QString password);
    Task<Result<Done>> leave(xmpp::Jid address, QString farewell);
    Task<Result<Done>> setRank(xmpp::Jid address, QString nick, chat::Member::Rank rank);
    Task<Result<Done>> remove(xmpp::Jid address, QString nick, QString reason, bool ban);
    Task<Result<QList<chat::RoomFound>>> list(QString mask, int most);

    /// A room by all that is known: entered, bookmarked, at a room service.
    bool isLikely(const xmpp::Jid& address) const;

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

    // Bookmarks: xmppbookmarks.cpp
    void listenToBookmarks();
    void bookmarked(const xmpp::client::Bookmark& bookmark);
    void bookmarkGone(const xmpp::Jid& room);
    void bookmark(const xmpp::Jid& address, bool joins);

    // Looking: xmpproomlooking.cpp
    Task<Result<Done>> findServices();
    void lookAfter();
    Task<Result<Done>> look(xmpp::Jid address);

    XmppContext& m_context;
    XmppArchive& m_archive;
    QSet<QString> m_services;   // domains where rooms are
    bool m_hasServices = false; // found in this session
    QSet<xmpp::Jid> m_entering;
    Clock::Timer m_looking;
};

/// What went wrong at a room's door, and what to do.
QString doorTrouble(const Error& error);
/// Why a name cannot be used in rooms, and what comes nearest; empty where it can.
QString nameTrouble(const QString& name);

} // namespace everyport::xmppchat
