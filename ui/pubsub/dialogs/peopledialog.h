#pragma once

#include "ui/pubsub/dialogs/nodedialogs.h"

namespace everyport::ui {

/// Who has which rights at a node, and who has subscribed to it: to read and to change.
void openPeople(PageContext& context, CurrentNodes current, const QString& node, NodeSource::People which);

} // namespace everyport::ui
