#pragma once

#include <functional>

#include <QList>
#include <QString>

#include "app/backup/restoring/restoreguard.h"

namespace everyport::backup {

/// A file that takes its place, or leaves it.
struct Move {
    QString from = {}; ///< What comes; empty: nothing, what stands there only leaves.
    QString to;
    QString kept; ///< Where what stood there goes. It may stand there already, as a copy.
};

/// The renames of a restore. They are written down before the first, so that a start after a crash or a power cut goes
/// on where they ended; done twice each is done once.
class RestoreJournal {
public:
    explicit RestoreJournal(const Places& here);

    bool exists() const;
    /// Whether it can be carried out: this account has written it, and each of its paths is where a restore has it. An
    /// Error says what to do. Of none nothing is wrong.
    Result<Done> check() const;
    Result<Done> write(const QList<Move>& moves, const QString& kept);
    /// All of them, or none and an Error. Gives the folder of what was kept, which is whom the data folder belongs to
    /// by then, and nothing is staged any more; on an Error it is gone. Where something cannot be taken back, the
    /// journal stays and says so: the next call does nothing else, and its Error, too, says what is in the way, or that
    /// all is as it was. Nothing is done at all, and the journal stays, where this account may not look at one of the
    /// places. `takenBack` is called where all of them are, while the journal is still there: a start after a crash in
    /// between begins anew, and finds what the call has done.
    Result<QString> carryOut(const std::function<void()>& takenBack = {});

private:
    struct Content {
        QString kept;
        QList<Move> moves;
        qsizetype goBack = 0; ///< Where a try has failed: so many of the moves are still to be taken back.
    };
    Result<Content> read() const;
    Result<Done> checkSeen(const Content& content) const;
    QString strayIn(const Content& content) const; ///< A path that no restore has there; empty: all are right.
    Result<Done> write(const Content& content) const;
    QString takeAllBack(const Content& content, const std::function<void()>& takenBack) const;
    Error goOnBack(const Content& content, const std::function<void()>& takenBack) const;
    void settle(const QString& kept);
    void removeBeside(const QList<Move>& moves) const;
    Result<Done> move(const Move& one) const;
    bool takeBack(const Move& one) const; ///< Whether what was kept stands in its place again.

    RestoreGuard m_guard;
    QString m_file;
};

} // namespace everyport::backup
