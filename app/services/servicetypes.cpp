#include "app/services/servicetype.h"

#include "app/services/httpservice.h"

namespace everyport {

ServiceTypes makeServiceTypes()
{
    ServiceTypes types;
    types.push_back(makeHttpServiceType());
    return types;
}

} // namespace everyport
