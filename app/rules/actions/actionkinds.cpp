#include "app/rules/actions/actionkinds.h"

#include <algorithm>

#include "app/rules/events/eventkinds.h"
#include "app/rules/kinds/template.h"

namespace everyport::rules {

// Each in the file of its name; a new one is declared and added here, in the order in which the window offers them.
QList<ActionKind> sayAction();
QList<ActionKind> answerAction();
QList<ActionKind> publishAction();
QList<ActionKind> pollActions();
QList<ActionKind> stepAction();
QList<ActionKind> voteAction();
QList<ActionKind> lampAction();
QList<ActionKind> serviceActions();
QList<ActionKind> postAction();
QList<ActionKind> pluginAction();
QList<ActionKind> logAction();

const QList<ActionKind>& actionKinds()
{
    static const auto kinds = sayAction() + answerAction() + publishAction() + pollActions() + stepAction()
        + voteAction() + lampAction() + serviceActions() + postAction() + pluginAction() + logAction();
    return kinds;
}

const ActionKind* findActionKind(const QString& name)
{
    const auto& kinds = actionKinds();
    const auto found = std::find_if(
        kinds.begin(), kinds.end(), [&](const ActionKind& kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

OptionValues filled(const Action& action, const Fields& fields)
{
    auto values = action.values;
    const auto* kind = findActionKind(action.kind);
    if (!kind)
        return values;
    for (const auto& key : kind->templates) {
        const auto fill = [&](const QString& text) {
            const auto parsed = Template::parse(text);
            return parsed ? parsed->fill(fields, {.isSpoken = kind->spoken.contains(key)}) : QString();
        };
        if (findOption(kind->options, key)->repeated) {
            QStringList texts;
            for (const auto& text : action.values.texts(key))
                texts << fill(text);
            values.give(key, texts);
        } else {
            values.give(key, fill(action.values.text(key)));
        }
    }
    return values;
}

QString targetOf(const QString& kind, const OptionValues& values)
{
    QStringList parts{kind};
    const auto* found = findActionKind(kind);
    for (const auto& option : found ? found->options : OptionList()) {
        if (found->target.isEmpty() || found->target.contains(option.key))
            parts << optionText(option, values.value(option.key));
    }
    return parts.join(u'\n');
}

QString describe(const QString& kind, const OptionValues& values)
{
    const auto* found = findActionKind(kind);
    return found ? found->describe(values) : kind;
}

QStringList tracesOf(const QString& kind, const OptionValues& values)
{
    const auto* found = findActionKind(kind);
    if (!found || !found->brings)
        return {};
    QStringList traces;
    const auto brought = found->brings(values);
    for (const auto& event : brought)
        traces << traceOf(event);
    return traces;
}

} // namespace everyport::rules
