#include "netcore/descriptors/stdio.h"
#include "netcore/endpoints/endpointbuiltins.h"
#include "netcore/endpoints/soloport.h"
#include "netcore/interfaces/reactorprocess.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

/// "80x24", columns first as stty(1) and window titles have it.
std::optional<TerminalSize> terminalSize(const QString& text)
{
    const auto columns = writtenPort(text.section(u'x', 0, 0));
    const auto rows = writtenPort(text.section(u'x', 1));
    if (!columns || !rows || *columns == 0 || *rows == 0)
        return std::nullopt;
    return TerminalSize{*rows, *columns};
}

QString faultOfProgram(const Endpoint& endpoint)
{
    const auto terminal = endpoint.value(u"terminal"_s);
    if (!terminal.isEmpty() && !terminalSize(terminal))
        return u"terminal=%1 is no size; it is written in columns and rows, as terminal=80x24."_s.arg(terminal);
    const QStringList errors{u"ours"_s, u"mixed"_s, u"none"_s};
    if (!errors.contains(endpoint.value(u"errors"_s, u"ours"_s)))
        return u"errors=%1 is not one of %2."_s.arg(endpoint.value(u"errors"_s), errors.join(u", "_s));
    return {};
}

ProcessOptions processOptions(const Endpoint& endpoint, const QString& service)
{
    ProcessOptions options;
    options.executable = endpoint.first();
    options.arguments = endpoint.arguments();
    options.workingFolder = endpoint.value(u"folder"_s);
    options.service = service;
    options.terminal = terminalSize(endpoint.value(u"terminal"_s));
    const auto errors = endpoint.value(u"errors"_s, u"ours"_s);
    if (errors == u"ours")
        options.descriptors.insert(2, {ChildDescriptor::Kind::Ours, 2});
    else if (errors == u"none")
        options.descriptors.insert(2, {ChildDescriptor::Kind::Nothing});
    if (options.terminal)
        options.descriptors.clear(); // all that it says is said there
    return options;
}

Result<Transport*> startProgram(
    Reactor& reactor, const Endpoint& endpoint, const QString& service, std::unique_ptr<Protocol> protocol)
{
    auto* processes = reactor.role<ReactorProcess>();
    if (!processes)
        return Error::unsupported(Reason::None, u"This reactor cannot start programs."_s);
    return processes->connectProcess(processOptions(endpoint, service), std::move(protocol));
}

Result<Ports> soloPort(const ListenRequest& request, const SoloPort::Opening& open)
{
    auto port = SoloPort::open(wholeFactory(request), open);
    if (!port)
        return port.error();
    Ports ports;
    ports.push_back(std::move(*port));
    return ports;
}

} // namespace

EndpointKind processEndpoints()
{
    return {.name = u"process"_s,
        .keys = {u"errors"_s, u"folder"_s, u"terminal"_s},
        .isProgram = true,
        .fault = faultOfProgram,
        .listen =
            [](const Endpoint& endpoint, ListenRequest request) {
                return soloPort(request, [&](std::unique_ptr<Protocol> protocol) {
                    return startProgram(request.reactor, endpoint, request.service, std::move(protocol));
                });
            },
        .connect = [](const Endpoint& endpoint, ConnectRequest request) -> Task<Result<Transport*>> {
            return startProgram(*request.reactor, endpoint, request.service, std::move(request.protocol));
        }};
}

EndpointKind stdioEndpoints()
{
    return {.name = u"stdio"_s,
        .fewest = 0,
        .most = 0,
        .listen =
            [](const Endpoint&, ListenRequest request) {
                return soloPort(request, [&](std::unique_ptr<Protocol> protocol) {
                    return openStdio(request.reactor, {.service = request.service}, std::move(protocol));
                });
            },
        .connect = [](const Endpoint&, ConnectRequest request) -> Task<Result<Transport*>> {
            return openStdio(*request.reactor, {.service = request.service}, std::move(request.protocol));
        }};
}

} // namespace everyport
