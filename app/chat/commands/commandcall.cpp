#include "app/chat/commands/commandcall.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

CommandOutcome whenSaid(Task<Result<qint64>> task)
{
    const auto said = co_await std::move(task);
    if (!said)
        co_return said.error();
    co_return CommandResult();
}

} // namespace

Error refusedCommand(const QString& text)
{
    return {Error::Kind::Refused, Reason::BadValue, text, {}, 0};
}

CommandOutcome readyOutcome(Result<CommandResult> result)
{
    return CommandOutcome(std::move(result));
}

CommandOutcome sayHere(const CommandCall& call, const QString& text, MessageKind kind)
{
    if (call.here().kind == Conversation::Kind::Network)
        return readyOutcome(refusedCommand(u"Nobody reads this page but you: join a room, or talk to a person."_s));
    if (text.isEmpty())
        return readyOutcome(CommandResult());
    Outgoing outgoing;
    outgoing.text = text;
    outgoing.kind = kind;
    return whenSaid(call.chat.say(call.conversation, std::move(outgoing)));
}

} // namespace everyport::chat
