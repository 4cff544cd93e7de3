#include "app/rules/ruletables.h"

#include <QFileInfo>

#include "app/rules/rulefile.h"
#include "app/rules/rulereading.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

template <typename T>
bool taken(ReadTables& tables, const Result<T>& read)
{
    if (!read)
        tables.faults << read.error();
    return bool(read);
}

void readWhen(ReadTables& tables, const Blocks& blocks)
{
    const auto* when = blocks.find(u"when"_s, 0);
    if (!when) {
        tables.faults << faultOf(
            blocks.all.first(), u"when"_s, u"Is missing; write [when] and under it event = \"…\"."_s);
        return;
    }
    const auto event = readEvent(*when, tables.rule.event);
    tables.isWhenRead = taken(tables, event);
    if (event)
        tables.rule.when = *event;
}

void readList(ReadTables& tables, const Block& block)
{
    if (block.table == "if"_L1) {
        if (const auto condition = readCondition(block); taken(tables, condition)) {
            tables.rule.conditions << *condition;
            tables.conditions << &block;
        }
    } else if (block.table == "do"_L1) {
        Action action;
        if (const auto values = readAction(block, action.kind); taken(tables, values)) {
            action.values = *values;
            tables.rule.actions << action;
            tables.actions << &block;
        }
    }
}

bool isInList(const Error& error)
{
    return error.code.count(u'.') == 2; // "do.0.text"
}

} // namespace

ReadTables readTables(const Blocks& blocks, const QString& path)
{
    ReadTables tables{.rule = {.name = QFileInfo(path).completeBaseName()}};
    if (const auto top = blocks.all.first().body.check(ruleOptions()); taken(tables, top))
        readTop(tables.rule, *top);
    readWhen(tables, blocks);
    for (const auto& block : blocks.all)
        readList(tables, block);
    return tables;
}

Error placed(const Blocks& blocks, const ReadTables& tables, const Error& error)
{
    auto inner = error;
    const auto* block = blocks.find(u"when"_s, 0);
    if (isInList(error)) {
        const auto parts = error.code.split(u'.');
        block = (parts[0] == "if"_L1 ? tables.conditions : tables.actions).value(parts[1].toInt());
        inner.code = parts[2];
        if (!block)
            return inner;
    }
    if (block)
        inner.native = block->line;
    return block ? block->body.located(inner) : blocks.all.first().body.located(inner);
}

QList<Error> tableFaults(const Blocks& blocks, const QString& path)
{
    const auto tables = readTables(blocks, path);
    auto faults = tables.faults;
    for (const auto& fault : ruleFaults(tables.rule)) {
        // Of the rest, what could not be read is told above, and a file's name by who reads it.
        const bool isKnown = fault.code == "name"_L1 || (fault.code == "do"_L1 && tables.rule.actions.isEmpty());
        if (isInList(fault) || (tables.isWhenRead && !isKnown))
            faults << placed(blocks, tables, fault);
    }
    if (!blocks.find(u"do"_s, 0))
        faults << faultOf(blocks.all.first(), u"do"_s, u"Is missing; write [[do]] and under it action = \"…\"."_s);
    return faults;
}

} // namespace everyport::rules
