#pragma once

#include <optional>

#include <QString>

#include "app/chat/messages/richtext.h"

namespace everyport::bridge {

/// What somebody may do in a room; each includes those before it.
enum class Standing : quint8 { Plain, Voiced, Moderator, Owner };

/// What their home knows of somebody, shown or not: other sides decide by it, and show it to nobody.
struct Identity {
    QString account = {};   ///< Of this program.
    QString address = {};   ///< "user@host"
    bool isPrivate = false; ///< Nobody can read along between them and us.
    bool operator==(const Identity&) const = default;
};

/// Somebody in a room, as their side tells of them.
struct Person {
    QString key = {}; ///< As long as they are there, whatever they are called; unique in their network.
    QString name = {};
    QString realName = {};
    QString address = {}; ///< "user@host" as others see it there; empty: they have none.
    QString account = {}; ///< Of this program; empty: a stranger, whatever they are called.
    Standing standing = Standing::Plain;
    bool isAway = false;
    bool isBot = false;
    Identity identity = {};
    bool isOurs = false; ///< Speaks for the program, and may be called what nobody else may.
    bool operator==(const Person&) const = default;
};

/// One message as it is carried from one side of a bridge to the others.
struct Words {
    enum class Kind : quint8 { Message, Notice, Action };
    Kind kind = Kind::Message;
    chat::RichText text = {}; ///< May have several lines.
    QString id = {};          ///< On the side that it comes from, or goes to.
    QString replyTo = {};     ///< Likewise.
    /// Set: they are said in place of the message that has this id, likewise; empty: of one that is not known any more.
    std::optional<QString> corrects = {};
    /// With what it replies to said again, for sides that cannot point at that; empty: `text` is all.
    chat::RichText whole = {};
    QString token = {}; ///< Its home's own, given back where the words were not carried (BridgeEnd::undelivered).
    bool operator==(const Words&) const = default;
};

} // namespace everyport::bridge
