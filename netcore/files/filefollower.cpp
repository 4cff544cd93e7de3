#include "netcore/files/filefollower.h"

#include "netcore/base/netcorelog.h"

namespace everyport {

void FileFollower::toQtLog(const Result<Done>& outcome, const QString& sentence)
{
    if (outcome)
        qCInfo(netcoreLog).noquote() << sentence;
    else
        qCWarning(netcoreLog).noquote() << sentence;
}

} // namespace everyport
