#pragma once

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::ui {

/// The same work; should it be refused, the protocol's own word stands behind the sentence: "… (item-not-found)".
Task<Result<Done>> withWord(Task<Result<Done>> work);
QString withWord(const Error& error);

} // namespace everyport::ui
