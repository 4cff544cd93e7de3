#include "app/station/servicefiles/servicetypename.h"

#include <QStringList>

#include "app/services/servicetypes.h"

using namespace Qt::StringLiterals;

namespace everyport {

Result<Done> checkServiceTypeName(const QString& name)
{
    QStringList known;
    for (const auto& type : serviceTypes())
        known << type->name();
    if (known.contains(name))
        return Done();
    return Error::malformed(Reason::BadValue,
        u"There is no type of service \"%1\"; there are %2."_s.arg(name.left(60), known.join(u", "_s)));
}

} // namespace everyport
