#include "app/rules/rulefile.h"

#include <algorithm>
#include <limits>

#include <QFile>
#include <QFileInfo>

#include "app/config/optionvalue.h"
#include "app/rules/actions/actionkinds.h"
#include "app/rules/events/eventkinds.h"
#include "app/rules/rulemending.h"
#include "app/rules/rulereading.h"
#include "app/rules/ruletables.h"
#include "netcore/files/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

using Type = Option::Type;

Result<Rule> readBlocks(const Blocks& blocks, const QString& path)
{
    const auto tables = readTables(blocks, path);
    if (!tables.faults.isEmpty())
        return tables.faults.first();
    const auto checked = checkRule(tables.rule);
    return checked ? Result<Rule>(tables.rule) : Result<Rule>(placed(blocks, tables, checked.error()));
}

/// Whether a table lacks this only because the line that says it is wrong, and stands among `known`.
bool isToldAlready(const Blocks& blocks, const Error& lack, const QList<Error>& known)
{
    // Where a line says it, that is read, and told by nobody else.
    const bool isOfTable = std::any_of(
        blocks.all.begin(), blocks.all.end(), [&lack](const Block& block) { return block.line == lack.native; });
    if (!isOfTable && lack.native > 0)
        return false;
    auto end = std::numeric_limits<int>::max();
    for (const auto& block : blocks.all)
        end = block.line > lack.native ? std::min(end, block.line) : end;
    return std::any_of(known.begin(), known.end(), [&](const Error& fault) {
        const auto code = fault.code.section(u'.', -1);
        if (code == lack.code && (code == "when"_L1 || code == "do"_L1))
            return true; // the whole table, in other brackets
        // Any of a condition's lines may be its test, and what is no TOML may be anything.
        const bool isSame = lack.code == "if"_L1 || code == lack.code || code.isEmpty();
        return isSame && fault.native >= lack.native && fault.native < end;
    });
}

/// Where the key that all else depends on is misspelt, that is the fault.
void judgeMisspelt(Error& fault)
{
    const auto word = fault.code.section(u'.', -1);
    const auto near = nearestWord(word.left(60), {u"event"_s, u"action"_s});
    if (near.isEmpty() || near == word)
        return;
    fault.text = u"“%1” is no option here; did you mean %2?"_s.arg(word.left(60), near);
    fault.code = near;
}

/// All that is wrong in a file, where that is known before all of it can be read: lines that are, and what is missing.
QList<Error> faultsOf(const QByteArray& text, const QString& path)
{
    auto readable = readableText(text, path);
    for (auto& fault : readable.faults) {
        if (isUnjudged(fault))
            judgeMisspelt(fault);
    }
    auto all = readable.faults;
    all.removeIf(isUnjudged);
    for (auto& fault : all) {
        fault.code = fault.code.section(u'.', -1); // "do.0.text" is the form's
        fault = ConfigFile(path).located(fault);
    }
    const auto blocks = Blocks::parse(readable.text, path);
    if (!blocks || readable.text.isEmpty())
        return all;
    for (const auto& lack : tableFaults(*blocks, path)) {
        if (!isToldAlready(*blocks, lack, readable.faults))
            all << lack;
    }
    std::stable_sort(all.begin(), all.end(), [](const Error& a, const Error& b) { return a.native < b.native; });
    return all;
}

OptionValues topValues(const Rule& rule)
{
    OptionValues values(ruleOptions());
    const auto give = [&](const QString& key, const QVariant& value) {
        if (values.value(key) != value)
            values.give(key, value);
    };
    give(u"title"_s, rule.title);
    give(u"enabled"_s, rule.enabled);
    give(u"dry-run"_s, rule.isDryRun);
    give(u"per-minute"_s, qint64(rule.perMinute));
    give(u"quiet"_s, rule.quietMs);
    return values;
}

