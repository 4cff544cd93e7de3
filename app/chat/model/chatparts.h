#pragma once

#include <memory>
#include <vector>

#include "app/chat/model/secretstore.h"
#include "app/chat/network/network.h"

namespace everyport::chat {

/// What a program's chat is made with: the networks it speaks, and where passwords lie. Without a store they are kept
/// in memory; without types accounts stay in storage and nothing connects.
struct ChatParts {
    std::vector<std::unique_ptr<NetworkType>> types = {};
    std::unique_ptr<SecretStore> secrets = {};
};

} // namespace everyport::chat
