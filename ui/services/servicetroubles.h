#pragma once

#include "app/services/core/servicestatus.h"
#include "ui/frame/feedback/alerts.h"

namespace everyport::ui {

class PageContext;

/// What a person can do about a service's trouble, the same in its strip, its pane and the log: another port, its
/// file, the last good values, once more.
QList<Trouble::Remedy> remediesOf(PageContext& context, const ServiceStatus& status);
QString serviceTroubleId(const QString& name);
/// The strip about it.
Trouble serviceTrouble(PageContext& context, const ServiceStatus& status);

} // namespace everyport::ui
