#include "app/rules/actions/messagewriter.h"

#include "app/polls/pollregistry.h"
#include "app/polls/voterwords.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

const polls::WordTable& voterWords()
{
    return polls::stationsVoterWords();
}

bool isFromChat(const ActionCall& call)
{
    return !call.fields.value(u"network"_s).isEmpty();
}

std::optional<MessageVoter> writerOf(const ActionContext& context, const ActionCall& call)
{
    const auto said = call.values.text(u"voter"_s);
    return said.trimmed().isEmpty() ? MessageVoter::of(context, call.fields)
                                    : std::optional(MessageVoter::named(call.rule, said));
}

QString whyNobody(const ActionCall& call)
{
    return isFromChat(call) ? u"A name alone proves nobody."_s : u"Nobody was named."_s;
}

QString tagIn(const ActionContext& context, const polls::Poll& poll, const MessageVoter& named)
{
    const auto before = context.polls.voterOf(poll.id, named.asWritten);
    const bool hasVoted = !named.asWritten.isEmpty() && !context.polls.choices(poll.id, before).isEmpty();
    return hasVoted ? named.asWritten : named.tag;
}

} // namespace everyport::rules
