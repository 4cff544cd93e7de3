#pragma once

#include <sys/stat.h>

#include "protocols/sftp/files.h"

namespace everyport::sftp {

// What the system says and does, as this room has it. Any thread.
Error systemError(const char* doing); ///< From errno, without a path of ours.
Error notAFile();
Attributes attributesOf(const struct stat& facts);
Result<Attributes> attributesOf(int fd);
Result<Volume> volumeOf(int fd);
/// All but the size, also by a descriptor that is only a path. Owners are not changed; set-id bits are not made.
Result<Done> changeFacts(int fd, const Attributes& what);

} // namespace everyport::sftp
