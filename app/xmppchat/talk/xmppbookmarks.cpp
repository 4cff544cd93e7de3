#include "app/xmppchat/talk/xmppbookmarks.h"

#include <QSet>

#include "app/chat/messages/wording.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using chat::Conversation;
using xmpp::Jid;
using xmpp::client::Bookmark;

XmppBookmarks::XmppBookmarks(XmppContext& context, Enter enter) : m_context(context), m_enter(std::move(enter))
{
    auto& bookmarks = m_context.parts.bookmarks;
    bookmarks.changed = [this](const Bookmark& bookmark) { changed(bookmark); };
    bookmarks.removed = [this](const Jid& room) { removed(room); };
    bookmarks.received = [this] { notifySoon(); }; // there may be none any more
}

QList<chat::RememberedRoom> XmppBookmarks::withoutConversation() const
{
    QSet<QString> known;
    for (const auto& conversation : m_context.account.conversations()) {
        if (conversation->kind == Conversation::Kind::Room)
            known.insert(keyOf(conversation->name));
    }
    QList<chat::RememberedRoom> rooms;
    for (const auto& bookmark : m_context.parts.bookmarks.all()) {
        const auto name = bookmark.room.toString();
        if (bookmark.room.hasLocal() && !known.contains(keyOf(name)))
            rooms.append({chat::cleanName(name), chat::cleanName(bookmark.name)});
    }
    return rooms;
}

/// Once for all that come together: an account may have some thousand of them.
void XmppBookmarks::notifySoon()
{
    if (m_context.isSilent || std::exchange(m_notifiesSoon, true))
        return;
    m_context.reactor.callSoon([this, lifetime = m_context.lifetime.token()] {
        if (lifetime.isOver())
            return;
        m_notifiesSoon = false;
        if (!m_context.isSilent)
            m_context.chat.reports().notifyAbilities(m_context.account);
    });
}

void XmppBookmarks::changed(const Bookmark& bookmark)
{
    if (m_context.isSilent)
        return;
    notifySoon();
    auto* where = m_context.room(bookmark.room);
    if (!bookmark.joins)
        return removed(bookmark.room);
    if (!where)
        where = &m_context.chat.reports().notifyConversation(
            m_context.account, Conversation::Kind::Room, bookmark.room.toString());
    if (where->kind != Conversation::Kind::Room)
        return; // there are too many already
    if (!bookmark.name.isEmpty())
        m_context.chat.reports().notifyTitle(*where, bookmark.name);
    m_context.chat.setEntersOnConnect(where->id, true);
    if (!where->isEntered())
        m_context.work.start(m_enter(bookmark.room, bookmark.password), u"Entering %1"_s.arg(bookmark.room.toString()));
}

/// Left in another of our programs: left here (XEP-0402 §4). The conversation stays.
void XmppBookmarks::removed(const Jid& room)
{
    notifySoon();
    auto* where = m_context.isSilent ? nullptr : m_context.room(room);
    if (!where || !where->isEntered())
        return;
    m_context.chat.setEntersOnConnect(where->id, false);
    Q_UNUSED(m_context.parts.rooms.leave(room))
}

void XmppBookmarks::keep(const Jid& address, bool joins)
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
