#include <QList>

#include "app/log/log.h"
#include "app/rules/actions/actioncontext.h"
#include "app/rules/actions/actionoptions.h"
#include "app/rules/kinds/actionkind.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

Task<Result<QString>> writeLog(const ActionContext& context, const ActionCall& call)
{
    const auto level = logLevelNamed(call.values.text(u"level"_s)).value_or(LogLevel::Info);
    context.log.quote(level, call.rule, call.values.text(u"text"_s));
    return doneOr(Done(), call);
}

} // namespace

/// Writes a line into the program's log, under the rule's name.
QList<ActionKind> logAction()
{
    return {{.name = u"log"_s,
        .title = u"Write a line into the log"_s,
        .help = u"Notes a text of yours among the messages of this program."_s,
        .options = {textOption(),
            {.key = u"level"_s,
                .type = Option::Type::Choice,
                .fallback = u"info"_s,
                .label = u"Level"_s,
                .help = u"How much it matters."_s,
                .choices = {u"info"_s, u"warning"_s, u"error"_s},
                .choiceLabels = {u"Information"_s, u"Warning"_s, u"Error"_s}}},
        .templates = {u"text"_s},
        .target = {u"level"_s},
        .describe = [](const OptionValues& values) { return u"Write into the log: %1"_s.arg(values.text(u"text"_s)); },
        .perform = writeLog}};
}

} // namespace everyport::rules
