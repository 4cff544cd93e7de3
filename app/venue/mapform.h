#pragma once

#include <QByteArray>
#include <QJsonObject>

#include "app/venue/mapfigures.h"

namespace everyport::venue {

// A map as others read it; who may see its numbers is for whoever asks to decide.

/// {"poll", "round", "whole", "plan": {"width", "height"} where there is a picture, "places": [{"label", "readers",
/// "x", "y", "votes", "counts": {"apple": 2}}], "elsewhere": {"votes", "counts"}}
QJsonObject mapToJson(const polls::Poll& poll, const Plan& plan, const MapFigures& figures);
/// A line a place with a column an answer, and one for elsewhere; RFC 4180.
QByteArray mapToCsv(const polls::Poll& poll, const MapFigures& figures);
/// The same for a terminal, as rows of a table; the first has the answers' titles.
QList<QStringList> mapToRows(const polls::Poll& poll, const MapFigures& figures);

} // namespace everyport::venue
