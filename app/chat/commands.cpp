#include "app/chat/commands.h"

#include <array>

#include "app/chat/chatspace.h"
#include "app/chat/directcommands.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

using Outcome = Task<Result<CommandResult>>;

/// A command as it was typed, and where.
struct Call {
    ChatSpace& space;
    qint64 conversation = 0;
    QString rest = {}; ///< All behind the command's word.

    Conversation& here() const { return *space.conversation(conversation); }
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

Error refused(const QString& text)
{
    return {Error::Kind::Refused, Reason::BadValue, text, {}, 0};
}

Outcome ready(Result<CommandResult> result)
{
    return Outcome(std::move(result));
}

Outcome whenDone(Task<Result<Done>> task, QString answer = {})
{
    const auto done = co_await std::move(task);
    if (!done)
        co_return done.error();
    CommandResult result;
    result.answer = answer;
    co_return result;
}

Outcome whenOpen(Task<Result<qint64>> task)
{
    const auto opened = co_await std::move(task);
    if (!opened)
        co_return opened.error();
    CommandResult result;
    result.show = *opened;
    co_return result;
}

Outcome whenSaid(Task<Result<qint64>> task)
{
    const auto said = co_await std::move(task);
    if (!said)
        co_return said.error();
    co_return CommandResult();
}

Outcome sayHere(const Call& call, const QString& text, MessageKind kind)
{
    if (call.here().kind == Conversation::Kind::Network)
        return ready(refused(u"Nobody reads this page but you: join a room, or talk to a person."_s));
    if (text.isEmpty())
        return ready(CommandResult());
    Outgoing outgoing;
    outgoing.text = text;
    outgoing.kind = kind;
    return whenSaid(call.space.say(call.conversation, std::move(outgoing)));
}

Outcome join(const Call& call) { return whenOpen(call.space.openRoom(call.here().account->id, call.word(0), call.word(1))); }

Outcome leave(const Call& call)
{
    const auto [name, next] = call.room();
    auto* link = call.link();
    auto* room = call.here().account->find(Conversation::Kind::Room, link ? link->keyOf(Conversation::Kind::Room, name) : name.toCaseFolded());
    if (!room)
        return ready(refused(u"You are not in \"%1\"."_s.arg(name)));
    return whenDone(call.space.closeConversation(room->id, call.from(next)));
}

Outcome close(const Call& call) { return whenDone(call.space.closeConversation(call.conversation, call.rest.trimmed())); }
Outcome query(const Call& call) { return whenOpen(call.space.openPerson(call.here().account->id, call.word(0))); }
Outcome me(const Call& call) { return sayHere(call, call.rest.trimmed(), MessageKind::Action); }

Outcome tellPerson(ChatSpace& space, qint64 account, QString name, QString text, MessageKind kind)
{
    auto opening = space.openPerson(account, name);
    const auto opened = co_await std::move(opening);
    if (!opened)
        co_return opened.error();
    Outgoing outgoing;
    outgoing.text = text;
    outgoing.kind = kind;
    auto saying = space.say(*opened, std::move(outgoing));
    const auto said = co_await std::move(saying);
    if (!said)
        co_return said.error();
    CommandResult result;
    result.show = *opened;
    co_return result;
}

Outcome message(const Call& call) { return tellPerson(call.space, call.here().account->id, call.word(0), call.from(1), MessageKind::Text); }
Outcome notice(const Call& call) { return tellPerson(call.space, call.here().account->id, call.word(0), call.from(1), MessageKind::Notice); }
Outcome rename(const Call& call) { return whenDone(call.link()->rename(call.word(0))); }
Outcome away(const Call& call) { return whenDone(call.link()->setAway(call.rest.trimmed().isEmpty() ? u"Away"_s : call.rest.trimmed())); }
Outcome back(const Call& call) { return whenDone(call.link()->setAway({})); }

Outcome topic(const Call& call)
{
    const auto [room, next] = call.room();
    const auto text = call.from(next);
    if (!text.isEmpty())
        return whenDone(call.link()->setTopic(room, text));
    CommandResult result;
    result.answer = call.here().topic.isEmpty() ? u"%1 has no topic."_s.arg(room) : u"Topic of %1: %2"_s.arg(room, call.here().topic.text);
    return ready(result);
}

Outcome invite(const Call& call)
{
    const auto room = call.isRoom(call.word(1)) ? call.word(1) : call.here().name;
    return whenDone(call.link()->invite(room, call.word(0)), u"%1 is invited to %2."_s.arg(call.word(0), room));
}

Outcome remove(const Call& call, bool ban)
{
    const auto [room, next] = call.room();
    const auto [name, reason] = call.person(next);
    if (name.isEmpty())
        return ready(refused(u"Whom? Write the name behind the command."_s));
    return whenDone(call.link()->remove(room, name, reason, ban));
}
Outcome kick(const Call& call) { return remove(call, false); }
Outcome ban(const Call& call) { return remove(call, true); }

Outcome rank(const Call& call, Member::Rank rank)
{
    const auto [room, next] = call.room();
    if (call.word(next).isEmpty())
        return ready(refused(u"Who? Write the name behind the command."_s));
    return whenDone(call.link()->setRank(room, call.person(next).first, rank));
}
Outcome op(const Call& call) { return rank(call, Member::Rank::Moderator); }
Outcome voice(const Call& call) { return rank(call, Member::Rank::Voiced); }
Outcome plain(const Call& call) { return rank(call, Member::Rank::Member); }

Outcome whois(Task<Result<PersonFacts>> asking)
{
    const auto facts = co_await std::move(asking);
    if (!facts)
        co_return facts.error();
    CommandResult result;
    result.answer = facts->name;
    for (const auto& [label, value] : facts->rows)
        result.answer += u'\n' + label + u": "_s + value;
    co_return result;
}
Outcome facts(const Call& call) { return whois(call.link()->facts(call.personOrHere())); }

Outcome addContact(const Call& call)
{
    return whenDone(call.link()->addContact(call.word(0), call.from(1), {}), u"%1 is asked to let you see when they are there."_s.arg(call.word(0)));
}
Outcome dropContact(const Call& call)
{
    return whenDone(call.link()->removeContact(call.personOrHere()), u"%1 is not on your list any more."_s.arg(call.personOrHere()));
}
Outcome block(const Call& call)
{
    return whenDone(call.link()->block(call.personOrHere(), true), u"You hear nothing of %1 any more; /unblock ends it."_s.arg(call.personOrHere()));
}
Outcome unblock(const Call& call) { return whenDone(call.link()->block(call.personOrHere(), false), u"You hear %1 again."_s.arg(call.personOrHere())); }

Outcome connectAgain(const Call& call)
{
    call.space.connectAccount(call.here().account->id);
    return ready(CommandResult());
}
Outcome quit(const Call& call)
{
    call.space.disconnectAccount(call.here().account->id, call.rest.trimmed());
    return ready(CommandResult());
}
Outcome raw(const Call& call) { return whenDone(call.link()->raw(call.rest.trimmed())); }
Outcome direct(const Call& call) { return carryOutDirect(call.space, call.conversation, call.rest.trimmed()); }
Outcome dialog(CommandResult::Dialog which, const QString& about = {})
{
    CommandResult result;
    result.dialog = which;
    result.about = about;
    return ready(result);
}
Outcome roomSettings(const Call&) { return dialog(CommandResult::Dialog::RoomSettings); }
Outcome roomPeople(const Call&) { return dialog(CommandResult::Dialog::RoomPeople); }
Outcome roomRegistration(const Call&) { return dialog(CommandResult::Dialog::RoomRegistration); }
Outcome roomEnd(const Call&) { return dialog(CommandResult::Dialog::RoomEnd); }
Outcome serviceCommands(const Call& call) { return dialog(CommandResult::Dialog::Commands, call.word(0)); }
Outcome password(const Call&) { return dialog(CommandResult::Dialog::Password); }
Outcome help(const Call& call);

struct Row {
    Command command;
    Outcome (*run)(const Call&);
    bool needsLink = false;
};

const std::vector<Row>& table()
{
    static const std::vector<Row> rows = {
        {{u"add"_s, {u"contact"_s}, u"address [name]"_s, u"Puts somebody on your list, and asks to see when they are there."_s, Ability::Contacts, 1, false}, addContact, true},
        {{u"away"_s, {}, u"[words]"_s, u"Tells others that you are away."_s, Ability::Away, 0, false}, away, true},
        {{u"back"_s, {}, {}, u"Tells others that you are back."_s, Ability::Away, 0, false}, back, true},
        {{u"ban"_s, {}, u"name [reason]"_s, u"Removes somebody from the room and keeps them out."_s, Ability::Moderate, 1, true}, ban, true},
        {{u"block"_s, {u"ignore"_s}, u"[name]"_s, u"Nothing of somebody's reaches you any more."_s, Ability::Block, 0, false}, block, true},
        {{u"close"_s, {u"wc"_s}, {}, u"Closes this conversation; a room is left."_s, {}, 0, false}, close},
        {{u"commands"_s, {}, u"[address]"_s, u"Lists what a service or a program offers to do, and does it."_s, Ability::Commands, 0, false}, serviceCommands, true},
        {{u"connect"_s, {u"reconnect"_s}, {}, u"Connects this account."_s, {}, 0, false}, connectAgain},
        {{u"dcc"_s, {}, u"send|get|chat|list|close [name] [file]"_s,
             u"Goes directly to a person: sends a file, saves one that is offered, talks past the network, lists all that, or ends it."_s,
             Ability::Files | Ability::DirectTalk, 1, false}, direct, true},
        {{u"deop"_s, {u"devoice"_s}, u"name"_s, u"Takes somebody's rank in the room."_s, Ability::Moderate, 1, true}, plain, true},
        {{u"destroy"_s, {}, {}, u"Deletes the room, for everyone."_s, Ability::RoomCare, 0, true}, roomEnd, true},
        {{u"drop"_s, {}, u"[name]"_s, u"Takes somebody off your list: neither sees the other any more."_s, Ability::Contacts, 0, false}, dropContact, true},
        {{u"help"_s, {u"?"_s}, u"[command]"_s, u"Lists the commands, or explains one."_s, {}, 0, false}, help},
        {{u"invite"_s, {}, u"name [room]"_s, u"Invites somebody into the room."_s, Ability::Invite, 1, false}, invite, true},
        {{u"join"_s, {u"j"_s}, u"room [password]"_s, u"Enters a room."_s, {}, 1, false}, join},
        {{u"kick"_s, {}, u"name [reason]"_s, u"Removes somebody from the room."_s, Ability::Moderate, 1, true}, kick, true},
        {{u"me"_s, {u"describe"_s}, u"words"_s, u"Says what you do: \"/me waves\"."_s, {}, 1, false}, me},
        {{u"msg"_s, {u"m"_s, u"tell"_s}, u"name words"_s, u"Says something to one person."_s, {}, 2, false}, message},
        {{u"nick"_s, {u"name"_s}, u"name"_s, u"Changes your name on this network."_s, Ability::Rename, 1, false}, rename, true},
        {{u"notice"_s, {}, u"name words"_s, u"Says something to one person that asks for no answer."_s, {}, 2, false}, notice},
        {{u"op"_s, {}, u"name"_s, u"Makes somebody an operator of the room."_s, Ability::Moderate, 1, true}, op, true},
        {{u"part"_s, {u"leave"_s}, u"[room] [words]"_s, u"Leaves a room."_s, {}, 0, false}, leave},
        {{u"password"_s, {}, {}, u"Changes the account's password at its server."_s, Ability::AccountCare, 0, false}, password, true},
        {{u"query"_s, {u"q"_s}, u"name"_s, u"Opens a conversation with one person."_s, {}, 1, false}, query},
        {{u"quit"_s, {u"disconnect"_s}, u"[words]"_s, u"Disconnects this account."_s, {}, 0, false}, quit},
        {{u"raw"_s, {u"quote"_s}, u"line"_s, u"Sends a line as it is, in the network's own language."_s, Ability::RawCommands, 1, false}, raw, true},
        {{u"register"_s, {}, {}, u"Becomes known to the room, so that it keeps your name."_s, Ability::RoomCare, 0, true}, roomRegistration, true},
        {{u"settings"_s, {u"config"_s}, {}, u"Shows and changes how the room behaves."_s, Ability::RoomCare, 0, true}, roomSettings, true},
        {{u"standing"_s, {u"affiliations"_s}, {}, u"Shows who owns the room, looks after it, belongs to it and is kept out."_s, Ability::RoomCare, 0, true}, roomPeople, true},
        {{u"topic"_s, {}, u"[room] [words]"_s, u"Shows or changes what the room is about."_s, Ability::Topic, 0, false}, topic, true},
        {{u"unblock"_s, {u"unignore"_s}, u"[name]"_s, u"Ends /block."_s, Ability::Block, 0, false}, unblock, true},
        {{u"voice"_s, {}, u"name"_s, u"Lets somebody speak in a quiet room."_s, Ability::Moderate, 1, true}, voice, true},
        {{u"whois"_s, {}, u"[name]"_s, u"Tells what the network knows about somebody."_s, {}, 0, false}, facts, true},
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

Outcome help(const Call& call)
{
    CommandResult result;
    const auto asked = call.word(0);
    if (!asked.isEmpty()) {
        const auto* command = findCommand(asked.startsWith(u'/') ? asked.mid(1).toLower() : asked.toLower());
        if (!command)
            return ready(refused(u"There is no command \"%1\"."_s.arg(asked)));
        result.answer = written(*command) + u'\n' + command->help;
        return ready(result);
    }
    QStringList lines;
    for (const auto& command : commandsFor(call.link() ? call.link()->abilities() : Abilities(), call.here().kind))
        lines.append(written(command) + u" – "_s + command.help);
    result.answer = lines.join(u'\n');
    return ready(result);
}

Error unknown(const QString& name)
{
    QStringList names;
    for (const auto& row : table())
        names.append(row.command.name);
    const auto near = nearestWord(name, names);
    return refused(u"There is no command \"/%1\"."_s.arg(name.left(40)) + (near.isEmpty() ? u" /help lists them."_s : u" Did you mean /%1?"_s.arg(near)));
}

std::optional<Error> faultOf(const Row& row, const Call& call)
{
    const auto& command = row.command;
    if (command.inRoomOnly && call.here().kind != Conversation::Kind::Room && !call.isRoom(call.word(0)))
        return refused(u"/%1 works in a room."_s.arg(command.name));
    if (row.needsLink && (!call.link() || call.here().account->state != Account::State::Online))
        return refused(u"/%1 needs a connection: %2 is not connected."_s.arg(command.name, call.here().account->title));
    if (row.needsLink && command.needs.testFlag(Ability::Files) && !call.link()->takesFiles(Conversation::Kind::Person))
        return refused(call.link()->whyNoFiles(Conversation::Kind::Person));
    if (row.needsLink && (call.link()->abilities() & command.needs) != command.needs)
        return refused(u"%1 cannot do that."_s.arg(call.here().account->title));
    if (call.rest.split(u' ', Qt::SkipEmptyParts).size() < command.least)
        return refused(u"It is written: %1"_s.arg(written(command)));
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

Task<Result<CommandResult>> carryOut(ChatSpace& space, qint64 conversation, QString line)
{
    if (!space.conversation(conversation))
        return ready(refused(u"This conversation is closed."_s));
    Call call{space, conversation};
    if (!line.startsWith(u'/') || line.startsWith(u"//"))
        return sayHere(call, line.startsWith(u"//") ? line.mid(1) : line, MessageKind::Text);
    const auto end = std::min(line.size(), qsizetype(line.indexOf(u' ') < 0 ? line.size() : line.indexOf(u' ')));
    const auto name = line.mid(1, end - 1).toLower();
    call.rest = line.mid(end + 1);
    const auto* row = findRow(name);
    if (!row)
        return ready(unknown(name));
    if (auto fault = faultOf(*row, call))
        return ready(*fault);
    return row->run(call);
}

} // namespace everyport::chat
