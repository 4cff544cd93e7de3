#pragma once

#include <QString>

namespace everyport::ui {

class PageContext;

/// Listens at a reader's own port, which it lets go of meanwhile, and offers to use what was found.
void openIdentify(PageContext& context, const QString& id);

} // namespace everyport::ui
