#pragma once

namespace everyport {
class Station;
}
namespace everyport::xmpp {
class PubsubNodes;
}

namespace everyport::ui {

/// The nodes of the program's own publish-subscribe service; null while none runs.
xmpp::PubsubNodes* embeddedNodes(Station& station);

} // namespace everyport::ui
