#pragma once

#include "netcore/base/error.h"

namespace everyport::xmppchat {

/// A refusal in a sentence, where the other side gave no more than its condition's name: `code` keeps that.
Error inWords(Error refusal);

/// Why a message was not taken, in a sentence: by the name of the condition, or in their own `words` where there are
/// some.
QString whyNotTaken(const QString& condition, const QString& words);

} // namespace everyport::xmppchat