OptionValues conditionValues(const Condition& condition)
{
    OptionValues values(conditionOptions());
    values.give(u"field"_s, condition.field);
    if (condition.test == Condition::Test::OneOf)
        values.give(testName(condition.test), condition.values);
    else
        values.give(testName(condition.test), condition.values.value(0));
    if (condition.isNot)
        values.give(u"not"_s, true);
    return values;
}

/// Only what differs from the fallback is worth a line.
OptionValues worthALine(const OptionList& options, const OptionValues& values)
{
    OptionValues given(options);
    for (const auto& option : options) {
        const auto value = values.value(option.key);
        const bool isEmpty = !value.isValid() || (value.typeId() == QMetaType::QString && value.toString().isEmpty())
            || (value.typeId() == QMetaType::QStringList && value.toStringList().isEmpty());
        if (!isEmpty && value != given.value(option.key))
            given.give(option.key, value);
    }
    return given;
}

Result<Done> writeBody(
    ConfigFile& body, const QString& key, const QString& kind, const OptionList& options, const OptionValues& values)
{
    auto done = Result<Done>(Done());
    for (const auto& stands : body.values().keys()) {
        if (done && stands != key && !findOption(options, stands))
            done = body.remove(stands);
    }
    if (done && !key.isEmpty() && body.values().value(key).toString() != kind)
        done = body.set(key, kind);
    return done ? body.update(options, worthALine(options, values)) : done;
}

Result<Done> writeConditions(Blocks& blocks, const QList<Condition>& conditions)
{
    blocks.resize(u"if"_s, conditions.size(), [&](const Block& block) {
        const auto stands = readCondition(block);
        return stands && conditions.contains(*stands);
    });
    auto done = Result<Done>(Done());
    for (qsizetype i = 0; done && i < conditions.size(); ++i)
        done = writeBody(blocks.find(u"if"_s, i)->body, {}, {}, conditionOptions(), conditionValues(conditions[i]));
    return done;
}

Result<Done> writeActions(Blocks& blocks, const QList<Action>& actions)
{
    blocks.resize(u"do"_s, actions.size(), [&](const Block& block) {
        Action stands;
        const auto values = readAction(block, stands.kind);
        stands.values = values.valueOr({});
        return values && actions.contains(stands);
    });
    auto done = Result<Done>(Done());
    for (qsizetype i = 0; done && i < actions.size(); ++i)
        done = writeBody(blocks.find(u"do"_s, i)->body, u"action"_s, actions[i].kind,
            findActionKind(actions[i].kind)->options, actions[i].values);
    return done;
}

Result<QByteArray> writeInto(Blocks blocks, const Rule& rule, const QString& path)
{
    auto done = writeBody(blocks.all.first().body, {}, {}, ruleOptions(), topValues(rule));
    if (done) {
        blocks.resize(u"when"_s, 1, [](const Block&) { return true; });
        done = writeBody(
            blocks.find(u"when"_s, 0)->body, u"event"_s, rule.event, findEventKind(rule.event)->options, rule.when);
    }
    if (done)
        done = writeConditions(blocks, rule.conditions);
    if (done)
        done = writeActions(blocks, rule.actions);
    if (!done)
        return done.error();
    const auto text = blocks.text();
    // Nothing else may be said than what was meant: people write files in ways that nobody thought of.
    const auto said = RuleFile::parse(text, path);
    if (said && *said == rule)
        return text;
    return Error::local(Reason::BadSyntax,
        path + u": The rule cannot be written here without harm to the rest; edit the file instead."_s);
}

} // namespace

