#pragma once

#include <map>
#include <optional>

#include <QHash>
#include <QSqlDatabase>
#include <QStringList>

#include "app/polls/counting/entryseal.h"
#include "app/polls/counting/ledger.h"
#include "app/polls/counting/storedentry.h"
#include "app/polls/seal/sealer.h"
#include "netcore/base/result.h"

class QSqlQuery;

namespace everyport::polls {

/// Where seals are kept (seal/README.md): beside each entry of polls_log its own, and of each chain how far it is. All
/// of this runs in a Database's threads.

QStringList sealTables(); ///< Steps for Database::migrate.

constexpr int sealedAdmittedFlag = 32; ///< Among polls_log's flags: EntrySeal::admitted.

/// Columns of polls_log, in an order that sealFromRow knows; they stand behind entryColumns().
QString sealColumns();
inline constexpr int columnsOfASeal = 8;
EntrySeal sealFromRow(const QSqlQuery& query);

Result<Chains> readChains(QSqlDatabase& connection, qint64 poll);
Result<QHash<qint64, Chains>> readChains(QSqlDatabase& connection, const QList<qint64>& polls); ///< By poll.
/// `last`: the number in the log of its last link, where that is this station's own.
Result<Done> keepChain(QSqlDatabase& connection, qint64 poll, const QString& writer, const ChainHead& head,
    std::optional<qint64> last = {});
/// All that stands in the log without a seal; nothing that comes later may pass for older than the seals.
Result<qint64> countUnsealed(QSqlDatabase& connection, qint64 poll);
/// Steps for Database::migrate, behind those of before.
QStringList chainEndTables();

/// What a job has come to, by PollPlace::key.
struct PollChains {
    QHash<qint64, Chains> grown = {};         ///< How far these chains are now.
    QHash<qint64, QString> closedHeads = {};  ///< Of polls that it has closed, as by headText.
    QHash<qint64, QList<qint64>> voided = {}; ///< By number, the votes that were taken back by what was stored.
};

/// This station's own chains, for the length of a job: gives each entry its seal, in the order in which they are
/// stored.
class OwnChains {
public:
    /// `known`: what this program knows of these logs. Of any other it takes what is there.
    static Result<OwnChains> open(QSqlDatabase& connection, KnownLogs known = {});
    /// From here on under another name: for a folder that was brought back from a backup. Others may know more of the
    /// chains so far than it does, and sealing on in these would tell another past.
    static Result<Done> beginAnew(QSqlDatabase& connection);

    const QString& writer() const { return m_writer; } ///< As its chains are called now.

    /// `answer`: what stands in the entry's column. The entry must be stored by the same job, as `number`. A Withheld
    /// one says what came back (ReturnedLinks). Local/NotFound with the code `log-end` where what it is to stand behind
    /// is not in the log any more, or the chain is not what it was: nothing is sealed, and what is new waits, until a
    /// person has looked. Refused where another program that shares the database was first.
    Result<EntrySeal> seal(qint64 poll, qint64 number, const LogEntry& entry, const QString& answer);
    /// The same of an end that was lost, for whoever counts a log anew: what is known of it would be forgotten.
    Result<Done> checkEnd(qint64 poll);
    /// Behind the entry that closes it: the head that is shown from then on.
    Result<Done> noteClosing(qint64 poll);
    /// Call behind the last one.
    Result<PollChains> keep();

private:
    struct Chain {
        QString poll = {};
        ChainHead head = {};
        qint64 last = 0;
        bool hasGrown = false;
    };
    OwnChains(QSqlDatabase& connection, KnownLogs known, QString station, QString writer)
        : m_connection(connection),
          m_known(std::move(known)),
          m_station(std::move(station)),
          m_writer(std::move(writer))
    {
    }
    Result<Chain*> chain(qint64 poll);
    std::optional<Error> compare(const KnownLog& known, const QSqlQuery& found) const;
    QByteArray nonce();

    QSqlDatabase& m_connection;
    KnownLogs m_known;
    QString m_station;
    QString m_writer;                 // as its chains are called
    std::map<qint64, Chain> m_chains; // by PollPlace::key
    QHash<qint64, QString> m_closedHeads;
    Sealer m_sealer;
    QByteArray m_random;
};

} // namespace everyport::polls
