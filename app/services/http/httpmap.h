#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "app/config/option.h"
#include "app/polls/polls.h"
#include "app/venue/venue.h"
#include "protocols/http/server/site.h"

namespace everyport {

/// Puts a poll's votes by place at /r/POLL/map.json and /r/POLL/map.csv, and the picture of the plan at /r/POLL/plan;
/// only where people may see them (isShownByPlace). `site` owns what is added; the others outlive its connections.
void addMap(http::Site& site, const polls::Polls& polls, venue::Venue& venue, const OptionValues& values);

/// Strangers may see the poll's numbers, its votes are of a kind that has a map, and somebody has put readers
/// somewhere.
bool isShownByPlace(const polls::Poll& poll, const venue::Venue& venue);

/// As the results have it: {"plan": "/r/POLL/plan?v=…" where there is a picture, "width", "height", "places":
/// [{"label", "x", "y", "counts": [2, 0]}], "elsewhere": [1, 0]}; counts in the order of the answers; and whether it
/// is "whole": votes of before are read as soon as somebody looks, and count as elsewhere till then.
QJsonObject shownMap(const polls::Poll& poll, venue::Venue& venue);

/// Of the poll's answers, in their order.
QJsonArray countsInOrder(const polls::Poll& poll, const venue::MapPlace& place);

} // namespace everyport
