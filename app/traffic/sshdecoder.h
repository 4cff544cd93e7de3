#pragma once

#include "app/traffic/trafficdecoder.h"

namespace everyport {

/// SSH as what its channels do, from the lines that `ssh::Channel` tells: "channel-open 0 session",
/// "channel-request 0 pty-req xterm 80x24", "channel-data 0 512"; and what is asked of a file server on them
/// ("sftp-open 17\tpath=/plan.txt"). What is typed and shown is not among them, nor what stands in files.
class SshDecoder final : public TrafficDecoder {
public:
    DecodedUnit decode(bool in, QByteArrayView unit) const override;
};

} // namespace everyport
