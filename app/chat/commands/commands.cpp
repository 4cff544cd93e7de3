#include "app/chat/commands/commands.h"

#include "app/chat/commands/commandwork.h"
#include "app/chat/commands/directcommands.h"
#include "app/chat/commands/lentcommands.h"
#include "app/chat/messages/wording.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

CommandOutcome help(const CommandCall& call);

struct Row {
    Command command;
    CommandOutcome (*run)(const CommandCall&);
    bool needsLink = false;
};

const std::vector<Row>& table()
{
    static const std::vector<Row> rows = {
        {{u"add"_s, {u"contact"_s}, u"address [name]"_s,
             u"Puts somebody on your list, and asks to see when they are there."_s, Ability::Contacts, 1, false},
            commandwork::addContact, true},
        {{u"away"_s, {}, u"[words]"_s, u"Tells others that you are away."_s, Ability::Away, 0, false},
            commandwork::away, true},
        {{u"back"_s, {}, {}, u"Tells others that you are back."_s, Ability::Away, 0, false}, commandwork::back, true},
        {{u"ban"_s, {}, u"name [reason]"_s, u"Removes somebody from the room and keeps them out."_s, Ability::Moderate,
             1, true},
            commandwork::ban, true},
        {{u"block"_s, {u"ignore"_s}, u"[name]"_s, u"Nothing of somebody's reaches you any more."_s, Ability::Block, 0,
             false},
            commandwork::block, true},
        {{u"close"_s, {u"wc"_s}, {}, u"Closes this conversation; a room is left."_s, {}, 0, false}, commandwork::close},
        {{u"commands"_s, {}, u"[address]"_s, u"Lists what a service or a program offers to do, and does it."_s,
             Ability::Commands, 0, false},
            commandwork::serviceCommands, true},
        {{u"connect"_s, {u"reconnect"_s}, {}, u"Connects this account."_s, {}, 0, false}, commandwork::connectAgain},
        {{u"dcc"_s, {}, u"send|get|chat|list|close [name] [file]"_s,
             u"Goes directly to a person: sends a file, saves one that is offered, talks past the network, lists all that, or ends it."_s,
             Ability::Files | Ability::DirectTalk, 1, false},
            commandwork::direct, true},
        {{u"deop"_s, {u"devoice"_s}, u"name"_s, u"Takes somebody's rank in the room."_s, Ability::Moderate, 1, true},
            commandwork::plain, true},
        {{u"destroy"_s, {}, {}, u"Deletes the room, for everyone."_s, Ability::RoomAdministration, 0, true},
            commandwork::roomEnd, true},
        {{u"drop"_s, {}, u"[name]"_s, u"Takes somebody off your list: neither sees the other any more."_s,
             Ability::Contacts, 0, false},
            commandwork::dropContact, true},
        {{u"help"_s, {u"?"_s}, u"[command]"_s, u"Lists the commands, or explains one."_s, {}, 0, false}, help},
        {{u"invite"_s, {}, u"name [room]"_s, u"Invites somebody into the room."_s, Ability::Invite, 1, false},
            commandwork::invite, true},
        {{u"join"_s, {u"j"_s}, u"room [password]"_s, u"Enters a room."_s, {}, 1, false}, commandwork::join},
        {{u"kick"_s, {}, u"name [reason]"_s, u"Removes somebody from the room."_s, Ability::Moderate, 1, true},
            commandwork::kick, true},
        {{u"me"_s, {u"describe"_s}, u"words"_s, u"Says what you do: \"/me waves\"."_s, {}, 1, false}, commandwork::me},
        {{u"msg"_s, {u"m"_s, u"tell"_s}, u"name words"_s, u"Says something to one person."_s, {}, 2, false},
            commandwork::message},
        {{u"nick"_s, {u"name"_s}, u"name"_s, u"Changes your name on this network."_s, Ability::Rename, 1, false},
            commandwork::rename, true},
        {{u"notice"_s, {}, u"name words"_s, u"Says something to one person that asks for no answer."_s, {}, 2, false},
            commandwork::notice},
        {{u"op"_s, {}, u"name"_s, u"Makes somebody an operator of the room."_s, Ability::Moderate, 1, true},
            commandwork::op, true},
        {{u"part"_s, {u"leave"_s}, u"[room] [words]"_s, u"Leaves a room."_s, {}, 0, false}, commandwork::leave},
        {{u"password"_s, {}, {}, u"Changes the account's password at its server."_s, Ability::AccountAdministration, 0,
             false},
            commandwork::password, true},
        {{u"query"_s, {u"q"_s}, u"name"_s, u"Opens a conversation with one person."_s, {}, 1, false},
            commandwork::query},
        {{u"quit"_s, {u"disconnect"_s}, u"[words]"_s, u"Disconnects this account."_s, {}, 0, false}, commandwork::quit},
        {{u"raw"_s, {u"quote"_s}, u"line"_s, u"Sends a line as it is, in the network's own language."_s,
             Ability::RawCommands, 1, false},
            commandwork::raw, true},
        {{u"register"_s, {}, {}, u"Becomes known to the room, so that it keeps your name."_s,
             Ability::RoomAdministration, 0, true},
            commandwork::roomRegistration, true},
        {{u"settings"_s, {u"config"_s}, {}, u"Shows and changes how the room behaves."_s, Ability::RoomAdministration,
             0, true},
            commandwork::roomSettings, true},
        {{u"standing"_s, {u"affiliations"_s}, {},
             u"Shows who owns the room, looks after it, belongs to it and is kept out."_s, Ability::RoomAdministration,
             0, true},
            commandwork::roomPeople, true},
        {{u"topic"_s, {}, u"[room] [words]"_s, u"Shows or changes what the room is about."_s, Ability::Topic, 0, false},
            commandwork::topic, true},
        {{u"unblock"_s, {u"unignore"_s}, u"[name]"_s, u"Ends /block."_s, Ability::Block, 0, false},
            commandwork::unblock, true},
        {{u"voice"_s, {}, u"name"_s, u"Lets somebody speak in a quiet room."_s, Ability::Moderate, 1, true},
            commandwork::voice, true},
        {{u"whois"_s, {}, u"[name]"_s, u"Tells what the network knows about somebody."_s, {}, 0, false},
            commandwork::facts, true},
    };
    return rows;
}

