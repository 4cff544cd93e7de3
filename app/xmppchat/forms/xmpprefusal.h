#pragma once

#include "netcore/base/error.h"

namespace everyport::xmppchat {

/// A refusal in a sentence, where the other side gave no more than its condition's name: `code` keeps that.
Error inWords(Error refusal);

} // namespace everyport::xmppchat