OptionList ruleOptions()
{
    return {
        {.key = u"title"_s, .fallback = QString(), .label = u"Title"_s, .help = u"What people call it."_s},
        {.key = u"enabled"_s,
            .type = Type::Boolean,
            .fallback = true,
            .label = u"On"_s,
            .help = u"Off: it hears nothing."_s},
        {.key = u"dry-run"_s,
            .type = Type::Boolean,
            .fallback = false,
            .label = u"Dry run"_s,
            .help = u"Hears real events and only tells what it would have done."_s},
        {.key = u"per-minute"_s,
            .type = Type::Integer,
            .fallback = qint64(30),
            .label = u"At most"_s,
            .help = u"How often in a minute; what comes beyond is left out."_s,
            .min = 1,
            .max = mostPerMinute,
            .unit = u"a minute"_s},
        {.key = u"quiet"_s,
            .type = Type::Duration,
            .fallback = qint64(0),
            .label = u"Quiet for"_s,
            .help = u"After it fired it hears nothing for so long."_s,
            .min = 0,
            .max = qint64(31) * 86'400'000},
    };
}

OptionList conditionOptions()
{
    OptionList options{
        {.key = u"field"_s, .label = u"Field"_s, .help = u"Which of the event's fields is looked at."_s}};
    for (const auto test : allTests()) {
        const bool isList = test == Condition::Test::OneOf;
        options.append({.key = testName(test),
            .fallback = isList ? QVariant(QStringList()) : QVariant(QString()),
            .label = testName(test),
            .repeated = isList});
    }
    options.append({.key = u"not"_s,
        .type = Type::Boolean,
        .fallback = false,
        .label = u"Not"_s,
        .help = u"Holds where the test does not."_s});
    return options;
}

QString RuleFile::path(const QString& configFolder, const QString& name)
{
    return configFolder + u"/rules/"_s + name + u".toml"_s;
}

Result<Rule> RuleFile::parse(const QByteArray& text, const QString& path)
{
    if (text.size() > largest)
        return Error::malformed(Reason::TooLarge, path + u": This is larger than a rule may be (64 KB)."_s);
    auto blocks = Blocks::parse(text, path);
    return blocks ? readBlocks(*blocks, path) : Result<Rule>(blocks.error());
}

Result<Rule> RuleFile::read(const QString& path)
{
    if (!isRuleName(QFileInfo(path).completeBaseName()))
        return Error::malformed(Reason::BadValue,
            path + u": A rule's file is called after it: letters a-z, digits, - and _, then .toml."_s);
    if (const auto own = checkOnlyOwnerWrites(path); !own)
        return own.error();
    auto file = ConfigFile::read(path);
    return file ? parse(file->text(), path) : Result<Rule>(file.error());
}

QList<Error> RuleFile::faults(const QString& path)
{
    const auto rule = read(path);
    if (rule)
        return {};
    const auto text = checkOnlyOwnerWrites(path) ? readWholeFile(path, largest) : Result<QByteArray>(rule.error());
    const auto all = text ? faultsOf(*text, path) : QList<Error>();
    return all.isEmpty() ? QList<Error>{rule.error()} : all;
}

QString RuleFile::exposure(const Rule& rule, const QString& path)
{
    const auto* event = findEventKind(rule.event);
    const bool isSecret = (event && holdsSecret(event->options, rule.when))
        || std::any_of(rule.actions.begin(), rule.actions.end(), [](const Action& action) {
               const auto* kind = findActionKind(action.kind);
               return kind && holdsSecret(kind->options, action.values);
           });
    return isSecret && mayOthersRead(path)
        ? u"Others on this computer may read %1, which holds a secret. Take that back: chmod 600 %1"_s.arg(path)
        : QString();
}

Result<QByteArray> RuleFile::write(const Rule& rule, const QByteArray& before, const QString& path)
{
    if (auto checked = checkRule(rule); !checked)
        return checked.error();
    auto blocks = Blocks::parse(readableText(before, path).text, path);
    if (blocks) {
        auto written = writeInto(std::move(*blocks), rule, path);
        if (written || RuleFile::parse(before, path))
            return written;
    }
    auto empty = Blocks::parse({}, path);
    return empty ? writeInto(std::move(*empty), rule, path) : Result<QByteArray>(empty.error());
}

} // namespace everyport::rules
