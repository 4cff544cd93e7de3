#pragma once

#include "app/rules/rule.h"
#include "app/rules/ruleblocks.h"

namespace everyport::rules {

/// A rule as far as its tables could be read, and which table each condition and each action is of.
struct ReadTables {
    Rule rule = {};
    bool isWhenRead = false;
    QList<const Block*> conditions = {};
    QList<const Block*> actions = {};
    QList<Error> faults = {}; ///< The first thing that is wrong with each table, in their order.
};

/// The tables must outlive what is made of them.
ReadTables readTables(const Blocks& blocks, const QString& path);
/// An error of ruleFaults, at its place.
Error placed(const Blocks& blocks, const ReadTables& tables, const Error& error);
/// What is wrong with the tables, and with what stands in those that could be read; each at its place.
QList<Error> tableFaults(const Blocks& blocks, const QString& path);

} // namespace everyport::rules
