#pragma once

#include <QString>

#include "app/rules/kinds/action.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {
class Log;
class Reactor;
class ServiceList;
class TaskSet;
} // namespace everyport
namespace everyport::chat {
class ChatModel;
}
namespace everyport::devices {
class DeviceRegistry;
}
namespace everyport::events {
class EventRegistry;
}
namespace everyport::polls {
class PollRegistry;
}

namespace everyport::rules {

class LentActions;

/// An irc service of ours, for those who speak there by bots.
class IrcSpeaker {
public:
    virtual ~IrcSpeaker() = default;
    /// `to` is a channel or a nick. Refused with what to do instead; Busy where the server is not there.
    virtual Result<Done> say(const QString& nick, const QString& to, const QString& text) = 0;
};

/// An xmpp service of ours, for those who speak there: by bots in rooms, else by the domain itself.
class XmppSpeaker {
public:
    virtual ~XmppSpeaker() = default;
    virtual Result<Done> sayInRoom(const QString& nick, const QString& room, const QString& text) = 0;
    /// An account's name, an address, or somebody in a room of ours where rules have a bot:
    /// "fruit@rooms.localhost/Alice".
    virtual Task<Result<Done>> sayTo(QString person, QString text) = 0;
    virtual Task<Result<Done>> publish(QString node, QString text) = 0;
};

/// Our own services, by name, where actions can speak. Null for one that does not run, or is of another type.
class Speakers {
public:
    virtual ~Speakers() = default;
    virtual IrcSpeaker* irc(const QString& service) const = 0;
    virtual XmppSpeaker* xmpp(const QString& service) const = 0;
};

/// What actions act on. A value of references: all is lent, and outlives the engine and what it has begun.
struct ActionContext {
    Reactor& reactor;
    Log& log;
    polls::PollRegistry& polls;
    devices::DeviceRegistry& devices;
    chat::ChatModel& chat;
    ServiceList& services;
    LentActions& lent;
    TaskSet& later;                                     ///< For what goes on when an action has ended.
    const Speakers* speakers = nullptr;                 ///< Null: not there yet.
    everyport::events::EventRegistry* events = nullptr; ///< Running orders; null: there are none.

    IrcSpeaker* irc(const QString& service) const { return speakers ? speakers->irc(service) : nullptr; }
    XmppSpeaker* xmpp(const QString& service) const { return speakers ? speakers->xmpp(service) : nullptr; }
};

/// What an action that did as `done` says answers: its own description, else the error.
Result<QString> doneOr(const Result<Done>& done, const ActionCall& call);
/// Cancelled: nothing is wrong, and nothing was done, either, such as for a vote that does not count. `why` goes into
/// the rule's log and says nothing of what was chosen.
Error notDone(const QString& why);
/// Refused/NotFound: another try would not find it, either.
Error notFound(const QString& text);

} // namespace everyport::rules
