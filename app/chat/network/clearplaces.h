#pragma once

#include <optional>

#include "app/chat/network/network.h"

namespace everyport::chat {

/// What a NetworkType is besides where some of its servers speak without encryption.
class ClearPlaces {
public:
    virtual ~ClearPlaces() = default;
    /// Where the server of a place may be that did not answer with encryption; nothing where it must. Nobody is asked.
    virtual std::optional<NetworkType::Place> inTheClear(NetworkType::Place place) const = 0;
};

} // namespace everyport::chat
