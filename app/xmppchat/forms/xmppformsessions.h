#pragma once

#include <memory>

#include "app/chat/model/chatmodel.h"
#include "app/xmppchat/client/xmppparts.h"

namespace everyport::xmppchat {

/// What the dialogues below go by: gone with the link, after which they answer Disconnected.
struct XmppThere {
    chat::ChatModel& chat;
    chat::Account& account;
    XmppParts& parts;
    TaskSet& work; ///< What nobody waits for.
};
using XmppWay = std::weak_ptr<XmppThere>;

/// An owner's settings of a room (XEP-0045 §10.1, §10.2).
std::unique_ptr<chat::FormSession> roomSettingsTalk(XmppWay way, const xmpp::Jid& room);
/// Becoming known to a room or a service (XEP-0045 §7.10, XEP-0077).
std::unique_ptr<chat::FormSession> registrationTalk(XmppWay way, const xmpp::Jid& service);
/// A command of somebody's program (XEP-0050).
std::unique_ptr<chat::FormSession> commandTalk(XmppWay way, const xmpp::Jid& who, const QString& node);

} // namespace everyport::xmppchat
