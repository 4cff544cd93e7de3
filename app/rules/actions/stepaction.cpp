#include <QList>

#include "app/events/eventregistry.h"
#include "app/rules/actions/actioncontext.h"
#include "app/rules/actions/actionoptions.h"
#include "app/rules/kinds/actionkind.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

using everyport::events::StepWish;

bool goesBack(const OptionValues& values)
{
    return values.text(u"way"_s) == "back"_L1;
}

Task<Result<QString>> step(ActionContext context, ActionCall call)
{
    const auto name = call.values.text(u"event"_s);
    const auto* event = context.events ? context.events->meant(name) : nullptr;
    if (!event)
        co_return notFound(u"There is no event %1."_s.arg(name));
    const StepWish wish{.way = goesBack(call.values) ? StepWish::Way::Back : StepWish::Way::Next};
    auto stepping = context.events->step(event->id, wish);
    const auto stepped = co_await std::move(stepping);
    if (!stepped)
        co_return stepped.error();
    co_return doneOr(Done(), call);
}

} // namespace

/// What a host does with an event's running order.
QList<ActionKind> stepAction()
{
    return {{.name = u"step-event"_s,
        .title = u"Step through an event"_s,
        .help =
            u"To the next question of its running order, whose voting opens while that of the one before closes; or back."_s,
        .options = {neededOption(u"event"_s, u"Event"_s,
                        u"Its name, as polls have it; {event_name} is that of the event itself."_s),
            {.key = u"way"_s,
                .type = Option::Type::Choice,
                .fallback = u"next"_s,
                .label = u"Which way"_s,
                .help = u"next, or back."_s,
                .choices = {u"next"_s, u"back"_s},
                .choiceLabels = {u"To the next question"_s, u"To the one before"_s}}},
        .templates = {u"event"_s},
        .describe =
            [](const OptionValues& values) {
                return (goesBack(values) ? u"Step back in the event %1"_s : u"Step on in the event %1"_s)
                    .arg(values.text(u"event"_s));
            },
        .perform = [](const ActionContext& context, ActionCall call) { return step(context, std::move(call)); },
        .brings = [](const OptionValues& values) -> QList<Event> {
            return {{.kind = u"event-stepped"_s, .fields = {{u"event_name"_s, values.text(u"event"_s)}}}};
        }}};
}

} // namespace everyport::rules
