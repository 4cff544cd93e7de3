#include "app/services/core/servicehandbook.h"

namespace everyport {

Handbook handbookOf(const ServiceTypes& types, const QString& language)
{
    QList<Handbook::Kind> kinds;
    for (const auto& type : types)
        kinds.append({type->title(), type->chapter()});
    return Handbook(kinds, language);
}

} // namespace everyport
