#pragma once

#include <functional>

#include "app/stations/home/homedesk.h"

namespace everyport::stations {

/// What people ask of the home: it is done at its desk, or refused where this program is none. As Stations has them.
/// Loop's thread.
class HomeRequests {
public:
    struct Ports {
        std::function<Result<HomeDesk*>()> desk; ///< Or why this program is no home.
        std::function<void()> changed;           ///< Something was done.
    };
    explicit HomeRequests(Ports ports) : m_ports(std::move(ports)) {}

    Task<Result<Done>> share(QString poll);
    Task<Result<Done>> unshare(QString poll);
    Task<Result<Invitation>> invite(QString name, int days);
    Task<Result<Done>> withdraw(QString account);
    Task<Result<Done>> remove(QString station);
    Task<Result<Done>> assign(QString station, QString poll, QString reader, QString answer);

private:
    Task<Result<Done>> whenHome(std::function<Task<Result<Done>>(HomeDesk& desk)> work);

    const Ports m_ports;
};

} // namespace everyport::stations
