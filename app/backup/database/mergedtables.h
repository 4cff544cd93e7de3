#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "netcore/base/result.h"

namespace everyport::backup {

class OwnConnection;

/// A column that counts: what comes is numbered on from the highest that is here.
struct NumberedColumn {
    QString column;
    QString table; ///< Whose numbers these are.
    QString of;    ///< The column there.
};

/// How a table's rows come to stand in a database that has rows of its own.
struct MergedTable {
    QString name;
    QString room;              ///< As in Database::migrate.
    QString what = {};         ///< What people call its rows; empty where they are part of others.
    QStringList identity = {}; ///< Of a group of rows that comes whole or not at all.
    QString parent = {};       ///< Or they come with their parent's: where `parentColumn` here is `parentKey` there.
    QString parentColumn = {};
    QString parentKey = {};
    QList<NumberedColumn> numbers = {};
};

/// Parents before what is theirs. A table that is not named is the station's own (its audit, its marks) and stays.
QList<MergedTable> mergedTables();

/// Malformed where an attached database that is anybody's has numbers that leave no room to count on.
Result<Done> checkNumbers(OwnConnection& own, const QString& schema);

} // namespace everyport::backup
