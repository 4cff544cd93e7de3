#pragma once

#include "app/chat/messages/richtext.h"

namespace everyport::xmppchat {

/// A message's text with the looks that its marks ask for (XEP-0393). The marks stay: whoever copies it gets what was
/// written.
chat::RichText styledText(const QString& text);
/// The text as it goes out: looks that have a mark get it, where the marks are read again as the same.
QString markedText(const chat::RichText& text);

} // namespace everyport::xmppchat
