#pragma once

#include <QMap>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include "app/polls/counting/entryseal.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// Which links of the chains in a poll's log cannot be read here (WithheldLinks), by writer: of every chain that has
/// links, in one state of the log. Reads all that is withheld of it. Runs in a Database's threads.
Result<QMap<QString, WithheldLinks>> readWithheld(QSqlDatabase& connection, qint64 poll);

QStringList withheldTables(); ///< Steps for Database::migrate, behind those of before.

} // namespace everyport::polls
