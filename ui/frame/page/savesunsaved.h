#pragma once

#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::ui {

/// Implemented by pages that can save what `Page::unsaved` names, for the question before the program ends. Without it
/// that offers to throw away, and to stay.
class SavesUnsaved {
public:
    virtual ~SavesUnsaved() = default;
    /// The button that saves all of it and ends: "Add the rule and quit". Empty: something of it is not right yet.
    virtual QString saveAndQuitWords() const = 0;
    /// What has not been saved is in `Page::unsaved` still, and the page says why.
    virtual Task<Result<Done>> saveUnsaved() = 0;
    virtual void discardUnsaved() = 0; ///< Somebody wants it so: it does not come back at the next start.
};

} // namespace everyport::ui
