#pragma once

#include <QString>

#include "app/chat/messages/richtext.h"

namespace everyport::chat {

inline constexpr qsizetype mostNameCharacters = 200;
inline constexpr qsizetype mostSentenceCharacters = 1000;
inline constexpr qsizetype mostTextCharacters = 64 * 1024;

/// What strangers call themselves and their rooms, fit to be shown in a line: without control characters and those that
/// turn the direction of what follows, of a bounded length.
QString cleanName(const QString& name);
/// The same for what went wrong, which is often told in their words; where lines ended there is a space.
QString cleanSentence(const QString& sentence);
/// The same for what they say: line ends stay, directions are closed where they were opened.
RichText cleanText(RichText text, qsizetype most = mostTextCharacters);

} // namespace everyport::chat
