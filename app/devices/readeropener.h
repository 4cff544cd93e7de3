#pragma once

#include <functional>

#include "app/devices/porttable.h"
#include "app/devices/readerset.h"
#include "app/devices/trials.h"

namespace everyport::devices {

/// Opens or closes one reader, as its settings and what is plugged in say: a real one at the port that it has now,
/// whose identity it then learns; one without hardware at a simulator of its kind.
///
/// All that is handed in must outlive it. A reader tells of its changes, and whoever hears that may change the list.
class ReaderOpener {
public:
    /// `identified`: a reader stands at another port now, or is known by the port's identity from now on.
    ReaderOpener(
        Reactor& reactor, const PortTable& table, const Trials& trials, std::function<void(const Device&)> identified);

    void settle(ReaderSet::Entry& entry, const QString& port); ///< Empty: it is not plugged in.

private:
    void settleReal(Reader& reader, const QString& port);
    void settleSimulated(ReaderSet::Entry& entry);
    void adopt(Reader& reader, const QString& port);

    Reactor& m_reactor;
    const PortTable& m_table;
    const Trials& m_trials;
    std::function<void(const Device&)> m_identified;
};

} // namespace everyport::devices
