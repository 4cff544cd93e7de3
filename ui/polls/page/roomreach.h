#pragma once

#include <QString>

namespace everyport::ui {

class PageContext;

/// Has the web service that runs listen for everyone in the network, as letTheNetworkReach does. Nothing where no web
/// service runs.
void letTheRoomSee(PageContext& context);

/// A web service that does not run, and could; empty: there is none.
QString idleWebService(PageContext& context);
/// Starts that, or opens the form for a first one.
void startWebService(PageContext& context);

/// Has a web service run that phones in the network reach: one that is there, else a new one with what it declares
/// itself, at a free port. Says so with Undo; whoever asks stays where they are.
void letPhonesReach(PageContext& context);

} // namespace everyport::ui
