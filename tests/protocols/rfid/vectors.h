#pragma once

#include <QJsonObject>
#include <QSet>

#include "protocols/rfid/driver/presence.h"
#include "protocols/rfid/drivers.h"

namespace everyport::rfid {

/// A file of tests/data/rfid. Ends the test run when it is not there.
QJsonObject vectorFile(const QString& name);

/// How a vector's chunks are handed to the driver.
struct Splitting {
    enum class Way { Given, Bytes, Random } way = Way::Given;
    quint32 seed = 0;
    QString name() const;
};
QList<Splitting> allSplittings();

/// What came of playing one vector: driver and presence model on a clock that the player moves.
struct Played {
    struct Read {
        qint64 at;
        Tag tag;
    };
    struct Event {
        qint64 at;
        bool arrived;
        QString tag;
        bool operator==(const Event&) const = default;
    };
    QList<Read> reads;
    QSet<QString> faults;
    QList<Event> events;
    QByteArray fed;
    QByteArray explained; ///< All spans, joined.
    QList<QByteArray> commands;
    QString firmware;
};

Played play(const QJsonObject& file, const QJsonObject& vector, const Splitting& splitting);

/// Rows of a data-driven test: each vector of the file in each splitting.
void addVectorRows(const QString& file);
/// Plays the current row and holds it against what the vector expects.
void checkVectorRow(const QString& file);
/// The driver's table entry is what the file says about the line and the presence.
void checkDriverInfo(const QString& file);

} // namespace everyport::rfid
