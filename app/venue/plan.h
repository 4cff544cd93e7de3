#pragma once

#include <QList>
#include <QString>

#include "app/venue/planpicture.h"

namespace everyport::venue {

/// Where one reader is.
struct Place {
    QString reader = {}; ///< As in Vote::reader: "reader-1", "reader-1/2"; of another station's "reader-1@STATION".
    double x = 0;        ///< 0 is the plan's left edge, 1 its right one.
    double y = 0;        ///< 0 is its upper edge, 1 its lower one.
    QString label = {};  ///< "Hall B"; empty: the reader's name will do.
    bool operator==(const Place&) const = default;
};

/// The plan of the building. A value; Venue keeps the real one.
struct Plan {
    PlanPicture picture = {};                          ///< Empty: a plain floor.
    QList<Place> places = {};                          ///< By reader.
    const Place* placeOf(const QString& reader) const; ///< Null: that reader was put nowhere, nor was its device.
    bool isEmpty() const { return picture.isEmpty() && places.isEmpty(); }
    bool operator==(const Plan&) const = default;
};

inline constexpr qsizetype maximumPlaces = 500;
inline constexpr qsizetype maximumPlaceLabel = 60;
inline constexpr double plainWidth = 1600; ///< Of a plain floor, which is as wide as a screen.
inline constexpr double plainHeight = 1000;

/// How a vote's reader is called here: by what its station calls it and, where that is not `here`, by the station.
QString placedReader(const QString& reader, const QString& station, const QString& here);
/// A place's name after what somebody called its reader: as much of that as checkPlace takes.
QString labelAfter(const QString& name);
/// As they are kept: a ten-thousandth of the plan is less than anybody can see.
double keptCoordinate(double coordinate);
/// Refused/BadValue with a sentence that says what would be right.
Result<Done> checkPlace(const Place& place);

} // namespace everyport::venue
