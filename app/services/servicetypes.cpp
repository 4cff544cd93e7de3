#include "app/services/servicetype.h"

#include "app/services/httpservice.h"
#include "app/services/ircbridge.h"
#include "app/services/ircservice.h"
#include "app/services/manholeservice.h"
#include "app/services/wireservice.h"
#include "app/services/xmppservice.h"

namespace everyport {

ServiceTypes makeServiceTypes()
{
    ServiceTypes types;
    types.push_back(makeHttpServiceType());
    types.push_back(makeIrcServiceType());
    types.push_back(makeIrcBridgeType());
    types.push_back(makeManholeServiceType());
    types.push_back(makeXmppServiceType());
    for (const auto& kind : wireKinds())
        types.push_back(std::make_unique<WireServiceType>(kind));
    return types;
}

} // namespace everyport
