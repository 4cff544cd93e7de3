#pragma once

#include "app/services/stations/nodesettings.h"
#include "app/services/stations/pubsubverbs.h"

namespace everyport::stations {

/// Makes the home's nodes what they have to be: a missing one is created, with nobody but its owner let in from the
/// first moment, and what is otherwise is set. A service need not know every setting. `verbs` must outlive it.
class NodeSetup {
public:
    explicit NodeSetup(PubsubVerbs& verbs) : m_verbs(verbs) {}

    /// Refused where the service lets us make no nodes, and where somebody else owns that one.
    Task<Result<Done>> make(QString space, Topic topic);

private:
    Task<Result<Done>> create(QString node, Topic topic);
    Task<Result<Done>> configure(QString node, Topic topic, xmpp::DataForm form);

    PubsubVerbs& m_verbs;
};

} // namespace everyport::stations
