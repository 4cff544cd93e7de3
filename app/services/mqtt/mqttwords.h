#pragma once

#include <QString>

namespace everyport {

/// What a code of libmosquitto's means, for a person; of MOSQ_ERR_ERRNO, what errno says now.
QString mqttFailure(int code);

/// Why a broker lets nobody in, by the code of its answer in version 3.1.1 (`isOld`) or 5; why it hung up, which only
/// version 5 tells.
QString mqttRefusal(int code, bool isOld);
QString mqttFarewell(int code);

/// Whether a line of libmosquitto's log tells of a message with QoS 2. Nobody else is told before the broker releases
/// it, and all that wait for that are kept, however many there are.
bool isHeldBackMessage(const char* line);

/// Whether a line of libmosquitto's log tells of a packet that has come.
bool isWholePacket(const char* line);

} // namespace everyport
