#include "app/rules/rulemending.h"

#include <algorithm>

#include <QFileInfo>

#include "app/config/tomldepth.h"
#include "app/rules/actions/actionkinds.h"
#include "app/rules/events/eventkinds.h"
#include "app/rules/rulefile.h"
#include "app/rules/rulereading.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

const auto unjudged = u"What it means depends on %1."_s;
constexpr int mostRounds = 40; // each takes out a line or more, and parses the file again

/// Without path, line and key in front: the form shows it at its place.
Error withoutPlace(Error error, const QString& path)
{
    for (const auto& place : {u"%1:%2: "_s.arg(path, QString::number(error.native)), error.code + u": "_s}) {
        if (error.text.startsWith(place))
            error.text.remove(0, place.size());
    }
    return error;
}

bool isHeader(const QByteArray& line)
{
    return line.trimmed().startsWith('[');
}

bool isWritten(const QByteArrayList& lines, qsizetype at)
{
    return at >= 0 && at < lines.size() && !lines[at].trimmed().isEmpty() && !lines[at].trimmed().startsWith('#');
}

/// Lines from `line` (from 1) become comments: that one, or a table with all that stands in it. False: it was none to
/// change.
bool commentOut(QByteArrayList& lines, int line)
{
    const auto at = line - 1;
    if (!isWritten(lines, at))
        return false;
    const bool isTable = isHeader(lines[at]);
    for (auto i = at; i == at || (isTable && i < lines.size() && !isHeader(lines[i])); ++i) {
        if (!lines[i].trimmed().isEmpty())
            lines[i].prepend("# ");
    }
    return true;
}

/// The same of a line that is no TOML, with all of the list or the text that is broken there.
bool commentOutBroken(QByteArrayList& lines, int line)
{
    const auto value = linesOfValue(lines.join('\n'), line);
    const bool isOneLine = value.first == value.last || line < value.first || line > value.last;
    if (isOneLine || (value.first == line && isHeader(lines[line - 1])))
        return commentOut(lines, line);
    bool isChanged = false;
    for (auto at = value.first - 1; at < value.last; ++at) {
        if (!isWritten(lines, at))
            continue;
        lines[at].prepend("# ");
        isChanged = true;
    }
    return isChanged;
}

/// What is missing is no line's fault.
OptionList noneRequired(OptionList options)
{
    for (auto& option : options)
        option.required = false;
    return options;
}

/// A condition has one test; of more the first is meant.
void findMoreTests(const Block& block, QMap<QString, Error>& faults)
{
    QStringList tests;
    for (const auto test : allTests()) {
        if (block.body.values().contains(testName(test)))
            tests << testName(test);
    }
    std::sort(tests.begin(), tests.end(),
        [&](const QString& a, const QString& b) { return block.body.line(a) < block.body.line(b); });
    for (const auto& key : tests.mid(1))
        faults.insert(
            key, {Error::Kind::Malformed, Reason::BadValue, u"Must have one test; this is one more."_s, key, 0});
}

/// Of options that stand in the block, by key.
QMap<QString, Error> faultsIn(const Block& block)
{
    const auto& values = block.body.values();
    if (block.table.isEmpty())
        return block.body.faults(noneRequired(ruleOptions()));
    if (block.table == "if"_L1) {
        auto faults = block.body.faults(noneRequired(conditionOptions()));
        findMoreTests(block, faults);
        return faults;
    }
    const bool isEvent = block.table == "when"_L1;
    const auto key = isEvent ? u"event"_s : u"action"_s;
    const auto name = values.value(key).toString();
    const auto* event = isEvent ? findEventKind(name) : nullptr;
    const auto* action = isEvent ? nullptr : findActionKind(name);
    const auto options = event ? event->options : action ? action->options : OptionList();
    auto faults = block.body.faults(noneRequired(options), {key});
    if (!event && !action) {
        for (auto& fault : faults)
            fault.text = unjudged.arg(key);
    }
    return faults;
}

QString inList(const Block& block, qsizetype index, const QString& key)
{
    const bool isListed = block.table == "if"_L1 || block.table == "do"_L1;
    return isListed ? u"%1.%2.%3"_s.arg(block.table).arg(index).arg(key) : key;
}

struct FaultyLines {
    QList<int> lines = {};
    QList<Error> faults = {};
};

FaultyLines faultyLines(const Blocks& blocks)
{
    FaultyLines found;
    QMap<QString, qsizetype> seen;
    for (const auto& block : blocks.all) {
        const auto index = seen[block.table]++;
        const auto faults = faultsIn(block);
        for (auto fault : faults) {
            fault.native = block.body.line(fault.code);
            if (!found.lines.contains(fault.native))
                found.lines << fault.native;
            fault.code = inList(block, index, fault.code);
            found.faults << fault;
        }
    }
    return found;
}

