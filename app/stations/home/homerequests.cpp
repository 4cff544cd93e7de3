#include "app/stations/home/homerequests.h"

namespace everyport::stations {

Task<Result<Done>> HomeRequests::whenHome(std::function<Task<Result<Done>>(HomeDesk& desk)> work)
{
    const auto desk = m_ports.desk();
    if (!desk)
        co_return desk.error();
    auto working = work(**desk);
    const auto worked = co_await std::move(working);
    m_ports.changed();
    co_return worked;
}

Task<Result<Done>> HomeRequests::share(QString poll)
{
    return whenHome([poll](HomeDesk& desk) { return desk.share(poll); });
}

Task<Result<Done>> HomeRequests::unshare(QString poll)
{
    return whenHome([poll](HomeDesk& desk) { return desk.unshare(poll); });
}

Task<Result<Done>> HomeRequests::withdraw(QString account)
{
    return whenHome([account](HomeDesk& desk) { return desk.enrolments().withdraw(account); });
}

Task<Result<Done>> HomeRequests::remove(QString station)
{
    return whenHome([station](HomeDesk& desk) { return desk.remove(station); });
}

Task<Result<Done>> HomeRequests::assign(QString station, QString poll, QString reader, QString answer)
{
    return whenHome([=](HomeDesk& desk) { return desk.assign(station, poll, reader, answer); });
}

Task<Result<Invitation>> HomeRequests::invite(QString name, int days)
{
    const auto desk = m_ports.desk();
    if (!desk)
        co_return desk.error();
    auto inviting = (*desk)->enrolments().invite(name, days);
    const auto invited = co_await std::move(inviting);
    m_ports.changed();
    co_return invited;
}

} // namespace everyport::stations
