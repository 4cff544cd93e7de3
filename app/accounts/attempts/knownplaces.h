#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include "netcore/base/clock.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"
#include "netcore/task/taskset.h"

namespace everyport {

class Database;

/// From where each account has logged in before (LoginPlace::text): the newest places of each, kept in storage and
/// looked up in memory. Bounded: `mostOfOne` of an account in storage, `mostInMemory` of all, and none for longer than
/// `keptDays`. `clock` and `database` must outlive it. Loop's thread.
class KnownPlaces {
public:
    static constexpr int mostOfOne = 32;
    static constexpr qsizetype mostInMemory = 50'000;
    static constexpr qint64 keptDays = 180;

    KnownPlaces(const Clock& clock, Database& database, qsizetype most = mostInMemory);
    static QStringList migration();
    /// Reads what is kept; the first time also from where the audit log has seen accounts come, whose table is there by
    /// then.
    Task<Result<Done>> open();

    bool knows(const QString& account, const QString& place) const;
    void note(const QString& account, const QString& place); ///< It has logged in from there now.
    void forget(const QString& account);                     ///< It has gone; what is kept of it goes with it.
    Task<Result<QStringList>> of(QString account);           ///< As they are kept, the newest first.
    qsizetype size() const { return m_days.size(); }

private:
    qint64 today() const { return m_clock.wallMsecs() / 86'400'000; }
    void makeRoom();

    const Clock& m_clock;
    Database& m_database;
    const qsizetype m_most;
    QHash<std::pair<QString, QString>, qint64> m_days; // when it was last there, by account and place
    TaskSet m_work{TaskSet::unhandled};
};

} // namespace everyport
