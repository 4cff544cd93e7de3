#include "netcore/netcorelog.h"

namespace everyport {

Q_LOGGING_CATEGORY(netcoreLog, "everyport.netcore")

} // namespace everyport
