#pragma once

#include <optional>

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include "app/polls/counting/logerasures.h"

namespace everyport::stations {

/// What a station says was erased of one shared poll. As an item's content it is JSON, in records that each stand for
/// themselves, so that many of them can be in several items:
///
///     {"erased": [{"poll": "fruit", "salt": "…", "writer": "ab12cd34ef56", "links": "3,7-9"},
///                 {"poll": "fruit", "salt": "…", "writer": "ab12cd34ef56", "nobodies": {"32 hex digits": "4"}},
///                 {"poll": "fruit", "salt": "…", "round": 2, "spent": ["32 hex digits"]},
///                 {"poll": "fruit", "salt": "…", "round": 2, "of": "ab12cd34ef56", "spent": ["32 hex digits"]}]}
struct PublishedErasures {
    QString poll = {};
    QString salt = {}; ///< polls::saltMark, by which it is that poll and no later one of its id.
    polls::LogErasures erasures = {};
    bool operator==(const PublishedErasures&) const = default;
};

/// As many contents as it takes; none where there is nothing to say. What there is least of comes first: nobody who has
/// much to say keeps others' from being said.
QByteArrayList writeErasures(const QList<PublishedErasures>& all);
/// Each poll once; without records that make no sense. Nothing where it is no such content, or names more than fits.
std::optional<QList<PublishedErasures>> readErasures(QByteArrayView content);

} // namespace everyport::stations
