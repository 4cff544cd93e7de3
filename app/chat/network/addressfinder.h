#pragma once

#include "app/chat/network/network.h"

namespace everyport::chat {

/// What one address has led to: enough to make an account, but for what only the person knows.
struct FoundAddress {
    const NetworkType* type = nullptr;
    NetworkType::Place place = {}; ///< Its room, where the address named one.
    NetworkType::Greeting greeting = {};
    QString title = {}; ///< What the account would be called.
};

/// Finds out of which network an address is that a person has typed, and whether its server is there: all networks
/// whose address it could be are asked at once, and the first that greets back has it. Nobody's name is sent.
/// Malformed: it is no address, or (code "room") a link to a room that does not name the account; what else has failed
/// is the Error of the network that was asked last. Types and `reactor` outlive the Task; dropping it hangs up. Each is
/// asked through the proxy that the account itself would go through; where there is no way out, nobody is asked past
/// it. Without encryption (ClearPlaces) they are asked only when all have failed with it, and not at all where a
/// certificate was refused: that Error is told before all others.
Task<Result<FoundAddress>> findAddress(
    QList<const NetworkType*> types, Reactor* reactor, QString typed, ProxyResolver proxyResolver = {});

/// "#garden": a room of a network that has still to be named.
bool isRoomAlone(const QString& typed);

} // namespace everyport::chat
