#pragma once

#include <QStringList>

namespace everyport::polls {
class PollRegistry;
struct Poll;
} // namespace everyport::polls

namespace everyport::ui {

class PollController;

/// The other questions of a poll's event for which something else is said of who votes by phone, and may be said as
/// here: by their ids. Where each tap counts no phone may vote, and where voters write somebody has to.
QStringList otherwiseByPhone(const polls::PollRegistry& registry, const polls::Poll& poll);

/// Says of all of them what is said of this one, with Undo. `controller` must outlive what is done.
void sayOfEvent(PollController& controller, const polls::Poll& poll);

} // namespace everyport::ui
