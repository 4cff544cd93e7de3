#pragma once

#include <QString>

#include "app/services/core/servicestatus.h"

namespace everyport::ui {

class PageContext;

/// What is told once a service listens for everyone in the network.
struct ReachedWords {
    QString opened = {};
    QString openedPlain = {}; ///< Where what passes is not encrypted, which nobody sees who only reads an address.
};

/// Has a service listen for everyone in the network, and says so with Undo. Nothing changes where its file cannot be
/// written: who can reach it is not another thing after a restart. It runs on while the page that asked is made anew.
void letTheNetworkReach(PageContext& context, const ServiceStatus& service, const ReachedWords& words);
void letTheNetworkReach(PageContext& context, const ServiceStatus& service); ///< In words that fit any kind.

} // namespace everyport::ui
