#pragma once

#include <QString>

#include "app/polls/pollregistry.h"

namespace everyport {

// Lines that commands about votes print. What other stations and people have written is made fit for a terminal.

/// "2 votes", of a ranking "2 orders": who gives one votes for several places.
QString givenText(const polls::Poll& poll, const polls::Tally& tally);

/// "amber fox: 1 vote voided, for Yes." Of a ranking it is one order. `votes`: some of one voter's `count`, at least
/// one.
QString voidedText(const polls::Poll& poll, const QList<polls::Vote>& votes, qsizetype count);

/// "2 votes of station 4711 merged, 1 of them voided." A few stations by name. `kind`: the poll's, as a ranking has
/// places of orders.
QString mergedText(const polls::MergedVotes& merged, polls::Kind kind = polls::Kind::Choice);

} // namespace everyport
