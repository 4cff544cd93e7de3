#include "netcore/base/netcorelog.h"

namespace everyport {

Q_LOGGING_CATEGORY(netcoreLog, "everyport.netcore")

} // namespace everyport
