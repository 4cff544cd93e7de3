#include <QList>

#include "app/polls/pollregistry.h"
#include "app/rules/actions/actioncontext.h"
#include "app/rules/actions/actionoptions.h"
#include "app/rules/kinds/actionkind.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

using ChangePoll = Task<Result<Done>> (polls::PollRegistry::*)(QString);

Task<Result<QString>> changePoll(ActionContext context, ActionCall call, ChangePoll change)
{
    const auto poll = call.values.text(u"poll"_s);
    if (!context.polls.find(poll))
        co_return notFound(u"There is no poll %1."_s.arg(poll));
    auto changing = (context.polls.*change)(poll);
    const auto done = co_await std::move(changing);
    co_return doneOr(done, call);
}

ActionKind pollAction(
    const QString& name, const QString& title, const QString& sentence, const QString& help, ChangePoll change)
{
    return {.name = name,
        .title = title,
        .help = help,
        .options = {neededOption(u"poll"_s, u"Poll"_s,
            u"The poll's name, as in its address; {poll} is the event's own."_s, Option::Names::Poll)},
        .templates = {u"poll"_s},
        .describe = [sentence](const OptionValues& values) { return sentence.arg(values.text(u"poll"_s)); },
        .perform = [change](const ActionContext& context,
                       ActionCall call) { return changePoll(context, std::move(call), change); }};
}

auto bringing(const QString& event)
{
    return [event](const OptionValues& values) -> QList<Event> {
        return {{.kind = event, .fields = {{u"poll"_s, values.text(u"poll"_s)}}}};
    };
}

} // namespace

/// What a person does with a poll, too: it opens, closes, or begins anew.
QList<ActionKind> pollActions()
{
    using polls::PollRegistry;
    auto open = pollAction(u"open-poll"_s, u"Open a poll"_s, u"Open the poll %1"_s,
        u"From then on its votes are counted."_s, &PollRegistry::openPoll);
    open.brings = bringing(u"poll-opened"_s);
    auto close = pollAction(u"close-poll"_s, u"Close a poll"_s, u"Close the poll %1"_s,
        u"From then on no vote of it is counted; those that it has are kept."_s, &PollRegistry::closePoll);
    close.brings = bringing(u"poll-closed"_s);
    const auto anew = pollAction(u"new-round"_s, u"Begin a poll's new round"_s, u"Begin a new round of the poll %1"_s,
        u"Counts from nothing again, and everybody may vote once more; an open poll stays open."_s,
        &PollRegistry::resetPoll);
    return {open, close, anew};
}

} // namespace everyport::rules
