#include "ui/rules/rulesecrets.h"

#include <algorithm>
#include <functional>

#include "app/rules/actions/actionkinds.h"
#include "app/rules/events/eventkinds.h"
#include "ui/rules/rulepresets.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using rules::Action;
using rules::Rule;

namespace {

// Else it is the place of the saved action that it is of.
constexpr int cleared = -1;
constexpr int typedHere = -2;

OptionList secretsIn(const OptionList& options)
{
    OptionList secrets;
    std::copy_if(options.begin(), options.end(), std::back_inserter(secrets),
        [](const Option& option) { return option.secret; });
    return secrets;
}

template <typename Kind>
OptionList secretsOfKind(const Kind* kind)
{
    return kind ? secretsIn(kind->options) : OptionList();
}

QString codeOf(qsizetype action, const QString& key)
{
    return u"do.%1.%2"_s.arg(QString::number(action), key);
}

/// What is no text of the event says where it goes.
bool goWhereItGoes(const Action& one, const Action& other)
{
    const auto* kind = rules::findActionKind(one.kind);
    return kind && one.kind == other.kind
        && std::all_of(kind->options.begin(), kind->options.end(), [&](const Option& option) {
               return option.secret || kind->templates.contains(option.key)
                   || one.values.value(option.key) == other.values.value(option.key);
           });
}

/// The place of the saved action that has this secret and goes where this one goes.
int placeOf(const Action& action, const QString& key, const Rule* saved)
{
    for (qsizetype i = 0; saved && i < saved->actions.size(); ++i) {
        if (goWhereItGoes(action, saved->actions[i]) && saved->actions[i].values.text(key) == action.values.text(key))
            return int(i);
    }
    return typedHere;
}

/// What was lost before, and not typed again, is lost still.
int fateOf(const RuleEditor::Typed& typed, const QString& code, const QString& value, const std::function<int()>& place)
{
    if (!value.isEmpty())
        return place();
    return typed.fields.notKept.contains(code) ? typedHere : cleared;
}

void takeOfEvent(RuleEditor::Typed& typed, const QVariantMap& kept, const Rule* saved)
{
    const auto give = [&typed](const QString& key, const QString& secret) {
        typed.rule.when.give(key, secret);
        typed.fields.when.insert(key, secret);
    };
    for (const Option& option : secretsOfKind(rules::findEventKind(typed.rule.event))) {
        const int fate = kept.value(option.key, typedHere).toInt();
        if (fate == cleared)
            continue;
        if (fate >= 0 && saved && saved->event == typed.rule.event) {
            give(option.key, saved->when.text(option.key));
            continue;
        }
        typed.fields.notKept.append(option.key);
        if (typed.isNew)
            give(option.key, freshRuleSecret());
    }
}

} // namespace

QVariantMap secretsOf(const RuleEditor::Typed& typed, const Rule* saved)
{
    QVariantMap fates;
    for (const Option& option : secretsOfKind(rules::findEventKind(typed.rule.event))) {
        const QString value = typed.fields.when.value(option.key).toString();
        fates.insert(option.key, fateOf(typed, option.key, value, [&] {
            const bool isSaved = saved && saved->event == typed.rule.event && saved->when.text(option.key) == value;
            return isSaved ? 0 : typedHere;
        }));
    }
    for (qsizetype i = 0; i < typed.rule.actions.size(); ++i) {
        const Action& action = typed.rule.actions[i];
        for (const Option& option : secretsOfKind(rules::findActionKind(action.kind))) {
            const QString code = codeOf(i, option.key);
            fates.insert(code, fateOf(typed, code, action.values.text(option.key), [&] {
                return placeOf(action, option.key, saved);
            }));
        }
    }
    return fates;
}

void takeSecrets(RuleEditor::Typed& typed, const QVariantMap& kept, const Rule* saved)
{
    takeOfEvent(typed, kept, saved);
    for (qsizetype i = 0; i < typed.rule.actions.size(); ++i) {
        Action& action = typed.rule.actions[i];
        for (const Option& option : secretsOfKind(rules::findActionKind(action.kind))) {
            const QString code = codeOf(i, option.key);
            const int fate = kept.value(code, typedHere).toInt();
            const Action from = saved && fate >= 0 ? saved->actions.value(fate) : Action();
            if (goWhereItGoes(action, from))
                action.values.give(option.key, from.values.value(option.key));
            else if (fate != cleared)
                typed.fields.notKept.append(code);
        }
    }
}

} // namespace everyport::ui
