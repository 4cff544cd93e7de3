#pragma once

#include <functional>

#include "ui/pubsub/dialogs/refusal.h"

namespace everyport::ui {

class NodeForm;
class Dialog;

/// Waits for `work` while the dialog stays; then closes it, or says in it why not: at the field that is named, if there
/// is such a one. Goes with the dialog. `form` may be null.
void closeWhenDone(Dialog* dialog, NodeForm* form, Task<Result<Done>> work, std::function<void()> done = {});

/// Hands on what is told; a refusal comes with the protocol's word.
template <typename T>
Task<Result<Done>> whenTold(Task<Result<T>> asking, std::function<void(const T&)> then)
{
    const auto told = co_await std::move(asking);
    if (!told)
        co_return worded(told.error());
    then(*told);
    co_return Done();
}

} // namespace everyport::ui
