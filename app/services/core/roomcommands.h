#pragma once

#include <functional>
#include <map>
#include <optional>

#include <QStringList>

#include "netcore/base/registry.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {

/// Somebody has said "!NAME WORDS" in a room, or the same in private.
struct RoomCommandCall {
    QString name = {};
    QString words = {};
    QString who = {};     ///< A nick.
    QString account = {}; ///< Whom they are logged in as; empty where the network does not say.
    QString place = {};   ///< The room's name; empty in private.
    QString network = {}; ///< "irc", "xmpp"
};

/// What people in the rooms of our irc and xmpp services may call, beside what the services answer themselves. Commands
/// come and go while the program runs: plugins have them. Loop's thread; outlives the services.
class RoomCommands {
public:
    using Lines = Task<Result<QStringList>>;
    using Answer = std::function<Lines(RoomCommandCall call)>;

    struct Known {
        QString help = {};
        QString owner = {}; ///< "the plugin hello"
    };

    /// `name`: letters a-z, digits, - and _. Malformed for others, Refused/InUse for what somebody has. There as long
    /// as the Registration.
    Result<Registration> add(const QString& name, Known known, Answer answer);
    std::map<QString, Known> all() const; ///< By name.

    /// The call in a text such as "!hello Ann"; nothing where it is none, or nobody knows the command. In private the
    /// mark may be left out.
    std::optional<RoomCommandCall> read(const QString& text, bool isPrivate) const;
    /// Lines to say. An Error where the command failed or has gone.
    Lines run(RoomCommandCall call) const;

private:
    struct Entry {
        Known known;
        Answer answer;
    };
    Registry<QString, Entry> m_entries;
};

} // namespace everyport
