#include <QList>

#include "app/rules/actions/actioncontext.h"
#include "app/rules/actions/actionkinds.h"
#include "app/rules/actions/actionoptions.h"
#include "app/rules/kinds/actionkind.h"
#include "app/rules/kinds/eventkind.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

/// It answers by saying, and what it says is heard the same.
const ActionKind& sayingKind()
{
    return *findActionKind(u"say"_s);
}

Task<Result<QString>> answer(ActionContext context, ActionCall call)
{
    const auto room = call.fields.value(u"room"_s);
    const auto nick = call.fields.value(u"nick"_s);
    const auto to = call.fields.value(u"to"_s);
    const auto address = call.fields.value(u"address"_s);
    const auto over = call.fields.value(u"network"_s);
    const bool isRoom = !room.isEmpty();
    const bool isIrc = context.irc(over);
    if (over.isEmpty() || (!isRoom && nick.isEmpty() && address.isEmpty()))
        co_return notFound(u"Nobody has said this, so there is nobody to answer."_s);
    OptionValues values(sayingKind().options);
    values.give(u"over"_s, over);
    values.give(u"to"_s, isRoom ? room : isIrc || address.isEmpty() ? nick : address);
    values.give(u"place"_s, isRoom ? u"room"_s : u"person"_s);
    values.give(u"text"_s, call.values.text(u"text"_s));
    values.give(u"nick"_s, isIrc && !isRoom && !to.isEmpty() ? to : call.values.text(u"nick"_s));
    call.kind = sayingKind().name;
    call.values = values;
    auto saying = sayingKind().perform(context, std::move(call));
    auto said = co_await std::move(saying);
    co_return said;
}

Result<Done> isSaidBySomebody(const EventKind& event)
{
    if (event.knows(u"nick"_s))
        return Done();
    return Error::malformed(Reason::BadValue, u"Nobody says this event, so there is nobody to answer."_s, u"action"_s);
}

} // namespace

/// Says where the event was said: in the room, else to the person, by whoever was written to.
QList<ActionKind> answerAction()
{
    return {{.name = u"answer"_s,
        .title = u"Answer where it was said"_s,
        .help = u"Writes back to whoever has written, in the same room or to them alone."_s,
        .options = {textOption(), nickOption(u"What the bot is called in a room of our own service."_s)},
        .templates = {u"text"_s},
        .spoken = {u"text"_s},
        .describe = [](const OptionValues& values) { return u"Answer: %1"_s.arg(values.text(u"text"_s)); },
        .perform = answer,
        .fits = isSaidBySomebody,
        .brings = [](const OptionValues& values) { return sayingKind().brings(values); }}};
}

} // namespace everyport::rules
