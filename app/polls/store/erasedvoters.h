#pragma once

#include <utility>

#include <QHash>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include "netcore/base/result.h"

namespace everyport::polls {

/// Voters whose votes stood in the log and went by what was noted (erasurenotes.h): a station may say of as many, and a
/// few more, that they vote no more. Entries that came withheld were nobody's, whoever says that they were erased: a
/// station can seal as many of them as it likes. All of this runs in a Database's threads.
class ErasedVoters {
public:
    void add(const QString& writer, qint64 link, const QString& card); ///< A vote that is about to be erased.
    /// It is erased. A voter counts once, as their last vote in the station's chains goes: votes that are erased one
    /// after the other would make many of one. Of whom that was nothing is kept.
    Result<Done> note(QSqlDatabase& connection, qint64 poll);

private:
    struct Place {
        QString writer = {};
        qint64 link = 0;
    };
    QHash<std::pair<QString, QString>, Place> m_places; ///< By station and card: of one of its votes.
};

Result<qint64> readErasedVoters(QSqlDatabase& connection, qint64 poll, const QString& station); ///< How many.

QStringList erasedVoterTables(); ///< Steps for Database::migrate, behind those of before.

} // namespace everyport::polls
