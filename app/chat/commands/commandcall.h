#pragma once

#include "app/chat/commands/commands.h"
#include "app/chat/model/chatmodel.h"

namespace everyport::chat {

/// What a command came to.
using CommandOutcome = Task<Result<CommandResult>>;

/// A command as it was typed, and where.
struct CommandCall {
    ChatModel& chat;
    qint64 conversation = 0;
    QString rest = {}; ///< All behind the command's word.

    Conversation& here() const { return *chat.conversation(conversation); }
    Link* link() const { return here().account->link(); }
    QString word(int at) const { return rest.section(u' ', at, at, QString::SectionSkipEmpty); }
    QString from(int at) const { return rest.section(u' ', at, -1, QString::SectionSkipEmpty).trimmed(); }
    bool isRoom(const QString& name) const { return link() && link()->isRoomName(name); }
    /// The room that is named first, or this one; and where the rest begins.
    std::pair<QString, int> room() const
    {
        const auto first = word(0);
        if (isRoom(first))
            return {first, 1};
        return {here().name, 0};
    }
    /// Whom, and the words behind: a member's whole name, which may have blanks in it, else one word.
    std::pair<QString, QString> person(int at) const
    {
        const auto text = from(at);
        QString name;
        for (const auto& member : here().members()) {
            if (member.name.size() > name.size() && (text == member.name || text.startsWith(member.name + u' ')))
                name = member.name;
        }
        if (name.isEmpty())
            name = word(at);
        return {name, text.mid(name.size()).trimmed()};
    }
    QString personOrHere() const { return word(0).isEmpty() ? here().name : personAt(here(), person(0).first); }
};

CommandOutcome readyOutcome(Result<CommandResult> result);
CommandOutcome sayHere(const CommandCall& call, const QString& text, MessageKind kind);
Error refusedCommand(const QString& text);

} // namespace everyport::chat
