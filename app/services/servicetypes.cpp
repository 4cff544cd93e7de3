#include "app/services/servicetype.h"

namespace everyport {

ServiceTypes makeServiceTypes()
{
    ServiceTypes types;
    return types;
}

} // namespace everyport