const Row* findRow(const QString& name)
{
    for (const auto& row : table()) {
        if (row.command.name == name || row.command.others.contains(name))
            return &row;
    }
    return nullptr;
}

QString written(const Command& command)
{
    return u'/' + command.name + (command.usage.isEmpty() ? QString() : u' ' + command.usage);
}

std::optional<Command> commandNamed(const ChatModel& chat, const QString& name)
{
    if (const auto* command = findCommand(name))
        return *command;
    for (auto& command : lentCommands(chat)) {
        if (command.name == name)
            return command;
    }
    return std::nullopt;
}

CommandOutcome help(const CommandCall& call)
{
    CommandResult result;
    const auto asked = call.word(0);
    if (!asked.isEmpty()) {
        const auto command = commandNamed(call.chat, asked.startsWith(u'/') ? asked.mid(1).toLower() : asked.toLower());
        if (!command)
            return readyOutcome(refusedCommand(u"There is no command \"%1\"."_s.arg(asked)));
        result.answer = written(*command) + u'\n' + command->help;
        return readyOutcome(result);
    }
    QStringList lines;
    for (const auto& command : commandsFor(call.link() ? call.link()->abilities() : Abilities(), call.here().kind))
        lines.append(written(command) + u" – "_s + command.help);
    for (const auto& command : lentCommands(call.chat))
        lines.append(written(command) + u" – "_s + command.help);
    result.answer = lines.join(u'\n');
    return readyOutcome(result);
}

CommandOutcome answeredByOthers(Task<Result<QStringList>> running)
{
    const auto lines = co_await std::move(running);
    if (!lines)
        co_return lines.error();
    CommandResult result;
    result.answer = lines->join(u'\n');
    co_return result;
}

CommandOutcome askOthers(const CommandCall& call, const QString& name)
{
    const auto& here = call.here();
    const auto& account = *here.account;
    return answeredByOthers(call.chat.lentCommands()->run(
        {name, call.rest.trimmed(), account.ownName, here.kind == Conversation::Kind::Room ? here.name : QString(),
            account.type ? account.type->name() : QString()}));
}

