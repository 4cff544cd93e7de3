#include "app/accounts/attempts/loginplace.h"

namespace everyport {

LoginPlace LoginPlace::of(const QString& address)
{
    const auto bytes = ipBytes(address);
    if (!bytes || isLoopback(*bytes))
        return {};
    return {networksAround(*bytes)};
}

QString LoginPlace::text() const
{
    if (isThisComputer())
        return {};
    const bool isFour = networks.size() == 2;
    return (isFour ? networks.first() : networks.last()).toString();
}

} // namespace everyport
