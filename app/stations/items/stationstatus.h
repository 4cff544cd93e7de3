#pragma once

#include <optional>
#include <utility>

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include "app/stations/items/assignments.h"
#include "app/stations/items/stationreader.h"

namespace everyport::stations {

/// A poll's id, and whose chain of its log.
using ChainName = std::pair<QString, QString>;
/// By poll and writer: how many links of a chain.
using ChainLengths = QMap<QString, QMap<QString, qint64>>;
/// By poll and writer: the first bytes of a digest, by which two stations see whether they have the same.
using ChainMarks = QMap<QString, QMap<QString, QByteArray>>;
/// A digest as there, and of how many links of a chain.
struct MarkedChain {
    qint64 links = 0;
    QByteArray mark = {};
    bool operator==(const MarkedChain&) const = default;
};
/// By poll and writer: of what cannot be read of a chain.
using WithheldMarks = QMap<QString, QMap<QString, MarkedChain>>;

/// What a station says about itself, every few seconds and when something has changed: the content of its item of
/// Topic::Status. A value.
struct StationStatus {
    static constexpr qsizetype mostReaders = 300;
    static constexpr qsizetype mostPolls = 500;
    static constexpr qsizetype mostWriters = 100; ///< Of one poll.
    static constexpr qsizetype markSize = 16;     ///< Bytes; nobody finds two chains of one mark.

    QString name = {};     ///< As it enrolled.
    QString station = {};  ///< How its votes name it in logs.
    QString version = {};  ///< Of its program.
    QString address = {};  ///< A full address, where it can be asked for its time; empty: unknown.
    qint64 at = 0;         ///< Wall ms, by its clock.
    bool hasEnded = false; ///< It ended in order; this is the last until it starts again.
    QList<StationReader> readers = {};
    std::optional<qint64> lastTap = {}; ///< Wall ms, by its clock.
    QString lastTapReader = {};
    qint64 waiting = 0; ///< Votes that are not in its log yet.
    QString power = {}; ///< "mains", "battery 74 %"; empty: unknown.
    bool isOnBattery = false;
    ChainLengths has = {}; ///< What it has, of its own and of others; every poll that it has is named here.
    /// The seal of each chain's last link of `has`, `markSize` bytes of it. Earlier versions say none, and none is said
    /// of a chain that waits to be merged.
    ChainMarks seals = {};
    /// What of others' chains cannot be read there, since it was erased or never came: of those that were looked at, as
    /// far as they were. Earlier versions say none.
    WithheldMarks withheld = {};
    /// In which order both are said while there is room; empty: by name. For who says them: others do not hear of it.
    QList<ChainName> marksInTurn = {};
    /// Not all of both are said: it has more than fit. Who compares them knows nothing of the others.
    bool isPartlyMarked = false;
    QSet<ChainName> lacks = {}; ///< Of which it cannot take what came, because links before that are missing.
    /// Not all chains are named: it has more than fit. What is not named in `has` says nothing then.
    bool isPartial = false;
    /// It counts by itself: what it was sent of its own chains is not what it has sealed there.
    bool isApart = false;
    Assignments assigned = {}; ///< What is set there.
    bool operator==(const StationStatus&) const = default;

    qint64 links(const QString& poll, const QString& writer) const; ///< 0 where it has none.
    QByteArray seal(const ChainName& chain) const;                  ///< Empty where it says none.
};

/// At most `mostBytes`; polls that do not fit are left out, and it says so (isPartial), and so are marks that do not
/// (isPartlyMarked).
QByteArray statusToJson(const StationStatus& status, qsizetype mostBytes = 90'000);
/// What another station said. Nothing where it is no status at all (no JSON, no name); what else cannot be is left out
/// or cut.
std::optional<StationStatus> statusFromJson(QByteArrayView json);

} // namespace everyport::stations
