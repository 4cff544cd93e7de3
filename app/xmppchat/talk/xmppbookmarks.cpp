// XmppRooms' bookmarks: the account's rooms are the same in all of its programs.
#include "app/xmppchat/talk/xmpprooms.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using chat::Conversation;
using xmpp::Jid;
using xmpp::client::Bookmark;

void XmppRooms::listenToBookmarks()
{
    auto& bookmarks = m_context.parts.bookmarks;
    bookmarks.changed = [this](const Bookmark& bookmark) { bookmarked(bookmark); };
    bookmarks.removed = [this](const Jid& room) { bookmarkGone(room); };
}

void XmppRooms::bookmarked(const Bookmark& bookmark)
{
    if (m_context.isSilent)
        return;
    auto* where = m_context.room(bookmark.room);
    if (!bookmark.joins)
        return bookmarkGone(bookmark.room);
    if (!where)
        where = &m_context.chat.reports().notifyConversation(
            m_context.account, Conversation::Kind::Room, bookmark.room.toString());
    if (where->kind != Conversation::Kind::Room)
        return; // there are too many already
    if (!bookmark.name.isEmpty())
        m_context.chat.reports().notifyTitle(*where, bookmark.name);
    m_context.chat.setEntersOnConnect(where->id, true);
    if (!where->isEntered())
        m_context.work.start(enter(bookmark.room, bookmark.password), u"Entering %1"_s.arg(bookmark.room.toString()));
}

/// Left in another of our programs: left here (XEP-0402 §4). The conversation stays.
void XmppRooms::bookmarkGone(const Jid& room)
{
    auto* where = m_context.isSilent ? nullptr : m_context.room(room);
    if (!where || !where->isEntered())
        return;
    m_context.chat.setEntersOnConnect(where->id, false);
    Q_UNUSED(m_context.parts.rooms.leave(room))
}

void XmppRooms::bookmark(const Jid& address, bool joins)
{
    auto bookmarked = m_context.parts.bookmarks.all().value(address);
    const bool isNew = bookmarked.room.isNull();
    if (isNew && !joins)
        return;
    const auto before = bookmarked;
    bookmarked.room = address;
    bookmarked.joins = joins;
    if (const auto* where = m_context.room(address)) {
        if (bookmarked.name.isEmpty())
            bookmarked.name = where->title;
        if (!where->password.isEmpty())
            bookmarked.password = where->password;
    }
    if (const auto* room = m_context.parts.rooms.find(address))
        bookmarked.nick = room->nick;
    if (isNew || !(bookmarked == before))
        m_context.work.start(
            m_context.parts.bookmarks.set(bookmarked), u"Keeping %1 as a bookmark"_s.arg(address.toString()));
}

} // namespace everyport::xmppchat
