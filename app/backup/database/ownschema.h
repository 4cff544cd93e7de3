#pragma once

#include <QList>
#include <QString>

namespace everyport::backup {

/// A table that a room of this program (Database::migrate) makes, and so which room has to be here for it.
struct OwnTable {
    QString name;
    QString room;
};

/// A trigger as a migration of any version has made it.
struct OwnTrigger {
    QString name;
    QString room;
    QString sql;
};

/// Every table but `storage_rooms` and SQLite's own: those that are merged, and behind them what counts, is derived
/// from others or is the station's alone. A new table belongs to mergedtables.cpp or to the list in ownschema.cpp.
const QList<OwnTable>& ownTables();
const QList<OwnTrigger>& ownTriggers();
const QString& wordsTable(); ///< How `chat_words` is made, the one table that SQLite keeps in others.

/// Whether an entry of sqlite_master may stand in a database that is anybody's. Rows bring code along in more places
/// than triggers: what is checked, computed, or asked of an index runs as they come. So triggers are those of this
/// program to the letter, and tables and indices have no expressions but its own.
bool isOwnCode(const QString& type, const QString& name, const QString& sql);

} // namespace everyport::backup
