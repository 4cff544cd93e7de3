#pragma once

#include <functional>

#include "ui/pubsub/nodes/nodesource.h"

namespace everyport::ui {

class PageContext;

/// The dialogs about one node. The nodes may go while they are open: each asks anew by `current`. What the service
/// refuses is said in the dialog, and what was typed stays.
using CurrentNodes = std::function<NodeSource*()>;

/// Writes an item: its id, its payload, checked as it is typed.
void openPublish(PageContext& context, CurrentNodes current, const QString& node);
/// How a node behaves, from its data form.
void openNodeSetup(PageContext& context, CurrentNodes current, const QString& node);
/// How what is published there comes to us.
void openSubscription(PageContext& context, CurrentNodes current, const QString& node);
/// A new node below `folder`.
void openNewNode(
    PageContext& context, CurrentNodes current, const QString& folder, std::function<void(const QString&)> made);

} // namespace everyport::ui
