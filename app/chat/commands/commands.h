#pragma once

#include <QList>
#include <QString>

#include "app/chat/network/network.h"

namespace everyport::chat {

class ChatModel;

/// One word behind "/". Declared once; help, completion and the check come from it.
struct Command {
    QString name = {};       ///< "join"
    QStringList others = {}; ///< "j"
    QString usage = {};      ///< "#room [key]"
    QString help = {};       ///< One sentence, plain English.
    Abilities needs = {};
    int least = 0; ///< Words that must be there.
    bool inRoomOnly = false;
};
const QList<Command>& commands();
const Command* findCommand(const QString& name);
QList<Command> commandsFor(Abilities abilities, Conversation::Kind kind); ///< What works here.

/// Others' commands, as plugins have them; none that is called as one of ours.
QList<Command> lentCommands(const ChatModel& chat);

/// What came of a line: a message was sent, a conversation or a dialog is to be shown, or lines of help.
struct CommandResult {
    qint64 show = 0;     ///< A conversation to go to; 0: stay.
    QString answer = {}; ///< To be shown in place.
    /// What only a dialogue can do; whoever has no window says what it is called.
    enum class Dialog : quint8 { None, RoomSettings, RoomPeople, RoomRegistration, RoomEnd, Commands, Password };
    Dialog dialog = Dialog::None;
    QString about = {}; ///< Whose commands.
};
/// Carries out what stands in the input line of a conversation: text, or a command ("//" begins a text with "/").
/// Refused with a sentence that says what is wrong and how it is written.
Task<Result<CommandResult>> carryOut(ChatModel& chat, qint64 conversation, QString line);
/// The room that a line led to which was carried out just now, while one is still to be let in; 0: none.
qint64 roomBeingJoined(const ChatModel& chat, qint64 conversation, const QString& line);

} // namespace everyport::chat
