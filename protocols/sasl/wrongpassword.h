#pragma once

#include "netcore/base/error.h"

namespace everyport::sasl {

/// What whoever logs in is told where the name or the password is wrong: one sentence for both, or it would tell which
/// names there are. Refused/NotAuthorised, with `not-authorized` (RFC 6120 §6.5.10) as its code.
Error wrongPassword();

} // namespace everyport::sasl
