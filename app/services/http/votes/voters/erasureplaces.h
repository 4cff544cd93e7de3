#pragma once

#include <memory>

#include <QHash>

#include "netcore/address/address.h"
#include "netcore/address/ipnetwork.h"

namespace everyport {

/// How many deletions from one caller (callers.h) wait at once. They are done one after the other for all
/// (polls::CardErasing), so a caller who asks for many takes nobody else's place in that row. Loop's thread.
class ErasurePlaces {
public:
    static constexpr int ofCaller = 8;

    /// Kept while it waits; null where all of the caller's are taken. May outlive this.
    std::shared_ptr<const void> take(const Address& peer);

private:
    using Waiting = QHash<IpNetwork, int>;
    std::shared_ptr<Waiting> m_waiting = std::make_shared<Waiting>();
};

} // namespace everyport
