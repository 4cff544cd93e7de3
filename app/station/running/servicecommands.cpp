#include "app/station/running/servicecommands.h"

#include "app/station/running/station.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString serviceTable(const ServiceList& services)
{
    QList<QStringList> rows;
    for (const auto& status : services.all()) {
        rows << QStringList{status.name, status.type, serviceStateName(status.state), status.addresses.join(u' ')};
        if (!status.trouble.text.isEmpty()) // of one that runs, too: its broker may be away
            rows.last() << status.trouble.text;
    }
    return columns(rows);
}

/// What can be pasted: into a shell, or into the program that is named.
QString clientTable(const ServiceList& services, const QString& name)
{
    QList<QStringList> rows;
    for (const auto& status : services.all()) {
        const auto* service = name.isEmpty() || name == status.name ? services.running(status.name) : nullptr;
        for (const auto& line : service ? service->howToConnect() : ClientLines()) {
            if (line.kind == ClientLine::Kind::Command || line.kind == ClientLine::Kind::Typed)
                rows << QStringList{status.name, line.label, line.text};
        }
    }
    return columns(rows);
}

} // namespace

Task<Result<Done>> runServiceCommand(Station& station, CommandRequest request, CommandOutput& output)
{
    const auto name = request.arguments.value(0);
    if (!name.isEmpty() && !station.services().status(name))
        return Result<Done>(Error::refused(
            Reason::NotFound, u"There is no service %1; everyportd service list names them."_s.arg(name)));
    output.print(
        request.words == "service list"_L1 ? serviceTable(station.services()) : clientTable(station.services(), name));
    return Result<Done>(Done());
}

} // namespace everyport
