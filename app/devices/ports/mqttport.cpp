#include "app/devices/ports/mqttport.h"

#include <algorithm>

#include "netcore/endpoints/endpoint.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;

bool isMqttPort(const QString& port)
{
    return port.startsWith("mqtt:"_L1);
}

QString mqttPort(const QString& reader)
{
    return u"mqtt:"_s + Endpoint::quoted(reader);
}

bool isMqttReader(const QString& name)
{
    constexpr qsizetype longest = 64;
    const auto fits = [](QChar c) { return c.isPrint() && c != u'/' && c != u'+' && c != u'#'; };
    return !name.isEmpty() && name.size() <= longest && name == name.trimmed()
        && std::all_of(name.begin(), name.end(), fits);
}

} // namespace everyport::devices
