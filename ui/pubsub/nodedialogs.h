#pragma once

#include <functional>

#include <QString>

#include "protocols/xmpp/pubsub/pubsubnodes.h"

namespace everyport::ui {

class PageContext;

/// The dialogs about one node. `nodes` may go while they are open: each asks anew by `current`.
using CurrentNodes = std::function<xmpp::PubsubNodes*()>;

/// Writes an item: its id, its payload, checked as it is typed.
void openPublish(PageContext& context, CurrentNodes current, const QString& node);
/// How a node behaves, from its data form.
void openNodeSetup(PageContext& context, CurrentNodes current, const QString& node);
/// A new node below `folder`.
void openNewNode(PageContext& context, CurrentNodes current, const QString& folder, std::function<void(const QString&)> made);

} // namespace everyport::ui
