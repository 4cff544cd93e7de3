#pragma once

#include "app/station/running/commands.h"
#include "netcore/task/task.h"

namespace everyport {

/// Prints what may be long a page at a time, waiting for room between them. `next` gives the page behind another as a
/// Task<Result<Page>>, the first behind `Page()`; `textOf` is what a page says. Page has `isLast`. What the two know,
/// and `output`, must outlive the Task.
template <typename Page, typename Next, typename TextOf>
Task<Result<Done>> printPages(CommandOutput& output, Next next, TextOf textOf)
{
    Page page{};
    do {
        auto reading = next(page);
        auto read = co_await std::move(reading);
        if (!read)
            co_return read.error();
        page = std::move(*read);
        if (const QString text = textOf(page); !text.isEmpty())
            output.print(text);
        auto drained = output.drained();
        const auto taken = co_await std::move(drained);
        if (!taken)
            co_return taken;
    } while (!page.isLast);
    co_return Done();
}

} // namespace everyport
