#pragma once

namespace everyport::ui {

class PageContext;

/// Has the web service that runs listen for everyone in the network, as letTheNetworkReach does. Nothing where no web
/// service runs.
void letTheRoomSee(PageContext& context);

} // namespace everyport::ui