/// What is missing only because the line that says it is wrong is told by that line. `said`: where that would be; with
/// a dot at its end it may be any line that begins so.
void noteLack(RuleToMend& made, const Error& lack, const QString& said)
{
    const bool isToldAlready = std::any_of(made.faults.begin(), made.faults.end(),
        [&](const Error& fault) { return said.endsWith(u'.') ? fault.code.startsWith(said) : fault.code == said; });
    if (!isToldAlready)
        made.faults << lack;
}

void readList(RuleToMend& made, const Block& block)
{
    const auto note = [&](const Error& error, const QString& list, qsizetype index, const QString& key) {
        auto fault = withoutPlace(error, block.body.path());
        const auto place = u"%1.%2."_s.arg(list).arg(index);
        fault.code = place + key;
        noteLack(made, fault, error.code == list ? place : place + error.code); // "if": it lacks a test of any name
    };
    if (block.table == "if"_L1) {
        auto condition = readCondition(block);
        if (!condition) {
            note(condition.error(), u"if"_s, made.rule.conditions.size(), u"test"_s);
            condition = Condition{.field = block.body.values().value(u"field"_s).toString()};
        }
        made.rule.conditions << *condition;
    } else if (block.table == "do"_L1) {
        Action action;
        auto values = readAction(block, action.kind);
        const auto* kind = findActionKind(action.kind);
        if (!values)
            note(values.error(), u"do"_s, made.rule.actions.size(), kind ? values.error().code : u"action"_s);
        action.values = values ? *values
            : kind             ? block.body.check(noneRequired(kind->options), {u"action"_s}).valueOr({})
                               : OptionValues();
        action.kind = kind ? action.kind : QString();
        made.rule.actions << action;
    }
}

void readWhen(RuleToMend& made, const Blocks& blocks)
{
    const auto* block = blocks.find(u"when"_s, 0);
    if (!block) {
        made.faults << Error::malformed(Reason::BadValue, u"Is missing: say what it waits for."_s, u"event"_s);
        return;
    }
    auto values = readEvent(*block, made.rule.event);
    const auto* kind = findEventKind(made.rule.event);
    if (!values)
        noteLack(made, withoutPlace(values.error(), block->body.path()), values.error().code);
    made.rule.when = values ? *values
        : kind              ? block->body.check(noneRequired(kind->options), {u"event"_s}).valueOr({})
                            : OptionValues();
    made.rule.event = kind ? made.rule.event : QString();
}

} // namespace

ReadableText readableText(const QByteArray& text, const QString& path)
{
    ReadableText made{text};
    for (int round = 0; round < mostRounds; ++round) {
        const auto blocks = Blocks::parse(made.text, path);
        FaultyLines found;
        if (blocks) {
            found = faultyLines(*blocks);
            if (found.lines.isEmpty())
                return made;
        } else {
            auto fault = withoutPlace(blocks.error(), path);
            fault.code.clear();
            found = {{fault.native}, {fault}};
        }
        auto lines = made.text.split('\n');
        const auto comment = blocks ? commentOut : commentOutBroken;
        const bool isChanged = std::all_of(
            found.lines.begin(), found.lines.end(), [&](int line) { return comment(lines, line); });
        if (!isChanged)
            return {{}, made.faults + found.faults};
        made.text = lines.join('\n');
        made.faults += found.faults;
    }
    return {{}, made.faults};
}

bool isUnjudged(const Error& fault)
{
    return fault.text.startsWith(unjudged.section(u'%', 0, 0));
}

RuleToMend ruleToMend(const QByteArray& text, const QString& path)
{
    RuleToMend made{.rule = {.name = QFileInfo(path).completeBaseName()}};
    if (text.size() > RuleFile::largest || !isRuleName(made.rule.name))
        return made;
    const auto readable = readableText(text, path);
    const auto blocks = Blocks::parse(readable.text, path);
    made.faults = readable.faults;
    if (!blocks || readable.text.isEmpty())
        return made;
    made.isReadable = true;
    if (const auto top = blocks->all.first().body.check(ruleOptions()))
        readTop(made.rule, *top);
    readWhen(made, *blocks);
    for (const auto& block : blocks->all)
        readList(made, block);
    // What fits no line, such as a field that the event has not, is found where all else is right.
    if (made.faults.isEmpty())
        made.faults = ruleFaults(made.rule);
    return made;
}

} // namespace everyport::rules
