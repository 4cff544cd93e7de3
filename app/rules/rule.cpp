#include "app/rules/rule.h"

#include <algorithm>

#include "app/config/optionvalue.h"
#include "app/rules/actions/actionkinds.h"
#include "app/rules/condition.h"
#include "app/rules/events/eventkinds.h"
#include "app/rules/kinds/template.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

Error badValue(const QString& key, const QString& text)
{
    return Error::malformed(Reason::BadValue, text, key);
}

Error under(const QString& list, qsizetype index, Error error)
{
    error.code = u"%1.%2.%3"_s.arg(list).arg(index).arg(error.code);
    return error;
}

/// As a file or a form would be held against the declaration.
Result<Done> checkValues(const OptionList& options, const OptionValues& values)
{
    for (const auto& option : options) {
        if (option.required && values.text(option.key).isEmpty())
            return missingValue(option);
        if (!values.value(option.key).isValid() || !values.isGiven(option.key))
            continue;
        if (auto checked = checkOption(option, values.value(option.key)); !checked)
            return checked.error();
    }
    return Done();
}

/// The first that is wrong with the texts of one option.
Result<Done> checkTemplates(const Option& option, const OptionValues& values, const EventKind& event)
{
    const auto texts = option.repeated ? values.texts(option.key) : QStringList{values.text(option.key)};
    for (const auto& text : texts) {
        const auto parsed = Template::parse(text);
        auto known = parsed ? parsed->check(event) : Result<Done>(parsed.error());
        if (!known) {
            auto error = known.error();
            error.code = option.key;
            return error;
        }
    }
    return Done();
}

QList<Error> actionFaults(const Action& action, const EventKind& event)
{
    const auto* kind = findActionKind(action.kind);
    if (!kind)
        return {badValue(u"action"_s, u"There is no such action."_s)};
    if (const auto fits = kind->fits ? kind->fits(event) : Result<Done>(Done()); !fits)
        return {fits.error()};
    if (const auto checked = checkValues(kind->options, action.values); !checked)
        return {checked.error()};
    QList<Error> faults;
    for (const auto& option : kind->options) {
        if (!kind->templates.contains(option.key))
            continue;
        if (const auto checked = checkTemplates(option, action.values, event); !checked)
            faults << checked.error();
    }
    if (const auto checked = kind->check ? kind->check(action.values) : Result<Done>(Done()); !checked)
        faults << checked.error();
    return faults;
}

Result<Done> checkWhen(const Rule& rule, const EventKind& kind)
{
    if (auto checked = checkValues(kind.options, rule.when); !checked)
        return checked;
    return kind.check ? kind.check(rule.when) : Result<Done>(Done());
}

} // namespace

QString testName(Condition::Test test)
{
    using Test = Condition::Test;
    switch (test) {
    case Test::Equals: return u"equals"_s;
    case Test::OneOf: return u"one-of"_s;
    case Test::Like: return u"like"_s;
    case Test::Contains: return u"contains"_s;
    case Test::Matches: return u"matches"_s;
    case Test::Below: return u"below"_s;
    case Test::Above: return u"above"_s;
    case Test::Between: return u"between"_s;
    }
    return {};
}

const QList<Condition::Test>& allTests()
{
    using Test = Condition::Test;
    static const QList<Test> tests{
        Test::Equals, Test::OneOf, Test::Like, Test::Contains, Test::Matches, Test::Below, Test::Above, Test::Between};
    return tests;
}

bool isRuleName(const QString& name)
{
    return !name.isEmpty() && name.size() <= 64 && !name.startsWith(u'-')
        && std::all_of(name.begin(), name.end(),
            [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_'; });
}

QString ruleNameFrom(const QString& title)
{
    QString name;
    for (const auto c : title.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-') && (c.isSpace() || c.isPunct() || c.isSymbol()))
            name += u'-';
    }
    name.truncate(48);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"rule"_s : name;
}

QList<Error> ruleFaults(const Rule& rule)
{
    QList<Error> faults;
    if (!isRuleName(rule.name))
        faults << badValue(u"name"_s, u"Must be letters a-z, digits, - and _, at most 64."_s);
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (rule.title.size() > 200 || std::any_of(rule.title.begin(), rule.title.end(), isControl))
        faults << badValue(u"title"_s, u"Must be one line of at most 200 characters."_s);
    const auto* kind = findEventKind(rule.event);
    if (!kind)
        return faults << badValue(u"event"_s, u"There is no such event."_s);
    if (const auto done = checkWhen(rule, *kind); !done)
        faults << done.error();
    if (rule.conditions.size() > mostConditions)
        faults << badValue(u"if"_s, u"Must be at most %1 conditions."_s.arg(mostConditions));
    for (qsizetype i = 0; i < std::min(rule.conditions.size(), mostConditions); ++i) {
        if (const auto done = checkCondition(rule.conditions[i], *kind); !done)
            faults << under(u"if"_s, i, done.error());
    }
    if (rule.actions.isEmpty())
        faults << badValue(u"do"_s, u"Nothing is done yet; add an action."_s);
    if (rule.actions.size() > mostActions)
        faults << badValue(u"do"_s, u"A rule has at most %1 actions; leave some out."_s.arg(mostActions));
    for (qsizetype i = 0; i < std::min(rule.actions.size(), mostActions); ++i) {
        for (const auto& fault : actionFaults(rule.actions[i], *kind))
            faults << under(u"do"_s, i, fault);
    }
    return faults;
}

Result<Done> checkRule(const Rule& rule)
{
    const auto faults = ruleFaults(rule);
    return faults.isEmpty() ? Result<Done>(Done()) : Result<Done>(faults.first());
}

QStringList usedFields(const Rule& rule)
{
    QStringList names;
    for (const auto& condition : rule.conditions)
        names << condition.field;
    for (const auto& action : rule.actions) {
        const auto* kind = findActionKind(action.kind);
        if (!kind)
            continue;
        for (const auto& key : kind->templates) {
            for (const auto& text : action.values.texts(key)) {
                if (const auto parsed = Template::parse(text))
                    names << parsed->names();
            }
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace everyport::rules
