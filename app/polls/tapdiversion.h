#pragma once

#include <functional>
#include <memory>

#include "app/polls/taps/tap.h"

namespace everyport::polls {

class PollRegistry;

/// For as long as it is on, somebody is asked of each tap at a reader whether it is for them and no vote: who assigns
/// readers, tries one or makes a card a remote. The one that began last is asked; it ends where its holder goes, which
/// may be after the registry. Loop's thread.
class TapDiversion {
public:
    using Taker = std::function<bool(const Tap&)>; ///< True: it was for them. May end the diversion.

    TapDiversion() = default; ///< Off.
    TapDiversion(PollRegistry& registry, Taker taker);
    bool isOn() const { return m_taker != nullptr; }
    void end() { m_taker.reset(); }

private:
    std::shared_ptr<Taker> m_taker;
};

} // namespace everyport::polls
