#include "app/rules/actions/messagelinking.h"

#include <algorithm>

#include "app/devices/deviceregistry.h"
#include "app/polls/cards/ticket.h"
#include "app/polls/pollregistry.h"
#include "app/rules/actions/messagewriter.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

/// As tagIn, of whoever is linked with a card, which is for all polls.
QString tagOf(const ActionContext& context, const MessageVoter& named)
{
    const auto all = context.polls.polls();
    const bool isKnown = std::any_of(all.begin(), all.end(),
        [&](const polls::Poll& poll) { return tagIn(context, poll, named) == named.asWritten; });
    return isKnown ? named.asWritten : named.tag;
}

/// A code is good for a minute, and at the program alone whose reader it is of: no other hears of it.
QString notLinked(const ActionContext& context)
{
    const auto sites = context.polls.cardLinking().sitesElsewhere(
        [&devices = context.devices](const QString& reader) { return devices.find(reader) != nullptr; });
    return sites.isEmpty() ? voterWords()("linkOver"_L1)
                           : voterWords()("linkNotHere"_L1, {{"address"_L1, sites.join(u", "_s)}});
}

} // namespace

std::optional<QString> linkCodeIn(const QString& words)
{
    const auto parts = words.simplified().split(u' ');
    const bool isLink = parts.size() == 2 && parts.first().compare(u"link"_s, Qt::CaseInsensitive) == 0;
    return isLink ? polls::ticketFromText(parts.last()) : std::nullopt;
}

Task<MessageFate> linkedByMessage(ActionContext context, ActionCall call, QString code)
{
    const auto voter = writerOf(context, call);
    if (!voter)
        co_return MessageFate{voterWords()("unproved"_L1), whyNobody(call)};
    auto linking = context.polls.cardLinking().redeem(code, tagOf(context, *voter));
    const auto done = co_await std::move(linking);
    if (done)
        co_return MessageFate{voterWords()("linked"_L1)};
    if (done.error().kind == Error::Kind::Refused)
        co_return done.error().reason == Reason::NotFound
            ? MessageFate{notLinked(context), u"The code that links a card is not good any more."_s}
            : MessageFate{voterWords()("linkRefused"_L1), u"The card and whoever wrote are not linked."_s};
    co_return MessageFate{voterWords()("busy"_L1), {}, Error::refused(done.error().reason, done.error().text)};
}

} // namespace everyport::rules
