#pragma once

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::ui {

/// A refusal in the window's language, and the protocol's own word behind it: "… (item-not-found)". Where a service
/// gives no more than that word, a sentence says what it means.
QString withWord(const Error& error);
QString refusalWords(const Error& error); ///< Without that word, where there is little room.
Error worded(Error error);                ///< The same one, whose text says so.
/// The same work; should it be refused, its error says so.
Task<Result<Done>> withWord(Task<Result<Done>> work);

} // namespace everyport::ui
