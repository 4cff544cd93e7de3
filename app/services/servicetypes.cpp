#include "app/services/servicetypes.h"

#include "app/services/http/httpservice.h"
#include "app/services/irc/ircbridge.h"
#include "app/services/irc/ircservice.h"
#include "app/services/manhole/manholeservice.h"
#include "app/services/simple/simpleservice.h"
#include "app/services/xmpp/xmppservice.h"

namespace everyport {

ServiceTypes makeServiceTypes()
{
    ServiceTypes types;
    types.push_back(makeHttpServiceType());
    types.push_back(makeIrcServiceType());
    types.push_back(makeIrcBridgeType());
    types.push_back(makeManholeServiceType());
    types.push_back(makeXmppServiceType());
    for (const auto& kind : simpleKinds())
        types.push_back(std::make_unique<SimpleServiceType>(kind));
    return types;
}

const ServiceTypes& serviceTypes()
{
    static const auto types = makeServiceTypes();
    return types;
}

const ServiceType* serviceType(const QString& name)
{
    for (const auto& type : serviceTypes()) {
        if (type->name() == name)
            return type.get();
    }
    return nullptr;
}

} // namespace everyport
