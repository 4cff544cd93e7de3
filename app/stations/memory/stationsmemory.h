#pragma once

#include <optional>

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include "app/stations/enrolling/invitations.h"
#include "app/stations/items/exchange.h"
#include "app/stations/items/stationkeys.h"
#include "app/stations/items/stationorders.h"
#include "netcore/task/taskset.h"

namespace everyport {
class Database;
}

namespace everyport::stations {

/// What a station remembers of its taking part, from one run to the next. A value; some of it is secret.
struct StationsMemory {
    std::optional<StationKeys> keys = {}; ///< Made when they are first needed.
    QString name = {};                    ///< As it is enrolled, or as the home calls itself.
    // A station's
    QByteArray homeKey = {};           ///< Empty: it is enrolled nowhere.
    ExchangeLogin login = {};          ///< That the home gave.
    QByteArray card = {};              ///< It enrolled by this one, or tries to; with another one it does so anew.
    QMap<QString, qint64> orders = {}; ///< By id: the number of the last one that was taken.
    StationOrder setHere = {};         ///< The last one that was taken.
    Assignments wanted = {};           ///< Of it, what could not be set here yet.
    // The home's
    Invitations invitations = {};
    /// Addresses of those who were removed and are still to be put out, and of accounts that are being made: until the
    /// roster or an invitation has them, they are nobody's.
    QStringList leaving = {};
    QStringList shared = {};              ///< Polls.
    QMap<QString, StationOrder> set = {}; ///< By station.
    // Of both
    RosterOrder roster = {};

    QByteArray toJson() const;
    static StationsMemory fromJson(const QByteArray& json); ///< Without what makes no sense.
};

/// Where it is kept. Loop's thread; `database` must outlive it.
class MemoryKeeper {
public:
    explicit MemoryKeeper(Database& database) : m_database(database) {}

    Task<Result<StationsMemory>> load(); ///< Makes the table, too.
    /// Ready when it is stored. What is kept later goes behind. Busy/InUse: another program takes part (SoleProgram).
    Task<Result<Done>> keep(const StationsMemory& memory);

    static QStringList tables(); ///< For Database::migrate.

private:
    Database& m_database;
};

} // namespace everyport::stations
