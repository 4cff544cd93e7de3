#pragma once

#include "app/services/core/listeners.h"
#include "app/services/simple/simplekinds.h"

namespace everyport {

/// A small service that runs, with `udp` also for datagrams.
class SimpleService final : public ListedService {
public:
    SimpleService(ServiceContext context, const SimpleKind& kind, OptionValues values, SimpleParts parts);

    Task<Result<Done>> start() override;
    Task<Result<Done>> stop() override { return m_listeners.stop(); }
    void abort() override { m_listeners.clear(); }
    void reconfigure(const OptionValues& values) override;
    void rereadFiles() override { m_listeners.rereadFiles(); }
    QStringList addresses() const override { return m_listeners.addresses(); }
    qsizetype peopleCount() const override { return m_listeners.connectionCount(); }
    ClientLines howToConnect() const override;

private:
    std::function<std::unique_ptr<DatagramProtocol>()> datagrams(); ///< Empty where it does not go over UDP.

    ServiceContext m_context;
    struct Client { // as SimpleKind has it
        QString line;
        QString reader;
        bool saysItself = false;
    };
    Client m_client;
    OptionValues m_values;
    SimpleParts m_parts;
    Listeners m_listeners; // after the parts, which connections and datagrams use
};

/// One of simpleKinds() as a type.
class SimpleServiceType final : public ServiceType {
public:
    explicit SimpleServiceType(const SimpleKind& kind) : m_kind(kind) {}
    QString name() const override { return m_kind.name; }
    QString title() const override { return m_kind.title; }
    QString description() const override { return m_kind.description; }
    OptionList options() const override;
    Result<std::unique_ptr<ListedService>> make(ServiceContext context, OptionValues values) const override;
    QString chapter() const override { return m_kind.chapter; }

private:
    SimpleKind m_kind;
};

/// All of simpleKinds().
ServiceTypes makeSimpleServiceTypes();

} // namespace everyport
