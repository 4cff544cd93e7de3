#pragma once

#include "protocols/sftp/request.h"

namespace everyport::sftp {

// What passes, a line each, for whoever looks at the connection: its kind and number, then what it says, by tabs.
// "sftp-rename 17\tpath=/plan.txt\ttarget=/old.txt", "sftp-status 17\tcode=2\ttext=…". Never what stands in a file.

QByteArray noteOf(const Request& request);
/// `packet` as `Packet::done` gives it.
QByteArray noteOfAnswer(QByteArrayView packet);

} // namespace everyport::sftp
