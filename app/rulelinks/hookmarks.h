#pragma once

#include <QByteArray>
#include <QString>

#include "app/storage/forgetting/forgettingclock.h"

namespace everyport::rulelinks {

/// Which signed calls were done already, on disk: whoever caught one cannot send it again, also not after a restart. A
/// mark is a hash of rule and body, kept for a week, at most 200,000 of them (some 20 MB); then the oldest go.
/// `database` and `clock` must outlive it. Loop's thread.
class HookMarks {
public:
    static constexpr qint64 keptFor = qint64(7) * 86'400'000; ///< ms
    static constexpr int most = 200'000;

    HookMarks(Database& database, const Clock& clock, TaskSet::Failed failed); ///< Brings its table.

    /// True, once on disk, for a body that this rule had not heard; false for one that it had. An Error where it cannot
    /// be kept: then it is not to be done either, for it could be done again.
    Task<Result<bool>> add(QString rule, QByteArray body);

private:
    Task<Result<bool>> mayTidy();

    Database& m_database;
    const Clock& m_clock;
    ForgettingClock m_forgetting;
    std::optional<Clock::Moment> m_tidied; ///< Nothing before: it has not been asked whether it may be.
    Task<Result<Done>> m_migrating;
};

} // namespace everyport::rulelinks
