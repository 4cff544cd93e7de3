#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include "app/chat/messages/richtext.h"

namespace everyport::chat {

/// What one line of a conversation is.
enum class MessageKind : quint8 {
    Text,
    Action, ///< "/me waves"
    Notice, ///< Said by a program, or not to be answered.
    Joined,
    Left,    ///< `text` is the reason.
    Quit,    ///< Left everything at once.
    Renamed, ///< `detail` is the new name.
    Removed, ///< Kicked by `sender`; `detail` is who.
    Topic,
    Mode,    ///< `text` says what changed, in words.
    Info,    ///< From the network, for this conversation.
    Trouble, ///< Something that was asked for was refused.
};
bool isSpoken(MessageKind kind);        ///< Text, Action, Notice: counts as unread.
bool isComingOrGoing(MessageKind kind); ///< Folded in the window.

/// How far one's own message has come.
enum class Delivery : quint8 { None, Waiting, Sent, Received, Failed, Read };

struct Message;

/// Who may change what was said: whoever said it.
struct Author {
    bool isMine = false;
    QString account = {}; ///< See Message::account.
    QString name = {};    ///< Counts where the network tells no accounts.
    bool wrote(const Message& message) const;
};

/// One line. A value; shown, stored and searched.
struct Message {
    qint64 number = 0; ///< Of our storage; shown in the order of `at`, then of this. 0: not stored yet.
    qint64 conversation = 0;
    qint64 at = 0; ///< Wall clock in milliseconds since 1970 UTC; the network's time where it tells it.
    MessageKind kind = MessageKind::Text;
    QString sender = {};  ///< The name as it was then.
    QString account = {}; ///< Who that is for the network, where it says so.
    QString detail = {};  ///< See MessageKind.
    RichText text = {};
    QString id = {}; ///< The network's; empty where it gives none.
    /// What its sender calls it where that is not `id`: what they say of it later goes by this one, too.
    QString senderId = {};
    QString replyTo = {}; ///< The id of what it answers.
    bool isMine = false;
    bool isMention = false;  ///< Names us: worth a notification.
    bool isPlayback = false; ///< Told later than it was said.
    bool isBot = false;
    bool isRedacted = false; ///< Taken back; `text` is empty then.
    bool isEdited = false;
    Delivery delivery = Delivery::None;
    QString trouble = {};                      ///< Why Delivery::Failed, in a sentence.
    QMap<QString, QStringList> reactions = {}; ///< Emoji to who.

    bool operator==(const Message&) const = default;
};

// Our own words stand here without the network's id where the program ended, or the disk was full, before that was
// stored. Clocks differ, and what was said may wait before it goes: milliseconds.
inline constexpr qint64 toldAgainBefore = 60'000;
inline constexpr qint64 toldAgainBehind = 60 * 60'000;
/// How long before `came` it may have been said. Without an id there is nothing but the time to tell two by.
inline qint64 toldAgainWithin(const Message& came)
{
    return came.id.isEmpty() ? toldAgainBefore : toldAgainBehind;
}
/// The network plays back as `came` what stands here without its id.
bool isToldAgain(const Message& stands, const Message& came);
/// What stands is called as the network does, and has arrived.
void takeName(Message& stands, const Message& came);

} // namespace everyport::chat
