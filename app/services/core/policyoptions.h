#pragma once

#include "app/config/option.h"
#include "netcore/policies/servicepolicies.h"

namespace everyport {

/// What every listening service lets itself be limited by and watched with; all of it may change while it runs.
OptionList policyOptions();

/// The same as the policies want it; `values` have passed checkOptions. A relative path stands in `dataFolder`.
PolicySettings policySettings(const OptionValues& values, const QString& dataFolder);

} // namespace everyport
