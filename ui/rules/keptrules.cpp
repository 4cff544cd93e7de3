#include "ui/rules/keptrules.h"

#include <algorithm>

#include <QDataStream>
#include <QIODevice>

#include "app/rules/actions/actionkinds.h"
#include "app/rules/events/eventkinds.h"
#include "ui/rules/rulesecrets.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using rules::Action;
using rules::Condition;
using rules::Rule;

namespace {

const auto place = u"rules/unfinished"_s;

OptionList optionsOf(const QString& event)
{
    const auto* kind = rules::findEventKind(event);
    return kind ? kind->options : OptionList();
}

OptionList actionOptions(const QString& name)
{
    const auto* kind = rules::findActionKind(name);
    return kind ? kind->options : OptionList();
}

/// Of another version of this program it may be otherwise: nobody knows which of its values are secret. None is chosen
/// yet where it has no name.
bool areKindsKnown(const Rule& rule)
{
    return (rule.event.isEmpty() || rules::findEventKind(rule.event))
        && std::all_of(rule.actions.begin(), rule.actions.end(),
            [](const Action& action) { return action.kind.isEmpty() || rules::findActionKind(action.kind); });
}

bool isSecret(const OptionList& options, const QString& key)
{
    const Option* option = findOption(options, key);
    return option && option->secret;
}

QVariantMap mapOf(const OptionValues& values, const OptionList& options)
{
    QVariantMap map;
    for (const QString& key : values.givenKeys()) {
        if (!isSecret(options, key))
            map.insert(key, values.value(key));
    }
    return map;
}

OptionValues valuesOf(const QVariantMap& map, const OptionList& options)
{
    OptionValues values(options);
    for (auto each = map.begin(); each != map.end(); ++each) {
        if (findOption(options, each.key()))
            values.give(each.key(), each.value());
    }
    return values;
}

QVariantMap mapOf(const Condition& condition)
{
    return {{u"field"_s, condition.field}, {u"test"_s, rules::testName(condition.test)},
        {u"values"_s, condition.values}, {u"not"_s, condition.isNot}};
}

Condition conditionOf(const QVariantMap& map)
{
    Condition condition{.field = map.value(u"field"_s).toString(),
        .values = map.value(u"values"_s).toStringList(),
        .isNot = map.value(u"not"_s).toBool()};
    for (const auto test : rules::allTests()) {
        if (rules::testName(test) == map.value(u"test"_s).toString())
            condition.test = test;
    }
    return condition;
}

QVariantMap mapOf(const Rule& rule)
{
    QVariantList conditions, actions;
    for (const Condition& condition : rule.conditions)
        conditions.append(mapOf(condition));
    for (const Action& action : rule.actions) {
        const OptionList options = actionOptions(action.kind);
        actions.append(QVariantMap{{u"kind"_s, action.kind}, {u"values"_s, mapOf(action.values, options)}});
    }
    return {{u"name"_s, rule.name}, {u"title"_s, rule.title}, {u"enabled"_s, rule.enabled}, {u"dry"_s, rule.isDryRun},
        {u"event"_s, rule.event}, {u"when"_s, mapOf(rule.when, optionsOf(rule.event))}, {u"conditions"_s, conditions},
        {u"actions"_s, actions}, {u"perMinute"_s, rule.perMinute}, {u"quiet"_s, rule.quietMs}};
}

Rule ruleOf(const QVariantMap& map)
{
    Rule rule{.name = map.value(u"name"_s).toString(),
        .title = map.value(u"title"_s).toString(),
        .enabled = map.value(u"enabled"_s).toBool(),
        .isDryRun = map.value(u"dry"_s).toBool(),
        .event = map.value(u"event"_s).toString(),
        .perMinute = map.value(u"perMinute"_s).toInt(),
        .quietMs = map.value(u"quiet"_s).toLongLong()};
    const OptionList options = optionsOf(rule.event);
    rule.when = valuesOf(map.value(u"when"_s).toMap(), options);
    for (const QVariant& condition : map.value(u"conditions"_s).toList().mid(0, rules::mostConditions))
        rule.conditions.append(conditionOf(condition.toMap()));
    for (const QVariant& action : map.value(u"actions"_s).toList().mid(0, rules::mostActions)) {
        const QString name = action.toMap().value(u"kind"_s).toString();
        rule.actions.append({name, valuesOf(action.toMap().value(u"values"_s).toMap(), actionOptions(name))});
    }
    return rule;
}

QVariantMap mapOf(const RuleEditor::Typed& typed, const Rule* saved)
{
    QVariantMap when = typed.fields.when;
    for (const QString& key : when.keys()) {
        if (isSecret(optionsOf(typed.rule.event), key))
            when.remove(key);
    }
    return {{u"rule"_s, mapOf(typed.rule)}, {u"new"_s, typed.isNew}, {u"top"_s, typed.fields.top}, {u"when"_s, when},
        {u"limits"_s, typed.fields.limits}, {u"secrets"_s, secretsOf(typed, saved)}};
}

RuleEditor::Typed typedOf(const QVariantMap& map)
{
    RuleEditor::Typed typed;
    typed.rule = ruleOf(map.value(u"rule"_s).toMap());
    typed.isNew = map.value(u"new"_s).toBool();
    typed.isTouched = true;
    typed.fields = {map.value(u"top"_s).toMap(), map.value(u"when"_s).toMap(), map.value(u"limits"_s).toMap(), {}};
    return typed;
}

QVariantMap readMap(const QByteArray& bytes)
{
    QVariantMap map;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> map;
    return stream.status() == QDataStream::Ok ? map : QVariantMap();
}

} // namespace

void KeptRules::keep(const QList<RuleEditor::Typed>& typed)
{
    QVariantList all;
    for (const RuleEditor::Typed& one : typed.mid(0, most)) {
        if (!areKindsKnown(one.rule))
            continue;
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_4);
        stream << mapOf(one, savedOf(one));
        if (bytes.size() <= largestRule)
            all.append(bytes);
    }
    if (all.isEmpty())
        m_memory.remove(place);
    else
        m_memory.setValue(place, all);
}

QList<RuleEditor::Typed> KeptRules::all() const
{
    QList<RuleEditor::Typed> typed;
    for (const QVariant& one : m_memory.value(place).toList().mid(0, most)) {
        const QVariantMap map = readMap(one.toByteArray());
        auto read = typedOf(map);
        if (!rules::isRuleName(read.rule.name) || !areKindsKnown(read.rule))
            continue;
        const Rule* saved = savedOf(read);
        if (!saved)
            read.isNew = true; // its file is gone: what was written is a rule all the same, which nobody has yet
        takeSecrets(read, map.value(u"secrets"_s).toMap(), saved);
        typed.append(std::move(read));
    }
    return typed;
}

const Rule* KeptRules::savedOf(const RuleEditor::Typed& typed) const
{
    return typed.isNew ? nullptr : m_saved(typed.rule.name);
}

} // namespace everyport::ui
