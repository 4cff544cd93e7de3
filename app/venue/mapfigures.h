#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include "app/polls/counting/tally.h"
#include "app/polls/definition/poll.h"
#include "app/venue/plan.h"
#include "app/venue/roundcount.h"

namespace everyport::venue {

/// What was voted at one place.
struct MapPlace {
    QString label = {};
    double x = 0; ///< As in Place.
    double y = 0;
    QStringList readers = {};       ///< That are there.
    QMap<QString, int> counts = {}; ///< By answer id, of the poll's answers; those that nobody gave there are left out.
    int votes = 0;                  ///< Their sum.
    bool operator==(const MapPlace&) const = default;
};

/// A poll's running round on the plan. All of it together is the poll's tally.
struct MapFigures {
    QList<MapPlace> places = {}; ///< Also those without a vote, in the plan's order.
    MapPlace elsewhere = {};     ///< By phone, by message, and at readers that have no place.
    bool isWhole = true;         ///< False: votes of before are still being read; they count as elsewhere till then.
    int most() const;            ///< Votes of the place that has most; elsewhere is none.
    bool operator==(const MapFigures&) const = default;
};

/// Whether a kind's votes can be shown by place: one answer each, of those that the poll offers.
bool hasMap(const polls::Poll& poll);
/// A sentence for whoever asks for the map of one whose votes cannot; empty where they can.
QString whyNoMap(const polls::Poll& poll);
MapFigures mapFigures(const Plan& plan, const polls::Poll& poll, const polls::Tally& tally, const ReaderCounts& counts);

} // namespace everyport::venue
