#pragma once

#include <optional>

#include <QString>

#include "app/stations/items/exchange.h"
#include "protocols/xmpp/extensions/dataform.h"

namespace everyport::stations {

inline constexpr Topic allTopics[] = {Topic::Votes, Topic::Status, Topic::Orders};

/// "stations-votes"
QString nodeOf(const QString& space, Topic topic);
std::optional<Topic> topicOf(const QString& space, const QString& node); ///< Nothing where it is none of the space's.
/// What a station is at the node: "publisher", "member".
QString affiliationAt(Topic topic);

/// How much a service is asked to keep at a node: as many as there may be stations, as many as it can, or what it does
/// by itself.
enum class Keeping { Enough, Max, Default };

/// What a node has to be for the stations, as a form to submit: of all that they want, what the service's form knows
/// and has otherwise. Nothing where the node is so already.
std::optional<xmpp::DataForm> settingsFor(Topic topic, const xmpp::DataForm& form, Keeping keeping = Keeping::Enough);
/// For a new node of a service that shows no form: without these it would be open to everybody.
xmpp::DataForm firstSettings(Topic topic);

} // namespace everyport::stations
