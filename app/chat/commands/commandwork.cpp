#include "app/chat/commands/commandwork.h"

#include "app/chat/commands/directcommands.h"

namespace everyport::chat::commandwork {

using namespace Qt::StringLiterals;

namespace {

CommandOutcome whenDone(Task<Result<Done>> task, QString answer = {})
{
    const auto done = co_await std::move(task);
    if (!done)
        co_return done.error();
    CommandResult result;
    result.answer = answer;
    co_return result;
}

CommandOutcome whenOpen(Task<Result<qint64>> task)
{
    const auto opened = co_await std::move(task);
    if (!opened)
        co_return opened.error();
    CommandResult result;
    result.show = *opened;
    co_return result;
}

CommandOutcome notifyPerson(ChatModel& chat, qint64 account, QString name, QString text, MessageKind kind)
{
    auto opening = chat.openPerson(account, name);
    const auto opened = co_await std::move(opening);
    if (!opened)
        co_return opened.error();
    Outgoing outgoing;
    outgoing.text = text;
    outgoing.kind = kind;
    auto saying = chat.say(*opened, std::move(outgoing));
    const auto said = co_await std::move(saying);
    if (!said)
        co_return said.error();
    CommandResult result;
    result.show = *opened;
    co_return result;
}

CommandOutcome remove(const CommandCall& call, bool ban)
{
    const auto [room, next] = call.room();
    const auto [name, reason] = call.person(next);
    if (name.isEmpty())
        return readyOutcome(refusedCommand(u"Whom? Write the name behind the command."_s));
    return whenDone(call.link()->remove(room, name, reason, ban));
}
CommandOutcome rank(const CommandCall& call, Member::Rank rank)
{
    const auto [room, next] = call.room();
    if (call.word(next).isEmpty())
        return readyOutcome(refusedCommand(u"Who? Write the name behind the command."_s));
    return whenDone(call.link()->setRank(room, call.person(next).first, rank));
}
CommandOutcome whois(Task<Result<PersonFacts>> asking)
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
CommandOutcome dialog(CommandResult::Dialog which, const QString& about = {})
{
    CommandResult result;
    result.dialog = which;
    result.about = about;
    return readyOutcome(result);
}

} // namespace

CommandOutcome join(const CommandCall& call)
{
    return whenOpen(call.chat.openRoom(call.here().account->id, call.word(0), call.word(1)));
}

CommandOutcome leave(const CommandCall& call)
{
    const auto [name, next] = call.room();
    auto* link = call.link();
    auto* room = call.here().account->find(
        Conversation::Kind::Room, link ? link->keyOf(Conversation::Kind::Room, name) : name.toCaseFolded());
    if (!room)
        return readyOutcome(refusedCommand(u"You are not in \"%1\"."_s.arg(name)));
    return whenDone(call.chat.closeConversation(room->id, call.from(next)));
}

CommandOutcome close(const CommandCall& call)
{
    return whenDone(call.chat.closeConversation(call.conversation, call.rest.trimmed()));
}
CommandOutcome query(const CommandCall& call)
{
    return whenOpen(call.chat.openPerson(call.here().account->id, call.word(0)));
}
CommandOutcome me(const CommandCall& call)
{
    return sayHere(call, call.rest.trimmed(), MessageKind::Action);
}

CommandOutcome message(const CommandCall& call)
{
    return notifyPerson(call.chat, call.here().account->id, call.word(0), call.from(1), MessageKind::Text);
}
CommandOutcome notice(const CommandCall& call)
{
    return notifyPerson(call.chat, call.here().account->id, call.word(0), call.from(1), MessageKind::Notice);
}
CommandOutcome rename(const CommandCall& call)
{
    return whenDone(call.link()->rename(call.word(0)));
}
CommandOutcome away(const CommandCall& call)
{
    return whenDone(call.link()->setAway(call.rest.trimmed().isEmpty() ? u"Away"_s : call.rest.trimmed()));
}
CommandOutcome back(const CommandCall& call)
{
    return whenDone(call.link()->setAway({}));
}

CommandOutcome topic(const CommandCall& call)
{
    const auto [room, next] = call.room();
    const auto text = call.from(next);
    if (!text.isEmpty())
        return whenDone(call.link()->setTopic(room, text));
    CommandResult result;
    result.answer = call.here().topic.isEmpty() ? u"%1 has no topic."_s.arg(room)
                                                : u"Topic of %1: %2"_s.arg(room, call.here().topic.text);
    return readyOutcome(result);
}

CommandOutcome invite(const CommandCall& call)
{
    const auto room = call.isRoom(call.word(1)) ? call.word(1) : call.here().name;
    return whenDone(call.link()->invite(room, call.word(0)), u"%1 is invited to %2."_s.arg(call.word(0), room));
}

CommandOutcome kick(const CommandCall& call)
{
    return remove(call, false);
}
CommandOutcome ban(const CommandCall& call)
{
    return remove(call, true);
}

CommandOutcome op(const CommandCall& call)
{
    return rank(call, Member::Rank::Moderator);
}
CommandOutcome voice(const CommandCall& call)
{
    return rank(call, Member::Rank::Voiced);
}
CommandOutcome plain(const CommandCall& call)
{
    return rank(call, Member::Rank::Member);
}

CommandOutcome facts(const CommandCall& call)
{
    return whois(call.link()->facts(call.personOrHere()));
}

CommandOutcome addContact(const CommandCall& call)
{
    return whenDone(call.link()->addContact(call.word(0), call.from(1), {}),
        u"%1 is asked to let you see when they are there."_s.arg(call.word(0)));
}
CommandOutcome dropContact(const CommandCall& call)
{
    return whenDone(call.link()->removeContact(call.personOrHere()),
        u"%1 is not on your list any more."_s.arg(call.personOrHere()));
}
CommandOutcome block(const CommandCall& call)
{
    return whenDone(call.link()->block(call.personOrHere(), true),
        u"You hear nothing of %1 any more; /unblock ends it."_s.arg(call.personOrHere()));
}
CommandOutcome unblock(const CommandCall& call)
{
    return whenDone(call.link()->block(call.personOrHere(), false), u"You hear %1 again."_s.arg(call.personOrHere()));
}

CommandOutcome connectAgain(const CommandCall& call)
{
    call.chat.connectAccount(call.here().account->id);
    return readyOutcome(CommandResult());
}
CommandOutcome quit(const CommandCall& call)
{
    call.chat.disconnectAccount(call.here().account->id, call.rest.trimmed());
    return readyOutcome(CommandResult());
}
CommandOutcome raw(const CommandCall& call)
{
    return whenDone(call.link()->raw(call.rest.trimmed()));
}
CommandOutcome direct(const CommandCall& call)
{
    return carryOutDirect(call.chat, call.conversation, call.rest.trimmed());
}
CommandOutcome roomSettings(const CommandCall&)
{
    return dialog(CommandResult::Dialog::RoomSettings);
}
CommandOutcome roomPeople(const CommandCall&)
{
    return dialog(CommandResult::Dialog::RoomPeople);
}
CommandOutcome roomRegistration(const CommandCall&)
{
    return dialog(CommandResult::Dialog::RoomRegistration);
}
CommandOutcome roomEnd(const CommandCall&)
{
    return dialog(CommandResult::Dialog::RoomEnd);
}
CommandOutcome serviceCommands(const CommandCall& call)
{
    return dialog(CommandResult::Dialog::Commands, call.word(0));
}
CommandOutcome password(const CommandCall&)
{
    return dialog(CommandResult::Dialog::Password);
}

} // namespace everyport::chat::commandwork