Error unknown(const ChatModel& chat, const QString& name)
{
    QStringList names;
    for (const auto& row : table())
        names.append(row.command.name);
    for (const auto& command : lentCommands(chat))
        names.append(command.name);
    const auto near = nearestWord(name, names);
    return refusedCommand(u"There is no command \"/%1\"."_s.arg(name.left(40))
        + (near.isEmpty() ? u" /help lists them."_s : u" Did you mean /%1?"_s.arg(near)));
}

std::optional<Error> faultOf(const Row& row, const CommandCall& call)
{
    const auto& command = row.command;
    if (command.inRoomOnly && call.here().kind != Conversation::Kind::Room && !call.isRoom(call.word(0)))
        return refusedCommand(u"/%1 works in a room."_s.arg(command.name));
    if (row.needsLink && (!call.link() || call.here().account->state != Account::State::Online))
        return refusedCommand(
            u"/%1 needs a connection: %2 is not connected."_s.arg(command.name, call.here().account->shownTitle()));
    if (row.needsLink && command.needs.testFlag(Ability::Files) && !call.link()->takesFiles(Conversation::Kind::Person))
        return refusedCommand(call.link()->whyNoFiles(Conversation::Kind::Person));
    if (row.needsLink && (call.link()->abilities() & command.needs) != command.needs)
        return refusedCommand(u"%1 cannot do that."_s.arg(call.here().account->shownTitle()));
    if (call.rest.split(u' ', Qt::SkipEmptyParts).size() < command.least)
        return refusedCommand(u"It is written: %1"_s.arg(written(command)));
    return std::nullopt;
}

} // namespace

const QList<Command>& commands()
{
    static const QList<Command> all = [] {
        QList<Command> list;
        for (const auto& row : table())
            list.append(row.command);
        return list;
    }();
    return all;
}

const Command* findCommand(const QString& name)
{
    const auto* row = findRow(name);
    return row ? &row->command : nullptr;
}

QList<Command> commandsFor(Abilities abilities, Conversation::Kind kind)
{
    QList<Command> all;
    for (const auto& command : commands()) {
        if ((abilities & command.needs) == command.needs && (!command.inRoomOnly || kind == Conversation::Kind::Room))
            all.append(command);
    }
    return all;
}

QList<Command> lentCommands(const ChatModel& chat)
{
    auto all = chat.lentCommands() ? chat.lentCommands()->all() : QList<Command>();
    all.removeIf([](const Command& command) { return findRow(command.name) != nullptr; });
    return all;
}

Task<Result<CommandResult>> carryOut(ChatModel& chat, qint64 conversation, QString line)
{
    if (!chat.conversation(conversation))
        return readyOutcome(refusedCommand(u"This conversation is closed."_s));
    CommandCall call{chat, conversation};
    if (!line.startsWith(u'/') || line.startsWith(u"//"))
        return sayHere(call, line.startsWith(u"//") ? line.mid(1) : line, MessageKind::Text);
    const auto end = std::min(line.size(), qsizetype(line.indexOf(u' ') < 0 ? line.size() : line.indexOf(u' ')));
    const auto name = line.mid(1, end - 1).toLower();
    call.rest = line.mid(end + 1);
    const auto* row = findRow(name);
    if (!row)
        return commandNamed(chat, name) ? askOthers(call, name) : readyOutcome(unknown(chat, name));
    if (auto fault = faultOf(*row, call))
        return readyOutcome(*fault);
    return row->run(call);
}

qint64 roomBeingJoined(const ChatModel& chat, qint64 conversation, const QString& line)
{
    const auto* here = chat.conversation(conversation);
    const auto* row = line.startsWith(u'/') ? findRow(line.mid(1).section(u' ', 0, 0).toLower()) : nullptr;
    const auto* link = here && here->account ? here->account->link() : nullptr;
    if (!row || row->run != commandwork::join || !link)
        return 0;
    const auto name = link->wholeRoomName(cleanName(line.section(u' ', 1, 1, QString::SectionSkipEmpty)));
    const auto* room = here->account->find(Conversation::Kind::Room, link->keyOf(Conversation::Kind::Room, name));
    return room && room->presence == Conversation::Presence::Entering ? room->id : 0;
}

} // namespace everyport::chat
