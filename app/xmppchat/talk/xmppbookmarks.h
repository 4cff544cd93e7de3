#pragma once

#include <functional>

#include "app/xmppchat/client/xmppcontext.h"

namespace everyport::xmppchat {

/// The account's bookmarks (XEP-0402) and its conversations in rooms follow each other, so that its rooms are the same
/// in all of its programs. A part of XmppRooms. Loop's thread.
class XmppBookmarks {
public:
    using Enter = std::function<Task<Result<Done>>(xmpp::Jid room, QString password)>;
    /// `enter` goes into a room that another program has gone into.
    XmppBookmarks(XmppContext& context, Enter enter);

    /// Stores that we have gone into a room, or left it, under the name that we have there.
    void keep(const xmpp::Jid& address, bool joins);
    /// Those that the account has no conversation in: they do not join by themselves, or were closed here.
    QList<chat::RememberedRoom> withoutConversation() const;

private:
    void changed(const xmpp::client::Bookmark& bookmark);
    void removed(const xmpp::Jid& room);
    void notifySoon();

    XmppContext& m_context;
    Enter m_enter;
    bool m_notifiesSoon = false;
};

} // namespace everyport::xmppchat
