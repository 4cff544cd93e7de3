#pragma once

#include <QString>

#include "app/chat/messages/searchwords.h"

namespace everyport::chat {

/// A text's words with their places, for PostgreSQL's index of words (tsvector), taken apart as a search is. FTS5 takes
/// them apart by itself.
QString wordVector(const QString& text);
/// What that index is asked (tsquery). Empty where a search has no word: it finds nothing.
QString wordQuery(const SearchWords& search);

} // namespace everyport::chat
