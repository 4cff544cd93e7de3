#include "app/services/servicetype.h"

#include "app/services/httpservice.h"
#include "app/services/xmppservice.h"

namespace everyport {

ServiceTypes makeServiceTypes()
{
    ServiceTypes types;
    types.push_back(makeHttpServiceType());
    types.push_back(makeXmppServiceType());
    return types;
}

} // namespace everyport
