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

namespace {

using polls::WrittenFate;

Task<Result<QString>> moderate(ActionContext context, ActionCall call, WrittenFate::Kind fate)
{
    const auto id = call.values.text(u"poll"_s);
    const auto* poll = context.polls.find(id);
    if (!poll)
        co_return notFound(u"There is no poll %1."_s.arg(id));
    const auto written = polls::readWritten(*poll, call.values.text(u"words"_s));
    if (!written || poll->kind == polls::Kind::Number)
        co_return Error::refused(Reason::BadValue, u"Nobody can have written that in %1."_s.arg(id));
    auto moderating = context.polls.moderate(id, written->key, WrittenFate{fate, {}});
    const auto done = co_await std::move(moderating);
    co_return doneOr(done, call);
}

ActionKind moderation(
    const QString& name, const QString& title, const QString& sentence, const QString& help, WrittenFate::Kind fate)
{
    return {.name = name,
        .title = title,
        .help = help,
        .options = {neededOption(u"poll"_s, u"Poll"_s,
                        u"The poll's name, as in its address; {poll} is the event's own."_s, Option::Names::Poll),
            neededOption(u"words"_s, u"Words"_s, u"What was written; {words} is the event's own."_s)},
        .templates = {u"poll"_s, u"words"_s},
        .describe =
            [sentence](
                const OptionValues& values) { return sentence.arg(values.text(u"words"_s), values.text(u"poll"_s)); },
        .perform = [fate](const ActionContext& context,
                       ActionCall call) { return moderate(context, std::move(call), fate); }};
}

} // namespace

/// What a person does with a poll, too: it opens, closes, or begins anew; and what was written is shown or hidden.
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
    const auto show = moderation(u"show-words"_s, u"Show what was written"_s, u"Show “%1” in %2"_s,
        u"From then on everybody may see it in the poll's results."_s, WrittenFate::Kind::Shown);
    const auto hide = moderation(u"hide-words"_s, u"Hide what was written"_s, u"Hide “%1” in %2"_s,
        u"From then on nobody sees it in the poll's results; its votes stand."_s, WrittenFate::Kind::Hidden);
    return {open, close, anew, show, hide};
}

} // namespace everyport::rules
