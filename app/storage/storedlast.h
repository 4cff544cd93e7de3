#pragma once

#include <chrono>
#include <functional>
#include <optional>

#include <QSqlDatabase>
#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {

class Database;

/// Notes in a small file how far the storage had come when something was stored last, so that a start which finds an
/// older state of it (a dump that was restored, a log that was lost) or another one (new, because it was dropped) says
/// so. A database says nothing of what it had once.
///
/// In the storage stand an identity, by chance, and how many commits were counted there, of all programs together and
/// of each data folder's, which only grow; what is deleted changes none. The folder's own count tells what is missing
/// of it where other programs, which share the storage, have stored as much since. A commit counts those since the last
/// that did, once a second at most: of the last second before an end nothing need be known. In the file stand all
/// three, as they were when that commit was known to be stored, and those of the database before, so that the right one
/// is known when it is put back. It only says what it finds: what cannot be counted or noted is left, and nothing is
/// refused.
///
/// The lane that writes has one, on its thread, where `keep` finds it.
class StoredLast {
public:
    using Moment = std::chrono::steady_clock::time_point;

    /// For the thread that it is made in, until it goes; there is at most one a thread.
    StoredLast();
    ~StoredLast();
    StoredLast(const StoredLast&) = delete;
    StoredLast& operator=(const StoredLast&) = delete;
    static StoredLast* current(); ///< Null where none was made.

    /// What a person is told of what the file says.
    struct Found {
        QString sentence = {};  ///< Empty: all is there.
        bool isMissing = false; ///< What was stored, and votes with it. Else an earlier database is back, whole.
        bool isOther = false;   ///< It is not the one that was stored in last: votes that wait may be for that.
        bool isBack = false;    ///< Of the others the one that was stored in before: they may be for this one, too.
        bool isSame = false;    ///< It is known to be the one that was stored in last, whatever is missing.
    };
    /// What has to be done before it is noted that the storage is another, or older: the next start knows no more of
    /// it. An Error leaves all as it was. On the lane's thread.
    using Before = std::function<Result<Done>(const Found& found)>;

    /// Before anything else is stored. From then on what `database` stores is noted in `file`; without one only the
    /// table is made, and `before` not asked. `place`: which storage it is, in words that anybody may read; of another
    /// than the file's nothing is said. On the loop's thread.
    static Task<Result<Found>> keep(Database& database, QString file, QString place, Before before = {});

    // On the lane's.
    Result<Found> begin(QSqlDatabase& connection, const QString& file, const QString& place, const Before& before = {});
    /// The last thing of each transaction before its commit. One that `hasChanged` nothing is counted only as the first
    /// of a start.
    void count(QSqlDatabase& connection, Moment now, bool hasChanged);
    void stored(); ///< What was committed is known to be stored. Writes the file where that was counted.
    void notStored();

private:
    struct Progress {
        QString identity = {};
        qint64 commits = 0;   ///< Of all programs.
        QString program = {}; ///< The data folder's, by chance, too; empty in a note of an older version.
        qint64 own = 0;       ///< Of its commits.
        qint64 at = 0;        ///< Wall s, when it was noted.
    };
    struct Note;
    static Result<Progress> progressIn(QSqlDatabase& connection, const QString& program);
    static QString missing(const Progress& before, const Progress& now);
    static Found compared(const Note& last, const Progress& now, const QString& name);
    std::optional<Progress> countInside(QSqlDatabase& connection);

    QString m_file; // empty: nothing is noted
    QString m_place;
    QString m_identity;
    QString m_program;
    Progress m_before;                 // in the database that it stored in before this one; without an identity: none
    qint64 m_uncounted = 0;            // commits since the last that counted
    Moment m_countedAt = {};           // and when that was
    std::optional<Progress> m_counted; // by the transaction under way
};

} // namespace everyport
