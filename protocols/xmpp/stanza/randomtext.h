#pragma once

#include <QString>

namespace everyport::xmpp {

/// A text that nobody can guess, for ids, resources and login tokens: `bytes` random bytes (32 at most) of the system's
/// generator, as base64url without padding (RFC 4648 §5), so about 4/3 as many characters.
QString randomText(int bytes);

} // namespace everyport::xmpp
