#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include "app/storage/forgetting/forgettingclock.h"

namespace everyport::rulelinks {

/// Which signed calls were taken and done already, on disk: whoever caught one cannot send it again, also not after a
/// restart. A mark is a hash of rule and body, kept for a week, at most 200,000 of them (some 20 MB); then the oldest
/// go. It stands there as taken until its call was done: one that another run of the program took and did not do (it
/// was killed, or ended first) is new again. `database` and `clock` must outlive it. Loop's thread.
class HookMarks {
public:
    static constexpr qint64 keptFor = qint64(7) * 86'400'000; ///< ms
    static constexpr int most = 200'000;

    HookMarks(Database& database, const Clock& clock, TaskSet::Failed failed); ///< Brings its table.

    static QByteArray markOf(const QString& rule, const QByteArray& body);

    /// True, once on disk, for a call that is new: it counts as taken. False for one that was taken or done. An Error
    /// where it cannot be kept: then it is not to be done either, for it could be done again.
    Task<Result<bool>> take(QByteArray mark);
    /// An Error where it cannot be kept: it is known in this run all the same, and tried again with the next one.
    Task<Result<Done>> setDone(QByteArray mark);
    void giveBack(const QByteArray& mark); ///< Nothing was done for it: sent again it is new.

private:
    Task<Result<bool>> mayTidy();

    Database& m_database;
    const Clock& m_clock;
    ForgettingClock m_forgetting;
    QSet<QByteArray> m_taken;              ///< In this run, and not noted as done.
    QList<QByteArray> m_notNoted;          ///< Done, which could not be written.
    std::optional<Clock::Moment> m_tidied; ///< Nothing before: it has not been asked whether it may be.
    Task<Result<Done>> m_migrating;
};

} // namespace everyport::rulelinks
