#pragma once

namespace everyport::ui {

class PageContext;

/// Has the web service that runs listen for everyone in the network, says so with Undo, and says what cannot be seen:
/// that plain HTTP is not encrypted. Nothing where no web service runs, and nothing changes where its file cannot be
/// written: who can reach it is not another thing after a restart.
void letTheRoomSee(PageContext& context);

} // namespace everyport::ui
