#pragma once

#include "app/station/updates/updatecheck.h"
#include "ui/style/colours/statemark.h"

namespace everyport::ui {

/// What a person reads of a check for updates. A value.
struct UpdateWords {
    Mark mark = Mark::Info;
    QString head = {};    ///< How it is.
    QString text = {};    ///< What to do about it; empty: nothing.
    QString command = {}; ///< To be pasted into a terminal; empty: none.
};

UpdateWords updateWords(const Result<UpdateState>& state);

} // namespace everyport::ui
