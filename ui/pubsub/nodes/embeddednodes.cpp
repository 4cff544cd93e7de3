#include "ui/pubsub/nodes/embeddednodes.h"

#include "app/services/xmpp/xmppservice.h"
#include "app/station/running/station.h"

namespace everyport::ui {

xmpp::PubsubNodes* embeddedNodes(Station& station)
{
    auto* service = dynamic_cast<XmppService*>(station.services().runningOfType(QStringLiteral("xmpp")));
    return service ? service->pubsub() : nullptr;
}

} // namespace everyport::ui
