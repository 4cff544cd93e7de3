#pragma once

#include <QString>

namespace everyport::ui {

class MessageBars;
class PageContext;

/// Offers, in a strip on whatever page is in front, the report of a crash that nobody was asked about yet: to be
/// copied, shown, or dismissed; with any of these it is seen and not offered again. Does nothing where there is none in
/// `dataFolder`. `context` and `strips` outlive the strip.
void showCrashNotice(PageContext& context, MessageBars& strips, const QString& dataFolder);

} // namespace everyport::ui
