#include "app/rules/rulereading.h"

#include "app/rules/actions/actionkinds.h"
#include "app/rules/events/eventkinds.h"
#include "app/rules/rulefile.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

constexpr qsizetype mostNamed = 8;

/// What is missing is told at the table that should have it.
Result<OptionValues> checkBlock(const Block& block, const OptionList& options, const QStringList& besides = {})
{
    auto values = block.body.check(options, besides);
    if (values || values.error().native > 0)
        return values;
    auto error = values.error();
    error.native = block.line;
    error.text.replace(0, block.body.path().size(), u"%1:%2"_s.arg(block.body.path()).arg(block.line));
    return error;
}

/// The options of whichever kind the block names under `key`.
template <typename Kind>
Result<OptionValues> readKind(
    const Block& block, const QString& key, const Kind* (*find)(const QString&), const QList<Kind>& all, QString& name)
{
    name = block.body.values().value(key).toString();
    const auto* kind = find(name);
    if (kind)
        return checkBlock(block, kind->options, {key});
    QStringList names;
    for (const auto& each : all)
        names << each.name;
    // As many as one reads; all of them stand in the form and in the handbook.
    QString some = QStringList(names.mid(0, mostNamed)).join(u", "_s);
    if (names.size() > mostNamed)
        some += u", …"_s;
    const auto near = nearestWord(name.left(60), names);
    // Each a sentence of its own: a language cannot put together what was said in parts.
    return faultOf(block, key,
        name.isEmpty()       ? u"Is missing; write one of %1."_s.arg(some)
            : near.isEmpty() ? u"There is no “%1”; write one of %2."_s.arg(name.left(60), some)
                             : u"There is no “%1”; did you mean %2?"_s.arg(name.left(60), near));
}

} // namespace

Error faultOf(const Block& block, const QString& key, const QString& text)
{
    return block.body.located({Error::Kind::Malformed, Reason::BadValue, text, key, block.line});
}

void readTop(Rule& rule, const OptionValues& top)
{
    rule.title = top.text(u"title"_s);
    rule.enabled = top.boolean(u"enabled"_s);
    rule.isDryRun = top.boolean(u"dry-run"_s);
    rule.perMinute = int(top.integer(u"per-minute"_s));
    rule.quietMs = top.integer(u"quiet"_s);
}

Result<Condition> readCondition(const Block& block)
{
    const auto values = checkBlock(block, conditionOptions());
    if (!values)
        return values.error();
    Condition condition{.field = values->text(u"field"_s)};
    if (condition.field.isEmpty())
        return faultOf(block, u"field"_s, u"Name the field that is looked at."_s);
    int tests = 0;
    for (const auto test : allTests()) {
        if (!values->isGiven(testName(test)))
            continue;
        ++tests;
        condition.test = test;
        condition.values = values->texts(testName(test));
    }
    if (tests != 1)
        return faultOf(block, u"if"_s, u"Must have one test, such as equals or contains; it has %1."_s.arg(tests));
    condition.isNot = values->boolean(u"not"_s);
    return condition;
}

Result<OptionValues> readEvent(const Block& block, QString& name)
{
    return readKind(block, u"event"_s, findEventKind, eventKinds(), name);
}

Result<OptionValues> readAction(const Block& block, QString& name)
{
    return readKind(block, u"action"_s, findActionKind, actionKinds(), name);
}

} // namespace everyport::rules
