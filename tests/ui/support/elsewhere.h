#pragma once

#include <memory>

#include <QTemporaryDir>

#include "app/station/running/station.h"
#include "netcore/names/poolresolver.h"
#include "netcore/reactor/epollreactor.h"

namespace everyport::ui {

/// Another program's services, on this computer.
class Elsewhere {
public:
    Elsewhere(const QString& name, const QByteArray& toml); ///< One service, as its file has it.
    ~Elsewhere();
    Elsewhere(const Elsewhere&) = delete;
    Elsewhere& operator=(const Elsewhere&) = delete;

    bool start();
    Station& station() { return *m_station; }
    int port(const QString& name) const; ///< Less than 1: it does not listen.

private:
    QTemporaryDir m_folder;
    EpollReactor m_reactor;
    std::unique_ptr<Station> m_station;
};

/// town.example has its chat server at a port of this computer.
class TownNames final : public Resolver {
public:
    TownNames(Reactor& reactor, int port) : m_system(reactor), m_port(quint16(port)) {}
    std::unique_ptr<Lookup> lookUp(const QString& name, Asker& asker) override { return m_system.lookUp(name, asker); }
    Task<Result<QList<SrvRecord>>> lookUpSrv(QString name) override;

private:
    PoolResolver m_system;
    quint16 m_port;
};

} // namespace everyport::ui
