#include "app/services/core/servicetype.h"

#include "netcore/endpoints/endpointkinds.h"

using namespace Qt::StringLiterals;

namespace everyport {

Result<Certificate> ServiceContext::certificate(const QString& certificateName, const QStringList& names) const
{
    return Certificate::loadOrMake(dataFolder + u"/certificates"_s, certificateName, names);
}

Task<Result<Done>> ServiceType::migrate(Database&) const
{
    return Task<Result<Done>>(Result<Done>(Done())); // most keep nothing there
}

namespace {

/// What one can listen on: "tcp", "tls", "unix", …
QStringList placesToListen()
{
    auto names = endpointKindNames();
    names.removeIf([](const QString& name) { return !endpointKind(name)->listen; });
    return names;
}

} // namespace

Option listenOption(const QStringList& fallback)
{
    return {.key = u"listen"_s,
        .type = Option::Type::Endpoint,
        .fallback = fallback,
        .label = u"Listen on"_s,
        .help = u"Where it is reached: tcp:PORT or tls:PORT is this computer only, with :interface=* anyone;"
                " port 0 takes a free one."_s,
        .choices = placesToListen(),
        .required = true,
        .repeated = true};
}

} // namespace everyport
