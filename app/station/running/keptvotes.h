#pragma once

#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include "app/polls/taps/journalfile.h"
#include "app/polls/taps/waitingvotes.h"
#include "netcore/base/result.h"

namespace everyport {

/// What a start finds beside the journal: votes that an earlier one has kept for another database (JournalAside). Where
/// they are for the one that is here now, and none of them can be counted already, they come into it.
struct KeptVotes {
    struct Start {
        QString journal = {};
        QList<polls::JournalMark> marks = {}; ///< Of the database.
        QString justKept = {};                ///< By this start, which has said so.
        bool isMissing = false;               ///< As StoredLast::Found has it, likewise the next.
        bool isBack = false;
        bool isNoted = false; ///< StoredPolls
    };
    /// On the lane's thread, behind what this start keeps itself and before the journal is opened.
    static Result<KeptVotes> find(QSqlDatabase& connection, const Start& start);

    QStringList waiting = {}; ///< Of votes that are not counted, in sentences that say what to do.
    QStringList said = {};    ///< What else there is to tell of such files.
};

/// The same for whoever opens no database: what lies there, as far as its name tells.
QStringList besideWords(const QString& journal);

/// All but StoredPolls::isNoted.
Result<polls::StoredPolls> storedPolls(QSqlDatabase& connection);

/// What is said of such a file, and who need not keep it.
QString withCards(const QString& words);

} // namespace everyport
