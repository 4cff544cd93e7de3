#pragma once

#include <QString>

namespace everyport::stations {

/// A reader at some station.
struct StationReader {
    QString id = {};
    QString name = {};
    bool isReady = true;
    bool operator==(const StationReader&) const = default;
};

} // namespace everyport::stations
