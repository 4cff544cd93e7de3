#pragma once

namespace everyport::ui {

class PageContext;

/// Has the web service that runs listen for everyone in the network, says so with Undo, and says what cannot be seen:
/// that plain HTTP is not encrypted. Nothing where no web service runs.
void letTheRoomSee(PageContext& context);

} // namespace everyport::ui
