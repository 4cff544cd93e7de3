#include "protocols/xmpp/examples/ascomponent.h"

#include <cstdio>
#include <cstdlib>

#include <QCoreApplication>
#include <QFile>

#include "netcore/endpoints/endpoint.h"

using namespace everyport;
using namespace Qt::StringLiterals;

AsComponent::AsComponent(std::function<void()> ready) : m_reactor(std::move(*makeReactor()))
{
    const auto words = QCoreApplication::arguments();
    const auto name = xmpp::Jid::parse(words.value(1));
    const auto place = Endpoint::parse(words.value(3));
    QFile file(words.value(2));
    if (!name || !place || !file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: %s NAME SECRET-FILE ENDPOINT\n", qPrintable(words.first()));
        std::exit(64); // EX_USAGE
    }
    m_name = *name;
    xmpp::ComponentClient::Options options;
    options.name = m_name.toString();
    options.secret = file.readLine(1024).trimmed();
    options.ready = [ready] {
        std::printf("ready\n");
        std::fflush(stdout);
        if (ready)
            ready();
    };
    options.ended = [](const Error& reason) {
        std::fprintf(stderr, "%s\n", qPrintable(reason.text));
        if (reason.kind == Error::Kind::Refused)
            QCoreApplication::exit(1);
    };
    m_service = std::make_unique<ClientService>(
        m_name.toString(), m_reactor->clock(),
        [this, place](std::unique_ptr<Protocol> protocol) {
            return connectTo(*m_reactor, *place, u"component"_s, nullptr, std::move(protocol));
        },
        [this, options]() -> std::unique_ptr<Protocol> {
            return std::make_unique<xmpp::ComponentClient>(m_reactor->clock(), m_router, options);
        },
        ClientService::Options{});
    auto started = m_service->start();
    Q_UNUSED(started)
}

AsComponent::~AsComponent() = default;
