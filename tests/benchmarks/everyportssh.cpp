// protocols/ssh with the programs of its example: everyportssh KEYS-FOLDER AUTHORIZED-KEYS [waits]. Prints "port N".
// With waits a line on standard input is answered by the longest wait for the loop since the one before, in
// milliseconds. Ends with its standard input.
#include <cstdio>

#include <unistd.h>

#include <QCoreApplication>

#include "netcore/endpoints/endpoint.h"
#include "netcore/interfaces/reactordescriptors.h"
#include "netcore/reactor/makereactor.h"
#include "protocols/ssh/examples/doorkeeper.h"
#include "protocols/ssh/examples/programs.h"
#include "protocols/ssh/server.h"
#include "tests/benchmarks/waits.h"

using namespace everyport;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const auto words = application.arguments();
    auto reactor = makeReactor();
    const auto keys = ssh::HostKeys::loadNow(words.value(1));
    const auto place = Endpoint::parse(QStringLiteral("tcp:0:interface=127.0.0.1"));
    if (!reactor || !keys || !place)
        return 2;
    ssh::ServerSettings settings;
    // as the others that are measured: a connection has a copy of each key
    settings.algorithms.hostKeys = "ssh-ed25519";
    settings.limits.unproved = 1000;
    Doorkeeper doorkeeper((*reactor)->clock(), words.value(2), std::chrono::milliseconds(0)); // nor do the others wait
    Programs programs(**reactor, nullptr);
    ssh::ServerEvents deaf;
    auto server = ssh::Server::create(**reactor, *keys, doorkeeper, programs, deaf, settings);
    if (!server)
        return 1;
    auto ports = listenOn(**reactor, *place, QStringLiteral("ssh"), nullptr, [&] { return (*server)->protocol(); });
    if (!ports)
        return 1;
    std::unique_ptr<Waits> waits;
    if (words.value(3) == QStringLiteral("waits"))
        waits = std::make_unique<Waits>(**reactor);
    auto input = (*reactor)->role<ReactorDescriptors>()->watch(STDIN_FILENO, [&](bool, bool) {
        char line[64];
        if (read(STDIN_FILENO, line, sizeof line) <= 0)
            return QCoreApplication::quit();
        std::printf("%f\n", waits ? waits->take(1) : 0.0);
        std::fflush(stdout);
    });
    std::printf("port %d\n", int(ports->front()->address().port));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
