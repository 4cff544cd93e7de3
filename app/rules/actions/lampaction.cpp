#include <QList>

#include "app/devices/deviceregistry.h"
#include "app/rules/actions/actioncontext.h"
#include "app/rules/actions/actionoptions.h"
#include "app/rules/kinds/actionkind.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

constexpr qint64 usualLamp = 500;
constexpr qint64 longestLamp = 5000;

bool isGood(const OptionValues& values)
{
    return values.text(u"shows"_s) != u"bad"_s;
}

Task<Result<QString>> lightLamp(const ActionContext& context, const ActionCall& call)
{
    const auto kind = isGood(call.values) ? rfid::Feedback::Kind::Good : rfid::Feedback::Kind::Bad;
    const std::chrono::milliseconds lasts(call.values.integer(u"lasts"_s));
    return doneOr(context.devices.signal(call.values.text(u"reader"_s), {kind, lasts}), call);
}

} // namespace

/// Shows whoever stands at a reader whether it went well, by its lamp or beeper.
QList<ActionKind> lampAction()
{
    return {{.name = u"light-lamp"_s,
        .title = u"Light a reader's lamp"_s,
        .help = u"Shows whoever stands at a reader, by its lamp or a beep, whether it went well."_s,
        .options = {neededOption(u"reader"_s, u"Reader"_s, u"The reader's name; {device} is the event's own."_s,
                        Option::Names::Reader),
            {.key = u"shows"_s,
                .type = Option::Type::Choice,
                .fallback = u"good"_s,
                .label = u"Shows"_s,
                .help = u"What whoever stands there is to see; a reader may have a lamp for one of both only."_s,
                .choices = {u"good"_s, u"bad"_s},
                .choiceLabels = {u"It is right"_s, u"It is not"_s}},
            {.key = u"lasts"_s,
                .type = Option::Type::Duration,
                .fallback = usualLamp,
                .label = u"Lasts"_s,
                .help = u"Then it is dark again."_s,
                .min = 100,
                .max = longestLamp,
                .advanced = true}},
        .templates = {u"reader"_s},
        .target = {u"reader"_s},
        .describe =
            [](const OptionValues& values) {
                const auto reader = values.text(u"reader"_s);
                return isGood(values) ? u"Light the lamp of %1: it is right"_s.arg(reader)
                                      : u"Light the lamp of %1: it is not right"_s.arg(reader);
            },
        .perform = lightLamp}};
}

} // namespace everyport::rules
