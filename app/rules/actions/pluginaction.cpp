#include <QList>
#include <QString>
#include <QStringList>

#include "app/rules/actions/actioncontext.h"
#include "app/rules/actions/actionkinds.h"
#include "app/rules/actions/actionoptions.h"
#include "app/rules/actions/lentactions.h"
#include "app/rules/kinds/actionkind.h"
#include "app/rules/kinds/template.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

constexpr qsizetype longestAnswerShown = 400;

Task<Result<QString>> callPlugin(ActionContext context, ActionCall call)
{
    auto calling = context.lent.run(call.values.text(u"function"_s), call.values.texts(u"arguments"_s), call.chain);
    const auto said = co_await std::move(calling);
    if (!said)
        co_return said.error();
    const auto done = describe(call.kind, call.values);
    co_return said->isEmpty() ? done : done + u": "_s + oneLine(*said, longestAnswerShown);
}

} // namespace

/// Calls a function that a plugin lends, with the chain of rules whose doing it is.
QList<ActionKind> pluginAction()
{
    return {{.name = u"plugin"_s,
        .title = u"Call a function of a plugin"_s,
        .help = u"Has a plugin that you have added do something that it offers to rules."_s,
        .options = {neededOption(u"function"_s, u"Function"_s,
                        u"The plugin's name and the function's, as in hello/greet."_s, Option::Names::Function),
            {.key = u"arguments"_s,
                .fallback = QStringList(),
                .label = u"Arguments"_s,
                .help = u"What it is called with, as in name={nick}."_s,
                .repeated = true}},
        .templates = {u"arguments"_s},
        .target = {u"function"_s},
        .describe =
            [](const OptionValues& values) {
                const auto arguments = values.texts(u"arguments"_s).join(u", "_s);
                const auto function = values.text(u"function"_s);
                return arguments.isEmpty() ? u"Call %1"_s.arg(function) : u"Call %1 with %2"_s.arg(function, arguments);
            },
        .perform = callPlugin}};
}

} // namespace everyport::rules
