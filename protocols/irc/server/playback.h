#pragma once

namespace everyport::ircd {

class Session;

/// For one more client of a user who is here already: the channels as if it had joined them now.
void showChannels(Session& session);

} // namespace everyport::ircd
