#include "app/services/servicetypes.h"

namespace everyport {

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
