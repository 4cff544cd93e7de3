#pragma once

#include "protocols/xmpp/pubsub/requests/pubsubpolicy.h"
#include "protocols/xmpp/pubsub/resources/pubsubresource.h"

namespace everyport::xmpp {

/// Reads a request, asks the resource, and writes down what it said. `resource` must be there until it has answered.
Task<Answer> answerByResource(PubsubResource& resource, Stanza request, const PubsubPolicy& policy);

} // namespace everyport::xmpp
