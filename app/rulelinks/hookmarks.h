#pragma once

#include <QByteArray>
#include <QString>

#include "app/storage/database.h"

namespace everyport::rulelinks {

/// Which signed calls were done already, on disk: whoever caught one cannot send it again, also not after a restart. A
/// mark is a hash of rule and body, kept for a week, at most 200,000 of them (some 20 MB); then the oldest go.
/// `database` must outlive it. Loop's thread.
class HookMarks {
public:
    static constexpr qint64 keptFor = qint64(7) * 86'400'000; ///< ms
    static constexpr int most = 200'000;

    explicit HookMarks(Database& database); ///< Brings its table.

    /// True, once on disk, for a body that this rule had not heard; false for one that it had. An Error where it cannot
    /// be kept: then it is not to be done either, for it could be done again.
    Task<Result<bool>> add(QString rule, QByteArray body, qint64 wallMs);

private:
    Database& m_database;
    Task<Result<Done>> m_migrating;
};

} // namespace everyport::rulelinks
